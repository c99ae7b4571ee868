import { rowNorms } from '../float32/dot-proof.ts'
import type { MatrixRows } from './matrix-plan.ts'

/** The second operand of a DOT, which may be a weight that is kept in another form than its tensor's. */
export interface Columns {
  /** Columns `first` … of batches `batch` … as `[batches, columns, k]`, for ONNX Runtime. */
  matrix(batch: number, batches: number, first: number, columns: number): Float64Array | Float32Array
  /** Upper bounds of the norms of the same. */
  norms(batch: number, batches: number, first: number, columns: number): Float64Array
  /** Where one column's values start; good until the next call. */
  column(batch: number, column: number): { readonly values: Float32Array; readonly from: number }
}

/** The columns of a tensor at hand. Norms are computed each time, or taken from `known`, those of all columns. */
export function tensorColumns(
  source: Float32Array,
  layout: MatrixRows,
  k: number,
  known?: Float64Array,
): Columns {
  const width = layout.rows.length
  return {
    matrix: (batch, batches, first, columns) => packRows(source, layout, k, batch, batches, first, columns),
    norms(batch, batches, first, columns) {
      if (known) return known.subarray(batch * width + first, (batch + batches - 1) * width + first + columns)
      return rowNorms(packRows(source, layout, k, batch, batches, first, columns), batches * columns, k)
    },
    column: (batch, column) => ({
      values: source,
      from: layout.offset + (layout.batches[batch] ?? 0) + (layout.rows[column] ?? 0),
    }),
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
export function widenedColumns(source: Float32Array, layout: MatrixRows, k: number): Columns {
  const width = layout.rows.length
  const wide = new Float64Array(packRows(source, layout, k, 0, layout.batches.length, 0, width))
  const norms = normsOfColumns(source, layout, k)
  const { column } = tensorColumns(source, layout, k)
  // Several batches are only asked for whole.
  const part = (values: Float64Array, size: number, batch: number, count: number, first: number) =>
    values.subarray((batch * width + first) * size, (batch * width + first + count) * size)
  return {
    matrix: (batch, batches, first, columns) => part(wide, k, batch, batches * columns, first),
    norms: (batch, batches, first, columns) => part(norms, 1, batch, batches * columns, first),
    column,
  }
}

/** Rows `first` … of batches `batch` … one behind the other: a view of the tensor where they lie so. */
export function packRows(
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
