import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnswerResult, GenerateOptions } from '../../fraud-proof/model/generate.ts'
import { Model } from '../../fraud-proof/model/model.ts'
import type { ProgramKind } from '../../fraud-proof/program/kinds.ts'
import { type LoweredProgram, lowerBucket } from '../../fraud-proof/program/lower.ts'
import { temporaryModel, tinyGpt2, tinyLlama } from '../support/model-directory.ts'
import { programInputs, type ReceiptInputs, runProgram } from '../support/program-run.ts'
import { seededRandom } from '../support/seeded-random.ts'

const bucket = 32
const demo = fileURLToPath(new URL('../../fraud-proof/model/demo/', import.meta.url))
const finishes = { length: 0, endToken: 1, stop: 2 }

let directory: Awaited<ReturnType<typeof temporaryModel>>
let model: Model
let programs: (kind: ProgramKind) => LoweredProgram
beforeAll(async () => {
  directory = await temporaryModel(tinyLlama)
  model = await Model.open(directory.dir, { threads: 1 })
  programs = await lowerBucket(model.files, bucket)
})
afterAll(async () => {
  await model.close()
  await directory.remove()
})

const prompt = [5, 77, 140, 31, 200]

async function judge(kind: ProgramKind, receipt: ReceiptInputs, change?: (inputs: Float32Array[]) => void) {
  const inputs = programInputs(bucket, receipt)
  change?.(inputs)
  const { verdict } = await runProgram(programs(kind), inputs)
  expect(verdict.length).toBe(1)
  return verdict[0]
}

async function answer(options: Partial<GenerateOptions> = {}) {
  const given = { prompt, maxTokens: 12, ...options }
  const result = await model.generate(given).result
  const receipt = { ...receiptOf(given, result) }
  return { result, receipt }
}

function receiptOf(options: GenerateOptions, { tokens, finish, maxTokens }: AnswerResult): ReceiptInputs {
  return {
    prompt: options.prompt,
    output: tokens,
    maxTokens,
    finish: finishes[finish],
    temperature: options.temperature ?? 0,
    seed: options.seed ?? 0n,
  }
}

describe('the greedy verdict', () => {
  it('finds an honest answer honest', async () => {
    expect(await judge('greedy', (await answer()).receipt)).toBe(1)
  })

  it('finds every changed token', async () => {
    const { receipt } = await answer()
    for (const place of receipt.output.keys()) {
      const output = receipt.output.with(place, ((receipt.output[place] ?? 0) + 1 + place) % 320)
      expect(await judge('greedy', { ...receipt, output }), `token ${place}`).toBe(0)
    }
  })

  it('judges an answer of one token', async () => {
    const { receipt } = await answer({ maxTokens: 1 })
    expect(await judge('greedy', receipt)).toBe(1)
    const output = [((receipt.output[0] ?? 0) + 1) % 320]
    expect(await judge('greedy', { ...receipt, output })).toBe(0)
  })

  it('finds a token that is none', async () => {
    const { receipt } = await answer()
    for (const none of [320, -1, 2.5, Number.NaN]) {
      expect(await judge('greedy', { ...receipt, output: receipt.output.with(3, none) }), `${none}`).toBe(0)
    }
  })

  it('does not look behind the last token', async () => {
    const { receipt } = await answer()
    for (const padding of [77, 2, 9999, Number.NaN]) {
      const change = ([tokens]: Float32Array[]) =>
        tokens?.fill(padding, receipt.prompt.length + receipt.output.length)
      expect(await judge('greedy', receipt, change), `${padding}`).toBe(1)
    }
  })

  it('holds margins to their thresholds', async () => {
    const { receipt } = await answer()
    const changed = { ...receipt, output: receipt.output.with(-1, 77) }
    expect(await judge('greedy', changed)).toBe(0)
    expect(await judge('greedy', { ...changed, marginMax: 100, marginMean: 100 })).toBe(1)
    expect(await judge('greedy', { ...changed, marginMax: 100 })).toBe(0)
    expect(await judge('greedy', { ...changed, marginMean: 100 })).toBe(0)
  })

  it.each<[string, Partial<ReceiptInputs>]>([
    ['an end token that is none', { finish: 1 }],
    ['an answer that stopped short of its length', { maxTokens: 13 }],
    ['an answer longer than asked for', { maxTokens: 11, finish: 2 }],
    ['an ending that does not exist', { finish: 3 }],
    ['no prompt', { prompt: [] }],
  ])('finds %s', async (_what, change) => {
    const { receipt } = await answer()
    expect(await judge('greedy', { ...receipt, ...change })).toBe(0)
  })

  it('leaves an answer that a client stopped to the client', async () => {
    const { receipt } = await answer()
    expect(await judge('greedy', { ...receipt, finish: 2, maxTokens: 20 })).toBe(1)
  })

  it('takes an end token as the last token, and as the last token only', async () => {
    const { receipt } = await answer()
    const wide = { marginMax: 100, marginMean: 100 }
    const ended = { ...receipt, ...wide, output: receipt.output.with(-1, 2), finish: 1 }
    expect(await judge('greedy', ended)).toBe(1)
    expect(await judge('greedy', { ...ended, maxTokens: 20 })).toBe(1)
    expect(await judge('greedy', { ...ended, output: ended.output.with(4, 2) })).toBe(0)
    // In the prompt it ends nothing.
    expect(await judge('greedy', { ...ended, prompt: prompt.with(-1, 2) })).toBe(1)
  })

  it('fills a bucket to its last place', async () => {
    const { receipt } = await answer({ maxTokens: bucket - prompt.length })
    expect(receipt.output.length).toBe(bucket - prompt.length)
    expect(await judge('greedy', receipt)).toBe(1)
    expect(await judge('greedy', { ...receipt, output: receipt.output.with(-1, 9) })).toBe(0)
  })
})

describe.each<[string, () => Promise<{ dir: string; remove: () => Promise<void> }>, Partial<ReceiptInputs>]>([
  ['fused Llama', () => temporaryModel({ ...tinyLlama, dialect: 'fused', rotary: 'in-attention' }), {}],
  ['plain GPT-2', () => temporaryModel(tinyGpt2), {}],
  ['fused GPT-2', () => temporaryModel({ ...tinyGpt2, dialect: 'fused' }), {}],
  [
    'float16 Llama',
    () => temporaryModel({ ...tinyLlama, precision: 'float16' }),
    { marginMax: 0.1, marginMean: 0.02, kvDistance: 0.02 },
  ],
  ['demo model', async () => ({ dir: demo, remove: async () => {} }), {}],
])('an honest answer of the %s', (_name, make, thresholds) => {
  it('is found honest by all three programs', async () => {
    const { dir, remove } = await make()
    const other = await Model.open(dir, { threads: 1 })
    const kinds = await lowerBucket(other.files, 64)
    const asked = other.files.tokenizer.encode('What is a receipt?')
    for (const temperature of [0, 0.8]) {
      const options = { prompt: asked.slice(0, 20), maxTokens: 30, temperature, seed: 99n }
      const result = await other.generate(options).result
      const { kv } = result
      const kvIndex = Array.from({ length: 16 }, (_, j) => (j * 7 + 3) % (kv.positions * kv.layers))
      const kvRows = Float32Array.from(kvIndex.flatMap((r) => [...kv.values.subarray(32 * r, 32 * r + 32)]))
      const inputs = programInputs(64, { ...receiptOf(options, result), ...thresholds, kvIndex, kvRows })
      for (const kind of [temperature === 0 ? 'greedy' : 'sampled', 'kv'] as const) {
        expect([...(await runProgram(kinds(kind), inputs)).verdict], kind).toEqual([1])
      }
    }
    await other.close()
    await remove()
  })
})

describe('the sampled verdict', () => {
  const options = { temperature: 0.9, seed: 0x0123_4567_89ab_cdefn }

  it('finds an honest answer honest', async () => {
    expect(await judge('sampled', (await answer(options)).receipt)).toBe(1)
  })

  it('finds another seed, another temperature and a changed token', async () => {
    const { receipt } = await answer(options)
    expect(await judge('sampled', { ...receipt, seed: options.seed + 1n })).toBe(0)
    expect(await judge('sampled', { ...receipt, seed: options.seed ^ (1n << 63n) })).toBe(0)
    expect(await judge('sampled', { ...receipt, temperature: 0 })).toBe(0)
    expect(await judge('sampled', { ...receipt, output: receipt.output.with(6, 80) })).toBe(0)
  })

  it('at temperature 0 is the greedy one', async () => {
    expect(await judge('sampled', (await answer({ seed: 5n })).receipt)).toBe(1)
  })
})

describe('the KV verdict', () => {
  const random = seededRandom('the KV verdict')

  async function committed(rows?: readonly number[]) {
    const { result, receipt } = await answer()
    const { kv } = result
    const kvIndex = rows ?? Array.from({ length: 16 }, () => random.below(kv.positions * kv.layers))
    const kvRows = Float32Array.from(kvIndex.flatMap((r) => [...kv.values.subarray(32 * r, 32 * r + 32)]))
    return { ...receipt, kvIndex, kvRows }
  }

  it('finds honest rows honest, repeated ones too', async () => {
    expect(await judge('kv', await committed())).toBe(1)
    expect(await judge('kv', await committed(new Array(16).fill(3)))).toBe(1)
  })

  it('finds rows of other positions, and of keys or values alone', async () => {
    const receipt = await committed()
    const shifted = receipt.kvIndex.map((r) => (r + 1) % 30)
    expect(await judge('kv', { ...receipt, kvIndex: shifted })).toBe(0)
    for (const from of [0, 16]) {
      const kvRows = receipt.kvRows.map((x, i) => (i % 32 >= from && i % 32 < from + 16 ? x * 1.01 : x))
      expect(await judge('kv', { ...receipt, kvRows }), `from ${from}`).toBe(0)
    }
  })

  it('finds one row that is not a number', async () => {
    const receipt = await committed()
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(await judge('kv', { ...receipt, kvRows: receipt.kvRows.with(100, wrong) }), `${wrong}`).toBe(0)
    }
  })

  it('holds the distance to its threshold', async () => {
    const receipt = await committed()
    const kvRows = receipt.kvRows.map((x) => x * 1.01)
    expect(await judge('kv', { ...receipt, kvRows, kvDistance: 0.009 })).toBe(0)
    expect(await judge('kv', { ...receipt, kvRows, kvDistance: 0.011 })).toBe(1)
  })

  it('ends at the last sampled layer', () => {
    expect(programs('kv').logits).toBeUndefined()
    expect(programs('kv').program.kernels.length).toBeLessThan(programs('greedy').program.kernels.length)
  })
})
