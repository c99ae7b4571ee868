import { JudgedModel } from '../../fraud-proof/game/judged-model.ts'
import { defendInThread } from './defend-in-thread.ts'

await defendInThread((model) => JudgedModel.open(model))
