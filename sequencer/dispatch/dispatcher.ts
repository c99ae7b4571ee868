import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Logger } from 'pino'
import type { Hex } from 'viem'
import { WebSocketServer } from 'ws'
import type { CollateralProvider } from '../../attestation/collateral/provider.ts'
import { VerificationCache } from '../../attestation/verification-cache.ts'
import type { ModelSpec } from '../../contracts/model.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { Admissions } from './admissions.ts'
import type { FactsReader } from './admit-worker.ts'
import { DispatchError } from './dispatch-error.ts'
import { type DispatcherOptions, defaults, type ServedModel } from './dispatcher-options.ts'
import type { Job, RunningJob } from './job.ts'
import { JobQueue } from './job-queue.ts'
import { JobRun } from './job-run.ts'
import { keepWatch } from './keep-watch.ts'
import { largestBody, largestMessage } from './messages.ts'
import { type ShownOpening, Unanswered } from './pending-queries.ts'
import type { VerifiedEvidence } from './verify-shown.ts'
import type { WorkerSession } from './worker-session.ts'

export interface DispatcherModules {
  readonly clock: () => number
  readonly log: Logger
  readonly metrics: Metrics
  readonly collateral: CollateralProvider
  readonly readFacts: FactsReader
  /** Whether the chain, as far as it is followed, says that the operator of this key was slashed. */
  readonly isSlashed: (worker: Hex) => boolean
  /** Evidence was verified: it must be kept as long as receipts that name it. A worker is not used before this resolves. */
  readonly onEvidence: (evidence: VerifiedEvidence, worker: Hex) => Promise<void>
}

export interface WorkerStatus {
  readonly address: Hex
  readonly attested: boolean
  readonly simulated: boolean
  readonly evidenceHash: Hex
  /** Milliseconds. */
  readonly evidenceExpiresAt: number
  readonly connectedAt: number
  readonly secondsPerToken: number | undefined
  readonly models: readonly { readonly modelId: Hex; readonly slots: number; readonly load: number }[]
}

/** A model by its name, with what its id was shown to stand for once a worker offered it. */
export interface ModelStatus extends ServedModel {
  readonly spec: ModelSpec | undefined
  /** The text of `otr.json`. */
  readonly manifest: string | undefined
  /** Attested workers that serve it now. */
  readonly workers: number
}

export interface EvidenceReport {
  readonly worker: Hex
  readonly evidence: VerifiedEvidence
}

/** Between the API and the workers: takes jobs, proves workers, and keeps each answer one stream whatever happens to them. */
export class Dispatcher {
  readonly #options: Required<DispatcherOptions>
  readonly #modules: DispatcherModules
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessage,
    perMessageDeflate: false,
  })
  readonly #admissions: Admissions
  readonly #queue: JobQueue
  readonly #stopWatch: () => void
  readonly #proven = new Map<Hex, { readonly spec: ModelSpec; readonly manifest: string }>()
  #closing = false

  constructor(options: DispatcherOptions, modules: DispatcherModules) {
    this.#options = { ...defaults, ...options }
    this.#modules = modules
    const trust = {
      policy: options.policy,
      collateral: modules.collateral,
      cache: new VerificationCache(),
      simulated: options.simulated ?? false,
    }
    this.#admissions = new Admissions(
      this.#options,
      { ...modules, trust },
      {
        admitted: (session) => this.#welcome(session),
        left: (session) => this.#queue.pump(session.models.keys()),
      },
    )
    this.#queue = new JobQueue(this.#options, modules, () => this.#admissions.sessions())
    this.#stopWatch = keepWatch(this.#options, modules, this.#admissions, this.#queue)
  }

  /** Takes over an HTTP upgrade of `/v1/worker`. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.#closing || !this.#admissions.hasRoom) {
      socket.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n')
      return
    }
    this.#server.handleUpgrade(request, socket, head, (webSocket) => this.#admissions.meet(webSocket))
  }

  /** Begins a job, or throws a DispatchError that says why not. */
  submit(job: Job): RunningJob {
    if (this.#closing) throw new DispatchError('dispatch/closing', 'the sequencer is shutting down')
    if (job.body.length > largestBody) {
      throw new DispatchError('dispatch/prompt-too-long', `the request has more than ${largestBody} bytes`)
    }
    const run = new JobRun(job)
    this.#queue.add(run)
    return run
  }

  models(): ModelStatus[] {
    return this.#options.models.map(({ name, modelId }) => ({
      name,
      modelId,
      spec: this.#proven.get(modelId)?.spec,
      manifest: this.#proven.get(modelId)?.manifest,
      workers: this.#serving(modelId).length,
    }))
  }

  workers(): WorkerStatus[] {
    return this.#admissions.sessions().map((session) => ({
      address: session.address,
      attested: session.isAttested,
      simulated: session.evidence.simulated,
      evidenceHash: session.evidence.hash,
      evidenceExpiresAt: session.evidence.expiresAt,
      connectedAt: session.connectedAt,
      secondsPerToken: session.secondsPerToken,
      models: [...session.models].map(([modelId, { slots }]) => ({
        modelId,
        slots,
        load: session.load(modelId),
      })),
    }))
  }

  /** Fresh evidence of each worker of a model over the caller's nonce; a worker that does not answer, or not well, is left out. */
  async report(modelId: Hex, nonce: Hex): Promise<EvidenceReport[]> {
    const asked = this.#serving(modelId).map(async (session) => {
      try {
        return [{ worker: session.address, evidence: await this.#admissions.attest(session, nonce) }]
      } catch (error) {
        this.#modules.log.warn({ worker: session.address, err: error }, 'no report of a worker')
        return []
      }
    })
    return (await Promise.all(asked)).flat()
  }

  /** What a receipt's roots hide, as its worker shows it (check it with `checkOpening`); undefined where it cannot be had now. */
  async opening(receiptHash: Hex, worker: Hex): Promise<ShownOpening | undefined> {
    const session = this.#admissions.session(worker)
    if (session === undefined) return undefined
    const kvBytes = [...session.models.values()].map(
      ({ longest, spec }) => longest * spec.sampledLayers * fingerprintBytes,
    )
    try {
      return await session.open(receiptHash, Math.max(...kvBytes))
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error
      this.#modules.log.warn({ worker, receiptHash, reason: error.message }, 'no opening')
      return undefined
    }
  }

  /** Takes no more jobs, and resolves when those under way have ended. */
  async drain(): Promise<void> {
    this.#closing = true
    await this.#queue.idle()
  }

  /** Ends everything; jobs under way fail. */
  async close(): Promise<void> {
    this.#closing = true
    this.#stopWatch()
    this.#queue.failAll(new DispatchError('dispatch/closing', 'the sequencer is shutting down'))
    await this.#admissions.close()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  #serving(modelId: Hex): WorkerSession[] {
    return this.#admissions.sessions().filter(({ models, isAttested }) => models.has(modelId) && isAttested)
  }

  #welcome(session: WorkerSession): void {
    for (const [modelId, { spec, manifest }] of session.models) this.#proven.set(modelId, { spec, manifest })
    this.#queue.pump(session.models.keys())
  }
}

const fingerprintBytes = 32 * 4
