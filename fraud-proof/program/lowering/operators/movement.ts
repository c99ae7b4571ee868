import { concatViews } from '../elementwise.ts'
import type { Folded } from '../folded.ts'
import { type NodeContext, type Operators, operator } from '../node-context.ts'
import {
  axisSize,
  broadcastView,
  type Factor,
  permuteView,
  pickView,
  reshapeView,
  unsqueezeView,
  type View,
  viewDims,
} from '../view.ts'

const unchanged = operator('to saturate', (node) => [node.input(0)])
const reshaped = operator('allowzero axis axes shape', (node) => [
  node.reshape(node.input(0), node.outputDims()),
])

/** Operators that only move values: most cost no kernel. */
export const movementOperators: Operators = {
  Identity: unchanged,
  Dropout: operator('seed ratio', (node) => [node.input(0)]),
  Cast: operator('to saturate', castTo),
  Reshape: reshaped,
  Squeeze: reshaped,
  Unsqueeze: reshaped,
  Flatten: reshaped,
  Transpose: operator('perm', (node) => {
    const view = node.input(0)
    return [permuteView(view, node.ints('perm') ?? [...view.axes.keys()].reverse())]
  }),
  Slice: operator('starts ends axes', slice),
  Split: operator('axis split num_outputs', split),
  Concat: operator('axis', (node) => {
    const axis = node.axis(node.int('axis', 0))
    const parts = [...node.node.input.keys()].filter((i) => !node.empty(i)).map((i) => node.input(i))
    return [concatViews(node.math.builder, parts, axis)]
  }),
  Expand: operator('', (node) => [broadcastView(node.input(0), node.outputDims())]),
  Tile: operator('', (node) => {
    const repeats = node.numbers(1)
    const view = node.input(0)
    const axes = view.axes.map((axis, i): readonly Factor[] => {
      const size = repeats[i] ?? 1
      return size === 1 ? axis : [{ size, stride: 0 }, ...axis]
    })
    return [{ ...view, axes }]
  }),
  Gather: operator('axis', gather),
  GatherElements: operator('axis', gatherElements),
  Trilu: operator('upper', trilu),
  Range: operator('', (node) => {
    const { math } = node
    const count = node.outputDims()[0] ?? 1
    return [math.add(math.mul(math.builder.iota(count), node.input(2)), node.input(0))]
  }),
  Where: operator('', (node) => [node.math.select(node.input(0), node.input(1), node.input(2))]),
}

function castTo(node: NodeContext): View[] {
  const from = node.around.type(node.node.input[0] ?? '') ?? ''
  const to = node.around.type(node.node.output[0] ?? '') ?? ''
  const view = node.input(0)
  if (to === 'bool' && from !== 'bool') {
    return [node.math.sub(1, node.math.apply('EQ', view, 0))]
  }
  // Towards zero: truncation keeps the sign.
  if (/int/.test(to) && /float|double/.test(from)) {
    const floor = node.math.apply('FLOOR', node.math.apply('ABS', view))
    return [node.math.select(node.math.apply('LT', view, 0), node.math.apply('NEG', floor), floor)]
  }
  return [view]
}

function slice(node: NodeContext): View[] {
  const starts = node.ints('starts') ?? node.numbers(1)
  const axes = node.ints('axes') ?? (node.has(3) ? node.numbers(3) : [...starts.keys()])
  const steps = node.has(4) ? node.numbers(4) : starts.map(() => 1)
  const counts = node.outputDims()
  let view = node.input(0)
  for (const [i, given] of axes.entries()) {
    const axis = node.axis(given)
    const size = axisSize(view.axes[axis] ?? [])
    const step = steps[i] ?? 1
    const from = starts[i] ?? 0
    const counted = from < 0 ? from + size : from
    const start = Math.min(Math.max(counted, 0), step < 0 ? size - 1 : size)
    view = node.slice(view, axis, start, counts[axis] ?? 1, step)
  }
  return [view]
}

function split(node: NodeContext): View[] {
  const axis = node.axis(node.int('axis', 0))
  const view = node.input(0)
  let start = 0
  return node.node.output.map((name, i) => {
    const count = node.around.dims(name)?.[axis] ?? node.outputDims(i)[axis] ?? 1
    start += count
    return node.slice(view, axis, start - count, count)
  })
}

function gather(node: NodeContext): View[] {
  return [gatherAlong(node, node.input(0), node.axis(node.int('axis', 0)), 1)]
}

/** Takes, along an axis, what the node's input `from` names. */
export function gatherAlong(node: NodeContext, data: View, axis: number, from: number): View {
  const size = axisSize(data.axes[axis] ?? [])
  const folded = node.folded(from)
  const indices = folded && nonNegative(folded, size)
  const progression = indices && progressionOf(indices.values)
  if (indices && progression) {
    const { start, step } = progression
    if (indices.dims.length === 0) return pickView(data, axis, start)
    const taken = node.slice(data, axis, start, indices.values.length, step)
    const dims = viewDims(data)
    return node.reshape(taken, [...dims.slice(0, axis), ...indices.dims, ...dims.slice(axis + 1)])
  }
  const index = indices
    ? node.around.tables.add(indices.dims, Float32Array.from(indices.values))
    : node.input(from)
  return gatherKernel(node, data, axis, index)
}

function gatherKernel(node: NodeContext, given: View, axis: number, index: View): View {
  const { builder } = node.math
  const data = (given.axes[axis] ?? []).length > 1 ? builder.copy(given, false) : given
  const [along] = data.axes[axis] ?? []
  const before = data.axes.slice(0, axis)
  const after = data.axes.slice(axis + 1)
  const inside = index.axes.map(axisSize)
  const dims = [...before.map(axisSize), ...inside, ...after.map(axisSize)]
  const still = inside.map((size): Factor[] => (size > 1 ? [{ size, stride: 0 }] : []))
  const indexAxes = [...before.map(() => []), ...index.axes, ...after.map(() => [])]
  return builder.emit(
    'GATHER',
    dims,
    [
      { ...data, axes: [...before, ...still, ...after] },
      { ...index, axes: indexAxes },
    ],
    {
      immediates: [along?.stride ?? 0, axisSize(data.axes[axis] ?? [])],
    },
  )
}

function nonNegative({ dims, values }: Folded, size: number): Folded {
  return { dims, values: Array.from(values, (value) => (value < 0 ? value + size : value)) }
}

function progressionOf(values: ArrayLike<number>): { start: number; step: number } | undefined {
  const start = values[0] ?? 0
  const step = values.length > 1 ? (values[1] ?? 0) - start : 1
  for (let i = 0; i < values.length; i++) if (values[i] !== start + step * i) return undefined
  return step === 0 ? undefined : { start, step }
}

/** Where the indices only count along the axis, a slice; else take-along-axis. */
function gatherElements(node: NodeContext): View[] {
  const data = node.input(0)
  const axis = node.axis(node.int('axis', 0))
  const folded = node.folded(1)
  const size = axisSize(data.axes[axis] ?? [])
  if (folded === undefined) return [takeAlong(node, data, axis, node.input(1))]
  const indices = nonNegative(folded, size)
  const line = countingLine(indices, axis)
  if (line === undefined) {
    const table = node.around.tables.add(indices.dims, Float32Array.from(indices.values))
    return [takeAlong(node, data, axis, table)]
  }
  let view = node.slice(data, axis, line.start, indices.dims[axis] ?? 1, line.step)
  for (const [i, count] of indices.dims.entries()) if (i !== axis) view = node.slice(view, i, 0, count)
  return [view]
}

function countingLine({ dims, values }: Folded, axis: number) {
  const inner = dims.slice(axis + 1).reduce((a, b) => a * b, 1)
  const size = dims[axis] ?? 1
  const line = Array.from({ length: size }, (_, i) => values[i * inner] ?? 0)
  for (let i = 0; i < values.length; i++) {
    if (values[i] !== line[Math.floor(i / inner) % size]) return undefined
  }
  return progressionOf(line)
}

function takeAlong(node: NodeContext, given: View, axis: number, index: View): View {
  const { builder } = node.math
  const dims = viewDims(index)
  const data = given.axes.some((axis) => axis.length > 1) ? builder.copy(given, false) : given
  const [along] = data.axes[axis] ?? []
  const axes = data.axes.map((factors, i): Factor[] =>
    i === axis
      ? [{ size: dims[i] ?? 1, stride: 0 }]
      : factors.map(({ stride }) => ({ size: dims[i] ?? 1, stride })),
  )
  return builder.emit('GATHER', dims, [{ ...data, axes }, index], {
    immediates: [along?.stride ?? 0, axisSize(data.axes[axis] ?? [])],
  })
}

/** Row i keeps columns up to (or, for the upper part, from) i + k. */
function trilu(node: NodeContext): View[] {
  const { math } = node
  const view = node.input(0)
  const k = node.has(1)
    ? (node.scalar(1) ?? node.refuse('its k is not known when lowering', 'unsupported-input'))
    : 0
  const [rows = 1, columns = 1] = viewDims(view).slice(-2)
  const row = unsqueezeView(math.builder.iota(rows), [1])
  const edge = math.add(row, k)
  const column = unsqueezeView(math.builder.iota(columns), [0])
  const upper = node.int('upper', 1) === 1
  const kept = upper ? math.apply('LE', edge, column) : math.apply('LE', column, edge)
  return [math.select(kept, view, 0)]
}

/** A view split along its last axis into heads, `[…, heads, size]`. */
export function splitLast(view: View, heads: number): View | undefined {
  const dims = viewDims(view)
  return reshapeView(view, [...dims.slice(0, -1), heads, (dims.at(-1) ?? 1) / heads])
}
