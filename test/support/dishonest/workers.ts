import type { AnswerResult } from '../../../fraud-proof/model/generate.ts'
import type { Model } from '../../../fraud-proof/model/model.ts'
import type { Sampling } from '../../../fraud-proof/model/sampler.ts'
import type { Opening } from '../../../fraud-proof/vm/opening.ts'
import { tensorRoot } from '../../../fraud-proof/vm/tensor-tree.ts'
import { openedReceipt, type ReceiptOf } from '../opened-receipt.ts'
import { changedDemo, type LayerMatrices, type Matrix, quantise } from './changed-model.ts'

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

async function generate(
  model: Model,
  { prompt, maxTokens }: Pick<Asked, 'prompt' | 'maxTokens'>,
  sampling: Sampling,
): Promise<AnswerResult> {
  return await model.generate({ prompt, maxTokens, ...sampling }).result
}

/** Serves from the demo model with other weights. */
function withWeights(
  name: string,
  change: (layers: readonly LayerMatrices[], head: Matrix) => void,
): DishonestWorker {
  return {
    name,
    async serve(asked) {
      const model = await changedDemo(change)
      try {
        return openedReceipt(await generate(model, asked, asked.sampling), asked)
      } finally {
        await model.close()
      }
    },
  }
}

/** An honest answer with something about it changed. */
function changed(
  name: string,
  change: (answer: AnswerResult, asked: Asked) => Promise<Served> | Served,
): DishonestWorker {
  return { name, serve: async (asked) => change(await generate(asked.model, asked, asked.sampling), asked) }
}

/** The first answer drawn otherwise that is another: the demo model is sure of itself, and most draws give the same. */
async function sampledOtherwise(asked: Asked, otherwise: (seed: bigint) => Sampling): Promise<Served> {
  const honest = await generate(asked.model, asked, asked.sampling)
  for (let seed = 2n; seed < 200n; seed++) {
    const answer = await generate(asked.model, asked, otherwise(seed))
    if (answer.tokens.join() !== honest.tokens.join()) return openedReceipt(answer, asked)
  }
  throw new Error('two hundred seeds give the same answer')
}

/** The fingerprints that the true model gives these tokens, so that nothing but the tokens is wrong. */
async function fingerprinted(
  { model, prompt, sampling }: Asked,
  output: readonly number[],
): Promise<{ root: Uint8Array; values: Float32Array }> {
  const { fingerprints } = await model.audit({ prompt, output, sampling })
  return kvOf(Float32Array.from(fingerprints.flatMap((row) => Array.from(row))))
}

function kvOf(values: Float32Array): { root: Uint8Array; values: Float32Array } {
  return { root: tensorRoot(values), values }
}

/** A fixed stream of numbers from −1 to 1. */
function noise(count: number): Float32Array {
  let state = 1
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 31 - 1
  })
}

export const dishonestWorkers: readonly DishonestWorker[] = [
  withWeights('a smaller model, with half of the hidden channels', (layers) => {
    for (const { down } of layers) down.values.fill(0, down.values.length / 2)
  }),
  withWeights('the same model with int8 weights', (layers) => {
    for (const layer of layers) for (const matrix of Object.values(layer)) quantise(matrix)
  }),
  withWeights('one matrix perturbed by 1 %', ([, second]) => {
    if (second === undefined) throw new Error('no second layer')
    const { values } = second.up
    const shift = noise(values.length)
    for (const [i, value] of values.entries()) values[i] = value * (1 + 0.01 * (shift[i] ?? 0))
  }),
  withWeights('an early exit after half of the layers', (layers) => {
    // What the upper layers would add to the state they pass on is nothing.
    for (const { output, down } of layers.slice(layers.length / 2)) {
      output.values.fill(0)
      down.values.fill(0)
    }
  }),
  changed('an edited token', async (answer, asked) => {
    const at = Math.floor(answer.tokens.length / 2)
    const token = answer.tokens[at] ?? 0
    const tokens = answer.tokens.with(at, token === 300 ? 301 : 300)
    return openedReceipt({ ...answer, tokens, kv: await fingerprinted(asked, tokens) }, asked)
  }),
  changed('an answer cut short and called finished', async (answer, asked) => {
    const tokens = answer.tokens.slice(0, Math.ceil(answer.tokens.length / 2))
    const kv = await fingerprinted(asked, tokens)
    return openedReceipt({ ...answer, tokens, finish: 'endToken', kv }, asked)
  }),
  {
    name: "another temperature than the receipt's",
    serve: (asked) => sampledOtherwise(asked, (seed) => ({ temperature: 2, seed })),
  },
  {
    name: "another seed than the receipt's",
    serve: (asked) =>
      sampledOtherwise({ ...asked, sampling: { temperature: 2, seed: 1n } }, (seed) => ({
        temperature: 2,
        seed,
      })),
  },
  changed('honest tokens with a made-up kvRoot', (answer, asked) =>
    openedReceipt({ ...answer, kv: kvOf(noise(answer.kv.values.length)) }, asked),
  ),
  changed('fingerprints of another request', async (answer, asked) => {
    const prompt = asked.prompt.toReversed()
    const { values } = await fingerprinted({ ...asked, prompt }, answer.tokens)
    return openedReceipt({ ...answer, kv: kvOf(values) }, asked)
  }),
  {
    name: 'the answer to a truncated context, passed off under the full one',
    async serve(asked) {
      const prompt = asked.prompt.slice(Math.floor(asked.prompt.length / 2))
      const answer = await generate(asked.model, { ...asked, prompt }, asked.sampling)
      const rows = noise(
        (asked.prompt.length - prompt.length) * (answer.kv.values.length / answer.kv.positions),
      )
      const values = new Float32Array([...rows, ...answer.kv.values])
      return openedReceipt({ ...answer, kv: kvOf(values) }, asked)
    },
  },
]

export function dishonestWorker(name: string): DishonestWorker {
  const worker = dishonestWorkers.find((known) => known.name === name)
  if (worker === undefined) throw new Error(`no such worker: ${name}`)
  return worker
}
