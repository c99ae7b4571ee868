import type { ChainBatch } from './chain-view.ts'

const blockSize = 512

/**
 * Batches by number, which are dense. Never changed: a change gives another list that shares all but one block with this one, so
 * that a list for each of the last blocks of the chain costs little, however many batches there are.
 */
export class BatchList {
  readonly length: number
  readonly #blocks: readonly (readonly ChainBatch[])[]

  private constructor(blocks: readonly (readonly ChainBatch[])[], length: number) {
    this.#blocks = blocks
    this.length = length
  }

  /** No batch yet. */
  static empty(): BatchList {
    return new BatchList([], 0)
  }

  get(number: number): ChainBatch | undefined {
    return this.#blocks[Math.floor(number / blockSize)]?.[number % blockSize]
  }

  get last(): ChainBatch | undefined {
    return this.get(this.length - 1)
  }

  append(batch: ChainBatch): BatchList {
    return this.#put(batch, this.length)
  }

  /** With another batch in the place of the one of its number; as it is where there is none. */
  replace(batch: ChainBatch): BatchList {
    return this.get(batch.number) === undefined ? this : this.#put(batch, batch.number)
  }

  /** Those from a number on. */
  *from(number: number): Generator<ChainBatch, void> {
    for (let i = number; i < this.length; i++) {
      const batch = this.get(i)
      if (batch !== undefined) yield batch
    }
  }

  #put(batch: ChainBatch, number: number): BatchList {
    const blocks = [...this.#blocks]
    const at = Math.floor(number / blockSize)
    const block = [...(blocks[at] ?? [])]
    block[number % blockSize] = batch
    blocks[at] = block
    return new BatchList(blocks, Math.max(this.length, number + 1))
  }
}
