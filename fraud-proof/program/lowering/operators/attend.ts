import { dot, maxLast, sumLast } from '../contraction.ts'
import type { NodeContext } from '../node-context.ts'
import { axisSize, permuteView, unsqueezeView, type View, viewDims } from '../view.ts'
import { splitLast } from './movement.ts'
import { column } from './reduction.ts'

interface Heads {
  /** [sequence, KV heads, query heads a KV head, head] */
  readonly query: View
  /** [sequence, KV heads, head] */
  readonly key: View
  readonly value: View
}

interface Scoring {
  readonly scale: number
  readonly causal: boolean
  /** Broadcasts to [KV heads, query heads a KV head, sequence, sequence]. */
  readonly bias?: View | undefined
}

/**
 * Softmax attention; gives [1, sequence, heads × head]. The scale goes to the queries and the softmax's division to the
 * result: both are much smaller than the scores.
 */
export function attend(
  node: NodeContext,
  { query, key, value }: Heads,
  { scale, causal, bias }: Scoring,
): View {
  const { math, around } = node
  const [length = 1, kvHeads = 1, group = 1, size = 1] = viewDims(query)
  const keyCount = axisSize(key.axes[0] ?? [])
  const scaled = scale === 1 ? query : math.mul(query, scale)
  // [KV heads, group, queries, keys]
  const queries = unsqueezeView(permuteView(scaled, [1, 2, 0, 3]), [3])
  const keys = unsqueezeView(permuteView(key, [1, 0, 2]), [1, 2])
  const products = dot(around, queries, keys)
  const biased = bias ? math.add(products, bias) : products
  const scores = causal ? hideFuture(node, biased, length, keyCount) : biased
  const weights = math.exp(math.sub(scores, column(maxLast(around, scores))))
  // [queries, KV heads, group, head] is the order of the result.
  const byQuery = permuteView(weights, [2, 0, 1, 3])
  const values = unsqueezeView(permuteView(value, [1, 2, 0]), [0, 2])
  const mixed = math.div(dot(around, unsqueezeView(byQuery, [3]), values), column(sumLast(around, byQuery)))
  return node.reshape(mixed, [1, length, kvHeads * group * size])
}

function hideFuture(node: NodeContext, scores: View, queries: number, keys: number): View {
  const { math } = node
  const visible = math.apply('LE', math.builder.iota(keys), column(math.builder.iota(queries)))
  return math.select(visible, scores, Number.NEGATIVE_INFINITY)
}

/** [1, sequence, heads × head] as [sequence, heads, head]. */
export function bySequence(node: NodeContext, view: View, heads: number): View {
  const [, length = 1, width = 1] = viewDims(view)
  return (
    splitLast({ ...view, axes: view.axes.slice(1) }, heads) ??
    node.reshape(view, [length, heads, width / heads])
  )
}

/** [sequence, heads, head] as a cache: [1, heads, sequence, head]. */
export function cacheView(view: View): View {
  return unsqueezeView(permuteView(view, [1, 0, 2]), [0])
}

export function requireFirstPass(node: NodeContext, past: readonly number[]): void {
  for (const i of past) {
    if (!node.empty(i))
      node.refuse(`its past (input ${i}) is not empty; programs start from nothing`, 'unsupported-input')
  }
}
