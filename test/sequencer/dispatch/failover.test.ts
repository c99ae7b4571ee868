import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Job, JobPart } from '../../../sequencer/dispatch/job.ts'
import {
  type DispatchStage,
  openingProblems,
  openLongWinded,
  readAll,
  type StagedWorker,
  stageDispatcher,
  stageWorker,
  tokensJob,
} from '../../support/dispatch-stage.ts'
import { promptOf } from '../../support/opened-model.ts'
import { connectRogue, type RogueWorker } from '../../support/rogue-worker.ts'

let hosted: Awaited<ReturnType<typeof openLongWinded>>
beforeAll(async () => {
  hosted = await openLongWinded()
})
afterAll(async () => {
  await hosted.model.close()
  await hosted.remove()
})

const opened: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close()
})
const keep = <T extends { close(): unknown }>(each: T): T => {
  opened.push(each)
  return each
}
const stageOf = async (options: Parameters<typeof stageDispatcher>[1] = {}): Promise<DispatchStage> =>
  keep(await stageDispatcher([hosted.modelId], options))
const workerOn = async (stage: DispatchStage): Promise<StagedWorker> => keep(await stageWorker(stage, hosted))
const rogueOn = async (stage: DispatchStage): Promise<RogueWorker> => {
  const rogue = keep(await connectRogue(stage.url, hosted))
  await rogue.next('inForce')
  return rogue
}

const asked = { max_tokens: 120, temperature: 0.9, seed: 7, stop: ['never there'] }

/** What an undisturbed worker gives. */
async function undisturbed(job: Job) {
  const { prompt, temperature, seed, maxTokens, stop } = job.ask
  if (prompt.kind !== 'tokens') throw new Error('a prompt of tokens')
  const answer = await hosted.model.generate({
    prompt: prompt.tokens,
    temperature,
    stop,
    ...(seed === undefined ? {} : { seed }),
    ...(maxTokens === undefined ? {} : { maxTokens }),
  })
  return await answer.result
}

describe('a worker that dies in the middle of an answer', () => {
  it.each([
    ['sampled', asked],
    ['greedy, with log-probabilities', { max_tokens: 90, logprobs: 2 }],
  ])('does not show in the stream that the client gets: %s', async (_how, fields) => {
    const stage = await stageOf()
    const workers = [await workerOn(stage), await workerOn(stage)]
    await stage.workers(2)
    const job = tokensJob(hosted.modelId, promptOf(9), fields)
    const running = stage.dispatcher.submit(job)
    const busy = stage.dispatcher.workers().find(({ models: [model] }) => model?.load === 1)?.address
    const [first, second] = workers.toSorted((a) => (a.address === busy ? -1 : 1))
    const parts: JobPart[] = []
    let closing: Promise<void> | undefined
    for await (const part of running) {
      parts.push(part)
      if (parts.length === 20) closing = first?.worker.close()
    }
    await closing
    const { receipt } = await running.result
    const whole = await undisturbed(job)
    expect(parts.map(({ text }) => text).join('')).toBe(whole.text)
    expect(parts.flatMap(({ tokens }) => tokens)).toEqual(whole.tokens)
    expect(parts.every(({ logprobs }) => (logprobs !== undefined) === 'logprobs' in fields)).toBe(true)
    expect(receipt.worker).toBe(second?.address)
    expect((await stage.metrics.failovers.get()).values[0]?.value).toBe(1)
    // The worker that ended it can open all of it.
    expect(await openingProblems(stage, hosted, await running.result)).toEqual([])
  })

  it('behind its last token leaves the receipt to another', async () => {
    const stage = await stageOf()
    const rogue = await rogueOn(stage)
    const job = tokensJob(hosted.modelId, promptOf(5), { max_tokens: 12 })
    const whole = await undisturbed(job)
    const running = stage.dispatcher.submit(job)
    const { lease } = await rogue.next('job')
    rogue.send({ type: 'parts', parts: [{ lease, tokens: whole.tokens, text: whole.text }] })
    const [part] = await Promise.all([running[Symbol.asyncIterator]().next(), workerOn(stage)])
    expect(part.value).toMatchObject({ text: whole.text })
    rogue.close()
    const { text, result } = await readAll(running)
    expect(text).toBe(whole.text)
    expect(result.receipt).toMatchObject({ finish: 0, totalLength: 5 + 12 })
  })
})

describe('a worker that says nothing of its job', () => {
  it('is cut off after its lease, and another answers', async () => {
    const stage = await stageOf({ lease: 300 })
    const rogue = await rogueOn(stage)
    const job = tokensJob(hosted.modelId, promptOf(6), { max_tokens: 10 })
    const running = stage.dispatcher.submit(job)
    await rogue.next('job')
    await workerOn(stage)
    const { text } = await readAll(running)
    expect(await rogue.closed).toContain('nothing was heard of a job')
    expect(text).toBe((await undisturbed(job)).text)
  })
})

describe('a prefix that the next worker would not have given', () => {
  it('is not continued: wrong tokens, or another text than theirs', async () => {
    const job = tokensJob(hosted.modelId, promptOf(7), { max_tokens: 40 })
    const whole = await undisturbed(job)
    const tokens = whole.tokens.slice(0, 10)
    const text = hosted.model.files.tokenizer.decode(tokens)
    const prefixes = [
      { tokens: tokens.with(4, 1234), text: hosted.model.files.tokenizer.decode(tokens.with(4, 1234)) },
      { tokens, text: `${text.slice(0, 3)}!${text.slice(4)}` },
      { tokens, text: `${text} and more` },
    ]
    for (const prefix of prefixes) {
      const stage = await stageOf({ patience: 500 })
      const rogue = await rogueOn(stage)
      const running = stage.dispatcher.submit(job)
      const { lease } = await rogue.next('job')
      rogue.send({ type: 'parts', parts: [{ lease, ...prefix }] })
      await workerOn(stage)
      await stage.workers(2)
      rogue.close()
      await expect(readAll(running)).rejects.toMatchObject({ code: expect.stringMatching(/^dispatch\//) })
      const { values } = await stage.metrics.rejectedResults.get()
      expect(values).toMatchObject([{ value: 1, labels: { check: 'prefix' } }])
    }
  })
})
