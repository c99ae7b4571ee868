import { totalmem } from 'node:os'
import type { StoredTensor } from '../program/program.ts'
import { narrowColumns, normsOfColumns, type StoredColumns, widenedColumns } from './matrix-columns.ts'
import type { MatrixPlan } from './matrix-plan.ts'

interface Kept {
  values?: Float32Array
  /** By the layout that a DOT reads. */
  readonly columns: Map<string, StoredColumns>
  readonly norms: Map<string, Float64Array>
}

/** Which tensors are kept: none, all of them, or as many as leave half of the memory free. */
export type Keeping = 'frugal' | 'fast' | 'fitting'

/** The tensors that a program reads as WEIGHT or TABLE: loaded each time, or kept. */
export class StoredTensors {
  readonly #keeping: Keeping
  readonly #hasRoom: () => boolean
  readonly #kept = new Map<StoredTensor, Kept>()

  constructor(keeping: Keeping, hasRoom = isHalfFree) {
    this.#keeping = keeping
    this.#hasRoom = hasRoom
  }

  clear(): void {
    this.#kept.clear()
  }

  async values(stored: StoredTensor): Promise<Float32Array> {
    const kept = this.#of(stored)
    if (kept.values) return kept.values
    const values = await stored.load()
    if (this.#keeps()) kept.values = values
    return values
  }

  /** A tensor as the second operand of a DOT; norms are kept in either mode, for they are small. */
  async columns(stored: StoredTensor, { b, k }: MatrixPlan): Promise<StoredColumns> {
    const { columns, norms } = this.#of(stored)
    const known = columns.get(b.key)
    if (known) return known
    const values = await this.values(stored)
    if (this.#keeps()) {
      const widened = widenedColumns(values, b, k)
      columns.set(b.key, widened)
      return widened
    }
    const bounds = norms.get(b.key) ?? normsOfColumns(values, b, k)
    norms.set(b.key, bounds)
    return narrowColumns(values, b, k, bounds)
  }

  #keeps(): boolean {
    return this.#keeping === 'fast' || (this.#keeping === 'fitting' && this.#hasRoom())
  }

  #of(stored: StoredTensor): Kept {
    const known = this.#kept.get(stored)
    if (known) return known
    const kept: Kept = { columns: new Map(), norms: new Map() }
    this.#kept.set(stored, kept)
    return kept
  }
}

/** Of what this process may use, by a limit on it or by the machine. */
function isHalfFree(): boolean {
  const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY
  return process.availableMemory() > Math.min(limit, totalmem()) / 2
}
