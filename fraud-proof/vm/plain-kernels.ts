import { canonicalise } from '../float32/canonical.ts'
import { gumbel } from '../float32/gumbel.ts'
import { type UnaryOperation, unaryOperations } from '../float32/scalar.ts'
import { expOf } from '../float32/transcendental.ts'
import type { OpcodeName } from '../program/opcodes.ts'
import { type Kernel, MAX_REDUCE } from '../program/program.ts'
import { computeElement, SEED_PARTS, seedOf, valuesRead } from './element.ts'
import { gatherRows } from './gather.ts'
import { reduceRows } from './reduce-rows.ts'
import { copyBlocks, readView, type View, viewOf } from './view.ts'
import type { ElementwiseLoop } from './wasm/elementwise.ts'
import { LANE_VALUES, type Workspace } from './workspace.ts'

/**
 * Computes every element of a kernel other than a large DOT into `out`: the same bits as `computeElement`, in loops.
 * `sources` are the operands' tensors, undefined where there is none to be read; those in the workspace are not copied.
 */
export function runPlainKernel(
  kernel: Kernel,
  sources: readonly (Float32Array | undefined)[],
  out: Float32Array,
  workspace: Workspace,
): void {
  const length = valuesRead(kernel)
  const views = kernel.operands.map((operand, i) => {
    const source = sources[i]
    return source && viewOf(operand, kernel.dims, source, length)
  })
  if (length >= 1 && length <= MAX_REDUCE && runViews(kernel, views, out, workspace)) return
  for (let i = 0; i < out.length; i++) {
    out[i] = computeElement(kernel, i, (operand, position) => sources[operand]?.[position] ?? Number.NaN)
  }
  canonicalise(out)
}

/** Runs a kernel whose views are all fit for loops; false where it is not of that kind. */
function runViews(
  kernel: Kernel,
  views: readonly (View | undefined)[],
  out: Float32Array,
  workspace: Workspace,
): boolean {
  const { opcode, immediates, dims } = kernel
  if (opcode === 'IOTA') return fillIota(dims, immediates[0], out)
  if (opcode === 'CONST') {
    out.fill(computeElement(kernel, 0, () => Number.NaN))
    canonicaliseIn(workspace, out)
    return true
  }
  const [a, b, c] = views
  if (views.includes(undefined) || a === undefined) return false
  if (isElementwise(opcode, workspace)) inLanes([a, b, c], opcode, out, workspace)
  else if (opcode === 'GATHER' && b) {
    if (!gatherRows(kernel, a, b, out)) return false
    canonicaliseIn(workspace, out)
  } else if (opcode === 'CONCAT' && b) {
    if (!concat(kernel, [a, b], out)) return false
    canonicaliseIn(workspace, out)
  } else if (opcode === 'GUMBEL') return gumbelRows(a, dims, out, workspace)
  else if (opcode === 'REDUCE_SUM' || opcode === 'REDUCE_MAX') {
    reduceRows(a, kernel.reduce, opcode, out, workspace)
    canonicaliseIn(workspace, out)
  } else if (opcode === 'EXP') inLanes([a], opcode, out, workspace)
  else if (isUnary(opcode)) {
    const operation = unaryOperations[opcode]
    const [lane] = workspace.lanes
    for (let start = 0; start < out.length; start += LANE_VALUES) {
      const piece = out.subarray(start, start + LANE_VALUES)
      readView(a, start, lane.subarray(0, piece.length))
      for (let i = 0; i < piece.length; i++) piece[i] = operation(lane[i] ?? Number.NaN)
    }
    canonicaliseIn(workspace, out)
  } else return false
  return true
}

function isElementwise(opcode: OpcodeName, { loops }: Workspace): opcode is ElementwiseLoop {
  return opcode in loops && opcode !== 'EXP' && opcode !== 'GUMBEL'
}

function isUnary(opcode: OpcodeName): opcode is UnaryOperation {
  return opcode in unaryOperations
}

/**
 * Runs a loop over the output. Operands that lie side by side in the workspace are read where they are, and where all do and the
 * output does, in one go; others are copied to their lanes piece by piece.
 */
function inLanes(
  views: readonly (View | undefined)[],
  loop: ElementwiseLoop | 'EXP',
  out: Float32Array,
  workspace: Workspace,
): void {
  const { loops, lanes } = workspace
  const inPlace = views.map((view) => {
    const address = view?.contiguous ? workspace.addressOf(view.source) : undefined
    return view && address !== undefined ? address + 4 * view.offset : undefined
  })
  const outAddress = workspace.addressOf(out)
  const isWhole = outAddress !== undefined && views.every((view, i) => !view || inPlace[i] !== undefined)
  // EXP looks again at a whole piece where one value is not proven.
  const step = isWhole && loop !== 'EXP' ? out.length : LANE_VALUES
  // What never moves is copied once.
  const fixed = views.map((view) => view?.inside === true && view.strides.every((stride) => stride === 0))
  for (let start = 0; start < out.length; start += step) {
    const count = Math.min(step, out.length - start)
    const from = views.map((view, i) => {
      const lane = lanes[i] ?? lanes[0]
      const place = inPlace[i]
      if (place !== undefined) return place + 4 * start
      if (view && !(fixed[i] && start > 0)) readView(view, start, lane.subarray(0, fixed[i] ? step : count))
      return lane.byteOffset
    })
    const to = outAddress === undefined ? lanes[3].byteOffset : outAddress + 4 * start
    const proven = loops[loop](from[0] ?? 0, from[1] ?? 0, from[2] ?? 0, to, 4 * count)
    const result = workspace.floats(to, count)
    if (loop === 'EXP' && proven === 0) computeOpen(workspace.floats(from[0] ?? 0, count), result)
    if (outAddress === undefined) out.set(result, start)
  }
}

/** Computes EXP again where its result is NaN: it is so, or was not proven. */
function computeOpen(operand: Float32Array, piece: Float32Array): void {
  for (let i = 0; i < piece.length; i++) {
    if (Number.isNaN(piece[i])) piece[i] = expOf(operand[i] ?? Number.NaN)
  }
  canonicalise(piece)
}

function canonicaliseIn(workspace: Workspace, out: Float32Array): void {
  const address = workspace.addressOf(out)
  if (address === undefined) canonicalise(out)
  else workspace.loops.COPY(address, 0, 0, address, 4 * out.length)
}

function fillIota(dims: readonly number[], axis: number, out: Float32Array): boolean {
  const dim = dims[axis]
  if (dim === undefined) return false
  const inner = dims.slice(axis + 1).reduce((product, size) => product * size, 1)
  for (let at = 0, place = 0; at < out.length; at += inner, place = (place + 1) % dim)
    out.fill(place, at, at + inner)
  return true
}

function concat({ dims, immediates, operands }: Kernel, views: readonly View[], out: Float32Array): boolean {
  const [axis, bound] = immediates
  const dim = dims[axis]
  if (dim === undefined) return false
  const inner = dims.slice(axis + 1).reduce((product, size) => product * size, 1)
  const cut = Math.min(Math.max(bound, 0), dim)
  const parts = [
    { from: 0, to: cut },
    { from: cut, to: dim },
  ]
  for (const [i, { from, to }] of parts.entries()) {
    const [operand, source] = [operands[i], views[i]?.source]
    if (from === to) continue
    if (operand === undefined || source === undefined) return false
    const part = { ...operand, offset: operand.offset + from * (operand.strides[axis] ?? 0) }
    const view = viewOf(part, dims.with(axis, to - from), source, 1)
    if (view === undefined) return false
    copyBlocks(view, out, from * inner, (to - from) * inner, dim * inner)
  }
  return true
}

function gumbelRows(a: View, dims: readonly number[], out: Float32Array, workspace: Workspace): boolean {
  if (!a.inside || a.strides.some((stride) => stride !== 0)) return false
  const seed = seedOf(a.source.subarray(a.offset, a.offset + SEED_PARTS))
  if (seed === undefined) {
    out.fill(Number.NaN)
    canonicaliseIn(workspace, out)
    return true
  }
  const [key0, key1] = [Number(seed & 0xffffffffn) | 0, Number(seed >> 32n) | 0]
  const width = dims.at(-1) ?? 1
  const rows = dims.at(-2) ?? 1
  const lane = workspace.lanes[3]
  for (let at = 0, t = 0; at < out.length; at += width, t = (t + 1) % rows) {
    for (let first = 0; first < width; first += LANE_VALUES) {
      const count = Math.min(LANE_VALUES, width - first)
      const blocks = Math.ceil(count / 4)
      const proven = workspace.loops.GUMBEL(key0, key1, first / 4, t, lane.byteOffset, blocks)
      if (proven === 0) {
        for (let i = 0; i < count; i++) if (Number.isNaN(lane[i])) lane[i] = gumbel(seed, t, first + i)
      }
      out.set(lane.subarray(0, count), at + first)
    }
  }
  return true
}
