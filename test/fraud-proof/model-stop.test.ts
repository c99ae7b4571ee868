import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GenerateOptions } from '../../fraud-proof/model/generate.ts'
import type { Model } from '../../fraud-proof/model/model.ts'
import { tinyLlama } from '../support/model-directory.ts'
import { type OpenedModel, openTemporaryModel, promptOf } from '../support/opened-model.ts'

const request: GenerateOptions = { prompt: promptOf(6), maxTokens: 200, temperature: 1, seed: 5n }

let opened: OpenedModel
let model: Model
beforeAll(async () => {
  const options = { ...tinyLlama, vocabulary: 2000, context: 1024 }
  opened = await openTemporaryModel(options, { manifest: { endTokens: [] } })
  model = opened.model
})
afterAll(() => opened.close())

describe('an answer that is stopped', () => {
  it('ends with the tokens so far, their whole text and fingerprints, and the others go on', async () => {
    const whole = await model.generate({ ...request, stop: ['never there'] }).result
    const other = model.generate({ ...request, prompt: promptOf(9), maxTokens: 40 })
    const answer = model.generate({ ...request, stop: ['never there'] })
    let count = 0
    for await (const _part of answer) if (++count === 12) answer.stop()
    const { tokens, text, finish, kv } = await answer.result
    expect(finish).toBe('stop')
    expect([12, 13]).toContain(tokens.length)
    expect(tokens).toEqual(whole.tokens.slice(0, tokens.length))
    expect(text).toBe(model.files.tokenizer.decode(tokens))
    expect(kv.positions).toBe(6 + tokens.length - 1)
    expect(kv.values).toEqual(whole.kv.values.slice(0, kv.values.length))
    expect((await other.result).tokens).toHaveLength(40)
  })

  it('behind a prefix has what the prefix has', async () => {
    const whole = await model.generate(request).result
    // Longer than one chunk of a prompt, so that the stop comes while it is being fed.
    for (const length of [3, 180]) {
      const prefix = whole.tokens.slice(0, length)
      const answer = model.generate({ ...request, prompt: request.prompt, prefix })
      expect(answer.given).toBe(model.files.tokenizer.decode(prefix).slice(0, answer.given.length))
      answer.stop()
      const { tokens, finish, kv } = await answer.result
      expect([tokens, finish]).toEqual([prefix, 'stop'])
      expect(kv.positions).toBe(6 + length - 1)
    }
  })

  it('before any token is none, and after its end is whole', async () => {
    const none = model.generate(request)
    none.stop()
    await expect(none.result).rejects.toMatchObject({ code: 'stopped' })
    const done = model.generate({ ...request, maxTokens: 5 })
    await done.result
    done.stop()
    expect((await done.result).finish).toBe('length')
  })
})

describe('log-probabilities', () => {
  it('are the log-softmax of the logits, whatever the temperature', async () => {
    const seen: Float32Array[] = []
    const answer = model.generate({ ...request, maxTokens: 6, logprobs: 4 })
    const parts = []
    for await (const part of answer) parts.push(part)
    const { tokens } = await answer.result
    const sampling = { temperature: 1, seed: 5n }
    const onLogits = (_index: number, logits: Float32Array) => seen.push(logits.slice())
    await model.audit({ prompt: request.prompt, output: tokens, sampling, onLogits })
    for (const [i, { token, logprobs }] of parts.entries()) {
      const logits = seen[i] ?? new Float32Array()
      const sum = logits.reduce((total, logit) => total + Math.exp(logit), 0)
      const expected = [...logits.keys()].map((v) => ({ v, logprob: (logits[v] ?? 0) - Math.log(sum) }))
      expect(logprobs?.logprob).toBeCloseTo(expected[token]?.logprob ?? 0, 4)
      const top = expected.toSorted((a, b) => b.logprob - a.logprob).slice(0, 4)
      expect(logprobs?.top.map((each) => each.token)).toEqual(top.map(({ v }) => v))
    }
    const bare = model.generate({ ...request, maxTokens: 2 })
    for await (const part of bare) expect(part.logprobs).toBeUndefined()
  })
})
