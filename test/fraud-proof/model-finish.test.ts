import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnswerResult, GenerateOptions } from '../../fraud-proof/model/generate.ts'
import { Model } from '../../fraud-proof/model/model.ts'
import { writeModel } from '../../fraud-proof/model/synthetic/write-model.ts'
import { temporaryModel, tinyLlama } from '../support/model-directory.ts'
import { type OpenedModel, openTemporaryModel, promptOf } from '../support/opened-model.ts'

// Most tokens of a vocabulary this large are letters, so that answers have text to stop at.
const options = { ...tinyLlama, vocabulary: 2000 }
const request: GenerateOptions = { prompt: promptOf(6), maxTokens: 30, temperature: 1, seed: 5n }

let opened: OpenedModel
let model: Model
let whole: AnswerResult
beforeAll(async () => {
  opened = await openTemporaryModel(options, { manifest: { endTokens: [] } })
  model = opened.model
  whole = await model.generate(request).result
})
afterAll(() => opened.close())

/** The text that is certain after each token. */
function textsOf(tokens: readonly number[]): string[] {
  const detokenizer = model.files.tokenizer.detokenizer()
  let text = ''
  return tokens.map((token) => {
    text += detokenizer.push(token)
    return text
  })
}

async function partsOf(asked: GenerateOptions) {
  const answer = model.generate(asked)
  const parts = []
  for await (const part of answer) parts.push(part)
  return { parts, result: await answer.result }
}

describe('an answer ends by length', () => {
  it('with as many tokens as were asked for, and the text of all of them', async () => {
    expect(whole).toMatchObject({ finish: 'length', maxTokens: 30 })
    expect(whole.tokens).toHaveLength(30)
    expect(whole.text).toBe(model.files.tokenizer.decode(whole.tokens))
    const { tokens, text, finish } = await model.generate({ ...request, maxTokens: 11 }).result
    expect(tokens).toEqual(whole.tokens.slice(0, 11))
    expect(text).toBe(model.files.tokenizer.decode(tokens))
    expect(finish).toBe('length')
  })

  it.each([
    [60, 100, 4],
    [60, undefined, 4],
    [63, 2, 1],
    [1, Number.POSITIVE_INFINITY, 63],
    [60, 4, 4],
    [60, 3, 3],
  ])(
    'where a prompt of %d and at most %s tokens reach the largest bucket, which it reports: %d',
    async (length, maxTokens, left) => {
      const { tokens, finish, ...result } = await model.generate({
        prompt: promptOf(length),
        ...(maxTokens === undefined ? {} : { maxTokens }),
      }).result
      expect(tokens).toHaveLength(left)
      expect(result.maxTokens).toBe(left)
      expect(finish).toBe('length')
      expect(result.kv.positions).toBe(length + left - 1)
    },
  )
})

describe('an answer ends by an end token', () => {
  it('of the manifest, which is its last token', async () => {
    // The one it first draws at place 7; it must not come earlier.
    const end = whole.tokens[7] ?? 0
    expect(whole.tokens.indexOf(end)).toBe(7)
    const other = await openTemporaryModel(options, { manifest: { endTokens: [end] } })
    const answer = await other.model.generate(request).result
    expect(answer).toMatchObject({ finish: 'endToken', tokens: whole.tokens.slice(0, 8), maxTokens: 30 })
    expect(answer.text).toBe(model.files.tokenizer.decode(answer.tokens))
    expect(answer.kv.positions).toBe(request.prompt.length + 7)
    // As the last token of a prefix it ends the answer at once; the length it also reaches does not count.
    for (const maxTokens of [30, 8]) {
      const again = await other.model.generate({ ...request, maxTokens, prefix: answer.tokens }).result
      expect(again).toMatchObject({ finish: 'endToken', tokens: answer.tokens, text: answer.text })
      expect(again.kv.positions).toBe(answer.kv.positions)
    }
    await other.close()
  })
})

describe('an answer ends by a stop string', () => {
  it('whose text, within a token or across several, is left out, with the token that completed it', async () => {
    const texts = textsOf(whole.tokens)
    const full = texts.at(-1) ?? ''
    expect(full.length).toBeGreaterThan(40)
    let across = 0
    for (let from = 1; from < full.length - 6; from += 3) {
      for (const length of [1, 2, 6]) {
        const stop = full.slice(from, from + length)
        if (/\p{Surrogate}/u.test(stop)) continue
        const at = full.indexOf(stop)
        const count = 1 + texts.findIndex((text) => text.includes(stop))
        if ((texts[count - 2] ?? '').length > at) across++
        const { parts, result } = await partsOf({ ...request, stop: ['\u0000never', stop] })
        expect(result, JSON.stringify(stop)).toMatchObject({
          finish: 'stop',
          tokens: whole.tokens.slice(0, count),
          text: full.slice(0, at),
        })
        expect(result.kv.positions).toBe(request.prompt.length + count - 1)
        expect(parts.map(({ token }) => token)).toEqual(result.tokens)
        expect(parts.map(({ text }) => text).join('')).toBe(result.text)
      }
    }
    expect(across).toBeGreaterThan(5)
  })

  it('also behind a prefix that holds part of it, or all of it', async () => {
    const texts = textsOf(whole.tokens)
    const full = texts.at(-1) ?? ''
    const stop = full.slice(20, 32)
    const { parts, result } = await partsOf({ ...request, stop: [stop] })
    expect(result.finish).toBe('stop')
    for (let length = 0; length <= result.tokens.length; length++) {
      const prefix = result.tokens.slice(0, length)
      const continued = await partsOf({ ...request, stop: [stop], prefix })
      expect(continued.result).toMatchObject({ finish: 'stop', tokens: result.tokens, text: result.text })
      expect(continued.result.kv.positions).toBe(result.kv.positions)
      // Who had the prefix streamed has its text; the rest is the same pieces again.
      expect(continued.parts).toEqual(parts.slice(length))
    }
  })

  it('only when the string is whole: what was held back comes at the end', async () => {
    const full = textsOf(whole.tokens).at(-1) ?? ''
    const stop = `${full.slice(-5)}and more`
    const { parts, result } = await partsOf({ ...request, stop: [stop] })
    expect(result).toMatchObject({ finish: 'length', text: whole.text })
    expect(parts.map(({ text }) => text).join('')).toBe(whole.text)
  })
})

describe('a request is refused', () => {
  it.each<[string, Partial<GenerateOptions>, string, string | RegExp]>([
    ['an empty prompt', { prompt: [] }, 'empty-prompt', 'the prompt has no tokens'],
    ['a negative token', { prompt: [5, -1] }, 'token-out-of-range', 'at position 1'],
    ['half a token', { prompt: [0.5] }, 'token-out-of-range', 'token 0.5'],
    ['no number for a token', { prompt: [Number.NaN] }, 'token-out-of-range', 'token NaN'],
    ['a token beyond the vocabulary', { prompt: [2000] }, 'token-out-of-range', 'vocabulary of 2000'],
    ['such a token in the prefix', { prefix: [1, 2, 2000] }, 'token-out-of-range', 'at position 2'],
    ['a prompt as long as the largest bucket', { prompt: promptOf(64) }, 'prompt-too-long', /has 64 .* 64/],
    ['a longer prompt', { prompt: promptOf(65) }, 'prompt-too-long', /has 65 .* 64/],
    ['a negative temperature', { temperature: -0.1 }, 'bad-request', 'temperature'],
    ['no number for a temperature', { temperature: Number.NaN }, 'bad-request', 'temperature'],
    ['a temperature above 2', { temperature: 2.001 }, 'bad-request', 'temperature'],
    ['an infinite temperature', { temperature: Number.POSITIVE_INFINITY }, 'bad-request', 'temperature'],
    ['a negative seed', { seed: -1n }, 'bad-request', 'seed'],
    ['a seed of 65 bits', { seed: 2n ** 64n }, 'bad-request', 'seed'],
    ['no tokens asked for', { maxTokens: 0 }, 'bad-request', 'maxTokens'],
    ['fewer than none', { maxTokens: -3 }, 'bad-request', 'maxTokens'],
    ['half a token asked for', { maxTokens: 1.5 }, 'bad-request', 'maxTokens'],
    ['no number for a length', { maxTokens: Number.NaN }, 'bad-request', 'maxTokens'],
    ['a prefix longer than the answer', { maxTokens: 2, prefix: [5, 6, 7] }, 'bad-request', 'prefix'],
    ['an empty stop string', { stop: ['a', ''] }, 'bad-stop-string', 'stop string'],
    ['half a character to stop at', { stop: ['\ud83d'] }, 'bad-stop-string', 'half a character'],
  ])('with %s, saying so', async (_what, change, code, message) => {
    const asked = { ...request, ...change }
    expect(() => model.generate(asked)).toThrow(expect.objectContaining({ name: 'ModelError', code }))
    expect(() => model.generate(asked)).toThrow(message)
    expect(model.load).toBe(0)
  })

  it.each<[string, readonly number[], readonly number[], string]>([
    ['no output', [5], [], 'bad-request'],
    ['no prompt', [], [5], 'empty-prompt'],
    ['a token beyond the vocabulary', [5], [5, 2000], 'token-out-of-range'],
    ['half a token', [5, 0.5], [5], 'token-out-of-range'],
  ])('to audit %s', async (_what, prompt, output, code) => {
    const sampling = { temperature: 0, seed: 0n }
    await expect(model.audit({ prompt, output, sampling })).rejects.toMatchObject({
      name: 'ModelError',
      code,
    })
  })

  it('to audit more than the largest bucket holds, which no answer of this model can be', async () => {
    const sampling = { temperature: 0, seed: 0n }
    const whole = await model.audit({ prompt: promptOf(63), output: [5], sampling })
    expect(whole.fingerprints).toHaveLength(63)
    const audit = model.audit({ prompt: promptOf(63), output: [5, 6], sampling })
    await expect(audit).rejects.toMatchObject({ name: 'ModelError' })
  })

  it('to audit up to a layer that is not sampled, naming those that are', async () => {
    const audit = { prompt: [5], output: [6], sampling: { temperature: 0, seed: 0n }, throughLayer: 2 }
    await expect(model.audit(audit)).rejects.toMatchObject({ code: 'bad-request' })
    await expect(model.audit(audit)).rejects.toThrow('a sampled layer (0, 1), but is 2')
  })

  it('after all of that the model answers as before', async () => {
    expect((await model.generate(request).result).tokens).toEqual(whole.tokens)
  })
})

describe('a model whose numbers break', () => {
  it('says so, sampled or greedy, instead of giving a token', async () => {
    const { dir, remove } = await temporaryModel(tinyLlama)
    await writeModel(dir, tinyLlama, ({ dims }) =>
      new Float32Array(dims.reduce((a, b) => a * b)).fill(Number.NaN),
    )
    const broken = await Model.open(dir, { threads: 1 })
    for (const temperature of [0, 1]) {
      const answer = broken.generate({ prompt: [5, 6, 7], temperature })
      await expect(answer.result).rejects.toMatchObject({ name: 'ModelError', code: 'numbers-broke' })
      await expect(answer.result).rejects.toThrow('position 2')
    }
    expect(broken.load).toBe(0)
    await broken.close()
    await remove()
  })
})
