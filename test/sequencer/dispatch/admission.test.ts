import { generatePrivateKey } from 'viem/accounts'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hashModel } from '../../../contracts/model.ts'
import { ReceiptSigner } from '../../../sequencer/receipts/receipt-signer.ts'
import type { HostedModel } from '../../../sequencer/worker/hosted-model.ts'
import {
  chatJob,
  type DispatchStage,
  goodFacts,
  openDemo,
  stageDispatcher,
} from '../../support/dispatch-stage.ts'
import { connectRogue, type RogueWorker } from '../../support/rogue-worker.ts'

let hosted: HostedModel
beforeAll(async () => {
  hosted = await openDemo()
})
afterAll(() => hosted.model.close())

const opened: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close()
})

async function stageOf(...args: Parameters<typeof stageDispatcher>): Promise<DispatchStage> {
  const stage = await stageDispatcher(...args)
  opened.push(stage)
  return stage
}

async function connect(...args: Parameters<typeof connectRogue>): Promise<RogueWorker> {
  const rogue = await connectRogue(...args)
  opened.push(rogue)
  return rogue
}

describe('a worker is admitted', () => {
  it('with evidence for its key and models, which is handed out with all that verifies it again', async () => {
    const stage = await stageOf([hosted.modelId])
    const rogue = await connect(stage.url, hosted)
    const { evidenceHash } = await rogue.next('inForce')
    expect(stage.evidence.map(({ hash }) => hash)).toEqual([evidenceHash])
    expect(stage.dispatcher.workers()).toMatchObject([
      { address: rogue.signer.address, attested: true, simulated: true, evidenceHash },
    ])
    expect(stage.dispatcher.models()).toMatchObject([
      { name: 'model-0', modelId: hosted.modelId, manifest: hosted.manifest, workers: 1 },
    ])
  })

  it('anew in place of its own earlier connection', async () => {
    const stage = await stageOf([hosted.modelId])
    const first = await connect(stage.url, hosted)
    await first.next('inForce')
    const again = await connect(stage.url, hosted, (hello) => hello, {
      signer: first.signer,
      modelIds: [hosted.modelId],
    })
    await again.next('inForce')
    expect(await first.closed).toContain('the worker connected anew')
    expect(stage.dispatcher.workers()).toHaveLength(1)
  })
})

describe('a worker is turned away', () => {
  it('with simulated hardware where the sequencer does not say that it wants that', async () => {
    const stage = await stageOf([hosted.modelId], { simulated: false })
    const rogue = await connect(stage.url, hosted)
    expect(await rogue.closed).toContain('the worker brings simulated hardware')
    // Nor does leaving out the announcement make the hardware real.
    const silent = await connect(stage.url, hosted, (hello) => ({ ...hello, simulated: undefined }))
    expect(await silent.closed).toContain('policy.simulated')
  })

  it('with evidence of another key, or a hello that its key did not sign', async () => {
    const stage = await stageOf([hosted.modelId])
    const other = new ReceiptSigner(generatePrivateKey())
    const borrowed = await connect(stage.url, hosted, (hello) => ({ ...hello, worker: other.address }))
    expect(await borrowed.closed).toContain('the evidence is of another key')
    const unsigned = await connect(stage.url, hosted, (hello) => ({
      ...hello,
      signature: other.sign(`0x${'11'.repeat(32)}`),
    }))
    expect(await unsigned.closed).toContain('not signed by the key')
  })

  it('with a recording of an earlier hello', async () => {
    const stage = await stageOf([hosted.modelId])
    let recorded: Parameters<Parameters<typeof connectRogue>[2] & object>[0] | undefined
    const first = await connect(stage.url, hosted, (hello) => {
      recorded = hello
      return hello
    })
    await first.next('inForce')
    const replay = await connect(stage.url, hosted, () => recorded)
    expect(await replay.closed).toContain('the report answers another challenge')
  })

  it('with a specification or a manifest that is not what the model id stands for', async () => {
    const stage = await stageOf([hosted.modelId])
    const manifest = hosted.manifest.replace('0.0005', '0.5')
    const loose = await connect(stage.url, hosted, (hello) => ({
      ...hello,
      models: hello.models.map((model) => ({ ...model, manifest })),
    }))
    expect(await loose.closed).toContain('otr.json is not the one')
    const spec = { ...hosted.spec, sampledLayers: 3 }
    const other = await connect(stage.url, hosted, (hello) => ({
      ...hello,
      models: hello.models.map((model) => ({ ...model, spec })),
    }))
    expect(await other.closed).toContain(`does not vouch for model ${hashModel(spec)}`)
  })

  it('where none of its models is served', async () => {
    const stage = await stageOf([`0x${'77'.repeat(32)}`])
    expect(await (await connect(stage.url, hosted)).closed).toContain("none of the worker's models")
  })

  it.each([
    ['unknown-model', { modelRegisteredAt: 0n }],
    ['unknown-bucket', { hasBucket: false }],
    ['operator', { key: { ...goodFacts.key, addedAt: 0n } }],
    ['the key is retired', { key: { ...goodFacts.key, retiredAt: 5n } }],
    ['has retired the model', { model: { ...goodFacts.model, retiredAt: 5n } }],
    ['has asked to leave', { exitRequestedAt: 5n }],
    ['was slashed', { slashedAt: 5n }],
  ])('where the chain says: %s', async (reason, change) => {
    const stage = await stageOf([hosted.modelId], {}, () => ({ ...goodFacts, ...change }))
    expect(await (await connect(stage.url, hosted)).closed).toContain(reason)
  })

  it('where it says nothing, or anything but hello', async () => {
    const hasty = await stageOf([hosted.modelId], { answerTimeout: 50 })
    expect(await (await connect(hasty.url, hosted, () => undefined)).closed).toContain('no hello in time')
    const stage = await stageOf([hosted.modelId])
    for (const said of ['{', '[]', '{"type":"hello"}', '{"type":"parts","parts":[]}', '{"type":"frob"}']) {
      expect(await (await connect(stage.url, hosted, () => said)).closed).toMatch(/^1008 ./)
    }
  })
})

describe('an admitted worker is dropped', () => {
  it.each([
    ['has asked to leave', { exitRequestedAt: 7n }],
    ['was slashed', { slashedAt: 7n }],
  ])('once the chain says that its operator %s', async (reason, change) => {
    let facts = goodFacts
    const stage = await stageOf([hosted.modelId], { factsEvery: 20 }, () => facts)
    const rogue = await connect(stage.url, hosted)
    await rogue.next('inForce')
    facts = { ...goodFacts, ...change }
    expect(await rogue.closed).toContain(reason)
    expect(stage.dispatcher.workers()).toEqual([])
  })

  it('as soon as its operator is seen to be slashed; then it gets no job, and does not come back', async () => {
    let facts = goodFacts
    const slashed = new Set<string>()
    const stage = await stageOf(
      [hosted.modelId],
      {},
      () => facts,
      (worker) => slashed.has(worker),
    )
    const rogue = await connect(stage.url, hosted)
    await rogue.next('inForce')
    slashed.add(rogue.signer.address)
    facts = { ...goodFacts, slashedAt: 7n }
    expect(await rogue.closed).toContain('was slashed')
    const job = () => stage.dispatcher.submit(chatJob(hosted.modelId, 'What is a receipt?'))
    expect(job).toThrow(expect.objectContaining({ code: 'dispatch/no-worker' }))
    const again = await connect(stage.url, hosted, (hello) => hello, {
      signer: rogue.signer,
      modelIds: [hosted.modelId],
    })
    expect(await again.closed).toContain('was slashed')
  })
})
