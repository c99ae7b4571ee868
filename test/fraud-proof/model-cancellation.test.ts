import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer, AnswerResult, GenerateOptions } from '../../fraud-proof/model/generate.ts'
import type { Model } from '../../fraud-proof/model/model.ts'
import type { SyntheticModelOptions } from '../../fraud-proof/model/synthetic/model-options.ts'
import { tinyLlama } from '../support/model-directory.ts'
import { type OpenedModel, openTemporaryModel, promptOf } from '../support/opened-model.ts'

const options: SyntheticModelOptions = { ...tinyLlama, width: 48, heads: 3, kvHeads: 1, context: 2048 }
// Prompts are fed in chunks of 256, so this one takes six.
const long: GenerateOptions = { prompt: promptOf(6 * 256), maxTokens: 4 }
const short: GenerateOptions = { prompt: promptOf(5), maxTokens: 40, temperature: 0.9, seed: 21n }

let opened: OpenedModel
let model: Model
let expected: AnswerResult
beforeAll(async () => {
  // Without end tokens every answer is as long as it may be.
  opened = await openTemporaryModel(options, { manifest: { endTokens: [] } })
  model = opened.model
  expected = await model.generate(short).result
  expect(expected.tokens).toHaveLength(40)
})
afterAll(() => opened.close())

/** Resolves when the model has nothing left to do. */
async function idle(): Promise<void> {
  while (model.load > 0) await setImmediate()
}

async function tokensOf(answer: Answer): Promise<number[]> {
  const tokens: number[] = []
  for await (const { token } of answer) tokens.push(token)
  return tokens
}

describe('an answer that is aborted', () => {
  it('before it begins rejects with the reason, and a long line behind it goes on', async () => {
    const reason = new Error('gone')
    const signal = AbortSignal.abort(reason)
    const answers = [short, { ...short, signal }, { ...long, signal }, short].map((request) =>
      model.generate(request),
    )
    expect(model.load).toBe(4)
    await expect(answers[1]?.result).rejects.toBe(reason)
    await expect(answers[2]?.result).rejects.toBe(reason)
    expect((await answers[0]?.result)?.tokens).toEqual(expected.tokens)
    expect((await answers[3]?.result)?.tokens).toEqual(expected.tokens)
    await idle()
  })

  it('while its prompt is being fed stops there, and the others do not notice', async () => {
    const abort = new AbortController()
    const running = model.generate(short)
    let fed: Answer | undefined
    let count = 0
    for await (const _part of running) {
      if (++count === 3) fed = model.generate({ ...long, signal: abort.signal })
      // Two steps later two chunks of it have been fed, of six.
      if (count === 5) abort.abort(new Error('gone'))
      if (count === 7) expect(model.load).toBe(1)
    }
    if (fed === undefined) throw new Error('expected an answer')
    await expect(tokensOf(fed)).rejects.toThrow('gone')
    await expect(fed.result).rejects.toThrow('gone')
    expect((await running.result).tokens).toEqual(expected.tokens)
  })

  it('while it is decoded ends with the tokens so far and an error, and the others do not notice', async () => {
    const abort = new AbortController()
    const others = [model.generate(short), model.generate({ ...short, prompt: promptOf(9) })]
    const aborted = model.generate({ ...short, prompt: promptOf(30), signal: abort.signal })
    const log: string[] = []
    const reading = (async () => {
      for await (const _part of aborted) {
        log.push('token')
        if (log.length === 6) abort.abort()
      }
    })()
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
    await expect(aborted.result).rejects.toMatchObject({ name: 'AbortError' })
    // The abort may come while the next token is already being computed.
    expect([6, 7]).toContain(log.length)
    expect((await others[0]?.result)?.tokens).toEqual(expected.tokens)
    const alone = await model.generate({ ...short, prompt: promptOf(9) }).result
    expect((await others[1]?.result)?.tokens).toEqual(alone.tokens)
    await idle()
  })

  it('after its end is an answer all the same', async () => {
    const abort = new AbortController()
    const answer = model.generate({ ...short, signal: abort.signal })
    await answer.result
    abort.abort()
    expect((await answer.result).tokens).toEqual(expected.tokens)
    expect(await tokensOf(answer)).toEqual(expected.tokens)
  })
})

describe('an answer that is iterated', () => {
  it('gives its tokens and, in pieces, its text', async () => {
    const parts = []
    const answer = model.generate(short)
    for await (const part of answer) parts.push(part)
    expect(parts.map(({ token }) => token)).toEqual(expected.tokens)
    expect(parts.map(({ text }) => text).join('')).toBe(expected.text)
  })

  it('is cancelled when its reader leaves, and the others do not notice', async () => {
    const other = model.generate(short)
    const left = model.generate({ ...long, maxTokens: 400 })
    for await (const _part of left) break
    await expect(left.result).rejects.toMatchObject({ name: 'AbortError' })
    expect((await other.result).tokens).toEqual(expected.tokens)
    await idle()
  })

  it('throws what the answer ended with, once the tokens before it are read', async () => {
    const abort = new AbortController()
    const answer = model.generate({ ...short, signal: abort.signal })
    const iterator = answer[Symbol.asyncIterator]()
    expect((await iterator.next()).done).toBe(false)
    abort.abort(new Error('gone'))
    await expect(answer.result).rejects.toThrow('gone')
    const tokens: number[] = []
    const rest = async () => {
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
        tokens.push(next.value.token)
      }
    }
    await expect(rest()).rejects.toThrow('gone')
    expect(expected.tokens.slice(1, 1 + tokens.length)).toEqual(tokens)
  })
})

describe('memory', () => {
  it('does not grow with answers that were aborted, left or ended', async () => {
    // A collector is there without a command-line option, so that the numbers mean something.
    setFlagsFromString('--expose-gc')
    const collect: () => void = runInNewContext('gc')
    const used = async () => {
      for (let i = 0; i < 4; i++) {
        collect()
        await setImmediate()
      }
      const { heapUsed, external } = process.memoryUsage()
      return heapUsed + external
    }
    const lasting = new AbortController()
    const round = async (i: number) => {
      const request = { ...short, prompt: promptOf(60, i), maxTokens: 30, signal: lasting.signal }
      const abort = new AbortController()
      const aborted = model.generate({ ...request, signal: abort.signal })
      const left = model.generate(request)
      const ended = model.generate({ ...request, maxTokens: 2 })
      for await (const _part of left) break
      abort.abort()
      await ended.result
      await expect(aborted.result).rejects.toThrow('aborted')
      await idle()
    }
    for (let i = 0; i < 20; i++) await round(i)
    const before = await used()
    for (let i = 0; i < 200; i++) await round(i)
    // Six hundred answers with 16 KB of fingerprints and as much of cache each would be 19 MB.
    expect((await used()) - before).toBeLessThan(3e6)
    expect(model.load).toBe(0)
  })
})
