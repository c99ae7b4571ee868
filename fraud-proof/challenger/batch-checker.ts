import { encodeFunctionData, type Hex, isAddressEqual, zeroAddress } from 'viem'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import { invalidity, type ReceiptFacts } from '../../contracts/invalid.ts'
import { isSignedByWorker } from '../../contracts/native-signer.ts'
import type { Receipt } from '../../contracts/receipt.ts'
import { readReceiptFacts } from '../../contracts/receipt-facts.ts'
import type { DisputeKind } from '../game/game-state.ts'
import type { JudgedModel } from '../game/judged-model.ts'
import { messageOf, type Outbound } from '../game/outbound.ts'
import { isSelected } from '../spot-check/selection.ts'
import { SpotCheckStatistics } from '../spot-check/statistics.ts'
import { type BatchContents, fetchContents, type Place } from './batch-contents.ts'
import type { ChallengerModules, ChallengerOptions } from './challenger-options.ts'
import { checkReceipt, type ReceiptCheck } from './check-receipt.ts'
import type { OpenBatch } from './open-batches.ts'

/** A receipt that a dispute of a kind should be opened over. */
export interface WantedDispute {
  readonly kind: DisputeKind
  readonly hash: Hex
  readonly receipt: Receipt
  readonly place: Place
}

/** What was found out about a batch so far. */
interface BatchWork {
  contents: BatchContents | undefined
  /** Places of receipts that should not have been batched. */
  invalid: ReadonlySet<number> | undefined
  readonly checks: Map<number, ReceiptCheck>
}

/** Checks open batches, receipt by receipt. What it knows is lost with the process, and found out again from the chain and the sources. */
export class BatchChecker {
  readonly statistics = new SpotCheckStatistics()
  readonly #options: ChallengerOptions
  readonly #modules: ChallengerModules
  readonly #outbound: Outbound
  readonly #models: ReadonlyMap<string, JudgedModel>
  readonly #work = new Map<string, BatchWork>()

  constructor(options: ChallengerOptions, modules: ChallengerModules, outbound: Outbound) {
    this.#options = options
    this.#modules = modules
    this.#outbound = outbound
    this.#models = new Map(modules.models.map((model) => [model.id, model]))
  }

  /** Goes on with what can be checked now, and gives the disputes that should be opened. */
  async check(batches: readonly OpenBatch[], now: bigint, signal: AbortSignal): Promise<WantedDispute[]> {
    const wanted: WantedDispute[] = []
    const open = new Set(batches.map(keyOf))
    for (const key of this.#work.keys()) if (!open.has(key)) this.#work.delete(key)
    for (const batch of batches) {
      const work = this.#work.get(keyOf(batch)) ?? {
        contents: undefined,
        invalid: undefined,
        checks: new Map(),
      }
      this.#work.set(keyOf(batch), work)
      try {
        wanted.push(...(await this.#checkBatch(batch, work, now, signal)))
      } catch (error) {
        signal.throwIfAborted()
        // One batch that cannot be read must not keep the others from being checked.
        this.#outbound.alarm('failed', `batch ${batch.number}`, messageOf(error))
      }
    }
    return wanted
  }

  /** A batch's contents, if they were found. */
  contentsOf(batch: OpenBatch): BatchContents | undefined {
    return this.#work.get(keyOf(batch))?.contents
  }

  async #checkBatch(
    batch: OpenBatch,
    work: BatchWork,
    now: bigint,
    signal: AbortSignal,
  ): Promise<WantedDispute[]> {
    const { deployment } = this.#options
    work.contents ??= await fetchContents(this.#modules.sources, batch, deployment, signal)
    if (work.contents === undefined) {
      if (now - batch.committedAt > this.#options.patience) {
        this.#outbound.alarm('withheld', `batch ${batch.number}`, 'no source has its contents')
      }
      return []
    }
    if (work.invalid === undefined) {
      work.invalid = await this.#reportInvalid(batch, work.contents)
      this.#modules.observe({ kind: 'batch-checked', batch: batch.number, receipts: batch.count })
    }
    if (batch.drawnAt === 0n) return []
    const wanted: WantedDispute[] = []
    for (const [index, batched] of work.contents.receipts.entries()) {
      const { receipt, hash, place } = batched
      if (work.invalid.has(index) || !this.#isOurs(receipt) || !this.#isSelected(batch.seed, hash)) continue
      const check = await this.#checkOnce(batch, work, index, signal)
      const kind = check && this.#kindToDispute(check, batch, now, hash)
      if (kind) wanted.push({ kind, hash, receipt, place })
    }
    return wanted
  }

  async #checkOnce(
    { seed }: OpenBatch,
    { contents, checks }: BatchWork,
    index: number,
    signal: AbortSignal,
  ): Promise<ReceiptCheck | undefined> {
    const known = checks.get(index)
    // What could not be told is tried again, and never taken for good.
    if (known && known.outcome !== 'unknown' && known.outcome !== 'withheld') return known
    const batched = contents?.receipts[index]
    if (batched === undefined) return undefined
    const { modelId } = batched.receipt
    const model = this.#models.get(modelId.toLowerCase())
    if (model === undefined) {
      this.#outbound.alarm('unknown-model', modelId, 'no directory is configured for it')
      return undefined
    }
    const { stopEarly = false } = this.#options
    const found = await checkReceipt(model, this.#modules.sources, batched, seed, { stopEarly, signal })
    checks.set(index, found)
    this.#observe(batched.hash, found)
    return found
  }

  #observe(receiptHash: Hex, found: ReceiptCheck): void {
    if (!('check' in found)) return
    const { check, outcome } = found
    const { observe } = this.#modules
    this.statistics.checked(check)
    observe({ kind: 'spot-check', receiptHash, check })
    if (outcome === 'false-positive' || outcome === 'dishonest') {
      const honest = outcome === 'false-positive'
      this.statistics.replayed(honest)
      observe({ kind: 'replayed', receiptHash, dispute: honest ? 'output' : found.kind, honest })
    }
  }

  #kindToDispute(found: ReceiptCheck, batch: OpenBatch, now: bigint, hash: Hex): DisputeKind | undefined {
    switch (found.outcome) {
      case 'dishonest':
        return found.kind
      case 'disagree':
        this.#outbound.alarm('replays-disagree', hash, `two ${found.kind} replays gave different traces`)
        return undefined
      case 'unknown':
        this.#outbound.alarm('failed', hash, found.reason)
        return undefined
      case 'withheld': {
        if (now - batch.drawnAt <= this.#options.patience) return undefined
        const what = found.kind === 'kv' ? 'fingerprints' : 'tokens'
        this.#outbound.alarm('withheld', hash, `no source opens its ${what}`)
        return this.#options.disputeWithheld ? found.kind : undefined
      }
      default:
        return undefined
    }
  }

  /** Whether we may dispute it. */
  #isOurs({ disputer }: Receipt): boolean {
    return isAddressEqual(disputer, zeroAddress) || isAddressEqual(disputer, this.#outbound.account)
  }

  #isSelected(seed: Hex, hash: Hex): boolean {
    const { rate, extra } = this.#options
    return isSelected(seed, hash, rate) || (extra !== undefined && isSelected(extra.seed, hash, extra.rate))
  }

  /** Reports what should never have been batched; the sequencer pays. */
  async #reportInvalid(batch: OpenBatch, { receipts }: BatchContents): Promise<ReadonlySet<number>> {
    const { deployment } = this.#options
    const invalid = new Set<number>()
    const known = new Map<string, Promise<ReceiptFacts>>()
    for (const [index, batched] of receipts.entries()) {
      const { receipt, hash, place } = batched
      const names = `${receipt.modelId} ${receipt.bucket} ${receipt.worker}`
      const reading = known.get(names) ?? readReceiptFacts(this.#modules.client, deployment, receipt)
      known.set(names, reading)
      const isSigned = isSignedByWorker(hash, batched)
      const why = invalidity(receipt, { isSigned, committedAt: batch.committedAt, facts: await reading })
      if (why === 'none') continue
      invalid.add(index)
      this.#modules.observe({ kind: 'invalid', batch: batch.number, index, why })
      const args = [receipt, place] as const
      const data = encodeFunctionData({ abi: rollupAbi, functionName: 'reportInvalid', args })
      const purpose = `invalid ${batch.number} ${index}`
      const result = await this.#outbound.attempt({ purpose, to: deployment.rollup, data })
      // Reported by another, or the batch was final.
      if (typeof result === 'object') this.#outbound.alarm('move-refused', purpose, result.refused)
    }
    return invalid
  }
}

/** A batch that a reorg replaced is another. */
function keyOf({ number, receiptsRoot, committedAt, seed }: OpenBatch): string {
  return `${number} ${receiptsRoot} ${committedAt} ${seed}`
}
