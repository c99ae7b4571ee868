import type { Model } from '../../../fraud-proof/model/model.ts'
import type { Opening } from '../../../fraud-proof/vm/opening.ts'
import { changedDemo } from '../../../sequencer/devnet/dishonest/changed-model.ts'
import { dishonestWorkers as workers } from '../../../sequencer/devnet/dishonest/workers.ts'
import { openedReceipt, type ReceiptOf } from '../opened-receipt.ts'

/** A request, and the model that should have answered it. */
export interface Asked extends ReceiptOf {
  readonly model: Model
  readonly maxTokens: number
}

export type Served = Opening & { readonly kv: Float32Array }

/** A worker that serves something else than its receipt says. */
export interface DishonestWorker {
  readonly name: string
  serve(asked: Asked): Promise<Served>
}

export const dishonestWorkers: readonly DishonestWorker[] = workers.map(
  ({ name, temperature, change, answer }) => ({
    name,
    async serve(request) {
      const asked = temperature === 0 ? request : { ...request, sampling: { temperature, seed: 1n } }
      const model = change && (await changedDemo(change))
      try {
        return openedReceipt(await answer(model ?? asked.model, asked), asked)
      } finally {
        await model?.close()
      }
    },
  }),
)

export function dishonestWorker(name: string): DishonestWorker {
  const worker = dishonestWorkers.find((known) => known.name === name)
  if (worker === undefined) throw new Error(`no such worker: ${name}`)
  return worker
}
