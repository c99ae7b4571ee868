import type { GraphBuilder } from '../onnx/graph-builder.ts'
import { dataType } from '../onnx/tensor-type.ts'
import type { ModelShape } from './model-options.ts'

/** The names of what a decoder is given. `past` holds a key and a value name a layer, or one name a layer when combined. */
export interface DecoderInputs {
  readonly inputIds: string
  readonly attentionMask: string
  readonly positionIds: string
  readonly past: readonly (readonly string[])[]
}

/** What a decoder computes, named by the nodes that compute it. */
export interface DecoderOutputs {
  readonly logits: string
  readonly present: readonly (readonly string[])[]
}

/** Logits leave the plain dialect as float32 (the reference implementation widens them), the fused one as computed. */
function logitsType(shape: ModelShape, floatType: number): number {
  return shape.dialect === 'plain' ? dataType.FLOAT : floatType
}

/** Declares the inputs that a runner feeds. */
export function declareInputs(g: GraphBuilder, shape: ModelShape): DecoderInputs {
  const { layers, dialect, architecture, rotary } = shape
  const integer = architecture === 'gpt2' && dialect === 'fused' ? dataType.INT32 : dataType.INT64
  const inputIds = g.input('input_ids', integer, ['batch_size', 'sequence_length'])
  const attentionMask = g.input('attention_mask', integer, ['batch_size', 'total_sequence_length'])
  const positionIds =
    rotary === 'in-attention' ? '' : g.input('position_ids', integer, ['batch_size', 'sequence_length'])
  const past = Array.from({ length: layers }, (_, layer) =>
    cacheNames(shape, layer, 'past').map((name) =>
      g.input(name, g.floatType, cacheDims(shape, 'past_sequence_length')),
    ),
  )
  return { inputIds, attentionMask, positionIds, past }
}

/** The declared names of a decoder's outputs. */
export function outputNames(shape: ModelShape): DecoderOutputs {
  const present = Array.from({ length: shape.layers }, (_, layer) => cacheNames(shape, layer, 'present'))
  return { logits: 'logits', present }
}

/** Declares outputs of a graph or of a branch under the given names. */
export function declareOutputs(g: GraphBuilder, shape: ModelShape, names: DecoderOutputs): void {
  const logits = ['batch_size', 'sequence_length', shape.vocabulary]
  g.output(names.logits, logitsType(shape, g.floatType), logits)
  for (const name of names.present.flat())
    g.output(name, g.floatType, cacheDims(shape, 'total_sequence_length'))
}

function cacheNames(shape: ModelShape, layer: number, when: 'past' | 'present'): string[] {
  if (shape.naming === 'combined') return [`${when}_${layer}`]
  const stem = when === 'past' ? 'past_key_values' : 'present'
  return [`${stem}.${layer}.key`, `${stem}.${layer}.value`]
}

function cacheDims(shape: ModelShape, length: string): (string | number)[] {
  const dims = ['batch_size', shape.kvHeads, length, shape.headDim]
  return shape.naming === 'combined' ? [2, ...dims] : dims
}
