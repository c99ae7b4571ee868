import type { Hex } from 'viem'
import type { BatchedReceipt, ReceiptSource } from '../../fraud-proof/challenger/receipt-source.ts'
import type { Opening } from '../../fraud-proof/vm/opening.ts'

/** What a sequencer serves, in memory: contents of batches, and openings by receipt hash. */
export class MemorySource implements ReceiptSource {
  readonly name = 'memory'
  readonly batches = new Map<bigint, readonly BatchedReceipt[]>()
  readonly openings = new Map<Hex, Opening>()

  async batch(number: bigint): Promise<readonly BatchedReceipt[] | undefined> {
    return this.batches.get(number)
  }

  async opening(receiptHash: Hex): Promise<Opening | undefined> {
    return this.openings.get(receiptHash)
  }
}
