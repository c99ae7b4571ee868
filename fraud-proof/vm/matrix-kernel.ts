import { canonicalise } from '../float32/canonical.ts'
import { proveDots, rowNorms } from '../float32/dot-proof.ts'
import { dotOf } from '../float32/exact-sum.ts'
import type { ArrayPool } from './array-pool.ts'
import { type Columns, packRows } from './matrix-columns.ts'
import type { MatrixPlan } from './matrix-plan.ts'
import type { MatrixSession } from './matrix-session.ts'

/** Elements of a product computed at a time, and values of its second matrix. */
const TILE = 2 ** 20
const TILE_COLUMNS = 2 ** 23
/** Below this many multiplications a call to ONNX Runtime costs more than it saves. */
const SMALL = 2 ** 15

/** Whether a DOT is worth a call to ONNX Runtime. */
export function isLarge(plan: MatrixPlan): boolean {
  const { outBatches, outRows, outColumns, k } = plan
  const elements = outBatches.length * outRows.length * outColumns.length
  return outRows.length * outColumns.length >= 4 && elements * k >= SMALL
}

/**
 * Computes a DOT into `out` through binary64 products and the rounding proof, tile by tile; what is not proven is
 * computed again exactly. Gives the number of such elements.
 */
export async function runMatrixKernel(
  plan: MatrixPlan,
  a: Float32Array,
  columns: Columns,
  session: MatrixSession,
  pool: ArrayPool,
  out: Float32Array,
  signal?: AbortSignal,
): Promise<number> {
  const { k, outBatches, outRows, outColumns } = plan
  const rows = outRows.length
  const width = outColumns.length
  const batches = Math.max(1, Math.min(outBatches.length, Math.floor(TILE / (rows * width))))
  const tile = Math.min(
    width,
    Math.max(16, Math.floor(TILE / rows)),
    Math.max(16, Math.floor(TILE_COLUMNS / k)),
  )
  const step = tile < width ? 1 : batches
  const sums = pool.takeWide(step * rows * tile)
  // Columns never fold back, so that the last one tells whether all lie side by side.
  const inOrder = outColumns.at(-1) === width - 1
  const scratch = pool.take(tile)
  let hasNaN = false
  let unproven = 0
  for (let batch = 0; batch < outBatches.length; batch += step) {
    const depth = Math.min(step, outBatches.length - batch)
    const left = packRows(a, plan.a, k, batch, depth, 0, rows)
    const leftNorms = rowNorms(left, depth * rows, k)
    const wide = pool.takeWide(left.length)
    wide.set(left)
    for (let first = 0; first < width; first += tile) {
      signal?.throwIfAborted()
      const count = Math.min(tile, width - first)
      await session.multiply(wide, columns.matrix(batch, depth, first, count), [depth, rows, count, k], sums)
      const norms = columns.norms(batch, depth, first, count)
      for (let row = 0; row < depth * rows; row++) {
        const d = Math.floor(row / rows)
        const at = (outBatches[batch + d] ?? 0) + (outRows[row % rows] ?? 0) + (outColumns[first] ?? 0)
        const target = inOrder ? out.subarray(at, at + count) : scratch.subarray(0, count)
        const leftNorm = leftNorms.subarray(row, row + 1)
        const rightNorms = norms.subarray(d * count, (d + 1) * count)
        const open = proveDots(sums.subarray(row * count, (row + 1) * count), leftNorm, rightNorms, k, target)
        for (const column of open) {
          target[column] = Number.NaN
          // A norm is NaN only where its row holds one, and then so is every product with it.
          if (!Number.isNaN(leftNorm[0]) && !Number.isNaN(rightNorms[column])) {
            const { values, from } = columns.column(batch + d, first + column)
            target[column] = dotOf(left, row * k, values, from, k)
          }
          if (Number.isNaN(target[column])) hasNaN = true
        }
        unproven += open.length
        if (!inOrder) scatter(target, outColumns.subarray(first), at - (outColumns[first] ?? 0), out)
      }
    }
    pool.give(wide)
  }
  pool.give(sums, scratch)
  if (hasNaN) canonicalise(out)
  return unproven
}

function scatter(values: Float32Array, places: Float64Array, at: number, out: Float32Array): void {
  for (let i = 0; i < values.length; i++) out[at + (places[i] ?? 0)] = values[i] ?? Number.NaN
}
