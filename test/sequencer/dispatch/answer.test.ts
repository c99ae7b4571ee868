import { sha256, toBytes } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finish, isSignedByWorker } from '../../../contracts/receipt.ts'
import type { HostedModel } from '../../../sequencer/worker/hosted-model.ts'
import {
  chatJob,
  type DispatchStage,
  openDemo,
  openingProblems,
  readAll,
  type StagedWorker,
  stageDispatcher,
  stageDomain,
  stageWorker,
} from '../../support/dispatch-stage.ts'
import { connectRogue } from '../../support/rogue-worker.ts'

let hosted: HostedModel
let stage: DispatchStage
let worker: StagedWorker
beforeAll(async () => {
  hosted = await openDemo()
  stage = await stageDispatcher([hosted.modelId])
  worker = await stageWorker(stage, hosted)
  await stage.workers(1)
})
afterAll(async () => {
  await worker.close()
  await stage.close()
  await hosted.model.close()
})

describe('a job handed to the dispatcher', () => {
  it('comes back as a stream of text and a receipt that the worker signed over it', async () => {
    const job = chatJob(hosted.modelId, 'What is a receipt?')
    const running = stage.dispatcher.submit(job)
    let text = ''
    const tokens: number[] = []
    for await (const part of running) {
      text += part.text
      tokens.push(...part.tokens)
    }
    const { receipt, signature, promptTokens, completionTokens, simulated } = await running.result
    const files = hosted.model.files
    const prompt = files.tokenizer.encodeChat([{ role: 'user', content: 'What is a receipt?' }], {
      addGenerationPrompt: true,
    })
    const alone = await (await hosted.model.generate({ prompt })).result
    expect(text).toBe(alone.text)
    expect(tokens).toEqual(alone.tokens)
    expect(await isSignedByWorker(receipt, signature, stageDomain)).toBe(true)
    expect(receipt.worker).toBe(worker.address)
    expect([promptTokens, completionTokens, simulated]).toEqual([prompt.length, tokens.length, true])

    expect(await openingProblems(stage, hosted, await running.result)).toEqual([])
    expect(await stage.dispatcher.opening(`0x${'00'.repeat(32)}`, receipt.worker)).toBeUndefined()
  })

  it('ends where the client hangs up, with a receipt over what it was given', async () => {
    const hangUp = new AbortController()
    const job = chatJob(hosted.modelId, 'What is a receipt?', { hungUp: hangUp.signal })
    const running = stage.dispatcher.submit(job)
    let text = ''
    const tokens: number[] = []
    for await (const part of running) {
      text += part.text
      tokens.push(...part.tokens)
      if (tokens.length === 5) hangUp.abort()
    }
    const { receipt, completionTokens } = await running.result
    const answer = await hosted.model.generate({ prompt: promptOf('What is a receipt?') })
    const whole = await answer.result
    expect(receipt.finish).toBe(finish.stop)
    expect(completionTokens).toBe(tokens.length)
    expect(tokens.length).toBeLessThan(whole.tokens.length)
    expect(text).toBe(hosted.model.files.tokenizer.decode(tokens))
    expect(receipt.responseHash).toBe(sha256(toBytes(text)))
    expect(await openingProblems(stage, hosted, await running.result)).toEqual([])
  })

  it('has no receipt where the client hangs up before the first token', async () => {
    const job = chatJob(hosted.modelId, 'What is rho?', { hungUp: AbortSignal.abort() })
    await expect(stage.dispatcher.submit(job).result).rejects.toMatchObject({ code: 'dispatch/failed' })
    await expect.poll(() => stage.dispatcher.workers()[0]?.models[0]?.load).toBe(0)
  })

  it('shows log-probabilities where they are asked for, one a token', async () => {
    const job = chatJob(hosted.modelId, 'What is rho?', { logprobs: true, top_logprobs: 3 })
    const { parts, tokens } = await readAll(stage.dispatcher.submit(job))
    const shown = parts.flatMap(({ logprobs = [] }) => logprobs)
    expect(shown.map(({ token }) => token)).toEqual(tokens)
    for (const { token, logprob, top } of shown) {
      expect(top).toHaveLength(3)
      // Greedy: the token drawn is the likeliest.
      expect(top[0]).toMatchObject({ token, logprob })
      expect(logprob).toBeLessThanOrEqual(0)
    }
  })

  it.each([
    ['prompt-too-long', { messages: [{ role: 'user', content: 'word '.repeat(600) }] }],
    ['bad-prompt', { messages: [{ role: 'developer', content: 'x' }], model: 'model-0', stop: ['\ud800'] }],
  ])('is refused by what the model cannot take: %s', async (code, fields) => {
    const job = chatJob(hosted.modelId, '', fields)
    await expect(readAll(stage.dispatcher.submit(job))).rejects.toMatchObject({ code: `dispatch/${code}` })
  })

  it('waits for a slot in a line of bounded length, and not where nobody serves the model', async () => {
    const narrow = await stageDispatcher([hosted.modelId], { queueLimit: 2, patience: 100 })
    const rogue = await connectRogue(narrow.url, { ...hosted, slots: 1 })
    try {
      const submit = () => narrow.dispatcher.submit(chatJob(hosted.modelId, 'What is rho?'))
      await rogue.next('inForce')
      const running = [submit(), submit(), submit()]
      expect(submit).toThrow(
        expect.objectContaining({ code: 'dispatch/queue-full', context: { retryAfter: 5 } }),
      )
      for (const waiting of running.slice(1)) {
        await expect(waiting.result).rejects.toMatchObject({ code: 'dispatch/queue-full' })
      }
      rogue.close()
      await expect(running[0]?.result).rejects.toMatchObject({ code: 'dispatch/no-worker' })
      expect(submit).toThrow(expect.objectContaining({ code: 'dispatch/no-worker' }))
      await narrow.dispatcher.drain()
      expect(submit).toThrow(expect.objectContaining({ code: 'dispatch/closing' }))
    } finally {
      rogue.close()
      await narrow.close()
    }
  })

  it('fails where the dispatcher closes, and not where it drains', async () => {
    const other = await stageDispatcher([hosted.modelId])
    const helper = await stageWorker(other, hosted)
    await other.workers(1)
    const drained = other.dispatcher.submit(chatJob(hosted.modelId, 'What is rho?'))
    await other.dispatcher.drain()
    expect((await drained.result).completionTokens).toBeGreaterThan(0)
    await helper.close()
    await other.close()
  })
})

function promptOf(question: string) {
  return hosted.model.files.tokenizer.encodeChat([{ role: 'user', content: question }], {
    addGenerationPrompt: true,
  })
}
