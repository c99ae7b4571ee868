import type { GraphBuilder } from '../onnx/graph-builder.ts'
import { dataType } from '../onnx/tensor-type.ts'
import type { ModelShape } from './model-options.ts'

/** What every layer's attention shares: sizes read from the inputs, and the bias that hides padding and the future. */
export interface AttentionFrame {
  readonly batch: string
  readonly total: string
  readonly bias: string
}

/** Computes the frame from the inputs' shapes; without a cache the past is empty. */
export function attentionFrame(
  g: GraphBuilder,
  inputIds: string,
  attentionMask: string,
  pastKey: string | undefined,
): AttentionFrame {
  const size = (tensor: string, axis: number): string =>
    g.node('sizes', 'Gather', [g.node('sizes', 'Shape', [tensor]), g.int64(axis)], {
      attributes: { axis: 0n },
    })
  const batch = size(inputIds, 0)
  const sequence = size(inputIds, 1)
  const past = pastKey === undefined ? g.int64(0) : size(pastKey, 2)
  const total = g.node('sizes', 'Add', [past, sequence])
  const one = g.int64(1)
  const keys = g.node('mask', 'Range', [g.int64(0), total, one])
  const queries = g.node('mask', 'Unsqueeze', [g.node('mask', 'Range', [past, total, one]), g.int64([1])])
  const causal = g.node('mask', 'LessOrEqual', [keys, queries])
  const present = g.node('mask', 'Cast', [attentionMask], { attributes: { to: BigInt(dataType.BOOL) } })
  const visible = g.node('mask', 'And', [causal, g.node('mask', 'Unsqueeze', [present, g.int64([1, 2])])])
  // Finite, so that a row which may see nothing (left padding) gets equal weights and not NaN.
  const hidden = g.float(-3.4028234663852886e38, dataType.FLOAT)
  const bias = g.node('mask', 'Where', [visible, g.float(0, dataType.FLOAT), hidden])
  return { batch: listed(g, batch), total: listed(g, total), bias }
}

/** [batch, sequence, heads × headDim] to [batch, heads, sequence, headDim]. */
export function splitHeads(
  g: GraphBuilder,
  path: string,
  input: string,
  heads: number,
  headDim: number,
): string {
  const split = g.node(path, 'Reshape', [input, g.int64([0, 0, heads, headDim])])
  return g.node(path, 'Transpose', [split], { attributes: { perm: [0n, 2n, 1n, 3n] } })
}

/** Softmax attention over heads of `keys` and `values` that may be fewer than the queries' heads. */
export function attend(
  g: GraphBuilder,
  path: string,
  shape: ModelShape,
  frame: AttentionFrame,
  [query, keys, values]: readonly [string, string, string],
): string {
  const { headDim, heads } = shape
  const key = repeatHeads(g, `${path}/repeat_k`, shape, frame, keys)
  const value = repeatHeads(g, `${path}/repeat_v`, shape, frame, values)
  const turned = g.node(path, 'Transpose', [key], { attributes: { perm: [0n, 1n, 3n, 2n] } })
  const products = g.node(path, 'MatMul', [query, turned])
  const scaled = g.node(path, 'Mul', [products, g.float(1 / Math.sqrt(headDim))])
  const biased = g.node(path, 'Add', [toFloat32(g, path, scaled), frame.bias])
  const weights = g.node(path, 'Softmax', [biased], { attributes: { axis: -1n } })
  const mixed = g.node(path, 'MatMul', [fromFloat32(g, path, weights), value])
  const joined = g.node(path, 'Transpose', [mixed], { attributes: { perm: [0n, 2n, 1n, 3n] } })
  return g.node(path, 'Reshape', [joined, g.int64([0, 0, heads * headDim])])
}

/** Widens to float32 where the model is in half precision; exporters do so around norms, softmax and logits. */
export function toFloat32(g: GraphBuilder, path: string, input: string): string {
  if (g.floatType === dataType.FLOAT) return input
  return g.node(path, 'Cast', [input], { attributes: { to: BigInt(dataType.FLOAT) } })
}

/** Narrows a float32 tensor to the model's precision. */
export function fromFloat32(g: GraphBuilder, path: string, input: string): string {
  if (g.floatType === dataType.FLOAT) return input
  return g.node(path, 'Cast', [input], { attributes: { to: BigInt(g.floatType) } })
}

function repeatHeads(
  g: GraphBuilder,
  path: string,
  { heads, kvHeads, headDim }: ModelShape,
  { batch, total }: AttentionFrame,
  input: string,
): string {
  if (heads === kvHeads) return input
  const list = (sizes: string[]): string => g.node(path, 'Concat', sizes, { attributes: { axis: 0n } })
  const dim = g.int64([headDim])
  const expanded = list([batch, g.int64([kvHeads]), g.int64([heads / kvHeads]), total, dim])
  const grouped = g.node(path, 'Unsqueeze', [input, g.int64([2])])
  const repeated = g.node(path, 'Expand', [grouped, expanded])
  return g.node(path, 'Reshape', [repeated, list([batch, g.int64([heads]), total, dim])])
}

function listed(g: GraphBuilder, scalar: string): string {
  return g.node('sizes', 'Unsqueeze', [scalar, g.int64([0])])
}
