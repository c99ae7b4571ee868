import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { type Logger, pino } from 'pino'
import { privateKeyToAccount } from 'viem/accounts'
import { hashModel } from '../../contracts/model.ts'
import type { ReceiptDomain } from '../../contracts/receipt.ts'
import { Model } from '../../fraud-proof/model/model.ts'
import { modelSpec } from '../../fraud-proof/vm/model-roots.ts'
import { type AnswerModules, Answers } from '../../sequencer/answers.ts'
import type { ApiOptions } from '../../sequencer/api/api-context.ts'
import { type Guard, openDoor } from '../../sequencer/api/authentication.ts'
import type { Backend } from '../../sequencer/api/backend.ts'
import { type Api, buildApp } from '../../sequencer/api/build-app.ts'
import { createMetrics, type Metrics } from '../../sequencer/metrics/metrics.ts'
import type { ServedModel } from '../../sequencer/served-model.ts'
import { DemoDispatcher } from './demo-dispatcher.ts'
import { MemoryLedger } from './memory-ledger.ts'

const directory = fileURLToPath(new URL('../../fraud-proof/model/demo/', import.meta.url))
const domain: ReceiptDomain = { chainId: 31337, rollup: `0x${'11'.repeat(20)}` }

export interface DemoApiOptions extends Partial<ApiOptions> {
  readonly guard?: Guard
  readonly backend?: Partial<Backend>
  readonly log?: Logger
  /** In place of the model's own. */
  readonly dispatcher?: AnswerModules['dispatcher']
  readonly ledger?: AnswerModules['ledger']
}

/** The demo model, open for as many APIs as a test file needs. */
export interface DemoModel {
  readonly model: Model
  readonly served: ServedModel
  /** An API before the model; close it. */
  api(options?: DemoApiOptions): Promise<DemoApi>
  close(): Promise<void>
}

export interface DemoApi extends Api {
  readonly metrics: Metrics
  readonly answers: Answers
}

export async function openDemoModel(): Promise<DemoModel> {
  const model = await Model.open(directory, { threads: 1 })
  const { manifest } = model.files
  const served: ServedModel = {
    name: 'demo',
    modelId: hashModel(await modelSpec(model.files)),
    servedSince: 1_800_000_000,
    manifest,
  }
  return { model, served, api: (options) => openApi(model, served, options), close: () => model.close() }
}

async function openApi(model: Model, served: ServedModel, options: DemoApiOptions = {}): Promise<DemoApi> {
  const workerKey = privateKeyToAccount(`0x${randomBytes(32).toString('hex')}`)
  const sequencerKey = privateKeyToAccount(`0x${randomBytes(32).toString('hex')}`)
  const ledger = new MemoryLedger(sequencerKey, domain)
  const metrics = createMetrics()
  const answers = new Answers({
    ledger: options.ledger ?? ledger,
    dispatcher: options.dispatcher ?? new DemoDispatcher(model, workerKey, domain),
    models: () => [served],
    metrics,
    clock: Date.now,
    randomBytes,
  })
  const backend: Backend = {
    domain,
    models: () => [served],
    find: (id) => ledger.find(id),
    finality: async ({ ordered }) => ({ state: ordered ? 'provisional' : 'received' }),
    async *watchFinality({ ordered }) {
      yield { state: ordered ? 'provisional' : 'received' }
    },
    opening: async () => undefined,
    evidence: async () => undefined,
    report: async () => [],
    batches: async () => ({ items: [], next: undefined }),
    batch: async () => undefined,
    receipts: async () => [],
    disputes: async () => ({ items: [], next: undefined }),
    dispute: async () => undefined,
    workers: async () => ({ items: [], next: undefined }),
    readiness: async () => [],
    ...options.backend,
  }
  const api = await buildApp(
    {
      bodyLimit: options.bodyLimit ?? 2 ** 20,
      trustProxy: false,
      events: options.events ?? { heartbeat: 10_000, mostBuffered: 2 ** 20, mostStalled: 30_000 },
    },
    {
      answers,
      backend,
      guard: options.guard ?? openDoor,
      metrics,
      log: options.log ?? pino({ level: 'silent' }),
    },
  )
  return { ...api, metrics, answers }
}
