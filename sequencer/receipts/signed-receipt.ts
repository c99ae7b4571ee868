import type { Hex } from 'viem'
import type { Receipt } from '../../contracts/receipt.ts'

/** What a worker hands over for one answer. */
export interface SignedReceipt {
  readonly receipt: Receipt
  readonly signature: Hex
}

/** A receipt with its place in the order, promised by the sequencer. */
export interface OrderedReceipt extends SignedReceipt {
  /** The receipt's name everywhere: its EIP-712 digest. */
  readonly hash: Hex
  /** Of the completion that it is of; a client knows it before the answer begins. */
  readonly requestId: string
  readonly leaf: Hex
  readonly sequence: number
  /** Seconds; when the position must be in a batch. */
  readonly includeBy: bigint
  /** Of the `InclusionPromise`. */
  readonly sequencerSignature: Hex
}

/** What is kept of a request before its receipt exists; nothing of its content. */
export interface ReceivedRequest {
  readonly id: string
  readonly requestHash: Hex
  readonly modelId: Hex
  /** Whose API key asked; null without authentication. */
  readonly keyId: string | null
  /** Milliseconds. */
  readonly receivedAt: number
}
