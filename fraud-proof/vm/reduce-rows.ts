import { sumOf } from '../float32/exact-sum.ts'
import { maxOf } from './element.ts'
import { positionsOf, type View } from './view.ts'
import type { Workspace } from './workspace.ts'

const CHUNK = 8192
const positions = new Float64Array(CHUNK)

// Additions of n values in binary64, in any order, are within (n − 1)·2^-53·(1 + 2^-20)·Σ|a| of the truth; three more units cover
// the roundings of the bound and of the sum with it.
const UNIT = 2 ** -53 * (1 + 2 ** -20)

/** The sum or the maximum of `length` consecutive values at each position of a view. */
export function reduceRows(
  a: View,
  length: number,
  opcode: 'REDUCE_SUM' | 'REDUCE_MAX',
  out: Float32Array,
  workspace: Workspace,
): void {
  const { source } = a
  const base = workspace.addressOf(source)
  // What is short, or not in the workspace, is not worth a call.
  const whole = base === undefined || length < 16 ? 0 : length - (length % 4)
  const sizes = workspace.doubles(workspace.lanes[3].byteOffset, 1)
  const sum = (from: number): number => {
    if (whole === 0) return sumOf(source, from, length)
    let total = workspace.loops.sum((base ?? 0) + 4 * from, 4 * whole, sizes.byteOffset)
    let size = sizes[0] ?? Number.NaN
    for (let i = from + whole; i < from + length; i++) {
      const value = source[i] ?? Number.NaN
      total += value
      size += Math.abs(value)
    }
    const bound = (length + 2) * UNIT * size
    const rounded = Math.fround(total - bound)
    return rounded - Math.fround(total + bound) === 0 ? rounded + 0 : sumOf(source, from, length)
  }
  const largest = (from: number): number => {
    if (whole === 0) return maxOf(source, from, length)
    const most = workspace.loops.max((base ?? 0) + 4 * from, 4 * whole)
    return whole === length ? most : Math.max(most, maxOf(source, from + whole, length - whole))
  }
  const operation = opcode === 'REDUCE_SUM' ? sum : largest
  for (let start = 0; start < out.length; start += CHUNK) {
    const count = Math.min(CHUNK, out.length - start)
    positionsOf(a, start, positions.subarray(0, count))
    for (let i = 0; i < count; i++) {
      const from = positions[i] ?? 0
      const inside = from >= 0 && from + length <= source.length
      out[start + i] = inside ? operation(from) : Number.NaN
    }
  }
}
