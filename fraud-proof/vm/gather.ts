import { elementCount, type Kernel } from '../program/program.ts'
import { positionsOf, readView, type View, viewOf } from './view.ts'

const CHUNK = 8192
const positions = new Float64Array(CHUNK)
const places = new Float32Array(CHUNK)

/** GATHER, raw: whole rows at a time where an index picks such; false where positions would leave the exact numbers. */
export function gatherRows(kernel: Kernel, a: View, i: View, out: Float32Array): boolean {
  const [stride, bound] = kernel.immediates
  // A product must be exact; a sum of two exact numbers that is not lies far outside any tensor.
  if (!Number.isSafeInteger(bound * stride)) return false
  const [values, index] = kernel.operands
  if (values === undefined || index === undefined) return false
  // Trailing dims along which one index stays and values lie side by side.
  let outer = kernel.dims.length
  let inner = 1
  while (outer > 0 && values.strides[outer - 1] === inner && index.strides[outer - 1] === 0) {
    inner *= kernel.dims[--outer] ?? 1
  }
  const dims = kernel.dims.slice(0, outer)
  const cut = (operand: typeof values) => ({ ...operand, strides: operand.strides.slice(0, outer) })
  const starts = viewOf(cut(values), dims, a.source, inner)
  const indices = viewOf(cut(index), dims, i.source, 1)
  if (starts === undefined || indices === undefined) return false
  const { source } = a
  const rows = elementCount(dims)
  for (let start = 0; start < rows; start += CHUNK) {
    const count = Math.min(CHUNK, rows - start)
    positionsOf(starts, start, positions.subarray(0, count))
    readView(indices, start, places.subarray(0, count))
    for (let k = 0; k < count; k++) {
      const n = places[k] ?? Number.NaN
      const isIndex = n >= 0 && n < bound && Math.floor(n) === n
      const from = (positions[k] ?? 0) + n * stride
      const to = (start + k) * inner
      if (isIndex && from >= 0 && from + inner <= source.length) {
        if (inner < 32) for (let j = 0; j < inner; j++) out[to + j] = source[from + j] ?? Number.NaN
        else out.set(source.subarray(from, from + inner), to)
      } else {
        for (let j = 0; j < inner; j++) {
          const inside = isIndex && from + j >= 0 && from + j < source.length
          out[to + j] = inside ? (source[from + j] ?? Number.NaN) : Number.NaN
        }
      }
    }
  }
  return true
}
