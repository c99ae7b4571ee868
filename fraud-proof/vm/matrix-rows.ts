import { normBound } from '../float32/dot-proof.ts'
import type { MatrixRows } from './matrix-plan.ts'
import type { Workspace } from './workspace.ts'

/** Rows `first` … of batches `batch` … of a matrix. */
export interface RowRange {
  readonly batch: number
  readonly batches: number
  readonly first: number
  readonly count: number
}

/**
 * Widens rows of `k` values to binary64, one behind the other at the address `to`, and writes upper bounds of their norms, NaN or
 * infinite where a row holds such a value.
 */
export function widenRows(
  workspace: Workspace,
  source: Float32Array,
  layout: MatrixRows,
  k: number,
  { batch, batches, first, count }: RowRange,
  to: number,
  norms: Float64Array,
): void {
  const { loops, lanes } = workspace
  const address = workspace.addressOf(source)
  const whole = k - (k % 4)
  const wide = workspace.doubles(to, batches * count * k)
  let at = 0
  let row = 0
  for (let b = batch; b < batch + batches; b++) {
    const origin = layout.offset + (layout.batches[b] ?? 0)
    for (let r = first; r < first + count; r++) {
      const start = origin + (layout.rows[r] ?? 0)
      // A reduction is shorter than a lane.
      if (address === undefined) lanes[0].set(source.subarray(start, start + whole))
      const from = address === undefined ? lanes[0].byteOffset : address + 4 * start
      let squares = whole > 0 ? loops.widen(from, to + 8 * at, 4 * whole) : 0
      for (let i = whole; i < k; i++) {
        const value = source[start + i] ?? Number.NaN
        wide[at + i] = value
        squares += value * value
      }
      norms[row++] = normBound(squares, k)
      at += k
    }
  }
}
