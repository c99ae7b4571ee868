import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { DecoderSession } from '../../fraud-proof/model/decoder-session.ts'
import type { Answer, AnswerResult, GenerateOptions } from '../../fraud-proof/model/generate.ts'
import type { Model } from '../../fraud-proof/model/model.ts'
import type { SyntheticModelOptions } from '../../fraud-proof/model/synthetic/model-options.ts'
import { tinyLlama } from '../support/model-directory.ts'
import { type OpenedModel, openTemporaryModel, promptOf } from '../support/opened-model.ts'

const options: SyntheticModelOptions = { ...tinyLlama, width: 48, heads: 3, kvHeads: 1, context: 2048 }
const slots = 3
// Prompts are fed in chunks of 256, so this one takes six.
const chunks = 6
const long: GenerateOptions = { prompt: promptOf(256 * chunks), maxTokens: 4 }
const short: GenerateOptions = { prompt: promptOf(5), maxTokens: 40, temperature: 0.9, seed: 21n }

let opened: OpenedModel
let model: Model
let expected: AnswerResult
beforeAll(async () => {
  // Without end tokens every answer is as long as it may be.
  opened = await openTemporaryModel(options, { slots, manifest: { endTokens: [] } })
  model = opened.model
  expected = await model.generate(short).result
  expect(expected.tokens).toHaveLength(40)
})
afterAll(() => opened.close())

/** Resolves when the model has nothing left to do. */
async function idle(): Promise<void> {
  while (model.load > 0) await setImmediate()
}

/** Notes a name for every token of an answer, in the order in which they all come. */
async function follow(answer: Answer, name: string, log: string[]): Promise<void> {
  for await (const _part of answer) log.push(name)
}

describe('a model with more to do than slots', () => {
  it('gives running sequences a token between the chunks of a long prompt', async () => {
    const log: string[] = []
    const first = model.generate(short)
    const following = [follow(first, 'short', log)]
    while (log.length < 3) await setImmediate()
    following.push(follow(model.generate(long), 'long', log))
    await Promise.all(following)
    const between = log.slice(3, log.indexOf('long')).length
    expect(between).toBeGreaterThanOrEqual(chunks - 1)
    // And it does not wait until they are through.
    expect(log.lastIndexOf('short')).toBeGreaterThan(log.indexOf('long'))
    expect((await first.result).tokens).toEqual(expected.tokens)
  })

  it('answers all, as many at a time as slots, in the order of their coming', async () => {
    const log: string[] = []
    const ended: string[] = []
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const running = names.map(async (name) => {
      const answer = model.generate(short)
      await follow(answer, name, log)
      ended.push(name)
      expect((await answer.result).tokens).toEqual(expected.tokens)
    })
    expect(model.load).toBe(names.length)
    await Promise.all(running)
    expect(ended).toEqual(names)
    for (const [i, name] of names.entries()) {
      const before = names.slice(0, i).filter((other) => log.lastIndexOf(other) > log.indexOf(name))
      expect(before.length, `running when ${name} began`).toBeLessThan(slots)
    }
    await idle()
    expect(model.load).toBe(0)
  })

  it('frees what ONNX Runtime gave as soon as it was read, however answers end', async () => {
    const { run } = DecoderSession.prototype
    const arrays: ArrayBufferView[] = []
    let most = 0
    onTestFinished(() => {
      DecoderSession.prototype.run = run
    })
    DecoderSession.prototype.run = async function noted(pass) {
      const result = await run.call(this, pass)
      const given = [...result.arrays, ...Object.values(result.present).map(({ data }) => data)]
      arrays.push(...given.filter((array) => ArrayBuffer.isView(array)))
      most = Math.max(most, arrays.filter(({ byteLength }) => byteLength > 0).length)
      return result
    }
    const abort = new AbortController()
    const aborted = model.generate({ ...short, signal: abort.signal })
    const left = model.generate(short)
    const whole = [short, { ...short, maxTokens: 7 }, short].map((request) => model.generate(request).result)
    for await (const _part of left) break
    abort.abort()
    await expect(aborted.result).rejects.toThrow()
    expect((await Promise.all(whole))[0]?.tokens).toEqual(expected.tokens)
    await idle()
    await setImmediate()
    expect(arrays.length).toBeGreaterThan(100)
    expect(arrays.every(({ byteLength }) => byteLength === 0)).toBe(true)
    // Those of a cache for each sequence, and of the call before.
    expect(most).toBeLessThan(arrays.length / 4)
  })

  it('lets a shorter answer end before a longer one that came first', async () => {
    const ended: number[] = []
    await Promise.all(
      [40, 20, 3].map((maxTokens) =>
        model.generate({ ...short, maxTokens }).result.then(() => ended.push(maxTokens)),
      ),
    )
    expect(ended).toEqual([3, 20, 40])
  })

  it('begins again after it was idle', async () => {
    for (let round = 0; round < 20; round++) {
      const { tokens } = await model.generate({ ...short, maxTokens: 2 }).result
      expect(tokens).toEqual(expected.tokens.slice(0, 2))
    }
  })
})

describe('a model that is closed', () => {
  it('ends running and waiting answers with an error, and takes no more', async () => {
    const { model: closing, close } = await openTemporaryModel(options, {
      slots: 2,
      manifest: { endTokens: [] },
    })
    const answers = [short, short, short, long].map((request) => closing.generate(request))
    for await (const _part of answers[0] ?? []) {
      const closed = expect({ code: 'closed' })
      expect(closed).toBeDefined()
      break
    }
    await close()
    for (const answer of answers.slice(1))
      await expect(answer.result).rejects.toMatchObject({ code: 'closed' })
    expect(closing.load).toBe(0)
    expect(() => closing.generate(short)).toThrow(expect.objectContaining({ code: 'closed' }))
  })

  it('ends an audit under way, and refuses another, with the same error', async () => {
    const { model: closing, close } = await openTemporaryModel(options)
    const audit = { prompt: promptOf(1000), output: [5, 6], sampling: { temperature: 0, seed: 0n } }
    const audits = [{ ...audit }, { ...audit, throughLayer: 0 }].map((request) => closing.audit(request))
    const ended = Promise.allSettled(audits)
    await setImmediate()
    await close()
    for (const end of await ended) {
      // One that was through before the end is as good.
      if (end.status === 'rejected') expect(end.reason).toMatchObject({ name: 'ModelError', code: 'closed' })
    }
    await expect(closing.audit(audit)).rejects.toMatchObject({ code: 'closed' })
    await expect(closing.audit({ ...audit, throughLayer: 0 })).rejects.toMatchObject({ code: 'closed' })
  })

  it('can be closed again, also at the same time', async () => {
    const { model: closing, close } = await openTemporaryModel(options)
    const answer = closing.generate(short)
    await Promise.all([closing.close(), closing.close()])
    await expect(answer.result).rejects.toMatchObject({ code: 'closed' })
    await close()
  })
})
