import type { Hex } from 'viem'
import type { ReceiptSource } from '../challenger/receipt-source.ts'
import type { Opening } from '../vm/opening.ts'
import type { OwnReceipts } from './defender.ts'

/** Asks sources one after another. One that fails is as good as none, unless all do. */
export class FirstOpening implements OwnReceipts {
  readonly #sources: readonly Pick<ReceiptSource, 'opening'>[]

  constructor(sources: readonly Pick<ReceiptSource, 'opening'>[]) {
    this.#sources = sources
  }

  async opening(receiptHash: Hex, signal?: AbortSignal): Promise<Opening | undefined> {
    let failure: unknown
    for (const source of this.#sources) {
      try {
        const opening = await source.opening(receiptHash, signal)
        if (opening) return opening
      } catch (error) {
        failure = error
      }
    }
    if (failure) throw failure
    return undefined
  }
}
