import type { Logger } from 'pino'
import type { Hex } from 'viem'
import { hashReceipt } from '../../contracts/receipt.ts'
import type { Store } from '../store/store.ts'
import type { StoredEvidence } from './evidence-record.ts'
import { EvidenceShelf } from './evidence-shelf.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { ledgerError } from './ledger-error.ts'
import * as spaces from './ledger-spaces.ts'
import {
  changesOf,
  forgettingChanges,
  type KeptPlaces,
  keptPlaces,
  readDense,
  readReceived,
} from './ordered-receipts.ts'
import { type PromiseRules, promisedEntry } from './promised-entry.ts'
import type { ReceiptSigner } from './receipt-signer.ts'
import type { OrderedReceipt, ReceivedRequest, SignedReceipt } from './signed-receipt.ts'

export interface LedgerModules {
  readonly store: Store
  /** The key whose bond stands behind the promises. */
  readonly signer: ReceiptSigner
  /** Milliseconds. */
  readonly clock: () => number
  readonly log: Logger
}

/** A few milliseconds' work. */
const forgottenAtOnce = 256

interface Ordering {
  readonly hash: Hex
  readonly evidenceHash: Hex
  readonly done: Promise<LedgerEntry>
}

/**
 * The order of receipts: each gets the next place, and the sequencer's promise of it, and nobody learns of either before both are
 * on the disk. Places are dense from 0.
 */
export class Ledger {
  readonly #rules: PromiseRules
  readonly #modules: LedgerModules
  /** The first place that is kept. */
  #first: number
  /** The next place to give away; `nextSequence` follows once what is on its way is on the disk. */
  #next: number
  #durable: number
  /** Of a write; what is on the disk is then only known once the ledger was opened again. */
  #failure: unknown
  /** Durable requests without a receipt, as on the disk. */
  readonly #received: Map<string, ReceivedRequest>
  readonly #evidence: EvidenceShelf
  readonly #ordering = new Map<string, Ordering>()
  readonly #orderingHashes = new Set<Hex>()
  readonly #listeners = new Set<(ordered: OrderedReceipt) => void>()

  private constructor(
    rules: PromiseRules,
    modules: LedgerModules,
    { first, next }: KeptPlaces,
    received: Map<string, ReceivedRequest>,
  ) {
    this.#rules = rules
    this.#modules = modules
    this.#first = first
    this.#next = next
    this.#durable = next
    this.#received = received
    this.#evidence = new EvidenceShelf(modules.store)
  }

  /** Opens the ledger in a store; whatever was acknowledged before is there. */
  static async open(rules: PromiseRules, modules: LedgerModules): Promise<Ledger> {
    if (rules.margin < 0n || rules.margin >= rules.inclusionGrace) {
      throw ledgerError('ledger/bad-option', 'the margin should be at least 0 and below the inclusion grace')
    }
    const { store } = modules
    return new Ledger(rules, modules, await keptPlaces(store), await readReceived(store))
  }

  /** The place that the next receipt gets; all before it can be read. */
  get nextSequence(): number {
    return this.#durable
  }

  /** Takes up a request; when this resolves a crash no longer loses it. */
  async receive(request: ReceivedRequest): Promise<void> {
    await this.#modules.store.write([spaces.received.put(request.id, request)])
    this.#received.set(request.id, request)
  }

  /** Gives up a request that will get no receipt. */
  async abandon(requestId: string): Promise<void> {
    this.#received.delete(requestId)
    await this.#modules.store.write([spaces.received.delete(requestId)])
  }

  /** Requests without a receipt; right after a start, those that a crash interrupted. */
  waiting(): ReceivedRequest[] {
    return [...this.#received.values()]
  }

  /** A request without a receipt, by its id. */
  received(requestId: string): ReceivedRequest | undefined {
    return this.#received.get(requestId)
  }

  /**
   * Gives a receipt its place and countersigns it; resolves when that is durable. Again with the same receipt gives the same
   * place. That the receipt fits the job and is signed by its worker was checked before: see `checkReceipt`.
   */
  order(requestId: string, signed: SignedReceipt): Promise<LedgerEntry> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure)
    const hash = hashReceipt(signed.receipt, this.#rules.domain)
    const running = this.#ordering.get(requestId)
    if (running !== undefined) {
      return running.hash === hash ? running.done : Promise.reject(otherReceipt(requestId))
    }
    if (this.#orderingHashes.has(hash)) return Promise.reject(sameReceipt(hash, requestId))
    const done = this.#order(requestId, signed, hash).finally(() => {
      this.#ordering.delete(requestId)
      this.#orderingHashes.delete(hash)
    })
    this.#ordering.set(requestId, { hash, evidenceHash: signed.receipt.evidenceHash, done })
    this.#orderingHashes.add(hash)
    return done
  }

  /** An ordered receipt by its hash or by its request's id. */
  async find(id: string): Promise<LedgerEntry | undefined> {
    const { store } = this.#modules
    const sequence = isHash(id)
      ? await spaces.sequenceOfHash.get(store, id)
      : isName(id)
        ? await spaces.sequenceOfRequest.get(store, id)
        : undefined
    return sequence === undefined ? undefined : spaces.ordered.get(store, sequence)
  }

  /** The receipts from a place on, as many as there are up to `count`; without those that were forgotten. */
  async range(firstSequence: number, count: number): Promise<LedgerEntry[]> {
    const from = Math.max(firstSequence, this.#first)
    const below = Math.min(firstSequence + count, this.#durable)
    return below <= from ? [] : readDense(this.#modules.store, from, below)
  }

  /** Deletes the oldest receipts below a place, some hundreds at once, and last what only they named. Gives how many; 0 at the end. */
  async forget(below: number): Promise<number> {
    const from = this.#first
    const end = Math.min(below, this.#durable)
    const to = Math.min(end, from + forgottenAtOnce)
    if (to <= from) return 0
    const entries = await this.range(from, to - from)
    // Before they are deleted, so that nobody finds a gap.
    this.#first = to
    await this.#modules.store.write(forgettingChanges(entries, to))
    if (to === end) await this.#evidence.forget(end)
    return entries.length
  }

  /** Calls back with each receipt that was ordered from now on, in order; the result ends that. */
  onOrdered(listener: (ordered: OrderedReceipt) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Stores evidence with what it was verified by; gives its hash, by which receipts name it. */
  putEvidence(evidence: StoredEvidence): Promise<Hex> {
    return this.#evidence.put(evidence, this.#durable)
  }

  async evidence(hash: Hex): Promise<StoredEvidence | undefined> {
    return isHash(hash) ? this.#evidence.get(hash) : undefined
  }

  async #order(requestId: string, signed: SignedReceipt, hash: Hex): Promise<LedgerEntry> {
    const { store } = this.#modules
    const { evidenceHash } = signed.receipt
    const [same, hasEvidence] = await Promise.all([
      spaces.sequenceOfHash.get(store, hash),
      this.#evidence.has(evidenceHash),
    ])
    const request = this.#received.get(requestId)
    if (request === undefined) {
      const known = await this.find(requestId)
      if (known?.hash === hash) return known
      if (known !== undefined) throw otherReceipt(requestId)
      throw ledgerError('ledger/unknown-request', `no request ${requestId} waits for a receipt`, {
        requestId,
      })
    }
    if (same !== undefined) throw sameReceipt(hash, requestId)
    if (!hasEvidence) {
      throw ledgerError('ledger/unknown-evidence', `evidence ${evidenceHash} is not stored; put it first`, {
        requestId,
        evidenceHash,
      })
    }
    if (this.#failure !== undefined) throw this.#failure
    // From here to the write nothing is awaited, so that places reach the disk in their order.
    const { signer, clock } = this.#modules
    const placing = { request, signed, hash, sequence: this.#next }
    const entry = promisedEntry(placing, this.#rules, signer, clock())
    this.#next++
    try {
      await store.write(changesOf(entry))
    } catch (error) {
      this.#failure = error
      throw error
    }
    this.#received.delete(requestId)
    this.#durable = entry.sequence + 1
    this.#tell(entry)
    return entry
  }

  #tell(entry: LedgerEntry): void {
    for (const listener of this.#listeners) {
      try {
        listener(entry)
      } catch (error) {
        this.#modules.log.error({ err: error, sequence: entry.sequence }, 'a listener to the ledger failed')
      }
    }
  }
}

const isHash = (id: string): id is Hex => /^0x[0-9a-f]{64}$/i.test(id)
const isName = (id: string) => /^[\x21-\x7e]{1,200}$/.test(id)

const otherReceipt = (requestId: string) =>
  ledgerError('ledger/already-ordered', `request ${requestId} has another receipt already`, { requestId })
const sameReceipt = (hash: Hex, requestId: string) =>
  ledgerError('ledger/same-receipt', `receipt ${hash} has its place under another request`, {
    hash,
    requestId,
  })
