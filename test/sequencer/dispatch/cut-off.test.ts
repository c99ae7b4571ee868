import { sha256 } from 'viem'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { derivedSeed } from '../../../contracts/derived-seed.ts'
import type { JobResult } from '../../../sequencer/dispatch/job.ts'
import type { WorkerMessage } from '../../../sequencer/dispatch/messages.ts'
import type { HostedModel } from '../../../sequencer/worker/hosted-model.ts'
import {
  chatJob,
  type DispatchStage,
  openDemo,
  readAll,
  stageDispatcher,
  stageDomain,
  stageWorker,
} from '../../support/dispatch-stage.ts'
import { connectRogue, type RogueWorker, rogueEvidence } from '../../support/rogue-worker.ts'

let hosted: HostedModel
beforeAll(async () => {
  hosted = await openDemo()
})
afterAll(() => hosted.model.close())

const opened: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close()
})
const keep = <T extends { close(): unknown }>(each: T): T => {
  opened.push(each)
  return each
}

/** A rogue that was given a job, and an honest worker that joins behind it. */
async function rogueWithJob(options: Parameters<typeof stageDispatcher>[1] = {}) {
  const stage = keep(await stageDispatcher([hosted.modelId], options))
  const rogue = keep(await connectRogue(stage.url, hosted))
  await rogue.next('inForce')
  const job = chatJob(hosted.modelId, 'What is a nonce?')
  const running = stage.dispatcher.submit(job)
  const { lease } = await rogue.next('job')
  keep(await stageWorker(stage, hosted))
  await stage.workers(2)
  return { stage, rogue, lease, running, job }
}

/** An honest result of a job: what a rogue may begin with. */
async function honestResult(stage: DispatchStage, question: string) {
  const job = chatJob(hosted.modelId, question)
  return { job, ...(await readAll(stage.dispatcher.submit(job))) }
}

const signed = (rogue: RogueWorker, result: JobResult, changes: Partial<JobResult['receipt']> = {}) => ({
  ...rogue.signer.signReceipt({ ...result.receipt, ...changes }, stageDomain),
})

describe('a worker is cut off, and another answers', () => {
  it.each<[string, (lease: number) => WorkerMessage | string | Uint8Array]>([
    [
      'a part of another job',
      (lease) => ({ type: 'parts', parts: [{ lease: lease + 1, tokens: [1], text: 'x' }] }),
    ],
    [
      'the end of another job',
      (lease) => ({ type: 'failed', lease: lease + 1, code: 'failed', message: '' }),
    ],
    ['a part without anything', (lease) => ({ type: 'parts', parts: [{ lease, tokens: [], text: '' }] })],
    [
      'more tokens than an answer can have',
      (lease) => ({ type: 'parts', parts: [{ lease, tokens: new Array(513).fill(1), text: '' }] }),
    ],
    ['a frame of another size than messages have', () => 'x'.repeat(5 * 1024 * 1024)],
    ['bytes', () => Uint8Array.of(1, 2, 3)],
    ['no JSON', () => '{"type":'],
    ['a message that it is not to send', () => '{"type":"job"}'],
    [
      'log-probabilities that nobody asked for',
      (lease) => ({
        type: 'parts',
        parts: [{ lease, tokens: [1], text: 'x', logprobs: [{ token: 1, text: 'x', logprob: -1, top: [] }] }],
      }),
    ],
    ['an answer that nobody asked for', () => ({ type: 'unanswered', query: 1, message: '' })],
    ['a second hello', () => '{"type":"hello","version":1}'],
  ])('for %s', async (_what, message) => {
    const { rogue, lease, running, stage } = await rogueWithJob()
    rogue.send(message(lease))
    expect(await rogue.closed).toMatch(/^100[389] /)
    const { text } = await readAll(running)
    expect(text.length).toBeGreaterThan(20)
    // And its key is not let in again at once.
    const again = keep(
      await connectRogue(stage.url, hosted, (hello) => hello, {
        signer: rogue.signer,
        modelIds: [hosted.modelId],
      }),
    )
    expect(await again.closed).toContain('cut off a while ago')
  })

  it('for more text than an answer can have; what the client saw of it cannot be gone on from', async () => {
    const { rogue, lease, running } = await rogueWithJob()
    const parts = Array.from({ length: 4 }, () => ({ lease, tokens: [1], text: 'x'.repeat(900_000) }))
    rogue.send({ type: 'parts', parts })
    expect(await rogue.closed).toContain('more than an answer can be')
    await expect(readAll(running)).rejects.toMatchObject({ code: 'dispatch/failed' })
  })

  it('for pings and pongs of its own', async () => {
    const { rogue, running } = await rogueWithJob()
    rogue.socket.ping()
    expect(await rogue.closed).toContain('a ping was sent')
    await readAll(running)
  })
})

describe('a result is refused, its worker cut off, and another answers', () => {
  it('that was a result already: a replayed receipt', async () => {
    const { stage, rogue, lease, running } = await rogueWithJob()
    const earlier = await honestResult(stage, 'What is a nonce?')
    const { receipt, signature } = earlier.result
    rogue.send({ type: 'parts', parts: [{ lease, tokens: earlier.tokens, text: earlier.text }] })
    rogue.send({ type: 'result', lease, receipt, signature })
    expect(await rogue.closed).toContain('fails the check nonce')
    expect((await readAll(running)).result.receipt.nonce).not.toBe(receipt.nonce)
  })

  it.each<[string, (result: JobResult) => Partial<JobResult['receipt']>]>([
    ['response', () => ({ responseHash: `0x${'22'.repeat(32)}` })],
    ['seed', ({ receipt }) => ({ seed: receipt.seed + 1n })],
    ['temperature', () => ({ temperature: 0x3f800000 })],
    ['lengths', ({ receipt }) => ({ totalLength: receipt.totalLength - 1 })],
    ['finish', () => ({ finish: 2 })],
    ['disputer', () => ({ disputer: `0x${'33'.repeat(20)}` })],
    ['worker', ({ receipt }) => ({ worker: receipt.worker })],
    ['evidence', () => ({ evidenceHash: `0x${'44'.repeat(32)}` })],
    ['time', ({ receipt }) => ({ issuedAt: receipt.issuedAt - 1000n })],
    ['bucket', () => ({ bucket: 64 })],
  ])('whose receipt fails the check %s', async (check, change) => {
    const { stage, rogue, lease, running, job } = await rogueWithJob()
    const honest = await honestResult(stage, 'What is a nonce?')
    const own = stage.dispatcher.workers().find(({ address }) => address === rogue.signer.address)
    const { requestHash, seed } = fieldsOf(job)
    const right = { worker: rogue.signer.address, nonce: job.nonce, requestHash, seed }
    const base: JobResult = {
      ...honest.result,
      receipt: { ...honest.result.receipt, ...right, evidenceHash: own?.evidenceHash ?? '0x' },
    }
    const stranger = check === 'worker' ? { worker: honest.result.receipt.worker } : change(base)
    rogue.send({ type: 'parts', parts: [{ lease, tokens: honest.tokens, text: honest.text }] })
    rogue.send({ type: 'result', lease, ...signed(rogue, base, stranger) })
    expect(await rogue.closed).toContain(`fails the check ${check}`)
    const { values } = await stage.metrics.rejectedResults.get()
    expect(values).toMatchObject([{ labels: { check } }])
    expect((await readAll(running)).text).toBe(honest.text)
  })

  it('under evidence that has expired', async () => {
    // So far apart that the rogue's evidence is renewed by nobody before the test wants it.
    const { stage, rogue, lease, running, job } = await rogueWithJob({ watchEvery: 3_600_000 })
    const honest = await honestResult(stage, 'What is a nonce?')
    const own = stage.dispatcher.workers().find(({ address }) => address === rogue.signer.address)
    const { requestHash, seed } = fieldsOf(job)
    stage.advance(601_000)
    const receipt = {
      ...honest.result.receipt,
      ...{ worker: rogue.signer.address, nonce: job.nonce, requestHash, seed },
      evidenceHash: own?.evidenceHash ?? ('0x' as const),
      issuedAt: honest.result.receipt.issuedAt + 601n,
    }
    rogue.send({ type: 'parts', parts: [{ lease, tokens: honest.tokens, text: honest.text }] })
    rogue.send({ type: 'result', lease, ...rogue.signer.signReceipt(receipt, stageDomain) })
    expect(await rogue.closed).toContain('fails the check evidence')
    running.result.catch(() => undefined)
  })
})

describe('evidence', () => {
  it('is asked for again at half its age; who shows it goes on, and who does not gets no new job', async () => {
    const stage = keep(await stageDispatcher([hosted.modelId]))
    const honest = keep(await stageWorker(stage, hosted))
    const silent = keep(await connectRogue(stage.url, hosted))
    await stage.workers(2)
    const first = stage.dispatcher.workers().find(({ address }) => address === honest.address)
    stage.advance(301_000)
    const { challenge } = await silent.next('attest')
    expect(challenge).toMatch(/^0x[0-9a-f]{64}$/)
    await expect
      .poll(() => stage.dispatcher.workers().find(({ address }) => address === honest.address)?.evidenceHash)
      .not.toBe(first?.evidenceHash)
    stage.advance(300_000)
    expect(stage.dispatcher.workers().map(({ address, attested }) => [address, attested])).toEqual(
      expect.arrayContaining([
        [honest.address.toLowerCase(), true],
        [silent.signer.address, false],
      ]),
    )
    // The honest one answers under its newer evidence, and gets every job.
    for (let n = 0; n < 3; n++) {
      const { result } = await readAll(stage.dispatcher.submit(chatJob(hosted.modelId, 'What is rho?')))
      expect(result.receipt.worker).toBe(honest.address)
      expect(result.receipt.evidenceHash).not.toBe(first?.evidenceHash)
      expect(stage.evidence.map(({ hash }) => hash)).toContain(result.receipt.evidenceHash)
    }
  })

  it('over another challenge than the one asked cuts a worker off', async () => {
    const stage = keep(await stageDispatcher([hosted.modelId]))
    const rogue = keep(await connectRogue(stage.url, hosted))
    await rogue.next('inForce')
    stage.advance(301_000)
    const { query } = await rogue.next('attest')
    const shown = await rogueEvidence(rogue.signer, [hosted.modelId], `0x${'99'.repeat(32)}`)
    rogue.send({ type: 'evidence', query, ...shown })
    expect(await rogue.closed).toMatch(/^1008 refused: nvidia.nonce/)
  })

  it('is made over a nonce that a caller brings', async () => {
    const stage = keep(await stageDispatcher([hosted.modelId]))
    const honest = keep(await stageWorker(stage, hosted))
    await stage.workers(1)
    const nonce = `0x${'ab'.repeat(32)}` as const
    const reports = await stage.dispatcher.report(hosted.modelId, nonce)
    expect(reports).toMatchObject([
      { worker: honest.address, evidence: { challenge: nonce, simulated: true } },
    ])
    expect(reports[0]?.evidence.claims.freshAs?.challenge).toBe('ab'.repeat(32))
  })
})

function fieldsOf(job: ReturnType<typeof chatJob>) {
  const requestHash = sha256(job.body)
  return { requestHash, seed: derivedSeed(job.nonce, requestHash) }
}
