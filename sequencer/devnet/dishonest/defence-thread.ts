import { JudgedModel } from '../../../fraud-proof/game/judged-model.ts'
import { defendInThread } from '../../worker/defend-in-thread.ts'
import { claimingOne } from './forged-trace.ts'

// Answers with the true run, but for its verdict: the last value is said to be 1.
await defendInThread(async (model) => {
  const judged = await JudgedModel.open(model)
  return {
    id: judged.id,
    files: judged.files,
    trace: async (judging, signal) => claimingOne(await judged.trace(judging, signal)),
    close: () => judged.close(),
  }
})
