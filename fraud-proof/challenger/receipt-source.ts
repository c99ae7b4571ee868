import type { Hex } from 'viem'
import type { InclusionPromise } from '../../contracts/promise.ts'
import type { Receipt } from '../../contracts/receipt.ts'
import type { Opening } from '../vm/opening.ts'

/** A receipt with its worker's signature, as it stands in a batch. */
export interface BatchedReceipt {
  readonly receipt: Receipt
  readonly signature: Hex
}

/**
 * Where the contents of batches and the openings of receipts come from: a sequencer or a mirror of one. Nothing of it is trusted:
 * a batch must have its root, an opening its receipt's roots. Undefined where it has none.
 */
export interface ReceiptSource {
  readonly name: string
  batch(number: bigint, signal?: AbortSignal): Promise<readonly BatchedReceipt[] | undefined>
  opening(receiptHash: Hex, signal?: AbortSignal): Promise<Opening | undefined>
}

/** A promise of the sequencer that somebody was given. */
export interface ShownPromise {
  readonly promise: InclusionPromise
  readonly signature: Hex
}
