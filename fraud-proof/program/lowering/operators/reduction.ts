import { dot, maxLast, sumLast } from '../contraction.ts'
import { type NodeContext, type Operator, type Operators, operator } from '../node-context.ts'
import { axisSize, permuteView, reshapeView, type View, viewDims } from '../view.ts'

/** Operators over an axis. */
export const reductionOperators: Operators = {
  ReduceSum: reduction((node, view) => sumLast(node.around, view)),
  ReduceMax: reduction((node, view) => maxLast(node.around, view)),
  ReduceMin: reduction((node, view) => {
    const { math } = node
    return math.apply('NEG', maxLast(node.around, math.apply('NEG', view)))
  }),
  ReduceMean: reduction((node, view) => {
    return node.math.div(sumLast(node.around, view), axisSize(view.axes.at(-1) ?? []))
  }),
  ReduceSumSquare: reduction((node, view) => dot(node.around, view, view)),
  ReduceL2: reduction((node, view) => node.math.apply('SQRT', dot(node.around, view, view))),
  Softmax: operator('axis', (node) => [overSoftmaxAxis(node, (view) => softmaxLast(node, view))]),
  LogSoftmax: operator('axis', (node) => [
    overSoftmaxAxis(node, (view) => {
      const { math } = node
      const shifted = math.sub(view, column(maxLast(node.around, view)))
      return math.sub(shifted, column(math.apply('LOG', sumLast(node.around, math.exp(shifted)))))
    }),
  ]),
}

function reduction(reduce: (node: NodeContext, view: View) => View): Operator {
  return operator('axes keepdims noop_with_empty_axes', (node) => {
    const view = node.input(0)
    const rank = view.axes.length
    const given = node.ints('axes') ?? (node.has(1) ? node.numbers(1) : [])
    if (given.length === 0 && node.int('noop_with_empty_axes', 0) === 1) return [view]
    const axes = given.length === 0 ? [...view.axes.keys()] : given.map((axis) => node.axis(axis, rank))
    const kept = [...view.axes.keys()].filter((axis) => !axes.includes(axis))
    const moved = permuteView(view, [...kept, ...axes])
    const dims = viewDims(moved)
    const length = dims.slice(kept.length).reduce((a, b) => a * b, 1)
    const joined = node.reshape(moved, [...dims.slice(0, kept.length), length])
    return [node.reshape(reduce(node, joined), node.outputDims())]
  })
}

/** e^(x − max) over its sum, along the last axis. */
function softmaxLast(node: NodeContext, scores: View): View {
  const { math } = node
  const weights = math.exp(math.sub(scores, column(maxLast(node.around, scores))))
  const total = column(sumLast(node.around, weights))
  const result = math.div(weights, total)
  node.around.deferred.quotient(result, weights, total)
  return result
}

/** With an axis of size 1 at the end. */
export function column(view: View): View {
  return { ...view, axes: [...view.axes, []] }
}

/** Before version 13 softmax ran over all axes from the given one on. */
function overSoftmaxAxis(node: NodeContext, along: (view: View) => View): View {
  const view = node.input(0)
  const dims = viewDims(view)
  const old = node.version < 13
  const axis = node.axis(node.int('axis', old ? 1 : -1))
  if (axis === dims.length - 1) return along(view)
  if (old) {
    const length = dims.slice(axis).reduce((a, b) => a * b, 1)
    return node.reshape(along(node.reshape(view, [...dims.slice(0, axis), length])), dims)
  }
  const order = [...dims.keys()].filter((i) => i !== axis)
  order.push(axis)
  const result = along(permuteView(view, order))
  return permuteView(
    result,
    [...dims.keys()].map((i) => order.indexOf(i)),
  )
}

/** The view with its last axes from `axis` on joined; a copy where no strides do that. */
export function joinFrom(node: NodeContext, view: View, axis: number): View {
  const dims = viewDims(view)
  const joined = [...dims.slice(0, axis), dims.slice(axis).reduce((a, b) => a * b, 1)]
  return reshapeView(view, joined) ?? node.reshape(view, joined)
}
