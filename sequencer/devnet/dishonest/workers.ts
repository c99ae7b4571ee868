import { FINGERPRINT } from '../../../fraud-proof/model/fingerprint-projection.ts'
import type { AnswerResult } from '../../../fraud-proof/model/generate.ts'
import { commitKvRows } from '../../../fraud-proof/model/kv-rows.ts'
import type { Sampling } from '../../../fraud-proof/model/sampler.ts'
import type { ServingModel } from '../../worker/hosted-model.ts'
import { type Change, quantise } from './changed-model.ts'
import type { DishonestKind } from './kinds.ts'

/** What a worker is asked for. */
export interface AskedAnswer {
  readonly prompt: readonly number[]
  readonly maxTokens: number
  readonly sampling: Sampling
}

/** A worker that serves something else than its receipt says. */
export interface DishonestWorker {
  readonly kind: DishonestKind
  readonly name: string
  /** What its questions are asked with. */
  readonly temperature: 0 | 2
  /** The weights that it answers with, where they are others than the model's. */
  readonly change: Change | undefined
  /** Its answer, made with its weights. */
  answer(model: ServingModel, asked: AskedAnswer): Promise<AnswerResult>
}

async function generate(
  model: ServingModel,
  { prompt, maxTokens }: AskedAnswer,
  sampling: Sampling,
): Promise<AnswerResult> {
  const answer = await model.generate({ prompt, maxTokens, ...sampling })
  return await answer.result
}

/** Serves from the model with other weights. */
function withWeights(kind: DishonestKind, name: string, change: Change): DishonestWorker {
  return {
    kind,
    name,
    temperature: 0,
    change,
    answer: (model, asked) => generate(model, asked, asked.sampling),
  }
}

/** Serves something else from the right weights. */
function altering(
  kind: DishonestKind,
  name: string,
  answer: DishonestWorker['answer'],
  temperature: DishonestWorker['temperature'] = 0,
): DishonestWorker {
  return { kind, name, temperature, change: undefined, answer }
}

/** An honest answer with something about it changed. */
function changed(
  kind: DishonestKind,
  name: string,
  change: (
    answer: AnswerResult,
    model: ServingModel,
    asked: AskedAnswer,
  ) => Promise<AnswerResult> | AnswerResult,
): DishonestWorker {
  return altering(kind, name, async (model, asked) =>
    change(await generate(model, asked, asked.sampling), model, asked),
  )
}

/** The first answer drawn otherwise that is another: the demo model is sure of itself, and most draws give the same. */
async function sampledOtherwise(model: ServingModel, asked: AskedAnswer): Promise<AnswerResult> {
  const honest = await generate(model, asked, asked.sampling)
  for (let seed = 2n; seed < 200n; seed++) {
    const answer = await generate(model, asked, { temperature: 2, seed })
    if (answer.tokens.join() !== honest.tokens.join()) return answer
  }
  throw new Error('two hundred seeds give the same answer')
}

/** Other output tokens, with the fingerprints that the true model gives them, so that nothing but the tokens is wrong. */
async function withTokens(
  answer: AnswerResult,
  tokens: readonly number[],
  model: ServingModel,
  { prompt, sampling }: AskedAnswer,
): Promise<AnswerResult> {
  const { fingerprints } = await model.audit({ prompt, output: tokens, sampling })
  const text = model.files.tokenizer.decode(tokens)
  return { ...answer, tokens, text, kv: commitKvRows(fingerprints, answer.kv.layers) }
}

/** Made-up fingerprints. */
function madeUpRows(positions: number, layers: number): Float32Array[] {
  const width = layers * FINGERPRINT
  const values = noise(positions * width)
  return Array.from({ length: positions }, (_, i) => values.subarray(i * width, (i + 1) * width))
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
  withWeights('smaller-model', 'a smaller model, with half of the hidden channels', (layers) => {
    for (const { down } of layers) down.values.fill(0, down.values.length / 2)
  }),
  withWeights('int8-weights', 'the same model with int8 weights', (layers) => {
    for (const layer of layers) for (const matrix of Object.values(layer)) quantise(matrix)
  }),
  withWeights('perturbed-matrix', 'one matrix perturbed by 1 %', ([, second]) => {
    if (second === undefined) throw new Error('no second layer')
    const { values } = second.up
    const shift = noise(values.length)
    for (const [i, value] of values.entries()) values[i] = value * (1 + 0.01 * (shift[i] ?? 0))
  }),
  withWeights('early-exit', 'an early exit after half of the layers', (layers) => {
    // What the upper layers would add to the state they pass on is nothing.
    for (const { output, down } of layers.slice(layers.length / 2)) {
      output.values.fill(0)
      down.values.fill(0)
    }
  }),
  changed('edited-token', 'an edited token', (answer, model, asked) => {
    const at = Math.floor(answer.tokens.length / 2)
    const token = answer.tokens[at] ?? 0
    return withTokens(answer, answer.tokens.with(at, token === 300 ? 301 : 300), model, asked)
  }),
  changed('cut-short', 'an answer cut short and called finished', async (answer, model, asked) => {
    const half = answer.tokens.slice(0, Math.ceil(answer.tokens.length / 2))
    // A sequencer looks for the token that ends an answer.
    const tokens = [...half, ...model.files.manifest.endTokens.slice(0, 1)]
    return withTokens({ ...answer, finish: 'endToken' }, tokens, model, asked)
  }),
  altering('other-temperature', "another temperature than the receipt's", sampledOtherwise),
  altering('other-seed', "another seed than the receipt's", sampledOtherwise, 2),
  changed('made-up-kv', 'honest tokens with a made-up kvRoot', (answer) => ({
    ...answer,
    kv: commitKvRows(madeUpRows(answer.kv.positions, answer.kv.layers), answer.kv.layers),
  })),
  changed('foreign-kv', 'fingerprints of another request', async (answer, model, asked) => {
    const other = { ...asked, prompt: asked.prompt.toReversed() }
    const { kv } = await withTokens(answer, answer.tokens, model, other)
    return { ...answer, kv }
  }),
  altering(
    'truncated-context',
    'the answer to a truncated context, passed off under the full one',
    async (model, asked) => {
      const prompt = asked.prompt.slice(Math.floor(asked.prompt.length / 2))
      const answer = await generate(model, { ...asked, prompt }, asked.sampling)
      const { values, positions, layers } = answer.kv
      const width = layers * FINGERPRINT
      const rows = Array.from({ length: positions }, (_, i) => values.subarray(i * width, (i + 1) * width))
      const madeUp = madeUpRows(asked.prompt.length - prompt.length, layers)
      return { ...answer, kv: commitKvRows([...madeUp, ...rows], layers) }
    },
  ),
]

/** The worker of a kind. */
export function dishonestWorkerOf(kind: string): DishonestWorker {
  const worker = dishonestWorkers.find((known) => known.kind === kind)
  if (worker === undefined) throw new RangeError(`no dishonest worker is called ${kind}`)
  return worker
}
