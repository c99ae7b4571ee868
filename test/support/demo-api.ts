import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import type { Address, Hex } from 'viem'
import { hashModel } from '../../contracts/model.ts'
import type { ReceiptDomain } from '../../contracts/receipt.ts'
import { Model } from '../../fraud-proof/model/model.ts'
import { modelSpec } from '../../fraud-proof/vm/model-roots.ts'
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
import { DemoDispatcher } from './demo-dispatcher.ts'

const directory = fileURLToPath(new URL('../../fraud-proof/model/demo/', import.meta.url))
const domain: ReceiptDomain = { chainId: 31337, rollup: `0x${'11'.repeat(20)}` }

export interface DemoApiOptions extends Partial<ApiOptions> {
  readonly guard?: Guard
  /** What is there besides the ledger. */
  readonly backend?: Partial<Backend>
  readonly log?: Logger
  /** In place of the demo model. */
  readonly dispatcher?: AnswerModules['dispatcher']
  /** What the ledger does otherwise. */
  readonly ledger?: Partial<AnswerModules['ledger']>
}

/** The demo model, open for as many APIs as a test file needs. */
export interface DemoModel {
  readonly model: Model
  readonly served: ServedModel
  /** An API before the model, with a ledger of its own; close it. */
  api(options?: DemoApiOptions): Promise<DemoApi>
  close(): Promise<void>
}

export interface DemoApi extends Api {
  readonly answers: Answers
  readonly ledger: Ledger
  readonly metrics: Metrics
  readonly evidenceHash: Hex
  /** Who countersigns. */
  readonly sequencer: Address
}

export async function openDemoModel(): Promise<DemoModel> {
  const model = await Model.open(directory, { threads: 1 })
  const served: ServedModel = {
    name: 'demo',
    modelId: hashModel(await modelSpec(model.files)),
    servedSince: 1_800_000_000,
    manifest: model.files.manifest,
  }
  return { model, served, api: (options) => openApi(model, served, options), close: () => model.close() }
}

async function openApi(model: Model, served: ServedModel, options: DemoApiOptions = {}): Promise<DemoApi> {
  const folder = await mkdtemp(join(tmpdir(), 'otr-api-'))
  const store = await LevelStore.open(folder)
  const log = options.log ?? createLog('silent')
  const metrics = createMetrics()
  const signer = newSigner()
  const ledger = await Ledger.open(
    { domain, inclusionGrace: 3600n, margin: 60n },
    { store, signer, clock: Date.now, log },
  )
  const evidenceHash = await ledger.putEvidence({ bytes: Buffer.from('{"evidence":1}'), context: '{}' })
  const answers = new Answers({
    ledger: {
      receive: (request) => ledger.receive(request),
      order: (id, signed) => ledger.order(id, signed),
      abandon: (id) => ledger.abandon(id),
      ...options.ledger,
    },
    dispatcher: options.dispatcher ?? new DemoDispatcher(model, newSigner(), domain, evidenceHash),
    models: () => [served],
    metrics,
    log,
    clock: Date.now,
    randomBytes,
  })
  const api = await buildApp(
    {
      bodyLimit: options.bodyLimit ?? 2 ** 20,
      trustProxy: false,
      events: options.events ?? { heartbeat: 10_000, mostBuffered: 2 ** 20, mostStalled: 30_000 },
    },
    {
      answers,
      backend: { ...backendOf(ledger, served), ...options.backend },
      guard: options.guard ?? openDoor,
      metrics,
      log,
    },
  )
  const end = async (how: () => Promise<void>) => {
    await how()
    await store.close()
    await rm(folder, { recursive: true })
  }
  return {
    app: api.app,
    drain: () => end(api.drain),
    close: () => end(api.close),
    answers,
    ledger,
    metrics,
    evidenceHash,
    sequencer: signer.address,
  }
}

/** The parts that there are; of the others there is nothing to show. */
function backendOf(ledger: Ledger, served: ServedModel): Backend {
  return {
    domain,
    models: () => [served],
    async find(id) {
      const ordered = await ledger.find(id)
      if (ordered) return { requestId: ordered.requestId, keyId: ordered.keyId, ordered }
      const received = await ledger.received(id)
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
