import { unaryArray } from '../float32/array-forms.ts'
import { canonicalise } from '../float32/canonical.ts'
import { sumOf } from '../float32/exact-sum.ts'
import { gumbelRow } from '../float32/gumbel.ts'
import { type UnaryOperation, unaryOperations } from '../float32/scalar.ts'
import { expOf } from '../float32/transcendental.ts'
import type { OpcodeName } from '../program/opcodes.ts'
import { type Kernel, MAX_REDUCE } from '../program/program.ts'
import { computeElement, maxOf, SEED_PARTS, seedOf, valuesRead } from './element.ts'
import { isSimd, LANE_VALUES, openSimdLanes } from './simd-module.ts'
import { positionsOf, readView, type View, viewOf } from './view.ts'

/** Values that are worked on at a time, so that they stay in the cache from one pass to the next. */
const CHUNK = 8192

const positions = new Float64Array(CHUNK)

/**
 * Computes every element of a kernel other than a large DOT into `out`: the same bits as `computeElement`, in loops.
 * `sources` are the operands' tensors, undefined where there is none to be read.
 */
export function runPlainKernel(
  kernel: Kernel,
  sources: readonly (Float32Array | undefined)[],
  out: Float32Array,
): void {
  const length = valuesRead(kernel)
  const views = kernel.operands.map((operand, i) => {
    const source = sources[i]
    return source && viewOf(operand, kernel.dims, source, length)
  })
  if (length < 1 || length > MAX_REDUCE || !runViews(kernel, views, out)) {
    for (let i = 0; i < out.length; i++) {
      out[i] = computeElement(kernel, i, (operand, position) => sources[operand]?.[position] ?? Number.NaN)
    }
    canonicalise(out)
    return
  }
  // These give canonical bits themselves.
  if (!isUnary(kernel.opcode) && !isSimd(kernel.opcode)) canonicalise(out)
}

/** Runs a kernel whose views are all fit for loops; false where it is not of that kind. */
function runViews(kernel: Kernel, views: readonly (View | undefined)[], out: Float32Array): boolean {
  const { opcode, immediates, dims } = kernel
  if (opcode === 'IOTA') return fillIota(dims, immediates[0], out)
  if (opcode === 'CONST') {
    out.fill(computeElement(kernel, 0, () => Number.NaN))
    return true
  }
  const [a, b, c] = views
  if (views.includes(undefined) || a === undefined) return false
  if (opcode === 'COPY') readView(a, 0, out)
  else if (isSimd(opcode)) {
    inLanes([a, b, c], out, (_, piece) => {
      lanes.run(opcode, piece.length)
      piece.set(lanes.result.subarray(0, piece.length))
    })
  } else if (opcode === 'GATHER' && b) return gather(a, b, immediates, out)
  else if (opcode === 'CONCAT' && b) return concat(kernel, a, b, out)
  else if (opcode === 'GUMBEL') return gumbelRows(a, dims, out)
  else if (opcode === 'REDUCE_SUM' || opcode === 'REDUCE_MAX')
    reduce(a, kernel.reduce, opcode === 'REDUCE_SUM' ? sumOf : maxOf, out)
  else if (opcode === 'EXP') {
    inLanes([a], out, (operand, piece) => {
      lanes.run('EXP', piece.length)
      piece.set(lanes.result.subarray(0, piece.length))
      computeOpen(operand, piece)
    })
  } else if (isUnary(opcode)) {
    inLanes([a], out, (operand, piece) => unaryArray(opcode, operand, piece))
  } else return false
  return true
}

/** Computes EXP again where its result is NaN: it is so, or was not proven. */
function computeOpen(operand: Float32Array, piece: Float32Array): void {
  let found = false
  for (let i = 0; i < piece.length; i++) {
    const value = piece[i] ?? Number.NaN
    if (!Number.isNaN(value)) continue
    found = true
    piece[i] = expOf(operand[i] ?? Number.NaN)
  }
  if (found) canonicalise(piece)
}

function isUnary(opcode: OpcodeName): opcode is UnaryOperation {
  return opcode in unaryOperations
}

const lanes = openSimdLanes()

/** Works through the output piece by piece, with the operands' values side by side in the lanes. */
function inLanes(
  views: readonly (View | undefined)[],
  out: Float32Array,
  work: (firstOperand: Float32Array, piece: Float32Array) => void,
): void {
  for (let start = 0; start < out.length; start += LANE_VALUES) {
    const count = Math.min(LANE_VALUES, out.length - start)
    for (const [i, view] of views.entries()) {
      const lane = lanes.operands[i]
      if (view && lane) readView(view, start, lane.subarray(0, count))
    }
    work(lanes.operands[0].subarray(0, count), out.subarray(start, start + count))
  }
}

function fillIota(dims: readonly number[], axis: number, out: Float32Array): boolean {
  const dim = dims[axis]
  if (dim === undefined) return false
  const inner = dims.slice(axis + 1).reduce((product, size) => product * size, 1)
  for (let at = 0, place = 0; at < out.length; at += inner, place = (place + 1) % dim)
    out.fill(place, at, at + inner)
  return true
}

function concat(kernel: Kernel, a: View, b: View, out: Float32Array): boolean {
  const [axis, bound] = kernel.immediates
  const dim = kernel.dims[axis]
  if (dim === undefined) return false
  const inner = kernel.dims.slice(axis + 1).reduce((product, size) => product * size, 1)
  const cut = Math.min(Math.max(bound, 0), dim) * inner
  for (let at = 0; at < out.length; at += dim * inner) {
    if (cut > 0) readView(a, at, out.subarray(at, at + cut))
    if (cut < dim * inner) readView(b, at + cut, out.subarray(at + cut, at + dim * inner))
  }
  return true
}

function reduce(
  a: View,
  length: number,
  operation: (values: Float32Array, from: number, length: number) => number,
  out: Float32Array,
): void {
  const { source } = a
  for (let start = 0; start < out.length; start += CHUNK) {
    const count = Math.min(CHUNK, out.length - start)
    positionsOf(a, start, positions.subarray(0, count))
    for (let i = 0; i < count; i++) {
      const from = positions[i] ?? 0
      const inside = from >= 0 && from + length <= source.length
      out[start + i] = inside ? operation(source, from, length) : Number.NaN
    }
  }
}

function gather(a: View, i: View, [stride, bound]: readonly [number, number], out: Float32Array): boolean {
  // A product must be exact; a sum of two exact numbers that is not lies far outside any tensor.
  if (!Number.isSafeInteger(bound * stride)) return false
  const { source } = a
  const places = new Float32Array(Math.min(CHUNK, out.length))
  for (let start = 0; start < out.length; start += CHUNK) {
    const count = Math.min(CHUNK, out.length - start)
    positionsOf(a, start, positions.subarray(0, count))
    readView(i, start, places.subarray(0, count))
    for (let k = 0; k < count; k++) {
      const n = places[k] ?? Number.NaN
      const from = (positions[k] ?? 0) + n * stride
      const inside = n >= 0 && n < bound && Math.floor(n) === n && from >= 0 && from < source.length
      out[start + k] = inside ? (source[from] ?? Number.NaN) : Number.NaN
    }
  }
  return true
}

function gumbelRows(a: View, dims: readonly number[], out: Float32Array): boolean {
  if (!a.inside || a.strides.some((stride) => stride !== 0)) return false
  const seed = seedOf(a.source.subarray(a.offset, a.offset + SEED_PARTS))
  const width = dims.at(-1) ?? 1
  const rows = dims.at(-2) ?? 1
  for (let at = 0, t = 0; at < out.length; at += width, t = (t + 1) % rows) {
    const row = out.subarray(at, at + width)
    if (seed === undefined) row.fill(Number.NaN)
    else gumbelRow(seed, t, row)
  }
  return true
}
