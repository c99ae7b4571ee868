import { dot, sumLast } from '../contraction.ts'
import { type NodeContext, type Operators, operator } from '../node-context.ts'
import { axisSize, type View } from '../view.ts'
import { gatherAlong } from './movement.ts'
import { column, joinFrom } from './reduction.ts'

const stash = '1 is, which is float32'

/** Norms of the standard domain, and the one that exporters put there. */
export const normOperators: Operators = {
  LayerNormalization: operator('axis epsilon stash_type', (node) => {
    const { view, rejoin } = overNormAxes(node)
    return [rejoin(layerNorm(node, view, 1, 2))]
  }),
  SimplifiedLayerNormalization: operator('axis epsilon stash_type', (node) => {
    const { view, rejoin } = overNormAxes(node)
    return [rejoin(rmsNorm(node, view, 1))]
  }),
  RMSNormalization: operator('axis epsilon stash_type', (node) => {
    const { view, rejoin } = overNormAxes(node)
    return [rejoin(rmsNorm(node, view, 1))]
  }),
}

/** Norms of com.microsoft. */
export const microsoftNorms: Operators = {
  SimplifiedLayerNormalization: operator('axis epsilon stash_type', (node) => {
    const { view, rejoin } = overNormAxes(node)
    return [rejoin(rmsNorm(node, view, 1))]
  }),
  SkipLayerNormalization: operator('epsilon', (node) => {
    const sum = skipSum(node, 4)
    return [layerNorm(node, sum, 2, 3), undefined, undefined, sum]
  }),
  SkipSimplifiedLayerNormalization: operator('epsilon', (node) => {
    const sum = skipSum(node, 3)
    return [rmsNorm(node, sum, 2), undefined, undefined, sum]
  }),
  EmbedLayerNormalization: operator('epsilon mask_index_type', (node) => {
    const { math } = node
    if (node.has(1) || node.has(4)) {
      node.refuse('segment embeddings are not supported; a decoder has none', 'unsupported-input')
    }
    const words = gatherAlong(node, node.input(2), 0, 0)
    const sum = math.add(words, positionRows(node))
    return [layerNorm(node, sum, 5, 6, 1e-12), undefined, sum]
  }),
}

/** Without position ids the positions are counted. */
function positionRows(node: NodeContext): View {
  const table = node.input(3)
  if (node.has(8)) return gatherAlong(node, table, 0, 8)
  return node.slice(table, 0, 0, node.dims(0)[1] ?? 1)
}

function overNormAxes(node: NodeContext) {
  node.requireInt('stash_type', [1], stash)
  const view = node.input(0)
  const axis = node.axis(node.int('axis', -1))
  if (axis === view.axes.length - 1) return { view, rejoin: (result: View) => result }
  const dims = node.dims(0)
  return { view: joinFrom(node, view, axis), rejoin: (result: View) => node.reshape(result, dims) }
}

function skipSum(node: NodeContext, bias: number): View {
  const { math } = node
  const sum = math.add(node.input(0), node.input(1))
  return node.has(bias) ? math.add(sum, node.input(bias)) : sum
}

/** (x − mean) / √(variance + ε) · scale + bias, over the last axis. */
function layerNorm(node: NodeContext, x: View, scale: number, bias: number, epsilon = 1e-5): View {
  const { math, around } = node
  const length = axisSize(x.axes.at(-1) ?? [])
  const centred = math.sub(x, column(math.div(sumLast(around, x), length)))
  const variance = math.div(dot(around, centred, centred), length)
  const deviation = math.apply('SQRT', math.add(variance, node.float('epsilon', epsilon)))
  const normed = math.div(centred, column(deviation))
  const scaled = node.has(scale) ? math.mul(normed, flat(node, scale)) : normed
  return node.has(bias) ? math.add(scaled, flat(node, bias)) : scaled
}

/** x / √(mean of squares + ε) · scale, over the last axis. */
function rmsNorm(node: NodeContext, x: View, scale: number): View {
  const { math, around } = node
  const mean = math.div(dot(around, x, x), axisSize(x.axes.at(-1) ?? []))
  const size = math.apply('SQRT', math.add(mean, node.float('epsilon', 1e-5)))
  return math.mul(math.div(x, column(size)), flat(node, scale))
}

function flat(node: NodeContext, index: number): View {
  return joinFrom(node, node.input(index), 0)
}
