import { canonicalise } from '../float32/canonical.ts'
import { boundScale, proveDots } from '../float32/dot-proof.ts'
import { exactDot } from './exact-dot.ts'
import type { StoredColumns } from './matrix-columns.ts'
import type { MatrixPlan } from './matrix-plan.ts'
import { widenRows } from './matrix-rows.ts'
import type { MatrixSession } from './matrix-session.ts'
import { type MatrixTiles, tilesOf } from './matrix-tiles.ts'
import type { Workspace } from './workspace.ts'

/** A DOT to be computed by products of matrices. */
export interface MatrixTask {
  readonly plan: MatrixPlan
  readonly a: Float32Array
  readonly b: Float32Array
  /** The columns of `b` where it is a stored tensor. */
  readonly stored: StoredColumns | undefined
  readonly out: Float32Array
  /** Where the scratch that `tilesOf` asks for lies. */
  readonly scratch: number
  readonly signal: AbortSignal | undefined
}

/** Columns `first` … of batches `batch` …, `count` of each. */
interface Tile {
  readonly batch: number
  readonly depth: number
  readonly first: number
  readonly count: number
}

/**
 * Computes a DOT through binary64 products and the rounding proof, tile by tile; what is not proven is computed again exactly.
 * Gives the number of such elements.
 */
export async function runMatrixKernel(
  task: MatrixTask,
  session: MatrixSession,
  workspace: Workspace,
): Promise<number> {
  const { plan, a, b, stored, scratch } = task
  const { k, outBatches, outRows, outColumns } = plan
  const rows = outRows.length
  const width = outColumns.length
  const tiles = tilesOf(plan, stored !== undefined)
  const scale = boundScale(k)
  let unproven = 0
  let hasNaN = false
  for (let batch = 0; batch < outBatches.length; batch += tiles.batches) {
    const depth = Math.min(tiles.batches, outBatches.length - batch)
    const bounds = workspace.doubles(scratch + tiles.bounds, depth * rows)
    const wide = workspace.doubles(scratch + tiles.rows, depth * rows * k)
    const range = { batch, batches: depth, first: 0, count: rows }
    widenRows(workspace, a, plan.a, k, range, wide.byteOffset, bounds)
    for (let i = 0; i < bounds.length; i++) bounds[i] = (bounds[i] ?? Number.NaN) * scale
    for (let first = 0; first < width; first += tiles.columns) {
      task.signal?.throwIfAborted()
      const tile = { batch, depth, first, count: Math.min(tiles.columns, width - first) }
      const { count } = tile
      const norms = workspace.doubles(scratch + tiles.norms, depth * count)
      let matrix: Float64Array | Float32Array
      if (stored) {
        matrix = stored.matrix(batch, depth, first, count)
        norms.set(stored.norms(batch, depth, first, count))
      } else {
        matrix = workspace.doubles(scratch + tiles.wideColumns, depth * count * k)
        const columns = { batch, batches: depth, first, count }
        widenRows(workspace, b, plan.b, k, columns, matrix.byteOffset, norms)
      }
      const sums = workspace.doubles(scratch + tiles.sums, depth * rows * count)
      await session.multiply(wide, matrix, [depth, rows, count, k], sums)
      for (let d = 0; d < depth; d++) {
        const found = proveBatch(task, workspace, tiles, tile, d)
        unproven += found.open
        hasNaN ||= found.hasNaN
      }
    }
  }
  if (hasNaN) canonicalise(task.out)
  return unproven
}

/** Rounds what is proven of one batch of a tile, and computes the rest exactly. */
function proveBatch(
  { plan, a, b, out, scratch }: MatrixTask,
  workspace: Workspace,
  tiles: MatrixTiles,
  { batch, first, count }: Tile,
  d: number,
): { open: number; hasNaN: boolean } {
  const { k, outBatches, outRows, outColumns } = plan
  const rows = outRows.length
  const whole = count - (count % 4)
  const sums = workspace.doubles(scratch + tiles.sums + 8 * d * rows * count, rows * count)
  const norms = workspace.doubles(scratch + tiles.norms + 8 * d * count, count)
  const bounds = workspace.doubles(scratch + tiles.bounds + 8 * d * rows, rows)
  const origin = (outBatches[batch + d] ?? 0) + (outColumns[first] ?? 0)
  // Straight into the output where it lies row by row in the workspace, or else into scratch.
  const address = workspace.addressOf(out)
  const direct = tiles.rowStride !== undefined && address !== undefined
  const stride = direct ? (tiles.rowStride ?? count) : count
  const target = direct ? out.subarray(origin) : workspace.floats(scratch + tiles.rounded, rows * count)

  const open: number[] = []
  if (whole < count) {
    // The last columns first: the list of the others will be written over the sums.
    for (let row = 0; row < rows; row++) {
      const at = row * count + whole
      const last = sums.subarray(at, (row + 1) * count)
      const place = row * stride + whole
      const rest = target.subarray(place, place + count - whole)
      const unproven = proveDots(last, bounds.subarray(row, row + 1), norms.subarray(whole), rest)
      for (const column of unproven) open.push(place + column)
    }
  }
  if (whole > 0) {
    const { prove } = workspace.loops
    const base = target.byteOffset
    const from = sums.byteOffset
    const end = prove(from, norms.byteOffset, bounds.byteOffset, rows, 4 * whole, 8 * count, base, 4 * stride)
    for (const four of workspace.addresses(from, end >>> 0)) {
      const place = ((four >>> 0) - base) / 4
      for (let i = place; i < place + 4; i++) if (Number.isNaN(target[i])) open.push(i)
    }
  }

  let hasNaN = false
  const startA = plan.a.offset + (plan.a.batches[batch + d] ?? 0)
  const startB = plan.b.offset + (plan.b.batches[batch + d] ?? 0)
  for (const place of open) {
    const row = Math.floor(place / stride)
    const column = place - row * stride
    // A norm is NaN only where its row holds one, and then so is every product with it.
    const none = Number.isNaN(bounds[row]) || Number.isNaN(norms[column])
    const fromB = startB + (plan.b.rows[first + column] ?? 0)
    const value = none ? Number.NaN : exactDot(workspace, a, startA + (plan.a.rows[row] ?? 0), b, fromB, k)
    target[place] = value
    if (Number.isNaN(value)) hasNaN = true
  }
  if (!direct) {
    for (let row = 0; row < rows; row++) {
      const to = (outBatches[batch + d] ?? 0) + (outRows[row] ?? 0)
      for (let column = 0; column < count; column++) {
        out[to + (outColumns[first + column] ?? 0)] = target[row * count + column] ?? Number.NaN
      }
    }
  }
  return { open: open.length, hasNaN }
}
