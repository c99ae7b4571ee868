import { dotOf, roundDot } from '../float32/exact-sum.ts'
import type { Workspace } from './workspace.ts'

/** `dotOf` of two rows no longer than a lane, whose products are added up in the workspace. */
export function exactDot(
  workspace: Workspace,
  a: Float32Array,
  fromA: number,
  b: Float32Array,
  fromB: number,
  length: number,
): number {
  if (length % 4 !== 0) return dotOf(a, fromA, b, fromB, length)
  const { loops, lanes } = workspace
  const place = (values: Float32Array, from: number, lane: Float32Array) => {
    const address = workspace.addressOf(values)
    if (address !== undefined) return address + 4 * from
    lane.set(values.subarray(from, from + length))
    return lane.byteOffset
  }
  const to = lanes[3].byteOffset
  loops.dot(place(a, fromA, lanes[0]), place(b, fromB, lanes[1]), 4 * length, to)
  const strands = workspace.doubles(to, 12)
  let [sum = 0, errors = 0, size = 0] = [strands[0], strands[4], strands[8]]
  for (let i = 1; i < 4; i++) {
    const term = strands[i] ?? Number.NaN
    const next = sum + term
    const added = next - sum
    errors += sum - (next - added) + (term - added) + (strands[4 + i] ?? Number.NaN)
    size += strands[8 + i] ?? Number.NaN
    sum = next
  }
  return roundDot({ sum, errors, size }, a, fromA, b, fromB, length)
}
