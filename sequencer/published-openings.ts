import type { Logger } from 'pino'
import type { Hex } from 'viem'
import type { Receipt } from '../contracts/receipt.ts'
import { FINGERPRINT } from '../fraud-proof/model/fingerprint-projection.ts'
import { isSelected } from '../fraud-proof/spot-check/selection.ts'
import { tokensRoot } from '../fraud-proof/vm/opening.ts'
import { tensorRoot } from '../fraud-proof/vm/tensor-tree.ts'
import type { Dispatcher } from './dispatch/dispatcher.ts'
import type { ShownOpening } from './dispatch/pending-queries.ts'
import type { ChainBatch } from './receipts/chain-view.ts'
import type { FinalityTracker } from './receipts/finality-tracker.ts'
import type { Ledger } from './receipts/ledger.ts'
import type { KeptOpening, Openings } from './worker/openings.ts'

export interface PublishingOptions {
  /** The share of receipts that a beacon selects for everybody to check. */
  readonly rate: number
  /** Milliseconds until a worker is asked again for what it did not show; 10,000 by default. */
  readonly retryAfter?: number
}

export interface PublishingModules {
  readonly tracker: Pick<FinalityTracker, 'view' | 'nextChange'>
  readonly ledger: Pick<Ledger, 'range'>
  readonly dispatcher: Pick<Dispatcher, 'opening' | 'models'>
  readonly openings: Openings
  readonly log: Logger
  /** Milliseconds. */
  readonly clock: () => number
}

interface Selected {
  readonly hash: Hex
  readonly receipt: Receipt
}

interface Publishing {
  readonly seed: Hex
  /** Selected, and not here yet. */
  missing: readonly Selected[]
  triedAt: number
}

/** Fetches the openings of receipts that a beacon selects from their workers, unasked, so that they outlive the workers. */
export class PublishedOpenings {
  readonly #options: Required<PublishingOptions>
  readonly #modules: PublishingModules
  readonly #stop = new AbortController()
  readonly #running: Promise<void>
  /** Drawn batches that are not settled yet, by number. */
  readonly #batches = new Map<number, Publishing>()

  constructor(options: PublishingOptions, modules: PublishingModules) {
    this.#options = { retryAfter: 10_000, ...options }
    this.#modules = modules
    this.#running = this.#run()
  }

  async close(): Promise<void> {
    this.#stop.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    const { tracker, openings, clock, log } = this.#modules
    while (!this.#stop.signal.aborted) {
      const changed = tracker.nextChange(this.#stop.signal)
      try {
        await this.#publish()
        await openings.prune(Math.floor(clock() / 1000))
      } catch (error) {
        log.warn({ err: error }, 'selected openings could not be kept; trying again')
      }
      await changed
    }
  }

  async #publish(): Promise<void> {
    const { tracker, clock, log } = this.#modules
    const { batches, settled } = tracker.view
    for (const number of this.#batches.keys()) if (number < settled) this.#batches.delete(number)
    for (const batch of batches.from(settled)) {
      if (this.#stop.signal.aborted) return
      const { number, seed } = batch
      if (seed === undefined) continue
      let publishing = this.#batches.get(number)
      if (publishing?.seed !== seed) {
        publishing = { seed, missing: await this.#selected(batch, seed), triedAt: 0 }
        this.#batches.set(number, publishing)
      }
      if (publishing.missing.length === 0 || clock() - publishing.triedAt < this.#options.retryAfter) continue
      publishing.triedAt = clock()
      const wanted = publishing.missing.length
      publishing.missing = await this.#fetch(publishing.missing)
      const missing = publishing.missing.length
      if (missing < wanted) log.info({ batch: number, missing }, 'openings of selected receipts fetched')
    }
  }

  async #selected({ firstSequence, count }: ChainBatch, seed: Hex): Promise<Selected[]> {
    const { ledger, openings } = this.#modules
    const selected: Selected[] = []
    for (const { hash, receipt } of await ledger.range(firstSequence, count)) {
      if (!isSelected(seed, hash, this.#options.rate)) continue
      if ((await openings.find(hash)) === undefined) selected.push({ hash, receipt })
    }
    return selected
  }

  /** Gives what could not be had. */
  async #fetch(missing: readonly Selected[]): Promise<Selected[]> {
    const { dispatcher, openings, log } = this.#modules
    const still: Selected[] = []
    for (const { hash, receipt } of missing) {
      const shown = await dispatcher.opening(hash, receipt.worker)
      const opening = shown && this.#opened(receipt, shown)
      if (opening) await openings.keep(hash, receipt, opening)
      else still.push({ hash, receipt })
      if (shown && !opening) log.error({ hash, worker: receipt.worker }, 'a worker shows another opening')
    }
    return still
  }

  /** What a worker shows, where it is what the receipt's roots are over. */
  #opened(receipt: Receipt, { tokens, kv: bytes }: ShownOpening): KeptOpening | undefined {
    const { modelId, bucket, totalLength } = receipt
    const model = this.#modules.dispatcher.models().find((each) => each.modelId === modelId)
    const values = (totalLength - 1) * (model?.spec?.sampledLayers ?? 0) * FINGERPRINT
    if (tokens.length !== totalLength || values === 0 || bytes.length !== 4 * values) return undefined
    const kv = new Float32Array(Uint8Array.from(bytes).buffer)
    const isOf = (root: Uint8Array, committed: Hex) => `0x${Buffer.from(root).toString('hex')}` === committed
    const holds = isOf(tokensRoot(tokens, bucket), receipt.tokensRoot) && isOf(tensorRoot(kv), receipt.kvRoot)
    return holds ? { tokens, kv } : undefined
  }
}
