import type { GraphProto } from '../onnx/generated/onnx_pb.ts'
import type { GraphBuilder } from '../onnx/graph-builder.ts'
import { dataType } from '../onnx/tensor-type.ts'
import { declareInputs, declareOutputs, outputNames } from './decoder-interface.ts'
import {
  type Affine,
  gpt2Embeddings,
  gpt2Epsilon,
  gpt2FinalNorm,
  gpt2Head,
  gpt2Layer,
} from './gpt2-weights.ts'
import type { ModelShape } from './model-options.ts'
import { attend, attentionFrame, splitHeads } from './plain-attention.ts'

/** The GPT-2 in standard operators. */
export function plainGpt2(g: GraphBuilder, shape: ModelShape): GraphProto {
  const { width, ffn, heads, headDim } = shape
  const inputs = declareInputs(g, shape)
  const outputs = outputNames(shape)
  const past = inputs.past.map((names, layer) => splitCache(g, `layers.${layer}/past`, names))
  const frame = attentionFrame(g, inputs.inputIds, inputs.attentionMask, past[0]?.[0])
  const { tokens, positions } = gpt2Embeddings(shape)
  let hidden = g.node('embed', 'Add', [
    g.node('embed/tokens', 'Gather', [g.weight(tokens), inputs.inputIds]),
    g.node('embed/positions', 'Gather', [g.weight(positions), inputs.positionIds]),
  ])
  for (const [index, present] of outputs.present.entries()) {
    const path = `layers.${index}`
    const layer = gpt2Layer(shape, index)
    const normed = layerNorm(g, `${path}/ln_1`, hidden, layer.attentionNorm)
    const packed = affine(g, `${path}/c_attn`, normed, layer.attention, width, 3 * width)
    const parts = ['q', 'k', 'v'].map((part) => `${path}/split/${part}`)
    g.node(`${path}/split`, 'Split', [packed, g.int64([width, width, width])], {
      attributes: { axis: 2n },
      outputs: parts,
    })
    const [query = '', key = '', value = ''] = parts.map((part) => splitHeads(g, part, part, heads, headDim))
    const joined = appendToCache(g, `${path}/present`, past[index] ?? ['', ''], [key, value], present)
    const attended = attend(g, `${path}/attention`, shape, frame, [query, ...joined])
    const projected = affine(g, `${path}/c_proj`, attended, layer.attentionOutput, width, width)
    const afterAttention = g.node(path, 'Add', [projected, hidden])

    const second = layerNorm(g, `${path}/ln_2`, afterAttention, layer.feedForwardNorm)
    const active = gelu(g, `${path}/act`, affine(g, `${path}/c_fc`, second, layer.up, width, ffn))
    hidden = g.node(path, 'Add', [
      afterAttention,
      affine(g, `${path}/mlp_proj`, active, layer.down, ffn, width),
    ])
  }
  const head = [layerNorm(g, 'ln_f', hidden, gpt2FinalNorm(shape)), g.weight(gpt2Head(shape))]
  if (g.floatType === dataType.FLOAT) g.node('lm_head', 'MatMul', head, { outputs: [outputs.logits] })
  else {
    const attributes = { to: BigInt(dataType.FLOAT) }
    g.node('lm_head', 'Cast', [g.node('lm_head', 'MatMul', head)], { attributes, outputs: [outputs.logits] })
  }
  declareOutputs(g, shape, outputs)
  return g.graph('main_graph')
}

/** A combined cache holds keys at 0 and values at 1 of its first axis. */
function splitCache(g: GraphBuilder, path: string, names: readonly string[]): [string, string] {
  const [first = '', second] = names
  if (second !== undefined) return [first, second]
  const pick = (which: number): string =>
    g.node(path, 'Gather', [first, g.int64(which)], { attributes: { axis: 0n } })
  return [pick(0), pick(1)]
}

function appendToCache(
  g: GraphBuilder,
  path: string,
  past: readonly [string, string],
  fresh: readonly [string, string],
  present: readonly string[],
): [string, string] {
  const join = (which: 0 | 1, name?: string): string =>
    g.node(path, 'Concat', [past[which], fresh[which]], {
      attributes: { axis: 2n },
      ...(name === undefined ? {} : { outputs: [name] }),
    })
  const [first = '', second] = present
  if (second !== undefined) return [join(0, first), join(1, second)]
  const joined: [string, string] = [join(0), join(1)]
  const stacked = joined.map((part) => g.node(path, 'Unsqueeze', [part, g.int64([0])]))
  g.node(path, 'Concat', stacked, { attributes: { axis: 0n }, outputs: [first] })
  return joined
}

/** GPT-2's linear layers are exported as a two-dimensional product with reshapes around it. */
function affine(
  g: GraphBuilder,
  path: string,
  input: string,
  { weight, bias }: Affine,
  inputs: number,
  outputs: number,
): string {
  const leading = g.node(path, 'Slice', [g.node(path, 'Shape', [input]), g.int64([0]), g.int64([2])])
  const shape = g.node(path, 'Concat', [leading, g.int64([outputs])], { attributes: { axis: 0n } })
  const rows = g.node(path, 'Reshape', [input, g.int64([-1, inputs])])
  const product = g.node(path, 'Gemm', [rows, g.weight(weight), g.weight(bias)], {
    attributes: { alpha: 1, beta: 1 },
  })
  return g.node(path, 'Reshape', [product, shape])
}

function layerNorm(g: GraphBuilder, path: string, input: string, { weight, bias }: Affine): string {
  return g.node(path, 'LayerNormalization', [input, g.weight(weight), g.weight(bias)], {
    attributes: { axis: -1n, epsilon: gpt2Epsilon },
  })
}

/** x/2 · (1 + tanh(√(2/π) · (x + 0.044715 x³))) */
function gelu(g: GraphBuilder, path: string, input: string): string {
  const cube = g.node(path, 'Pow', [input, g.float(3)])
  const inner = g.node(path, 'Add', [input, g.node(path, 'Mul', [cube, g.float(0.044715)])])
  const tanh = g.node(path, 'Tanh', [g.node(path, 'Mul', [inner, g.float(Math.sqrt(2 / Math.PI))])])
  const half = g.node(path, 'Mul', [input, g.float(0.5)])
  return g.node(path, 'Mul', [half, g.node(path, 'Add', [tanh, g.float(1)])])
}
