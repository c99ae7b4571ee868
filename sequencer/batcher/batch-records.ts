import { type Hex, zeroHash } from 'viem'
import { OtrError } from '../../contracts/errors.ts'
import type { BatchList } from '../receipts/batch-list.ts'
import type { Store } from '../store/store.ts'
import { type BatchRecord, batchSpace, cutBatch } from './batch-record.ts'

/** The order of receipts, as far as batches are made of it. */
export interface LeafOrder {
  range(firstSequence: number, count: number): Promise<readonly { readonly leaf: Hex }[]>
}

/** The chain holds, under the sequencer's name, what this sequencer did not cut: somebody else has its key or its data is lost. */
export class ForeignBatchError extends OtrError<'batcher/foreign-batch'> {
  override readonly name = 'ForeignBatchError'
}

/** Every batch that was cut, by number; each is on the disk before anything else is done with it. */
export class BatchRecords {
  readonly #store: Store
  readonly #order: LeafOrder
  #records: BatchRecord[]

  private constructor(store: Store, order: LeafOrder, records: BatchRecord[]) {
    this.#store = store
    this.#order = order
    this.#records = records
  }

  static async open(store: Store, order: LeafOrder): Promise<BatchRecords> {
    const records: BatchRecord[] = []
    for await (const [number, record] of batchSpace.entries(store)) {
      const before = records.at(-1)
      const isNext =
        number === records.length &&
        record.number === number &&
        record.parentHash === (before?.hash ?? zeroHash) &&
        record.firstSequence === (before ? before.firstSequence + before.count : 0)
      if (!isNext) {
        throw new OtrError('batcher/corrupt', `batch ${number} in the store does not follow the one before`, {
          batch: number,
        })
      }
      records.push(record)
    }
    return new BatchRecords(store, order, records)
  }

  get all(): readonly BatchRecord[] {
    return this.#records
  }

  /** The first place that is in no batch. */
  get nextFirst(): number {
    const last = this.#records.at(-1)
    return last === undefined ? 0 : last.firstSequence + last.count
  }

  /** The batch that holds a place in the order. */
  of(sequence: number): BatchRecord | undefined {
    let low = 0
    let high = this.#records.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const { firstSequence = 0, count = 0 } = this.#records[middle] ?? {}
      if (sequence >= firstSequence + count) low = middle + 1
      else high = middle
    }
    return this.#records[low]
  }

  /** Cuts the next batch. */
  async cut(count: number): Promise<BatchRecord> {
    const firstSequence = this.nextFirst
    const parentHash = this.#records.at(-1)?.hash ?? zeroHash
    const receipts = await this.#order.range(firstSequence, count)
    const place = { number: this.#records.length, parentHash, firstSequence }
    return this.#keep(
      cutBatch(
        place,
        receipts.map(({ leaf }) => leaf),
      ),
    )
  }

  /**
   * Takes what the chain has for what was cut, which matters where the store was restored from a copy. A batch that is not of this
   * order's receipts is an error.
   */
  async adopt(batches: BatchList): Promise<void> {
    // A batch's hash is over its parent's: where the last is the same, all are.
    const { last } = batches
    if (last === undefined || this.#records[last.number]?.hash === last.hash) return
    for (const batch of batches.from(0)) {
      if (this.#records[batch.number]?.hash === batch.hash) continue
      const parentHash = this.#records[batch.number - 1]?.hash ?? zeroHash
      const receipts = await this.#order.range(batch.firstSequence, batch.count)
      const own =
        receipts.length === batch.count
          ? cutBatch(
              { ...batch, parentHash },
              receipts.map(({ leaf }) => leaf),
            )
          : undefined
      if (own?.hash !== batch.hash) {
        throw new ForeignBatchError(
          'batcher/foreign-batch',
          `batch ${batch.number} on the chain, ${batch.hash}, is not of this sequencer's receipts`,
          { batch: batch.number, hash: batch.hash },
        )
      }
      await this.#keep(own)
    }
  }

  /** What was cut behind it was cut for another place, and is cut again. */
  async #keep(record: BatchRecord): Promise<BatchRecord> {
    const behind = this.#records.slice(record.number + 1)
    await this.#store.write([
      batchSpace.put(record.number, record),
      ...behind.map(({ number }) => batchSpace.delete(number)),
    ])
    this.#records = [...this.#records.slice(0, record.number), record]
    return record
  }
}
