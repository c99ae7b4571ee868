import { elementCount, type Kernel, MAX_REDUCE, type Operand } from '../program/program.ts'
import { offsetsOf } from './view.ts'

/** One operand's rows in a product of matrices: row r of batch b starts at `offset + batches[b] + rows[r]`. */
export interface MatrixRows {
  readonly offset: number
  readonly batches: Float64Array
  readonly rows: Float64Array
  /** Whether the rows lie one behind the other. */
  readonly dense: boolean
  /** Tells which values of a tensor are read, and in what order. */
  readonly key: string
}

/** A DOT seen as products a·bᵀ of matrices whose rows have `k` values. */
export interface MatrixPlan {
  readonly k: number
  readonly a: MatrixRows
  readonly b: MatrixRows
  /** Element (batch, row, column) is output element `outBatches[batch] + outRows[row] + outColumns[column]`. */
  readonly outBatches: Float64Array
  readonly outRows: Float64Array
  readonly outColumns: Float64Array
}

/**
 * Splits the dims of a DOT by what they move: both operands (batch), the second alone (columns), the first or none
 * (rows). Any DOT can be seen so; undefined where a range leaves a tensor.
 */
export function matrixPlan(kernel: Kernel): MatrixPlan | undefined {
  const { dims, reduce } = kernel
  const [a, b] = kernel.operands
  if (kernel.opcode !== 'DOT' || a === undefined || b === undefined) return
  if (reduce < 1 || reduce > MAX_REDUCE) return
  for (const { offset, strides, size } of [a, b]) {
    let low = offset
    let high = offset + reduce
    for (const [d, dim] of dims.entries()) {
      const reach = (dim - 1) * (strides[d] ?? 0)
      if (reach < 0) low += reach
      else high += reach
    }
    if (!(low >= 0 && high <= size)) return
  }

  const outStrides = dims.map((_, d) => elementCount(dims.slice(d + 1)))
  const group = (belongs: (aStride: number, bStride: number) => boolean) => {
    const members = dims.flatMap((dim, d) => {
      const [x, y] = [a.strides[d] ?? 0, b.strides[d] ?? 0]
      return dim > 1 && belongs(x, y) ? [{ dim, a: x, b: y, out: outStrides[d] ?? 0 }] : []
    })
    const sizes = members.map(({ dim }) => dim)
    const strides = (of: 'a' | 'b' | 'out') => members.map((member) => member[of])
    return { sizes, strides, offsets: (of: 'a' | 'b' | 'out') => offsetsOf(sizes, strides(of)) }
  }
  const batch = group((x, y) => x !== 0 && y !== 0)
  const columns = group((x, y) => x === 0 && y !== 0)
  const rows = group((_, y) => y === 0)
  const matrix = (of: 'a' | 'b', operand: Operand, moving: typeof rows): MatrixRows => {
    const offsets = moving.offsets(of)
    return {
      offset: operand.offset,
      batches: batch.offsets(of),
      rows: offsets,
      dense: offsets.every((offset, i) => offset === i * reduce),
      key: [reduce, operand.offset, ...[batch, moving].map((g) => `${g.sizes}/${g.strides(of)}`)].join(),
    }
  }
  return {
    k: reduce,
    a: matrix('a', a, rows),
    b: matrix('b', b, columns),
    outBatches: batch.offsets('out'),
    outRows: rows.offsets('out'),
    outColumns: columns.offsets('out'),
  }
}
