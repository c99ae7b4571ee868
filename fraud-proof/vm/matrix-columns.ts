import { rowNorms } from '../float32/dot-proof.ts'
import type { MatrixRows } from './matrix-plan.ts'

/** A stored tensor as the second operand of a DOT; its columns lie apart from the workspace. */
export interface StoredColumns {
  readonly values: Float32Array
  /** Columns `first` … of batches `batch` … as `[batches, columns, k]`, for ONNX Runtime. */
  matrix(batch: number, batches: number, first: number, columns: number): Float64Array | Float32Array
  /** Upper bounds of the norms of the same. */
  norms(batch: number, batches: number, first: number, columns: number): Float64Array
}

/** Columns as they are stored, widened by ONNX Runtime each time they are used. */
export function narrowColumns(
  values: Float32Array,
  layout: MatrixRows,
  k: number,
  norms: Float64Array,
): StoredColumns {
  const width = layout.rows.length
  return {
    values,
    matrix: (batch, batches, first, columns) => packRows(values, layout, k, batch, batches, first, columns),
    // Several batches are only asked for whole.
    norms: (batch, batches, first, columns) =>
      norms.subarray(batch * width + first, (batch + batches - 1) * width + first + columns),
  }
}

/** Norms of all columns, batch by batch. */
export function normsOfColumns(source: Float32Array, layout: MatrixRows, k: number): Float64Array {
  const width = layout.rows.length
  const norms = new Float64Array(layout.batches.length * width)
  for (const batch of layout.batches.keys()) {
    norms.set(rowNorms(packRows(source, layout, k, batch, 1, 0, width), width, k), batch * width)
  }
  return norms
}

/** Columns widened once, to be used again and again; the tensor is kept as well. */
export function widenedColumns(values: Float32Array, layout: MatrixRows, k: number): StoredColumns {
  const width = layout.rows.length
  const wide = new Float64Array(packRows(values, layout, k, 0, layout.batches.length, 0, width))
  return {
    ...narrowColumns(values, layout, k, normsOfColumns(values, layout, k)),
    matrix: (batch, batches, first, columns) =>
      wide.subarray((batch * width + first) * k, (batch * width + first + batches * columns) * k),
  }
}

/** Rows `first` … of batches `batch` … one behind the other: a view of the tensor where they lie so. */
function packRows(
  source: Float32Array,
  layout: MatrixRows,
  k: number,
  batch: number,
  batches: number,
  first: number,
  count: number,
): Float32Array {
  const start = layout.offset + (layout.batches[batch] ?? 0)
  if (layout.dense && batches === 1) return source.subarray(start + first * k, start + (first + count) * k)
  const packed = new Float32Array(batches * count * k)
  let at = 0
  for (let b = batch; b < batch + batches; b++) {
    const origin = layout.offset + (layout.batches[b] ?? 0)
    for (let row = first; row < first + count; row++) {
      const from = origin + (layout.rows[row] ?? 0)
      packed.set(source.subarray(from, from + k), at)
      at += k
    }
  }
  return packed
}
