import type { Address, Hex } from 'viem'
import type { Receipt, ReceiptDomain } from '../../contracts/receipt.ts'
import type { StoredEvidence } from '../receipts/evidence-record.ts'
import type { OrderedReceipt } from '../receipts/signed-receipt.ts'
import type { ServedModel } from '../served-model.ts'

/** All that the API asks of the parts behind it, besides answers. */
export interface Backend {
  /** The deployment whose receipts these are. */
  readonly domain: ReceiptDomain
  models(): readonly ServedModel[]
  /** By the completion's id or the receipt's hash. */
  find(id: string): Promise<FoundReceipt | undefined>
  finality(found: FoundReceipt): Promise<Finality>
  /** The state as it is, then each change; ends behind a terminal state, and when the signal aborts. */
  watchFinality(found: FoundReceipt, signal: AbortSignal): AsyncIterable<Finality>
  /** As kept here, or from the worker that keeps it; undefined where nobody does any more. */
  opening(ordered: OrderedReceipt): Promise<ReceiptOpening | undefined>
  evidence(hash: Hex): Promise<StoredEvidence | undefined>
  /** Fresh evidence of each worker of a model, over the caller's nonce. */
  report(modelId: Hex, nonce: Hex): Promise<readonly WorkerReport[]>
  /** The newest first. */
  batches(page: PageRequest): Promise<Page<Batch>>
  batch(number: number): Promise<Batch | undefined>
  /** Those there are from a place in the order on. */
  receipts(firstSequence: number, count: number): Promise<readonly OrderedReceipt[]>
  /** The newest first. */
  disputes(page: PageRequest): Promise<Page<Dispute>>
  dispute(id: Hex): Promise<Dispute | undefined>
  workers(page: PageRequest): Promise<Page<WorkerStatus>>
  /** Whether requests can be served, by what they need. */
  readiness(): Promise<readonly Readiness[]>
}

/** What is kept of a request: at once that it was received, later its receipt. */
export interface FoundReceipt {
  /** The completion's id. */
  readonly requestId: string
  /** Whose API key asked; null without authentication. */
  readonly keyId: string | null
  readonly ordered: OrderedReceipt | undefined
}

/** Words of the protocol for how far a receipt has come. */
export const finalityStates = [
  'received',
  'provisional',
  'committed',
  'disputed',
  'final',
  'reverted',
] as const

export interface Finality {
  readonly state: (typeof finalityStates)[number]
  readonly reason?: string
  readonly batch?: { readonly number: number; readonly index: number; readonly proof: readonly Hex[] }
  /** Seconds. */
  readonly finalAt?: number
}

/** A receipt with what its roots hide. */
export interface ReceiptOpening {
  readonly receipt: Receipt
  readonly workerSignature: Hex
  /** Prompt and output. */
  readonly tokens: readonly number[]
  /** As `otr replay` reads it. */
  readonly kv: Float32Array
}

export interface WorkerReport {
  readonly worker: Address
  readonly evidence: Uint8Array
  readonly simulated: boolean
}

export const batchStates = ['building', 'sent', 'committed', 'final', 'withheld'] as const

export interface Batch {
  readonly number: number
  readonly hash: Hex
  readonly parentHash: Hex
  readonly firstSequence: number
  readonly count: number
  readonly receiptsRoot: Hex
  /** The transaction that committed it; undefined until it is mined. */
  readonly transaction: Hex | undefined
  /** Seconds. */
  readonly committedAt: number | undefined
  readonly finalAt: number | undefined
  readonly state: (typeof batchStates)[number]
}

export const disputeStates = ['open', 'won', 'lost', 'void'] as const

export interface Dispute {
  readonly id: Hex
  readonly kind: 'OUTPUT' | 'KV'
  readonly receiptHash: Hex
  readonly batch: number
  readonly index: number
  readonly challenger: Address
  /** Won and lost are the challenger's. */
  readonly state: (typeof disputeStates)[number]
  /** Seconds. */
  readonly openedAt: number
  readonly resolvedAt: number | undefined
}

export const workerStates = ['attested', 'draining', 'refused', 'gone'] as const

export interface WorkerStatus {
  readonly worker: Address
  readonly operator: Address | undefined
  readonly models: readonly string[]
  readonly state: (typeof workerStates)[number]
  readonly evidenceHash: Hex | undefined
  readonly simulated: boolean
  readonly running: number
  readonly slots: number
}

export interface PageRequest {
  /** The last item's cursor of the page before. */
  readonly after: string | undefined
  readonly limit: number
}

export interface Page<T> {
  readonly items: readonly T[]
  /** Where the next page goes on; undefined behind the last. */
  readonly next: string | undefined
}

export interface Readiness {
  readonly name: 'store' | 'chain' | 'workers'
  readonly ready: boolean
  readonly reason: string
}
