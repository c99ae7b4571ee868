import type { Hex } from 'viem'
import type { ReceiptFacts } from '../../contracts/invalid.ts'
import type { SignedReceipt } from '../receipts/signed-receipt.ts'
import type { Endpoint } from '../request/ask.ts'
import type { JobPart } from './job.ts'
import { ProtocolError } from './message-fields.ts'
import type {
  FailureCode,
  GivenPrefix,
  LeaseNumber,
  LeasePart,
  OfferedModel,
  ShownEvidence,
  WorkerMessage,
} from './messages.ts'
import { PendingQueries, type ShownOpening } from './pending-queries.ts'
import type { VerifiedEvidence } from './verify-shown.ts'
import type { WorkerConnection } from './worker-connection.ts'

/** No token stands for more text than this, so that text is bounded as tokens are. */
const mostTextPerToken = 4096

/** A model of an admitted worker, with what its buckets' receipts need to be valid. */
export interface SessionModel extends OfferedModel {
  readonly facts: ReadonlyMap<number, ReceiptFacts>
  readonly longest: number
  readonly endTokens: readonly number[]
}

export interface LeasedJob {
  readonly endpoint: Endpoint
  readonly modelId: Hex
  readonly nonce: Hex
  readonly body: Uint8Array
  readonly prefix: GivenPrefix | undefined
  readonly wantsLogprobs: boolean
}

/** How a job ends at a worker. */
export type LeaseOutcome =
  | { readonly kind: 'result'; readonly signed: SignedReceipt }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly message: string }
  | { readonly kind: 'lost'; readonly reason: string }

export interface LeaseEvents {
  part(part: JobPart): void
  ended(outcome: LeaseOutcome): void
}

/** A job at a worker. */
export interface Lease {
  /** Ends the answer with the tokens there are. */
  stop(): void
  /** Ends it without an answer; what still comes of it is dropped. */
  cancel(): void
}

interface LeaseState {
  readonly modelId: Hex
  readonly events: LeaseEvents
  readonly wantsLogprobs: boolean
  tokensLeft: number
  textLeft: number
  cancelled: boolean
  /** Milliseconds. */
  lastHeardOf: number
}

/** A worker that has proven itself, and what it has in hand. */
export class WorkerSession {
  readonly address: Hex
  readonly connectedAt: number
  readonly queries: PendingQueries
  /** Whether it is being verified anew. */
  refreshing = false
  readonly #connection: WorkerConnection
  readonly #clock: () => number
  readonly #leases = new Map<LeaseNumber, LeaseState>()
  #models: ReadonlyMap<Hex, SessionModel>
  #factsAt: number
  #evidence: VerifiedEvidence[]
  #lastLease = 0
  #secondsPerToken: number | undefined

  constructor(
    options: {
      readonly address: Hex
      readonly models: ReadonlyMap<Hex, SessionModel>
      readonly evidence: VerifiedEvidence
      readonly queryTimeout: number
    },
    modules: { readonly connection: WorkerConnection; readonly clock: () => number },
  ) {
    this.address = options.address
    this.#models = options.models
    this.#evidence = [options.evidence]
    this.#connection = modules.connection
    this.#clock = modules.clock
    this.connectedAt = modules.clock()
    this.#factsAt = this.connectedAt
    this.queries = new PendingQueries(options.queryTimeout, (message) => this.#connection.send(message))
  }

  get models(): ReadonlyMap<Hex, SessionModel> {
    return this.#models
  }

  /** When what the chain says of it was read; milliseconds. */
  get factsAt(): number {
    return this.#factsAt
  }

  get unansweredPings(): number {
    return this.#connection.unansweredPings
  }

  /** The newest evidence. */
  get evidence(): VerifiedEvidence {
    const newest = this.#evidence.at(-1)
    if (newest === undefined) throw new TypeError('a session begins with evidence')
    return newest
  }

  /** Whether the newest evidence is still young enough. */
  get isAttested(): boolean {
    return this.#clock() < this.evidence.expiresAt
  }

  /** The evidence of this hash, where it was verified here and has not expired: receipts may name it. */
  evidenceInForce(hash: Hex): VerifiedEvidence | undefined {
    return this.#evidence.find((each) => each.hash === hash && this.#clock() < each.expiresAt)
  }

  /** Tells the worker that it is admitted. */
  announce(): void {
    this.#connection.send({ type: 'inForce', evidenceHash: this.evidence.hash })
  }

  putInForce(evidence: VerifiedEvidence): void {
    const now = this.#clock()
    this.#evidence = [...this.#evidence.filter(({ expiresAt }) => now < expiresAt), evidence]
    this.announce()
  }

  renewFacts(models: ReadonlyMap<Hex, SessionModel>): void {
    this.#models = models
    this.#factsAt = this.#clock()
  }

  load(modelId: Hex): number {
    return [...this.#leases.values()].filter((lease) => lease.modelId === modelId).length
  }

  get secondsPerToken(): number | undefined {
    return this.#secondsPerToken
  }

  /** Hands a job to the worker. */
  lease({ wantsLogprobs, ...job }: LeasedJob, events: LeaseEvents): Lease {
    const tokensLeft = (this.models.get(job.modelId)?.longest ?? 0) - (job.prefix?.tokens.length ?? 0)
    const lease = ++this.#lastLease
    const state: LeaseState = {
      modelId: job.modelId,
      events,
      wantsLogprobs,
      tokensLeft,
      textLeft: (tokensLeft + 1) * mostTextPerToken,
      cancelled: false,
      lastHeardOf: this.#clock(),
    }
    this.#leases.set(lease, state)
    this.#connection.send({ type: 'job', lease, ...job })
    return {
      stop: () => {
        if (this.#leases.has(lease)) this.#connection.send({ type: 'stop', lease })
      },
      cancel: () => {
        if (!this.#leases.has(lease) || state.cancelled) return
        state.cancelled = true
        this.#connection.send({ type: 'cancel', lease })
      },
    }
  }

  attest(challenge: Hex): Promise<ShownEvidence> {
    return this.queries.attest(challenge)
  }

  /** The tokens and KV values behind a receipt, of at most so many bytes; nobody has checked them. */
  open(receiptHash: Hex, mostKvBytes: number): Promise<ShownOpening> {
    return this.queries.open(receiptHash, mostKvBytes)
  }

  receive(message: WorkerMessage): void {
    if (message.type === 'hello') throw new ProtocolError('a second hello')
    if (message.type === 'parts') for (const part of message.parts) this.#takePart(part)
    else if (message.type === 'result') {
      const { receipt, signature } = message
      this.#endLease(message.lease, { kind: 'result', signed: { receipt, signature } })
    } else if (message.type === 'failed') {
      const { code, message: why } = message
      this.#endLease(message.lease, { kind: 'failed', code, message: why })
    } else this.queries.answer(message)
  }

  /** Whether there is a job of which nothing was heard for so long. */
  hasStalled(longest: number): boolean {
    const now = this.#clock()
    return [...this.#leases.values()].some(({ lastHeardOf }) => now - lastHeardOf > longest)
  }

  /** The connection is gone, and with it every job. */
  lose(reason: string): void {
    const leases = [...this.#leases.values()]
    this.#leases.clear()
    this.queries.fail(reason)
    for (const { cancelled, events } of leases) if (!cancelled) events.ended({ kind: 'lost', reason })
  }

  cutOff(reason: string, violation: boolean): void {
    this.#connection.cutOff(reason, violation)
  }

  ping(): void {
    this.#connection.ping()
  }

  /** Whatever is not of a job that this worker has in hand, or more than the job can give, cuts it off. */
  #takePart({ lease: number, ...part }: LeasePart): void {
    const lease = this.#leases.get(number)
    if (lease === undefined) throw new ProtocolError('a part of no job in hand')
    const { tokens, text, logprobs } = part
    lease.tokensLeft -= tokens.length
    lease.textLeft -= text.length
    if (tokens.length === 0 && text === '') throw new ProtocolError('a part without anything in it')
    if (lease.tokensLeft < 0 || lease.textLeft < 0) throw new ProtocolError('more than an answer can be')
    if ((logprobs !== undefined) !== lease.wantsLogprobs && tokens.length > 0) {
      throw new ProtocolError('log-probabilities where none were asked for, or none where they were')
    }
    this.#measure(lease, tokens.length)
    if (!lease.cancelled) lease.events.part(part)
  }

  #endLease(number: LeaseNumber, outcome: LeaseOutcome): void {
    const lease = this.#leases.get(number)
    if (lease === undefined) throw new ProtocolError('the end of no job in hand')
    this.#leases.delete(number)
    lease.events.ended(lease.cancelled ? { kind: 'failed', code: 'cancelled', message: '' } : outcome)
  }

  /** A moving mean over about the last twenty steps. */
  #measure(lease: LeaseState, tokens: number): void {
    const now = this.#clock()
    if (tokens > 0) {
      const seconds = (now - lease.lastHeardOf) / 1000 / tokens
      this.#secondsPerToken =
        this.#secondsPerToken === undefined ? seconds : this.#secondsPerToken * 0.95 + seconds * 0.05
    }
    lease.lastHeardOf = now
  }
}
