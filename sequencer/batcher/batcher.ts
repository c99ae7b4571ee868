import type { Logger } from 'pino'
import { type Hex, type PublicClient, zeroHash } from 'viem'
import { maxBatchCount } from '../../contracts/batch-tree.ts'
import type { Deployment } from '../../contracts/deploy.ts'
import { OtrError } from '../../contracts/errors.ts'
import type { Transactions } from '../../fraud-proof/game/transactions.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { ChainView } from '../receipts/chain-view.ts'
import { batchFinalAt } from '../receipts/finality.ts'
import type { FinalityTracker } from '../receipts/finality-tracker.ts'
import type { OrderedReceipt } from '../receipts/signed-receipt.ts'
import type { Store } from '../store/store.ts'
import { BatchProofs } from './batch-proofs.ts'
import { type BatchRecord, batchSpace, cutBatch } from './batch-record.ts'
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

/** The chain holds, under the sequencer's name, what this sequencer did not cut: somebody else has its key or its data is lost. */
export class ForeignBatchError extends OtrError<'batcher/foreign-batch'> {
  override readonly name = 'ForeignBatchError'
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
  #records: BatchRecord[]
  #wake: () => void = () => undefined
  #flushing = false
  /** The last place that an alarm was about: one is told of once. */
  #alarmedOf = -1
  #failure: ForeignBatchError | undefined

  private constructor(options: BatcherOptions, modules: BatcherModules, records: BatchRecord[]) {
    this.#options = {
      largest: maxBatchCount,
      patience: 10_000,
      settleEvery: 600_000,
      ...options,
    }
    this.#modules = modules
    this.#records = records
    this.#proofs = new BatchProofs(modules.order)
    this.#contract = new RollupContract(options.deployment.rollup, modules)
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
    const records: BatchRecord[] = []
    for await (const [, record] of batchSpace.entries(modules.store)) records.push(record)
    return new Batcher(options, modules, records)
  }

  /** Every batch that was cut, by number. */
  get batches(): readonly BatchRecord[] {
    return this.#records
  }

  /** Why it works no longer. */
  get failure(): ForeignBatchError | undefined {
    return this.#failure
  }

  /** Where a receipt stands in its batch; undefined until that is cut. */
  async proofOf(
    sequence: number,
  ): Promise<{ number: number; index: number; proof: readonly Hex[] } | undefined> {
    const record = this.#records.find((each) => sequence < each.firstSequence + each.count)
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
    return this.#modules.order.nextSequence - this.#nextFirst
  }

  get #nextFirst(): number {
    const last = this.#records.at(-1)
    return last === undefined ? 0 : last.firstSequence + last.count
  }

  async #run(): Promise<void> {
    const { log, metrics } = this.#modules
    while (!this.#stop.signal.aborted) {
      const woken = this.#nextWake()
      try {
        // Until nothing is left to do.
        while (!this.#stop.signal.aborted && (await this.#turn()));
        await woken
      } catch (error) {
        if (error instanceof ForeignBatchError) {
          this.#failure = error
          log.error({ err: error }, 'the batcher stops: the chain holds a batch that is not ours')
          return
        }
        if (this.#stop.signal.aborted) return
        metrics.chainErrors.inc({ call: 'batch' })
        log.warn({ err: error }, 'batching failed; trying again')
        await this.#modules.tracker.nextChange(
          AbortSignal.any([this.#stop.signal, AbortSignal.timeout(afterFailure)]),
        )
      }
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

  /** Does the first thing that is missing; whether there may be another. */
  async #turn(): Promise<boolean> {
    const { view } = this.#modules.tracker
    if (view.block === undefined) return false
    await this.#adopt(view)
    await this.#observe(view)
    const next = this.#records[view.batches.length] ?? (await this.#cut())
    if (next !== undefined && (await this.#commit(next))) return true
    return this.#upkeep.next(view)
  }

  /** Makes sure that what the chain has is ours, and takes over what was lost here. */
  async #adopt({ batches }: ChainView): Promise<void> {
    for (const batch of batches) {
      const known = this.#records[batch.number]
      if (known?.hash === batch.hash) continue
      const parentHash = this.#records[batch.number - 1]?.hash ?? zeroHash
      const receipts = await this.#modules.order.range(batch.firstSequence, batch.count)
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

  /** Cuts the next batch where it is full or has waited long enough. */
  async #cut(): Promise<BatchRecord | undefined> {
    const { order, clock, log } = this.#modules
    const { largest, patience } = this.#options
    const waiting = this.#uncut
    if (waiting === 0) {
      this.#flushing = false
      return undefined
    }
    const [oldest] = await order.range(this.#nextFirst, 1)
    const isDue = oldest !== undefined && clock() - oldest.receivedAt >= patience
    if (waiting < largest && !isDue && !this.#flushing) return undefined
    const receipts = await order.range(this.#nextFirst, Math.min(waiting, largest))
    const last = this.#records.at(-1)
    const number = this.#records.length
    const place = { number, parentHash: last?.hash ?? zeroHash, firstSequence: this.#nextFirst }
    const record = cutBatch(
      place,
      receipts.map(({ leaf }) => leaf),
    )
    await this.#keep(record)
    log.debug({ batch: number, count: record.count }, 'batch cut')
    return record
  }

  async #keep(record: BatchRecord): Promise<void> {
    await this.#modules.store.write([batchSpace.put(record.number, record)])
    this.#records = [...this.#records.slice(0, record.number), record]
  }

  async #commit({ number, parentHash, firstSequence, count, receiptsRoot }: BatchRecord): Promise<boolean> {
    const { metrics, log } = this.#modules
    // The view may be behind what was sent last.
    if (Number(await this.#contract.read('nextNumber')) !== number) return false
    const sent = await this.#contract.send(`commit ${number}`, {
      functionName: 'commitBatch',
      args: [BigInt(number), parentHash, BigInt(firstSequence), count, receiptsRoot],
    })
    metrics.batches.inc({ outcome: sent ? 'committed' : 'reverted' })
    if (sent) log.info({ batch: number, count }, 'batch committed')
    return false
  }

  async #observe(view: ChainView): Promise<void> {
    const { order, metrics, clock, log } = this.#modules
    const first = nextPlaceOf(view)
    const [oldest] = order.nextSequence > first ? await order.range(first, 1) : []
    metrics.batchAgeSeconds.set(oldest === undefined ? 0 : Math.max(0, clock() - oldest.receivedAt) / 1000)
    const time = Number(view.block?.timestamp ?? 0n)
    const open = view.batches.find(
      (batch) =>
        (batchFinalAt(view, batch, this.#options.window) ?? Number.POSITIVE_INFINITY) > time &&
        !batch.withheld,
    )
    metrics.finalityLagSeconds.set(open === undefined ? 0 : Math.max(0, time - open.committedAt))
    if (oldest === undefined || oldest.sequence <= this.#alarmedOf) return
    if (Number(oldest.includeBy) - clock() / 1000 < this.#options.alarmBefore) {
      this.#alarmedOf = oldest.sequence
      log.error(
        { sequence: oldest.sequence, includeBy: Number(oldest.includeBy) },
        'a promise is about to be broken',
      )
    }
  }
}

/** The place behind the last that the chain has. */
function nextPlaceOf({ batches }: ChainView): number {
  const last = batches.at(-1)
  return last === undefined ? 0 : last.firstSequence + last.count
}
