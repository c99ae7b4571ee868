import type { Hex } from 'viem'
import { keccakOf } from '../../contracts/keccak.ts'
import type { Store } from '../store/store.ts'
import type { StoredEvidence } from './evidence-record.ts'
import * as spaces from './ledger-spaces.ts'

/** Evidence by its hash, kept as long as receipts that name it. */
export class EvidenceShelf {
  readonly #store: Store
  /** What is known to be stored. */
  readonly #stored = new Set<Hex>()

  constructor(store: Store) {
    this.#store = store
  }

  /** Stores evidence before the receipt of the next place may name it. */
  async put(evidence: StoredEvidence, nextPlace: number): Promise<Hex> {
    const hash = keccakOf(evidence.bytes)
    if (!(await this.has(hash))) {
      await this.#store.write([
        spaces.evidences.put(hash, evidence),
        spaces.lastUseOfEvidence.put(hash, nextPlace),
      ])
      this.#stored.add(hash)
    }
    return hash
  }

  async has(hash: Hex): Promise<boolean> {
    if (this.#stored.has(hash)) return true
    if ((await spaces.lastUseOfEvidence.get(this.#store, hash)) === undefined) return false
    this.#stored.add(hash)
    return true
  }

  get(hash: Hex): Promise<StoredEvidence | undefined> {
    return spaces.evidences.get(this.#store, hash)
  }

  /** Forgets what was last named before a place; none of it can be in force any more. */
  async forget(below: number): Promise<void> {
    const unused: Hex[] = []
    for await (const [hash, place] of spaces.lastUseOfEvidence.entries(this.#store)) {
      if (place < below) unused.push(hash)
    }
    for (const hash of unused) {
      this.#stored.delete(hash)
      await this.#store.write([spaces.evidences.delete(hash), spaces.lastUseOfEvidence.delete(hash)])
    }
  }
}
