import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Model } from '../../../fraud-proof/model/model.ts'
import { ModelError } from '../../../fraud-proof/model/model-error.ts'
import { ModelInThread } from '../../../sequencer/worker/model-in-thread.ts'
import { demoDirectory } from '../../support/demo-answer.ts'

const script = new URL('../../../dist/sequencer/worker/model-thread.js', import.meta.url)
const options = { slots: 4, threads: 1 }

let here: Model
let there: ModelInThread
beforeAll(async () => {
  here = await Model.open(demoDirectory, options)
  there = await ModelInThread.open(demoDirectory, options, script)
})
afterAll(async () => {
  await Promise.all([here.close(), there.close()])
})

const promptOf = (content: string) =>
  here.files.tokenizer.encodeChat([{ role: 'user', content }], { addGenerationPrompt: true })

describe('a model in a thread of its own', () => {
  it('answers as the model does, part by part', async () => {
    for (const asked of ['What is a receipt?', 'What is rho?', 'Who is the challenger?'].map(
      (question, i) => ({
        prompt: promptOf(question),
        maxTokens: 40,
        temperature: i / 2,
        seed: BigInt(i),
        logprobs: 2,
      }),
    )) {
      const [alone, threaded] = [here.generate(asked), await there.generate(asked)]
      const parts = async (answer: AsyncIterable<unknown>) => {
        const all: unknown[] = []
        for await (const part of answer) all.push(part)
        return all
      }
      expect(await parts(threaded)).toEqual(await parts(alone))
      const { kv, ...rest } = await threaded.result
      const { kv: expected, ...others } = await alone.result
      expect(rest).toEqual(others)
      expect([kv.root, kv.values, kv.positions, kv.layers]).toEqual([
        expected.root,
        expected.values,
        expected.positions,
        expected.layers,
      ])
      const request = {
        prompt: asked.prompt,
        output: rest.tokens,
        sampling: { temperature: asked.temperature, seed: asked.seed },
      }
      expect(await there.audit(request)).toEqual(await here.audit(request))
    }
  })

  it('continues a prefix, and tells its text', async () => {
    const prompt = promptOf('What is a receipt?')
    const whole = await (await there.generate({ prompt, maxTokens: 30 })).result
    const prefix = whole.tokens.slice(0, 12)
    const rest = await there.generate({ prompt, prefix, maxTokens: 30 })
    expect(rest.given).not.toBe('')
    expect(whole.text.startsWith(rest.given)).toBe(true)
    expect(await rest.result).toMatchObject({ tokens: whole.tokens, text: whole.text })
  })

  it('leaves its caller free to do something else while it computes', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => there.generate({ prompt: promptOf('Go on and on.'), maxTokens: 200 })),
    )
    let ended = false
    const done = Promise.all(answers.map(({ result }) => result)).then(() => {
      ended = true
    })
    // Turns of the event loop; a step of this model takes about as long as a hundred of them.
    let turns = 0
    while (!ended) {
      await new Promise((resolve) => setImmediate(resolve))
      turns++
    }
    await done
    const tokens = (await Promise.all(answers.map(({ result }) => result))).reduce(
      (most, { tokens }) => Math.max(most, tokens.length),
      0,
    )
    expect(turns).toBeGreaterThan(5 * tokens)
  })

  it('is stopped and cancelled', async () => {
    const asked = { prompt: promptOf('What is a receipt?'), maxTokens: 200, temperature: 1, seed: 5n }
    const stopped = await there.generate(asked)
    let count = 0
    for await (const _ of stopped) if (++count === 3) stopped.stop()
    expect(await stopped.result).toMatchObject({ finish: 'stop' })

    const cancel = new AbortController()
    const cancelled = await there.generate({ ...asked, signal: cancel.signal })
    cancel.abort()
    await expect(cancelled.result).rejects.toThrow(/abort/i)
    await expect(there.generate({ ...asked, signal: cancel.signal })).rejects.toThrow(/abort/i)
  })

  it('fails with the errors of the model', async () => {
    const failed = there.generate({ prompt: [1_000_000] })
    await expect(failed).rejects.toMatchObject({ name: 'ModelError', code: 'token-out-of-range' })
    await expect(ModelInThread.open('no-such-model', options, script)).rejects.toBeInstanceOf(ModelError)
  })

  it('ends what is under way when it is closed', async () => {
    const other = await ModelInThread.open(demoDirectory, options, script)
    const answer = await other.generate({ prompt: promptOf('Go on.'), maxTokens: 400, temperature: 2 })
    await other.close()
    await expect(answer.result).rejects.toMatchObject({ code: 'closed' })
    await expect(other.generate({ prompt: [1] })).rejects.toMatchObject({ code: 'closed' })
  })
})
