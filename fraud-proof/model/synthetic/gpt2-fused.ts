import type { GraphProto } from '../onnx/generated/onnx_pb.ts'
import type { GraphBuilder } from '../onnx/graph-builder.ts'
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

const domain = 'com.microsoft'

/** The GPT-2 in ONNX Runtime's fused operators, as its optimiser leaves it. */
export function fusedGpt2(g: GraphBuilder, shape: ModelShape): GraphProto {
  const { inputIds, positionIds, attentionMask, past } = declareInputs(g, shape)
  const outputs = outputNames(shape)
  const { tokens, positions } = gpt2Embeddings(shape)
  const first = gpt2Layer(shape, 0).attentionNorm
  let residual = 'embed/sum'
  let normed = g.node(
    'embed',
    'EmbedLayerNormalization',
    [inputIds, '', g.weight(tokens), g.weight(positions), '', ...pair(g, first), '', positionIds],
    {
      domain,
      outputs: ['embed/output_0', 'embed/mask_index', residual],
      attributes: { epsilon: gpt2Epsilon },
    },
  )
  for (const [index, present] of outputs.present.entries()) {
    const path = `layers.${index}`
    const layer = gpt2Layer(shape, index)
    const cache = past[index] ?? []
    const attended = g.node(
      `${path}/attention`,
      'Attention',
      [normed, ...pair(g, layer.attention), attentionMask, ...cache],
      {
        domain,
        outputs: [`${path}/attention/output_0`, ...present],
        attributes: {
          num_heads: BigInt(shape.heads),
          unidirectional: 1n,
          mask_filter_value: -3.4028234663852886e38,
        },
      },
    )
    ;[normed, residual] = skipNorm(
      g,
      `${path}/ln_2`,
      attended,
      layer.attentionOutput,
      residual,
      layer.feedForwardNorm,
    )

    const raised = g.node(`${path}/c_fc`, 'MatMul', [normed, g.weight(layer.up.weight)])
    const active = g.node(`${path}/act`, 'FastGelu', [raised, g.weight(layer.up.bias)], { domain })
    const last = index === shape.layers - 1
    const nextNorm = last ? gpt2FinalNorm(shape) : gpt2Layer(shape, index + 1).attentionNorm
    const nextPath = last ? 'ln_f' : `layers.${index + 1}/ln_1`
    ;[normed, residual] = skipNorm(g, nextPath, active, layer.down, residual, nextNorm)
  }
  g.node('lm_head', 'MatMul', [normed, g.weight(gpt2Head(shape))], { outputs: [outputs.logits] })
  declareOutputs(g, shape, outputs)
  return g.graph('main_graph')
}

/** A linear layer whose bias the following norm adds, together with the residual. */
function skipNorm(
  g: GraphBuilder,
  path: string,
  input: string,
  linear: Affine,
  residual: string,
  norm: Affine,
): [normed: string, sum: string] {
  const product = g.node(`${path}/before`, 'MatMul', [input, g.weight(linear.weight)])
  const sum = `${path}/sum`
  const inputs = [product, residual, ...pair(g, norm), g.weight(linear.bias)]
  const normed = g.node(path, 'SkipLayerNormalization', inputs, {
    domain,
    outputs: [`${path}/output_0`, '', '', sum],
    attributes: { epsilon: gpt2Epsilon },
  })
  return [normed, sum]
}

function pair(g: GraphBuilder, { weight, bias }: Affine): [string, string] {
  return [g.weight(weight), g.weight(bias)]
}
