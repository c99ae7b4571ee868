import type { GraphProto } from '../onnx/generated/onnx_pb.ts'
import type { GraphBuilder } from '../onnx/graph-builder.ts'
import { dataType } from '../onnx/tensor-type.ts'
import { declareInputs, declareOutputs, outputNames } from './decoder-interface.ts'
import {
  inverseFrequencies,
  llamaEmbedding,
  llamaEpsilon,
  llamaFinalNorm,
  llamaHead,
  llamaLayer,
} from './llama-weights.ts'
import type { ModelShape } from './model-options.ts'
import type { Weight } from './weights.ts'

const domain = 'com.microsoft'

/** The Llama in ONNX Runtime's fused operators. */
export function fusedLlama(g: GraphBuilder, shape: ModelShape): GraphProto {
  const inputs = declareInputs(g, shape)
  const outputs = outputNames(shape)
  const lengths = cacheLengths(g, inputs.attentionMask)
  const tables = rotationTables(g, shape)
  const first = llamaLayer(shape, 0)

  let residual = g.node('embed', 'Gather', [g.weight(llamaEmbedding(shape)), inputs.inputIds])
  // The one norm without a residual; its operator lives in the standard domain, though ONNX does not define it.
  let normed = g.node(
    'layers.0/input_norm',
    'SimplifiedLayerNormalization',
    [residual, g.weight(first.attentionNorm)],
    {
      attributes: { axis: -1n, epsilon: llamaEpsilon, stash_type: 1n },
    },
  )
  for (const [index, present] of outputs.present.entries()) {
    const path = `layers.${index}`
    const layer = llamaLayer(shape, index)
    const linear = (name: string, input: string, weight: Weight): string =>
      g.node(`${path}/${name}`, 'MatMul', [input, g.weight(weight)])
    const rotated = (name: string, input: string, heads: number): string =>
      shape.rotary === 'in-attention'
        ? input
        : g.node(`${path}/${name}`, 'RotaryEmbedding', [input, inputs.positionIds, ...tables], {
            domain,
            attributes: { interleaved: 0n, num_heads: BigInt(heads), rotary_embedding_dim: 0n },
          })

    const attended = groupQueryAttention(g, `${path}/attention`, shape, present, [
      rotated('q_rotary', linear('q', normed, layer.query), shape.heads),
      rotated('k_rotary', linear('k', normed, layer.key), shape.kvHeads),
      linear('v', normed, layer.value),
      ...(inputs.past[index] ?? []),
      ...lengths,
      ...(shape.rotary === 'in-attention' ? tables : []),
    ])
    const projected = linear('o', attended, layer.attentionOutput)
    ;[normed, residual] = skipNorm(g, `${path}/post_norm`, residual, projected, layer.feedForwardNorm)

    const gate = linear('gate', normed, layer.gate)
    const swish = g.node(`${path}/act`, 'Mul', [gate, g.node(`${path}/act`, 'Sigmoid', [gate])])
    const product = g.node(`${path}/mlp`, 'Mul', [swish, linear('up', normed, layer.up)])
    const last = index === shape.layers - 1
    const nextNorm = last ? llamaFinalNorm(shape) : llamaLayer(shape, index + 1).attentionNorm
    const nextPath = last ? 'final_norm' : `layers.${index + 1}/input_norm`
    ;[normed, residual] = skipNorm(g, nextPath, residual, linear('down', product, layer.down), nextNorm)
  }
  g.node('lm_head', 'MatMul', [normed, g.weight(llamaHead(shape))], { outputs: [outputs.logits] })
  declareOutputs(g, shape, outputs)
  return g.graph('main_graph')
}

/** What the attention reads instead of the mask: the index of each row's last token, and the longest row's length. */
function cacheLengths(g: GraphBuilder, attentionMask: string): [string, string] {
  const toInt32 = { attributes: { to: BigInt(dataType.INT32) } }
  const counts = g.node('mask', 'ReduceSum', [attentionMask, g.int64([1])], { attributes: { keepdims: 0n } })
  const lastIndex = g.node('mask', 'Sub', [counts, g.int64([1])])
  const shape = g.node('mask', 'Shape', [attentionMask])
  const total = g.node('mask', 'Gather', [shape, g.int64(1)], { attributes: { axis: 0n } })
  return [
    g.node('mask/lengths', 'Cast', [lastIndex], toInt32),
    g.node('mask/total', 'Cast', [total], toInt32),
  ]
}

function rotationTables(g: GraphBuilder, { context, headDim }: ModelShape): [string, string] {
  const frequencies = inverseFrequencies(headDim)
  const pairs = frequencies.length
  const table = (name: string, of: (angle: number) => number): string => {
    const values = new Float32Array(context * pairs)
    for (let i = 0; i < values.length; i++) {
      // The angle is rounded to binary32 as the plain graph's is.
      values[i] = of(Math.fround(Math.floor(i / pairs) * (frequencies[i % pairs] ?? 0)))
    }
    return g.table(name, [context, pairs], values)
  }
  return [table('cos_cache', Math.cos), table('sin_cache', Math.sin)]
}

function groupQueryAttention(
  g: GraphBuilder,
  path: string,
  shape: ModelShape,
  present: readonly string[],
  inputs: readonly string[],
): string {
  return g.node(path, 'GroupQueryAttention', inputs, {
    domain,
    outputs: [`${path}/output_0`, ...present],
    attributes: {
      num_heads: BigInt(shape.heads),
      kv_num_heads: BigInt(shape.kvHeads),
      scale: 1 / Math.sqrt(shape.headDim),
      softcap: 0,
      local_window_size: -1n,
      do_rotary: shape.rotary === 'in-attention' ? 1n : 0n,
      rotary_interleaved: 0n,
    },
  })
}

/** Adds to the residual and norms the sum; gives both. */
function skipNorm(
  g: GraphBuilder,
  path: string,
  residual: string,
  input: string,
  scale: Weight,
): [normed: string, sum: string] {
  const sum = `${path}/sum`
  const normed = g.node(path, 'SkipSimplifiedLayerNormalization', [residual, input, g.weight(scale)], {
    domain,
    outputs: [`${path}/output_0`, '', '', sum],
    attributes: { epsilon: llamaEpsilon },
  })
  return [normed, sum]
}
