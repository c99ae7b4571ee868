import type { OpcodeName } from '../opcodes.ts'
import { MAX_REDUCE } from '../program.ts'
import { concatViews } from './elementwise.ts'
import type { KernelBuilder } from './kernel-builder.ts'
import { axisSize, broadcastDims, type Factor, type View, viewDims } from './view.ts'
import type { WeightPool } from './weight-pool.ts'

/** What lowering writes into: the kernels so far and the weights they read. */
export interface Target {
  readonly builder: KernelBuilder
  readonly weights: WeightPool
}

/** Σ over the last axis of a and of b; their other axes are broadcast to each other. */
export function dot(target: Target, a: View, b: View): View {
  const length = axisSize(a.axes.at(-1) ?? [])
  const dims = broadcastDims(viewDims(a).slice(0, -1), viewDims(b).slice(0, -1)) ?? []
  if (length === 1) return target.builder.emit('MUL', dims, [withoutLast(a), withoutLast(b)])
  const operands = [a, b].map((view) => runLast(target, view))
  return overParts(target, 'DOT', dims, operands, length)
}

/** The sum over the last axis. */
export function sumLast(target: Target, view: View): View {
  return reduceLast(target, 'REDUCE_SUM', view)
}

/** The largest value along the last axis. */
export function maxLast(target: Target, view: View): View {
  return reduceLast(target, 'REDUCE_MAX', view)
}

function reduceLast(target: Target, opcode: 'REDUCE_SUM' | 'REDUCE_MAX', view: View): View {
  const length = axisSize(view.axes.at(-1) ?? [])
  if (length === 1) return withoutLast(view)
  const dims = viewDims(view).slice(0, -1)
  return overParts(target, opcode, dims, [runLast(target, view)], length)
}

/** Reduces operands whose last axis has stride 1; a long one in parts, each rounded, and then over the parts. */
function overParts(
  target: Target,
  opcode: OpcodeName,
  dims: readonly number[],
  operands: readonly View[],
  length: number,
): View {
  const { builder } = target
  const at = (from: number, factor?: Factor) =>
    operands.map((view) => ({
      ...view,
      offset: view.offset + from,
      axes: view.axes.with(-1, factor ? [factor] : []),
    }))
  if (length <= MAX_REDUCE) return builder.emit(opcode, dims, operands.map(withoutLast), { reduce: length })
  const parts = Math.floor(length / MAX_REDUCE)
  const whole = at(0, parts === 1 ? undefined : { size: parts, stride: MAX_REDUCE })
  let partial = builder.emit(opcode, [...dims, parts], whole, { reduce: MAX_REDUCE })
  const rest = length % MAX_REDUCE
  if (rest > 0) {
    const remainder = builder.emit(opcode, [...dims, 1], at(parts * MAX_REDUCE), { reduce: rest })
    partial = concatViews(builder, [partial, remainder], dims.length)
  }
  return reduceLast(target, opcode === 'REDUCE_MAX' ? opcode : 'REDUCE_SUM', partial)
}

/** The view with stride 1 along its last axis: a weight in another layout, or a copy. */
function runLast({ builder, weights }: Target, view: View): View {
  const last = view.axes.at(-1) ?? []
  if (last.length === 1 && last[0]?.stride === 1) return view
  const moved = view.source.space === 'WEIGHT' ? weights.runAlong(view) : undefined
  if (moved !== undefined) return moved
  const lean = builder.copy(view)
  const axis = lean.axes.at(-1) ?? []
  return axis.length === 1 && axis[0]?.stride === 1 ? lean : builder.copy(view, false)
}

function withoutLast(view: View): View {
  return { ...view, axes: view.axes.slice(0, -1) }
}
