import { elementCount, type Operand } from '../program/program.ts'

/** An operand's view over the values of its tensor, with as few dims as say the same. */
export interface View {
  readonly source: Float32Array
  readonly offset: number
  readonly dims: readonly number[]
  readonly strides: readonly number[]
  /** Whether every position that it names, `length` values each, lies inside the tensor. */
  readonly inside: boolean
  /** Whether output element i reads position offset + i. */
  readonly contiguous: boolean
}

/** Consecutive output elements `at` … `at + count − 1` whose positions are `step` apart. */
type VisitRun = (position: number, step: number, at: number, count: number) => void

/**
 * The view of an operand by which a kernel with `dims` reads `length` consecutive values at each position, or undefined
 * if its positions leave the whole numbers that binary64 holds.
 */
export function viewOf(
  operand: Operand,
  dims: readonly number[],
  source: Float32Array,
  length: number,
): View | undefined {
  let low = operand.offset
  let high = operand.offset
  let size = Math.abs(operand.offset) + length
  const collapsed: { dim: number; stride: number }[] = []
  for (const [i, dim] of dims.entries()) {
    const stride = operand.strides[i] ?? 0
    const reach = (dim - 1) * stride
    size += Math.abs(reach)
    if (reach < 0) low += reach
    else high += reach
    if (dim === 1) continue
    const before = collapsed.at(-1)
    if (before !== undefined && before.stride === stride * dim) {
      before.dim *= dim
      before.stride = stride
    } else {
      collapsed.push({ dim, stride })
    }
  }
  if (!Number.isSafeInteger(size)) return
  const inside = low >= 0 && high + length <= source.length
  const innermost = collapsed[0]
  return {
    source,
    offset: operand.offset,
    dims: collapsed.map(({ dim }) => dim),
    strides: collapsed.map(({ stride }) => stride),
    inside,
    contiguous: inside && (innermost === undefined || (collapsed.length === 1 && innermost.stride === 1)),
  }
}

/** Visits the positions of output elements `start` … `start + count − 1` in runs along the innermost dim. */
function forEachRun(view: View, start: number, count: number, visit: VisitRun): void {
  const { dims, strides } = view
  const last = dims.length - 1
  const inner = dims[last] ?? 1
  const step = strides[last] ?? 0
  const index = dims.map(() => 0)
  let position = view.offset
  let rest = start
  for (let d = last; d >= 0; d--) {
    const dim = dims[d] ?? 1
    index[d] = rest % dim
    rest = Math.floor(rest / dim)
    position += (index[d] ?? 0) * (strides[d] ?? 0)
  }
  let done = 0
  while (done < count) {
    const run = Math.min(inner - (index[last] ?? 0), count - done)
    visit(position, step, done, run)
    done += run
    if (done >= count) break
    // A run that did not end the innermost dim was the last one.
    position -= (index[last] ?? 0) * step
    index[last] = 0
    for (let d = last - 1; d >= 0; d--) {
      const next = (index[d] ?? 0) + 1
      position += strides[d] ?? 0
      index[d] = next
      if (next < (dims[d] ?? 1)) break
      position -= next * (strides[d] ?? 0)
      index[d] = 0
    }
  }
}

/** Copies the values of output elements `start` … into `out`, raw; NaN where a position lies outside the tensor. */
export function readView(view: View, start: number, out: Float32Array): void {
  const { source } = view
  if (!view.inside) {
    forEachRun(view, start, out.length, (position, step, at, count) => {
      for (let i = 0; i < count; i++) {
        const from = position + i * step
        out[at + i] = from >= 0 && from < source.length ? (source[from] ?? Number.NaN) : Number.NaN
      }
    })
    return
  }
  forEachRun(view, start, out.length, (position, step, at, count) => {
    if (step === 0) out.fill(source[position] ?? Number.NaN, at, at + count)
    else if (step === 1 && count >= 256) out.set(source.subarray(position, position + count), at)
    else copyStrided(source, position, step, out, at, count)
  })
}

/**
 * Copies all values of a view, raw, into blocks of the output: `length` values each, `apart` from one to the next, the first at
 * `start`.
 */
export function copyBlocks(
  view: View,
  out: Float32Array,
  start: number,
  length: number,
  apart: number,
): void {
  const { source, inside } = view
  forEachRun(view, 0, elementCount(view.dims), (position, step, at, count) => {
    for (let done = 0; done < count; ) {
      const block = Math.floor((at + done) / length)
      const within = at + done - block * length
      const piece = Math.min(count - done, length - within)
      const to = start + block * apart + within
      const from = position + done * step
      if (inside) copyStrided(source, from, step, out, to, piece)
      else {
        for (let i = 0; i < piece; i++) out[to + i] = source[from + i * step] ?? Number.NaN
      }
      done += piece
    }
  })
}

function copyStrided(
  source: Float32Array,
  position: number,
  step: number,
  out: Float32Array,
  at: number,
  count: number,
): void {
  let from = position
  for (let i = at; i < at + count; i++) {
    out[i] = source[from] ?? Number.NaN
    from += step
  }
}

/** The positions that output elements `start` … read, one for each place in `out`. */
export function positionsOf(view: View, start: number, out: Float64Array): void {
  forEachRun(view, start, out.length, (position, step, at, count) => {
    for (let i = 0; i < count; i++) out[at + i] = position + i * step
  })
}

/** Positions of the dims given, row-major, without the offset. */
export function offsetsOf(dims: readonly number[], strides: readonly number[]): Float64Array {
  const offsets = new Float64Array(elementCount(dims))
  let filled = 1
  for (let d = dims.length - 1; d >= 0; d--) {
    const dim = dims[d] ?? 1
    const stride = strides[d] ?? 0
    for (let i = dim - 1; i >= 0; i--) {
      for (let k = 0; k < filled; k++) offsets[i * filled + k] = (offsets[k] ?? 0) + i * stride
    }
    filled *= dim
  }
  return offsets
}
