import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnswerResult, GenerateOptions } from '../../fraud-proof/model/generate.ts'
import type { Model } from '../../fraud-proof/model/model.ts'
import type { SyntheticModelOptions } from '../../fraud-proof/model/synthetic/model-options.ts'
import { largestDifference } from '../support/decoder-pass.ts'
import { tinyGpt2, tinyLlama } from '../support/model-directory.ts'
import { type OpenedModel, openTemporaryModel, promptOf } from '../support/opened-model.ts'

const variants: Record<string, SyntheticModelOptions> = {
  'plain Llama': tinyLlama,
  'plain Llama with external weights': { ...tinyLlama, externalData: true },
  'plain Llama without shared key heads': { ...tinyLlama, kvHeads: 6 },
  'merged Llama': { ...tinyLlama, merged: true },
  'fused Llama': { ...tinyLlama, dialect: 'fused' },
  'fused Llama rotating inside the attention': { ...tinyLlama, dialect: 'fused', rotary: 'in-attention' },
  'plain Llama in float16': { ...tinyLlama, precision: 'float16' },
  'fused Llama in float16': { ...tinyLlama, dialect: 'fused', precision: 'float16' },
  'plain GPT-2': tinyGpt2,
  'plain GPT-2 with combined caches': { ...tinyGpt2, naming: 'combined' },
  'plain GPT-2 in float16': { ...tinyGpt2, precision: 'float16' },
  'fused GPT-2': { ...tinyGpt2, dialect: 'fused' },
  'fused GPT-2 in float16': { ...tinyGpt2, dialect: 'fused', precision: 'float16' },
}

// Prompts of other lengths, drawn and greedy, that end at other times; together they are more than the slots.
const requests: readonly GenerateOptions[] = [
  { prompt: promptOf(4), maxTokens: 20 },
  { prompt: promptOf(17), maxTokens: 5, temperature: 0.7, seed: 3n },
  { prompt: promptOf(1), maxTokens: 24, temperature: 1.3, seed: 2n ** 64n - 1n },
  { prompt: promptOf(33), maxTokens: 9 },
  { prompt: promptOf(2), maxTokens: 1, temperature: 2, seed: 8n },
  { prompt: promptOf(40), maxTokens: 24, temperature: 0.2, seed: 77n },
]
const drawn = {
  prompt: promptOf(9),
  maxTokens: 14,
  temperature: 0.8,
  seed: 0x1234_5678_9abcn,
} satisfies GenerateOptions

const answersOf = (model: Model, asked: readonly GenerateOptions[]): Promise<AnswerResult[]> =>
  Promise.all(asked.map((options) => model.generate(options).result))

function expectSame(
  actual: AnswerResult | undefined,
  expected: AnswerResult,
  tolerance: number,
  note: string,
) {
  const { kv: actualKv, ...actualRest } = actual ?? { kv: undefined }
  const { kv, ...rest } = expected
  expect(actualRest, note).toEqual(rest)
  expect(actualKv?.positions, note).toBe(kv.positions)
  expect(largestDifference(actualKv?.values, kv.values), note).toBeLessThan(tolerance)
}

describe.each(Object.entries(variants))('a %s', (_name, options) => {
  const tolerance = options.precision === 'float16' ? 0.02 : 1e-4
  let opened: OpenedModel
  let model: Model
  const alone: AnswerResult[] = []
  let answer: AnswerResult

  beforeAll(async () => {
    opened = await openTemporaryModel(options, { slots: 5 })
    model = opened.model
    for (const request of requests) alone.push(await model.generate(request).result)
    answer = await model.generate(drawn).result
  })
  afterAll(() => opened.close())

  it('ends where it should, with one fingerprint for each position but the last', () => {
    const { endTokens } = model.files.manifest
    for (const [i, { prompt, maxTokens = 0 }] of requests.entries()) {
      const { tokens, finish, kv } = alone[i] ?? answer
      const ended = tokens.findIndex((token) => endTokens.includes(token))
      expect(finish, `request ${i}`).toBe(ended === -1 ? 'length' : 'endToken')
      expect(tokens, `request ${i}`).toHaveLength(ended === -1 ? maxTokens : ended + 1)
      expect(kv.positions).toBe(prompt.length + tokens.length - 1)
      expect(kv.values).toHaveLength(kv.positions * 2 * 32)
    }
    expect(alone.filter(({ finish }) => finish === 'length').length).toBeGreaterThan(2)
  })

  it('gives side by side what it gives alone, whichever of them come first', async () => {
    const together = await answersOf(model, requests)
    const backwards = (await answersOf(model, requests.toReversed())).reverse()
    for (const [i, expected] of alone.entries()) {
      expectSame(together[i], expected, tolerance, `request ${i}`)
      expectSame(backwards[i], expected, tolerance, `request ${i} of the backward ones`)
    }
  })

  it('gives the same while others join, leave and are aborted', async () => {
    const results: Promise<AnswerResult>[] = []
    const abort = new AbortController()
    const aborted = model.generate({ prompt: promptOf(21), temperature: 1, signal: abort.signal })
    let seen = 0
    for await (const { token } of aborted) {
      expect(token).toBeGreaterThanOrEqual(0)
      // Another one joins at every second token of a sequence that goes away before most have ended.
      if (seen % 2 === 0 && requests[seen / 2]) {
        results.push(model.generate(requests[seen / 2] ?? drawn).result)
      }
      if (++seen === 2 * requests.length) break
    }
    abort.abort()
    await expect(aborted.result).rejects.toThrow('aborted')
    expect(results).toHaveLength(requests.length)
    for (const [i, result] of results.entries()) {
      expectSame(await result, alone[i] ?? answer, tolerance, `request ${i}`)
    }
  })

  it('goes on behind any prefix of an answer, the whole of it included, as if it had never stopped', async () => {
    const lengths = Array.from({ length: answer.tokens.length + 1 }, (_, length) => length)
    const prefixes = lengths.map((length) => ({ ...drawn, prefix: answer.tokens.slice(0, length) }))
    const continued = await answersOf(model, prefixes)
    for (const length of lengths) expectSame(continued[length], answer, tolerance, `prefix of ${length}`)
  })

  it('draws the same for the same seed, and another answer for another', async () => {
    const [same, other, greedy] = await answersOf(model, [
      drawn,
      { ...drawn, seed: drawn.seed + 1n },
      { ...drawn, temperature: 0 },
    ])
    expect(same?.tokens).toEqual(answer.tokens)
    expect(other?.tokens).not.toEqual(answer.tokens)
    expect(greedy?.tokens).not.toEqual(answer.tokens)
  })

  it('audits its own answers without a margin and with the same fingerprints', async () => {
    for (const [i, { prompt, temperature = 0, seed = 0n }] of requests.entries()) {
      const { tokens, kv } = alone[i] ?? answer
      const sampling = { temperature: Math.fround(temperature), seed }
      const audit = await model.audit({ prompt, output: tokens, sampling })
      expect(audit.margins).toHaveLength(tokens.length)
      expect(Math.max(...audit.margins), `request ${i}`).toBeLessThan(tolerance)
      expect(Math.min(...audit.margins), `request ${i}`).toBeGreaterThanOrEqual(0)
      expect(audit.fingerprints).toHaveLength(kv.positions)
      expect(largestDifference(flat(audit.fingerprints), kv.values)).toBeLessThan(tolerance)
    }
  })

  it('audits a changed token with a margin at its place and none before', async () => {
    const sampling = { temperature: Math.fround(drawn.temperature), seed: drawn.seed }
    for (const place of [0, 6, answer.tokens.length - 1]) {
      const output = answer.tokens.with(place, ((answer.tokens[place] ?? 0) + 1) % options.vocabulary)
      const { margins } = await model.audit({ prompt: drawn.prompt, output, sampling })
      expect(margins[place], `place ${place}`).toBeGreaterThan(0.1)
      expect(Math.max(0, ...margins.subarray(0, place)), `before ${place}`).toBeLessThan(tolerance)
    }
  })

  it('audits the first layers alike when it is cut behind them', async () => {
    const { prompt } = drawn
    const request = { prompt, output: answer.tokens, sampling: { temperature: 0, seed: 0n } }
    const whole = await model.audit(request)
    for (const throughLayer of [0, 1]) {
      const cut = await model.audit({ ...request, throughLayer })
      expect(cut.margins).toHaveLength(0)
      const first = whole.fingerprints.map((fingerprint) => fingerprint.subarray(0, 32 * (throughLayer + 1)))
      expect(largestDifference(flat(cut.fingerprints), flat(first))).toBeLessThan(tolerance)
    }
  })
})

describe('the dialects of one seed', () => {
  it.each([
    ['Llama', tinyLlama, { rotary: 'in-attention' }],
    ['Llama in float16', { ...tinyLlama, precision: 'float16' }, {}],
    ['GPT-2', tinyGpt2, {}],
  ] satisfies [string, SyntheticModelOptions, Partial<SyntheticModelOptions>][])(
    'give the same answers as a %s',
    async (_name, plainOptions, fusedOptions) => {
      const plain = await openTemporaryModel(plainOptions)
      const fused = await openTemporaryModel({ ...plainOptions, ...fusedOptions, dialect: 'fused' })
      const expected = await answersOf(plain.model, requests)
      const actual = await answersOf(fused.model, requests)
      const tolerance = plainOptions.precision === 'float16' ? 0.05 : 1e-3
      for (const [i, answer] of expected.entries()) expectSame(actual[i], answer, tolerance, `request ${i}`)
      await plain.close()
      await fused.close()
    },
  )
})

function flat(rows: readonly Float32Array[]): Float32Array {
  return Float32Array.from(rows.flatMap((row) => [...row]))
}
