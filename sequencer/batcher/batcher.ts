import type { Logger } from 'pino'
import type { Hex, PublicClient } from 'viem'
import { maxBatchCount } from '../../contracts/batch-tree.ts'
import type { Deployment } from '../../contracts/deploy.ts'
import type { Transactions } from '../../fraud-proof/game/transactions.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { ChainView } from '../receipts/chain-view.ts'
import type { FinalityTracker } from '../receipts/finality-tracker.ts'
import type { OrderedReceipt } from '../receipts/signed-receipt.ts'
import type { Store } from '../store/store.ts'
import { Alarms } from './alarms.ts'
import { BatchProofs } from './batch-proofs.ts'
import type { BatchRecord } from './batch-record.ts'
import { BatchRecords, ForeignBatchError } from './batch-records.ts'
import { BatchUpkeep } from './batch-upkeep.ts'
import { RollupContract } from './rollup-contract.ts'

export interface BatcherOptions {
  readonly deployment: Pick<Deployment, 'rollup'>
  /** Receipts in a batch at most; 4,096, which is the contract's own limit, by default. */
  readonly largest?: number
  /** How long a receipt waits for a batch to fill, in milliseconds; 10,000 by default. */
  readonly patience?: number
  /** `Rollup.window`, seconds. */
  readonly window: number
  /** How often batches that are final are noted on the chain, in milliseconds; 600,000 by default. */
  readonly settleEvery?: number
  /** Seconds before a promise's end at which somebody must look. */
  readonly alarmBefore: number
  /** Milliseconds of silence of the chain at which somebody must look; 60,000 by default. */
  readonly mostSilence?: number
}

/** The order of receipts, as the batcher reads it. */
export interface ReceiptOrder {
  readonly nextSequence: number
  range(
    firstSequence: number,
    count: number,
  ): Promise<readonly (OrderedReceipt & { readonly receivedAt: number })[]>
  onOrdered(listener: () => void): () => void
}

export interface BatcherModules {
  readonly store: Store
  readonly order: ReceiptOrder
  readonly tracker: FinalityTracker
  readonly client: PublicClient
  /** Of the sequencer's own account. */
  readonly transactions: Transactions
  readonly clock: () => number
  readonly log: Logger
  readonly metrics: Metrics
}

/** Milliseconds until a turn that failed is tried again. */
const afterFailure = 1000

/**
 * Brings the order of receipts onto the chain. Each turn compares what was cut with what the chain has and sends what is missing
 * first: what to do follows from these two alone, so that a crash at any moment and a reorg of any depth heal by the next turn.
 * The store's lock sees to it that there is one batcher.
 */
export class Batcher {
  readonly #options: Required<BatcherOptions>
  readonly #modules: BatcherModules
  readonly #stop = new AbortController()
  readonly #running: Promise<void>
  readonly #proofs: BatchProofs
  readonly #contract: RollupContract
  readonly #upkeep: BatchUpkeep
  readonly #unsubscribe: () => void
  readonly #records: BatchRecords
  readonly #alarms: Alarms
  #wake: () => void = () => undefined
  #flushing = false
  #failure: ForeignBatchError | undefined

  private constructor(options: BatcherOptions, modules: BatcherModules, records: BatchRecords) {
    this.#options = {
      largest: maxBatchCount,
      patience: 10_000,
      settleEvery: 600_000,
      mostSilence: 60_000,
      ...options,
    }
    this.#modules = modules
    this.#records = records
    this.#proofs = new BatchProofs(modules.order)
    this.#alarms = new Alarms(this.#options, modules)
    this.#contract = new RollupContract(options.deployment.rollup, { ...modules, signal: this.#stop.signal })
    this.#upkeep = new BatchUpkeep(this.#options, {
      ...modules,
      contract: this.#contract,
      proofOf: (sequence) => this.proofOf(sequence),
    })
    this.#unsubscribe = modules.order.onOrdered(() => {
      if (this.#uncut >= this.#options.largest) this.#wake()
    })
    this.#running = this.#run()
  }

  static async open(options: BatcherOptions, modules: BatcherModules): Promise<Batcher> {
    return new Batcher(options, modules, await BatchRecords.open(modules.store, modules.order))
  }

  /** Every batch that was cut, by number. */
  get batches(): readonly BatchRecord[] {
    return this.#records.all
  }

  /** Why it works no longer. */
  get failure(): ForeignBatchError | undefined {
    return this.#failure
  }

  /** Where a receipt stands in its batch; undefined until that is cut. */
  async proofOf(
    sequence: number,
  ): Promise<{ number: number; index: number; proof: readonly Hex[] } | undefined> {
    const record = this.#records.of(sequence)
    if (record === undefined) return undefined
    const index = sequence - record.firstSequence
    return { number: record.number, index, proof: await this.#proofs.proof(record, index) }
  }

  /** Cuts what waits at once, and resolves when everything is on the chain. */
  async flush(signal: AbortSignal): Promise<void> {
    const { order, tracker } = this.#modules
    while (!signal.aborted && this.#failure === undefined) {
      if (nextPlaceOf(tracker.view) >= order.nextSequence) return
      this.#flushing = true
      this.#wake()
      await tracker.nextChange(AbortSignal.any([signal, AbortSignal.timeout(afterFailure)]))
    }
  }

  async close(): Promise<void> {
    this.#unsubscribe()
    this.#stop.abort()
    this.#wake()
    await this.#running
  }

  /** How many receipts are in no batch yet. */
  get #uncut(): number {
    return this.#modules.order.nextSequence - this.#records.nextFirst
  }

  async #run(): Promise<void> {
    const { log } = this.#modules
    while (!this.#stop.signal.aborted) {
      const woken = this.#nextWake()
      try {
        await this.#turn()
      } catch (error) {
        if (error instanceof ForeignBatchError) {
          this.#failure = error
          log.error({ err: error }, 'the batcher stops: the chain holds a batch that is not ours')
          return
        }
        this.#alarms.tried('order', error)
      }
      await woken
    }
  }

  /** Resolves at a change of the chain, when a batch is full, when a receipt has waited long enough, and at the end. */
  #nextWake(): Promise<void> {
    const due = new AbortController()
    this.#wake = () => due.abort()
    const timer = setTimeout(() => due.abort(), Math.min(this.#options.patience, 1000))
    return this.#modules.tracker
      .nextChange(AbortSignal.any([due.signal, this.#stop.signal]))
      .finally(() => clearTimeout(timer))
  }

  /** Does what is missing, the most urgent first. What fails does not hold up the rest. */
  async #turn(): Promise<void> {
    const { view } = this.#modules.tracker
    await this.#records.adopt(view.batches)
    await this.#observe(view)
    if (view.block === undefined) return
    const duties = {
      supply: () => this.#upkeep.supply(view),
      commit: () => this.#commit(view),
      draw: () => this.#upkeep.draw(view),
      settle: () => this.#upkeep.settle(view),
    }
    for (const [name, duty] of Object.entries(duties)) {
      if (this.#stop.signal.aborted) return
      try {
        await duty()
        this.#alarms.tried(name)
      } catch (error) {
        if (this.#stop.signal.aborted) return
        this.#alarms.tried(name, error)
      }
    }
  }

  /** Sends the first batch that the chain lacks. */
  async #commit(view: ChainView): Promise<void> {
    const { metrics, log } = this.#modules
    const record = this.#records.all[view.batches.length] ?? (await this.#cut())
    if (record === undefined) return
    const { number, parentHash, firstSequence, count, receiptsRoot, hash } = record
    // The view may be behind what was sent last.
    if (Number(await this.#contract.read('nextNumber')) !== number) return
    const sent = await this.#contract.send(`commit ${hash}`, {
      functionName: 'commitBatch',
      args: [BigInt(number), parentHash, BigInt(firstSequence), count, receiptsRoot],
    })
    metrics.batches.inc({ outcome: sent ? 'committed' : 'reverted' })
    if (sent) log.info({ batch: number, count }, 'batch committed')
  }

  /** Cuts the next batch where it is full or has waited long enough. */
  async #cut(): Promise<BatchRecord | undefined> {
    const { order, clock, log } = this.#modules
    const { largest, patience } = this.#options
    const waiting = this.#uncut
    if (waiting === 0) {
      this.#flushing = false
      return undefined
    }
    const [oldest] = await order.range(this.#records.nextFirst, 1)
    const isDue = oldest !== undefined && clock() - oldest.receivedAt >= patience
    if (waiting < largest && !isDue && !this.#flushing) return undefined
    const record = await this.#records.cut(Math.min(waiting, largest))
    log.debug({ batch: record.number, count: record.count }, 'batch cut')
    return record
  }

  async #observe(view: ChainView): Promise<void> {
    const { order, tracker } = this.#modules
    const first = nextPlaceOf(view)
    const [oldest] = order.nextSequence > first ? await order.range(first, 1) : []
    this.#alarms.observe(view, oldest, tracker.silence)
  }
}

/** The place behind the last that the chain has. */
function nextPlaceOf({ batches: { last } }: ChainView): number {
  return last === undefined ? 0 : last.firstSequence + last.count
}
