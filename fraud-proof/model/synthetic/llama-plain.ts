import type { GraphProto } from '../onnx/generated/onnx_pb.ts'
import type { GraphBuilder } from '../onnx/graph-builder.ts'
import { dataType } from '../onnx/tensor-type.ts'
import {
  type DecoderInputs,
  type DecoderOutputs,
  declareInputs,
  declareOutputs,
  outputNames,
} from './decoder-interface.ts'
import {
  inverseFrequencies,
  llamaEmbedding,
  llamaEpsilon,
  llamaFinalNorm,
  llamaHead,
  llamaLayer,
} from './llama-weights.ts'
import type { ModelShape } from './model-options.ts'
import { attend, attentionFrame, fromFloat32, splitHeads, toFloat32 } from './plain-attention.ts'
import type { Weight } from './weights.ts'

/** The standard-operator Llama, as one decoder or merged from one with and one without a cache. */
export function plainLlama(g: GraphBuilder, shape: ModelShape): GraphProto {
  const inputs = declareInputs(g, shape)
  const names = outputNames(shape)
  if (shape.merged) merge(g, shape, inputs, names)
  else decoder(g, shape, inputs, names)
  declareOutputs(g, shape, names)
  return g.graph('main_graph')
}

function merge(g: GraphBuilder, shape: ModelShape, inputs: DecoderInputs, names: DecoderOutputs): void {
  const useCache = g.input('use_cache_branch', dataType.BOOL, [1])
  const branch = (scope: string, past: DecoderInputs['past']): GraphProto => {
    const inside = g.branch(scope)
    const local = {
      logits: `${names.logits}_${scope}`,
      present: names.present.map((layer) => layer.map((name) => `${name}_${scope}`)),
    }
    decoder(inside, shape, { ...inputs, past }, local)
    declareOutputs(inside, shape, local)
    return inside.graph(scope)
  }
  g.node('merged', 'If', [useCache], {
    attributes: { then_branch: branch('with_past', inputs.past), else_branch: branch('no_past', []) },
    outputs: [names.logits, ...names.present.flat()],
  })
}

function decoder(g: GraphBuilder, shape: ModelShape, inputs: DecoderInputs, outputs: DecoderOutputs): void {
  const { inputIds, attentionMask, positionIds, past } = inputs
  const frame = attentionFrame(g, inputIds, attentionMask, past[0]?.[0])
  const rotation = rotations(g, shape, positionIds)
  let hidden = g.node('embed', 'Gather', [g.weight(llamaEmbedding(shape)), inputIds])
  for (const [index, present] of outputs.present.entries()) {
    const path = `layers.${index}`
    const layer = llamaLayer(shape, index)
    const linear = (name: string, input: string, weight: Weight): string =>
      g.node(`${path}/${name}`, 'MatMul', [input, g.weight(weight)])

    const normed = rmsNorm(g, `${path}/input_norm`, hidden, layer.attentionNorm)
    const query = splitHeads(g, `${path}/q`, linear('q', normed, layer.query), shape.heads, shape.headDim)
    const key = splitHeads(g, `${path}/k`, linear('k', normed, layer.key), shape.kvHeads, shape.headDim)
    const value = splitHeads(g, `${path}/v`, linear('v', normed, layer.value), shape.kvHeads, shape.headDim)
    const attended = attend(g, `${path}/attention`, shape, frame, [
      rotate(g, `${path}/rotary_q`, shape, rotation, query),
      append(
        g,
        `${path}/k`,
        past[index]?.[0],
        rotate(g, `${path}/rotary_k`, shape, rotation, key),
        present[0],
      ),
      append(g, `${path}/v`, past[index]?.[1], value, present[1]),
    ])
    const afterAttention = g.node(path, 'Add', [hidden, linear('o', attended, layer.attentionOutput)])

    const gated = rmsNorm(g, `${path}/post_norm`, afterAttention, layer.feedForwardNorm)
    const gate = linear('gate', gated, layer.gate)
    const swish = g.node(`${path}/act`, 'Mul', [gate, g.node(`${path}/act`, 'Sigmoid', [gate])])
    const product = g.node(`${path}/mlp`, 'Mul', [swish, linear('up', gated, layer.up)])
    hidden = g.node(path, 'Add', [afterAttention, linear('down', product, layer.down)])
  }
  const final = rmsNorm(g, 'final_norm', hidden, llamaFinalNorm(shape))
  const head = [final, g.weight(llamaHead(shape))]
  if (g.floatType === dataType.FLOAT) g.node('lm_head', 'MatMul', head, { outputs: [outputs.logits] })
  else {
    const attributes = { to: BigInt(dataType.FLOAT) }
    g.node('lm_head', 'Cast', [g.node('lm_head', 'MatMul', head)], { attributes, outputs: [outputs.logits] })
  }
}

/** The norm's statistics are taken in float32, its scale is applied in the model's precision. */
function rmsNorm(g: GraphBuilder, path: string, input: string, scale: Weight): string {
  const wide = toFloat32(g, path, input)
  const squares = g.node(path, 'Pow', [wide, g.float(2, dataType.FLOAT)])
  const mean = g.node(path, 'ReduceMean', [squares], { attributes: { axes: [-1n], keepdims: 1n } })
  const root = g.node(path, 'Sqrt', [g.node(path, 'Add', [mean, g.float(llamaEpsilon, dataType.FLOAT)])])
  const inverse = g.node(path, 'Div', [g.float(1, dataType.FLOAT), root])
  const normed = fromFloat32(g, path, g.node(path, 'Mul', [wide, inverse]))
  return g.node(path, 'Mul', [g.weight(scale), normed])
}

/** Cosines and sines of every position's angles, [batch, 1, sequence, headDim], each angle twice. */
function rotations(g: GraphBuilder, { headDim }: ModelShape, positionIds: string): [string, string] {
  const path = 'rotary'
  const frequencies = g.table(
    'rotary.inv_freq',
    [1, headDim / 2],
    inverseFrequencies(headDim),
    dataType.FLOAT,
  )
  const column = g.node(path, 'Unsqueeze', [positionIds, g.int64([2])])
  const positions = g.node(path, 'Cast', [column], { attributes: { to: BigInt(dataType.FLOAT) } })
  const angles = g.node(path, 'MatMul', [positions, frequencies])
  const twice = g.node(path, 'Concat', [angles, angles], { attributes: { axis: -1n } })
  const of = (opType: 'Cos' | 'Sin'): string =>
    g.node(path, 'Unsqueeze', [fromFloat32(g, path, g.node(path, opType, [twice])), g.int64([1])])
  return [of('Cos'), of('Sin')]
}

/** Rotates pairs of channels that lie half a head apart. */
function rotate(
  g: GraphBuilder,
  path: string,
  { headDim }: ModelShape,
  [cos, sin]: readonly [string, string],
  input: string,
): string {
  const half = headDim / 2
  const slice = (start: number, end: number | bigint): string =>
    g.node(path, 'Slice', [input, g.int64([start]), g.int64([end]), g.int64([3]), g.int64([1])])
  const negated = g.node(path, 'Neg', [slice(half, 2n ** 63n - 1n)])
  const swapped = g.node(path, 'Concat', [negated, slice(0, half)], { attributes: { axis: -1n } })
  return g.node(path, 'Add', [g.node(path, 'Mul', [input, cos]), g.node(path, 'Mul', [swapped, sin])])
}

/** Puts new keys or values behind the cached ones; without a cache they are passed on as they are. */
function append(
  g: GraphBuilder,
  path: string,
  past: string | undefined,
  fresh: string,
  present = '',
): string {
  if (past === undefined) return g.node(path, 'Identity', [fresh], { outputs: [present] })
  return g.node(path, 'Concat', [past, fresh], { attributes: { axis: 2n }, outputs: [present] })
}
