import { dot } from '../contraction.ts'
import { type NodeContext, type Operators, operator } from '../node-context.ts'
import { axisSize, permuteView, unsqueezeView, type View, viewDims } from '../view.ts'
import { attend, bySequence, cacheView, requireFirstPass } from './attend.ts'
import { firstRows, rotate } from './rotary.ts'

/** Fused attention of com.microsoft, for a first pass: nothing in the past, nothing masked but the future. */
export const attentionOperators: Operators = {
  GroupQueryAttention: operator(
    'num_heads kv_num_heads scale softcap local_window_size do_rotary rotary_interleaved smooth_softmax qk_output k_quant_type v_quant_type kv_cache_bit_width',
    groupQueryAttention,
  ),
  Attention: operator(
    'num_heads unidirectional mask_filter_value scale qkv_hidden_sizes do_rotary rotary_embedding_dim',
    packedAttention,
  ),
  MultiHeadAttention: operator('num_heads mask_filter_value scale unidirectional', multiHeadAttention),
}

/** Attention of the standard domain, from version 23 on. */
export const standardAttention: Operators = {
  Attention: operator(
    'is_causal scale softcap q_num_heads kv_num_heads qk_matmul_output_mode softmax_precision',
    statedAttention,
  ),
}

function groupQueryAttention(node: NodeContext): (View | undefined)[] {
  const softcap = node.float('softcap', 0)
  if (softcap !== 0) node.refuseAttribute('softcap', String(softcap), 'a model without soft capping is')
  node.requireInt('local_window_size', [-1], 'a model without a sliding window is')
  node.requireInt('smooth_softmax', [0, -1], '0 is')
  node.requireInt('qk_output', [0], '0 is')
  node.requireInt('kv_cache_bit_width', [0], 'a cache in float is')
  for (const name of ['k_quant_type', 'v_quant_type']) {
    const type = node.string(name, 'NONE')
    if (type !== 'NONE') node.refuseAttribute(name, type, 'a cache in float is')
  }
  if (!node.has(1) || !node.has(2)) {
    node.refuse('packed query, key and value are not supported; export them apart', 'unsupported-input')
  }
  for (const [i, what] of [
    [9, 'position_ids'],
    [10, 'attention_bias'],
    [11, 'head_sink'],
  ] as const) {
    if (node.has(i))
      node.refuse(`its input ${i} (${what}) is not supported; export without it`, 'unsupported-input')
  }
  requireFirstPass(node, [3, 4])
  const heads = node.int('num_heads', 1)
  const kvHeads = node.int('kv_num_heads', heads)
  const query = bySequence(node, node.input(0), heads)
  const key = bySequence(node, node.input(1), kvHeads)
  const value = bySequence(node, node.input(2), kvHeads)
  const [length = 1, , size = 1] = viewDims(query)
  const turn = (view: View): View => {
    if (node.int('do_rotary', 0) !== 1) return view
    const [cos, sin] = [firstRows(node, 7, length), firstRows(node, 8, length)]
    return rotate(node, view, cos, sin, node.int('rotary_interleaved', 0) === 1)
  }
  const turnedKey = turn(key)
  const stated = node.float('scale', 0)
  const grouped = node.reshape(turn(query), [length, kvHeads, heads / kvHeads, size])
  const attended = attend(
    node,
    { query: grouped, key: turnedKey, value },
    { scale: stated === 0 ? 1 / Math.sqrt(size) : stated, causal: true },
  )
  return [attended, cacheView(turnedKey), cacheView(value)]
}

/** Attention that projects by itself; its cache has keys and values in one tensor. */
function packedAttention(node: NodeContext): (View | undefined)[] {
  const { math, around } = node
  node.requireInt('do_rotary', [0], '0 is; use RotaryEmbedding nodes')
  const sizes = node.ints('qkv_hidden_sizes') ?? []
  if (new Set(sizes).size > 1) node.refuseAttribute('qkv_hidden_sizes', sizes.join(), 'three of the same are')
  requireFirstPass(node, [4])
  requireNoMask(node, 3)
  const heads = node.int('num_heads', 1)
  const rows = node.input(0)
  const weights = permuteView(node.input(1), [1, 0])
  const product = dot(around, unsqueezeView(rows, [2]), weights)
  const packed = node.has(2) ? math.add(product, node.input(2)) : product
  const third = axisSize(packed.axes[2] ?? []) / 3
  const [query, key, value] = [0, 1, 2].map((i) =>
    bySequence(node, node.slice(packed, 2, i * third, third), heads),
  )
  if (query === undefined || key === undefined || value === undefined) return []
  const size = third / heads
  const stated = node.float('scale', 0)
  const attended = attend(
    node,
    { query: unsqueezeView(query, [2]), key, value },
    {
      scale: stated === 0 ? 1 / Math.sqrt(size) : stated,
      causal: node.int('unidirectional', 0) === 1,
      bias: node.has(5) ? headBias(node, 5) : undefined,
    },
  )
  if (!node.node.output[1]) return [attended]
  // Keys and values lie a third apart: together they are one view.
  const both = node.reshape(node.slice(packed, 2, third, 2 * third), [
    axisSize(packed.axes[1] ?? []),
    2,
    heads,
    size,
  ])
  return [attended, unsqueezeView(permuteView(both, [1, 2, 0, 3]), [1])]
}

function multiHeadAttention(node: NodeContext): (View | undefined)[] {
  const { math } = node
  if (!node.has(1) || !node.has(2)) {
    node.refuse('packed query, key and value are not supported; export them apart', 'unsupported-input')
  }
  requireNoMask(node, 4)
  requireFirstPass(node, [6, 7])
  const heads = node.int('num_heads', 1)
  const width = node.dims(0)[2] ?? 1
  const [query, key, value] = [0, 1, 2].map((i) => {
    const view = node.input(i)
    // Four axes are batch, heads, sequence, head.
    if (view.axes.length === 4) return permuteView({ ...view, axes: view.axes.slice(1) }, [1, 0, 2])
    const biased = node.has(3)
      ? math.add(view, node.slice(node.input(3), 0, i * width, node.dims(i)[2] ?? 1))
      : view
    return bySequence(node, biased, heads)
  })
  if (query === undefined || key === undefined || value === undefined) return []
  const size = axisSize(query.axes[2] ?? [])
  const stated = node.float('scale', 0)
  const attended = attend(
    node,
    { query: unsqueezeView(query, [2]), key, value },
    {
      scale: stated === 0 ? 1 / Math.sqrt(size) : stated,
      causal: node.int('unidirectional', 0) === 1,
      bias: node.has(5) ? headBias(node, 5) : undefined,
    },
  )
  return [attended, cacheView(key), cacheView(value)]
}

function statedAttention(node: NodeContext): (View | undefined)[] {
  const softcap = node.float('softcap', 0)
  if (softcap !== 0) node.refuseAttribute('softcap', String(softcap), 'a model without soft capping is')
  if (node.node.output[3]) node.refuse('its output 3 (the scores) is not supported', 'unsupported-attribute')
  requireFirstPass(node, [4, 5])
  const [query, key, value] = [0, 1, 2].map((i) => {
    const view = node.input(i)
    if (view.axes.length === 4) return permuteView({ ...view, axes: view.axes.slice(1) }, [1, 0, 2])
    return bySequence(node, view, node.int(i === 0 ? 'q_num_heads' : 'kv_num_heads', 1))
  })
  if (query === undefined || key === undefined || value === undefined) return []
  const [length = 1, heads = 1, size = 1] = viewDims(query)
  const kvHeads = axisSize(key.axes[1] ?? [])
  const grouped = node.reshape(query, [length, kvHeads, heads / kvHeads, size])
  const attended = attend(
    node,
    { query: grouped, key, value },
    {
      scale: node.float('scale', 1 / Math.sqrt(size)),
      causal: node.int('is_causal', 0) === 1,
      bias: node.has(3) ? statedBias(node, 3, kvHeads, heads / kvHeads) : undefined,
    },
  )
  const dims = node.outputDims()
  if (dims.length === 3) return [attended, cacheView(key), cacheView(value)]
  const split = node.reshape(attended, [1, length, heads, axisSize(value.axes[2] ?? [])])
  return [permuteView(split, [0, 2, 1, 3]), cacheView(key), cacheView(value)]
}

/** A mask of truth values, or what is added to the scores; broadcasts to [1, heads, queries, keys]. */
function statedBias(node: NodeContext, index: number, kvHeads: number, group: number): View {
  const mask = node.input(index)
  const isTruth = node.around.type(node.node.input[index] ?? '') === 'bool'
  const added = isTruth ? node.math.select(mask, 0, Number.NEGATIVE_INFINITY) : mask
  const dims = viewDims(added)
  const [queries = 1, keys = 1] = dims.slice(-2)
  const heads = dims.at(-3) ?? 1
  return node.reshape(added, heads === 1 ? [1, 1, queries, keys] : [kvHeads, group, queries, keys])
}

/** [1, heads, queries, keys], with heads as KV heads of one query head each. */
function headBias(node: NodeContext, index: number): View {
  const view = node.input(index)
  return unsqueezeView({ ...view, axes: view.axes.slice(1) }, [1])
}

/** A mask must be known, and all ones. */
function requireNoMask(node: NodeContext, index: number): void {
  if (!node.has(index)) return
  const mask = node.numbers(index)
  if (node.dims(index).length === 1 || mask.some((value) => value !== 1)) {
    node.refuse(
      `its mask (input ${index}) hides positions; only one of ones, [batch, sequence], is supported`,
      'unsupported-input',
    )
  }
}
