import type { Hex } from 'viem'
import type { ModelSpec } from '../../contracts/model.ts'
import type { ReceiptDomain } from '../../contracts/receipt.ts'
import type { SignedReceipt } from '../receipts/signed-receipt.ts'
import type { Endpoint } from '../request/ask.ts'
import type { JobPart } from './job.ts'

/** Both ends speak one version or do not speak. */
export const protocolVersion = 1

/** What a message may take at most; of what is larger (an opening's KV rows) several are sent. */
export const largestMessage = 4 * 1024 * 1024
/** A request's body goes into one message in base64, with room for a given prefix. */
export const largestBody = 1024 * 1024
export const largestKvPiece = 1024 * 1024

/** A number that the dispatcher gives out for each job it hands to a worker, and one for each question. */
export type LeaseNumber = number
export type QueryNumber = number

/** What the dispatcher sends. */
export type DispatcherMessage =
  | {
      readonly type: 'challenge'
      readonly version: number
      readonly challenge: Hex
      readonly domain: ReceiptDomain
    }
  /** The worker is admitted, or its newer evidence was verified: receipts name this hash from now on. */
  | { readonly type: 'inForce'; readonly evidenceHash: Hex }
  /** Asks for evidence over another challenge; answered by `evidence`. */
  | { readonly type: 'attest'; readonly query: QueryNumber; readonly challenge: Hex }
  | {
      readonly type: 'job'
      readonly lease: LeaseNumber
      readonly endpoint: Endpoint
      readonly modelId: Hex
      readonly nonce: Hex
      readonly body: Uint8Array
      /** What an earlier worker gave out of this answer. */
      readonly prefix: GivenPrefix | undefined
    }
  /** The client hung up: the answer ends with the tokens there are, and is signed. */
  | { readonly type: 'stop'; readonly lease: LeaseNumber }
  /** Nobody wants the answer any more; answered by `failed`. */
  | { readonly type: 'cancel'; readonly lease: LeaseNumber }
  /** Asks for what a receipt's roots hide; answered by `opening`. */
  | { readonly type: 'open'; readonly query: QueryNumber; readonly receiptHash: Hex }

export interface GivenPrefix {
  readonly tokens: readonly number[]
  readonly text: string
}

/** Why a worker does not answer a job. */
export const failureCodes = [
  'prompt-too-long',
  'bad-prompt',
  /** A given prefix that this worker would not have drawn, or whose text is another. */
  'bad-prefix',
  'busy',
  'cancelled',
  'failed',
] as const
export type FailureCode = (typeof failureCodes)[number]

/** A model as a worker offers it. */
export interface OfferedModel {
  readonly spec: ModelSpec
  /** The text of `otr.json`, whose hash the spec carries. */
  readonly manifest: string
  /** Answers that it makes at a time. */
  readonly slots: number
}

/** What makes evidence of simulated hardware verifiable. Only a worker and a dispatcher that both say so use it. */
export interface SimulatedTrust {
  readonly roots: readonly string[]
  /** As `CollateralRecord.encode` wrote it. */
  readonly collateral: Uint8Array
}

export interface ShownEvidence {
  /** As `encodeEvidence` writes it. */
  readonly evidence: Uint8Array
  readonly simulated: SimulatedTrust | undefined
}

/** Tokens of one step, for one job. */
export interface LeasePart extends JobPart {
  readonly lease: LeaseNumber
}

/** What a worker sends. A job is ended by exactly one `result` or `failed`. */
export type WorkerMessage =
  | ({
      readonly type: 'hello'
      readonly version: number
      readonly worker: Hex
      readonly models: readonly OfferedModel[]
      /** Of the worker's key over `helloDigest`. */
      readonly signature: Hex
    } & ShownEvidence)
  | ({ readonly type: 'evidence'; readonly query: QueryNumber } & ShownEvidence)
  /** What one step of decoding added to each job. */
  | { readonly type: 'parts'; readonly parts: readonly LeasePart[] }
  | ({ readonly type: 'result'; readonly lease: LeaseNumber } & SignedReceipt)
  | {
      readonly type: 'failed'
      readonly lease: LeaseNumber
      readonly code: FailureCode
      readonly message: string
    }
  /** The tokens come with the first piece; `last` says that no more KV values follow. */
  | {
      readonly type: 'opening'
      readonly query: QueryNumber
      readonly tokens: readonly number[] | undefined
      readonly kv: Uint8Array
      readonly last: boolean
    }
  | { readonly type: 'unanswered'; readonly query: QueryNumber; readonly message: string }

/** Writes a message as one text frame: bytes in base64, whole numbers beyond 32 bits in quotes, parts without names. */
export function encodeMessage(message: DispatcherMessage | WorkerMessage): string {
  if (message.type === 'parts') {
    const parts = message.parts.map(({ lease, tokens, text, logprobs }) =>
      logprobs === undefined ? [lease, tokens, text] : [lease, tokens, text, logprobs],
    )
    return JSON.stringify({ type: 'parts', parts })
  }
  return JSON.stringify(message, encoded)
}

function encoded(this: Readonly<Record<string, unknown>>, name: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  // What a `Buffer` makes of itself comes before this as the value; it itself is still there.
  const itself = this[name]
  return itself instanceof Uint8Array ? Buffer.from(itself).toString('base64') : value
}
