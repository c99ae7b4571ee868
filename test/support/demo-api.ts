import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Address } from 'viem'
import { type AnswerModules, Answers } from '../../sequencer/answers.ts'
import type { ApiOptions } from '../../sequencer/api/api-context.ts'
import { type Guard, openDoor } from '../../sequencer/api/authentication.ts'
import type { Backend } from '../../sequencer/api/backend.ts'
import { type Api, buildApp } from '../../sequencer/api/build-app.ts'
import { createLog } from '../../sequencer/log.ts'
import { createMetrics, type Metrics } from '../../sequencer/metrics/metrics.ts'
import { Ledger } from '../../sequencer/receipts/ledger.ts'
import { ReceiptSigner } from '../../sequencer/receipts/receipt-signer.ts'
import type { ServedModel } from '../../sequencer/served-model.ts'
import { LevelStore } from '../../sequencer/store/level-store.ts'
import { type DispatchStage, openDemo, stageDispatcher, stageDomain, stageWorker } from './dispatch-stage.ts'

export interface DemoApiOptions extends Partial<ApiOptions> {
  readonly guard?: Guard
  /** What is there besides the ledger. */
  readonly backend?: Partial<Backend>
  readonly log?: Logger
  /** Where the ledger is kept, and stays behind. */
  readonly folder?: string
  /** In place of the stage's. */
  readonly dispatcher?: AnswerModules['dispatcher']
  /** What the ledger does otherwise. */
  readonly ledger?: Partial<AnswerModules['ledger']>
}

/** A worker with the demo model behind a dispatcher, for as many APIs as a test file needs. */
export interface DemoWorker {
  readonly stage: DispatchStage
  readonly served: ServedModel
  /** An API before the dispatcher, with a ledger of its own; close it. */
  api(options?: DemoApiOptions): Promise<DemoApi>
  close(): Promise<void>
}

export interface DemoApi extends Api {
  readonly answers: Answers
  readonly backend: Backend
  readonly ledger: Ledger
  readonly metrics: Metrics
  /** Who countersigns. */
  readonly sequencer: Address
}

export async function startDemoWorker(): Promise<DemoWorker> {
  const hosted = await openDemo()
  const stage = await stageDispatcher([hosted.modelId])
  const worker = await stageWorker(stage, hosted)
  await stage.workers(1)
  const served: ServedModel = {
    name: 'demo',
    modelId: hosted.modelId,
    servedSince: 1_800_000_000,
    manifest: hosted.model.files.manifest,
  }
  return {
    stage,
    served,
    api: (options) => openApi(stage, served, options),
    async close() {
      await worker.close()
      await stage.close()
      await hosted.model.close()
    },
  }
}

async function openApi(
  { dispatcher, evidence }: DispatchStage,
  served: ServedModel,
  options: DemoApiOptions = {},
): Promise<DemoApi> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'otr-api-')))
  const store = await LevelStore.open(folder)
  const log = options.log ?? createLog('silent')
  const metrics = createMetrics()
  const signer = newSigner()
  const ledger = await Ledger.open(
    { domain: stageDomain, inclusionGrace: 3600n, margin: 60n },
    { store, signer, clock: Date.now, log },
  )
  for (const { bytes, collateral } of evidence) {
    await ledger.putEvidence({ bytes, context: Buffer.from(collateral).toString() })
  }
  const answers = new Answers({
    ledger: {
      receive: (request) => ledger.receive(request),
      order: (id, signed) => ledger.order(id, signed),
      abandon: (id) => ledger.abandon(id),
      ...options.ledger,
    },
    dispatcher: options.dispatcher ?? dispatcher,
    models: () => [served],
    metrics,
    log,
    clock: Date.now,
    randomBytes,
  })
  const backend = { ...backendOf(ledger, served), ...options.backend }
  const api = await buildApp(
    {
      bodyLimit: options.bodyLimit ?? 2 ** 20,
      trustProxy: false,
      events: options.events ?? { heartbeat: 10_000, mostStalled: 30_000 },
    },
    {
      answers,
      backend,
      guard: options.guard ?? openDoor,
      metrics,
      log,
    },
  )
  const end = async (how: () => Promise<void>) => {
    await how()
    await store.close()
    if (options.folder === undefined) await rm(folder, { recursive: true })
  }
  return {
    app: api.app,
    drain: () => end(api.drain),
    close: () => end(api.close),
    answers,
    backend,
    ledger,
    metrics,
    sequencer: signer.address,
  }
}

/** The parts that there are; of the others there is nothing to show. */
function backendOf(ledger: Ledger, served: ServedModel): Backend {
  return {
    domain: stageDomain,
    models: () => [served],
    async find(id) {
      // Before the other, for it may be ordered meanwhile.
      const received = ledger.received(id)
      const ordered = await ledger.find(id)
      if (ordered) return { requestId: ordered.requestId, keyId: ordered.keyId, ordered }
      return received && { requestId: received.id, keyId: received.keyId, ordered: undefined }
    },
    finality: async ({ ordered }) => ({ state: ordered ? 'provisional' : 'received' }),
    async *watchFinality({ ordered }) {
      yield { state: ordered ? 'provisional' : 'received' }
    },
    opening: async () => undefined,
    evidence: (hash) => ledger.evidence(hash),
    report: async () => [],
    batches: async () => ({ items: [], next: undefined }),
    batch: async () => undefined,
    receipts: (first, count) => ledger.range(first, count),
    disputes: async () => ({ items: [], next: undefined }),
    dispute: async () => undefined,
    workers: async () => ({ items: [], next: undefined }),
    readiness: async () => [{ name: 'workers', ready: true, reason: 'one model in this process' }],
  }
}

const newSigner = () => new ReceiptSigner(`0x${randomBytes(32).toString('hex')}`)
