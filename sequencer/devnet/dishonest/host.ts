import type { Answer, AnswerResult, GenerateOptions } from '../../../fraud-proof/model/generate.ts'
import { type HostModel, hostModel, type ServingModel } from '../../worker/hosted-model.ts'
import { changedDemo } from './changed-model.ts'
import type { AskedAnswer, DishonestWorker } from './workers.ts'

/** Hosts the demo model as an honest worker does, but answers otherwise. */
export function hostDishonest(worker: DishonestWorker): HostModel {
  return async (directory, options) => {
    const hosted = await hostModel(directory, options)
    const other = worker.change && (await changedDemo(worker.change))
    const { model } = hosted
    const cheating: ServingModel = {
      files: model.files,
      audit: (request) => model.audit(request),
      generate: (asked) => shown(worker.answer(other ?? model, askedOf(asked))),
      async close() {
        await other?.close()
        await model.close()
      },
    }
    return { ...hosted, model: cheating }
  }
}

function askedOf(options: GenerateOptions): AskedAnswer {
  const { prompt, maxTokens = Number.MAX_SAFE_INTEGER, temperature = 0, seed = 0n } = options
  return { prompt, maxTokens, sampling: { temperature, seed } }
}

/** A whole answer in the shape of one in the making: its text comes with the first token. */
function shown(result: Promise<AnswerResult>): Answer {
  return {
    result,
    given: '',
    stop: () => undefined,
    async *[Symbol.asyncIterator]() {
      const { tokens, text } = await result
      for (const [i, token] of tokens.entries()) yield { token, text: i === 0 ? text : '' }
    },
  }
}
