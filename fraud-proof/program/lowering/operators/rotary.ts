import { concatViews } from '../elementwise.ts'
import { type NodeContext, type Operators, operator } from '../node-context.ts'
import { axisSize, type Factor, permuteView, unsqueezeView, type View, viewDims } from '../view.ts'
import { gatherAlong, splitLast } from './movement.ts'

/** Rotation as an operator of com.microsoft. */
export const microsoftRotary: Operators = {
  RotaryEmbedding: operator('interleaved num_heads rotary_embedding_dim scale is_packed_batching', (node) => {
    node.requireInt('is_packed_batching', [0], '0 is')
    if (node.float('scale', 1) !== 1) node.refuseAttribute('scale', String(node.float('scale', 1)), '1 is')
    return [rotateInput(node, rotationRows(node, 2, 1), rotationRows(node, 3, 1))]
  }),
}

/** Rotation of the standard domain, from version 23 on: positions come last, or the tables are laid out by them. */
export const standardRotary: Operators = {
  RotaryEmbedding: operator('interleaved num_heads rotary_embedding_dim', (node) => {
    const rows = (table: number): View => {
      if (node.has(3)) return rotationRows(node, table, 3)
      const view = node.input(table)
      return { ...view, axes: view.axes.slice(-2) }
    }
    return [rotateInput(node, rows(1), rows(2))]
  }),
}

function rotateInput(node: NodeContext, cos: View, sin: View): View {
  const input = node.input(0)
  const dims = viewDims(input)
  // Four axes are batch, heads, sequence, head; three have the heads in the last.
  if (dims.length === 4) {
    const byPosition = permuteView(input, [0, 2, 1, 3])
    const rotated = rotate(node, byPosition, cos, sin, node.int('interleaved', 0) === 1)
    return permuteView(rotated, [0, 2, 1, 3])
  }
  const width = dims.at(-1) ?? 1
  const partial = node.int('rotary_embedding_dim', 0)
  const stated = node.int('num_heads', 0)
  if (partial > 0 && stated === 0) {
    node.refuse(
      'rotary_embedding_dim without num_heads leaves the size of a head open',
      'unsupported-attribute',
      {
        attribute: 'num_heads',
      },
    )
  }
  const heads = stated > 0 ? stated : width / (2 * axisSize(cos.axes.at(-1) ?? []))
  const split = splitLast(input, heads) ?? node.reshape(input, [...dims.slice(0, -1), heads, width / heads])
  const rotated = rotate(node, split, cos, sin, node.int('interleaved', 0) === 1)
  return node.reshape(rotated, dims)
}

/** The rows of a rotation table for the positions, `[sequence, pairs]`; positions are an input or one offset. */
function rotationRows(node: NodeContext, table: number, positions: number): View {
  const length = node.outputDims().length === 4 ? (node.outputDims()[2] ?? 1) : (node.outputDims()[1] ?? 1)
  const data = node.input(table)
  const offset = node.folded(positions)
  if (offset?.values.length === 1) return node.slice(data, 0, offset.values[0] ?? 0, length)
  const rows = gatherAlong(node, data, 0, positions)
  return { ...rows, axes: rows.axes.slice(-2) }
}

/** The first `length` rows of a rotation table. */
export function firstRows(node: NodeContext, table: number, length: number): View {
  return node.slice(node.input(table), 0, 0, length)
}

/**
 * Rotates pairs of channels of `[…, sequence, heads, head]`: x · cos + swapped x · ±sin. Pairs lie half apart, or side by
 * side where interleaved; swapping them is a matter of strides. Channels beyond the pairs stay as they are.
 */
export function rotate(node: NodeContext, x: View, cos: View, sin: View, interleaved: boolean): View {
  const { math } = node
  const rank = x.axes.length
  const pairs = axisSize(cos.axes.at(-1) ?? [])
  const size = axisSize(x.axes.at(-1) ?? [])
  const turned = size === 2 * pairs ? x : node.slice(x, rank - 1, 0, 2 * pairs)
  const dims = [...viewDims(turned).slice(0, -1), ...(interleaved ? [pairs, 2] : [2, pairs])]
  const paired = node.reshape(turned, dims)
  const side = interleaved ? rank : rank - 1
  const swapped = node.slice(paired, side, 1, 2, -1)
  // Tables get the axes of the heads and of the two sides.
  const spread = (table: View) => unsqueezeView(unsqueezeView(table, [1]), [interleaved ? 3 : 2])
  const sides = math.sub(math.mul(math.builder.iota(2), 2), 1)
  const sign: View = { ...sides, axes: interleaved ? sides.axes : [...sides.axes, [] as Factor[]] }
  const signed = math.mul(spread(sin), sign)
  const rotated = math.add(math.mul(paired, spread(cos)), math.mul(swapped, signed))
  const joined = node.reshape(rotated, viewDims(turned))
  if (turned === x) return joined
  const rest = node.slice(x, rank - 1, 2 * pairs, size - 2 * pairs)
  return concatViews(math.builder, [joined, rest], rank - 1)
}
