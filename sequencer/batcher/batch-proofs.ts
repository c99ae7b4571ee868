import type { Hex } from 'viem'
import { batchTree, proveInBatch } from '../../contracts/batch-tree.ts'
import type { BatchRecord } from './batch-record.ts'
import type { LeafOrder } from './batch-records.ts'

/** Trees that are kept: a full one takes a tenth of a second to make. */
const kept = 16

/** Proofs of receipts' places in their batches. */
export class BatchProofs {
  readonly #order: LeafOrder
  readonly #trees = new Map<Hex, Promise<ReturnType<typeof batchTree>>>()

  constructor(order: LeafOrder) {
    this.#order = order
  }

  async proof(record: BatchRecord, index: number): Promise<readonly Hex[]> {
    const tree = this.#trees.get(record.hash) ?? this.#treeOf(record)
    // Behind the others again: the one unused for longest goes first.
    this.#trees.delete(record.hash)
    this.#trees.set(record.hash, tree)
    for (const hash of this.#trees.keys()) {
      if (this.#trees.size <= kept) break
      this.#trees.delete(hash)
    }
    try {
      return proveInBatch(await tree, index)
    } catch (error) {
      this.#trees.delete(record.hash)
      throw error
    }
  }

  async #treeOf({ firstSequence, count }: BatchRecord): Promise<ReturnType<typeof batchTree>> {
    const receipts = await this.#order.range(firstSequence, count)
    return batchTree(receipts.map(({ leaf }) => leaf))
  }
}
