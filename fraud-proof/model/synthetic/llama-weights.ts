import type { ModelShape } from './model-options.ts'
import { embedding, matrix, normScale, type Weight } from './weights.ts'

/** The weights of one decoder layer, matrices as [inputs, outputs]. */
export interface LlamaLayer {
  readonly attentionNorm: Weight
  readonly query: Weight
  readonly key: Weight
  readonly value: Weight
  readonly attentionOutput: Weight
  readonly feedForwardNorm: Weight
  readonly gate: Weight
  readonly up: Weight
  readonly down: Weight
}

export const llamaEpsilon = 1e-5
export const llamaRotaryBase = 10000

export function llamaLayer({ width, headDim, heads, kvHeads, ffn }: ModelShape, layer: number): LlamaLayer {
  const path = `model.layers.${layer}`
  return {
    attentionNorm: normScale(`${path}.input_layernorm.weight`, width),
    // Scores with a deviation of about 2: attention prefers some positions and forgets none.
    query: matrix(`${path}.self_attn.q_proj.weight`, width, heads * headDim, 1.5),
    key: matrix(`${path}.self_attn.k_proj.weight`, width, kvHeads * headDim, 1.5),
    value: matrix(`${path}.self_attn.v_proj.weight`, width, kvHeads * headDim),
    attentionOutput: matrix(`${path}.self_attn.o_proj.weight`, heads * headDim, width),
    feedForwardNorm: normScale(`${path}.post_attention_layernorm.weight`, width),
    gate: matrix(`${path}.mlp.gate_proj.weight`, width, ffn),
    up: matrix(`${path}.mlp.up_proj.weight`, width, ffn),
    down: matrix(`${path}.mlp.down_proj.weight`, ffn, width),
  }
}

export function llamaEmbedding({ vocabulary, width }: ModelShape): Weight {
  return embedding('model.embed_tokens.weight', vocabulary, width)
}

export function llamaFinalNorm({ width }: ModelShape): Weight {
  return normScale('model.norm.weight', width)
}

/** Separate from the embedding: tied random weights would make every token predict itself. */
export function llamaHead({ vocabulary, width }: ModelShape): Weight {
  return matrix('lm_head.weight', width, vocabulary, 2.5)
}

/** The rotation frequencies, one for each pair of channels. */
export function inverseFrequencies(headDim: number): Float32Array {
  return Float32Array.from({ length: headDim / 2 }, (_, pair) => llamaRotaryBase ** ((-2 * pair) / headDim))
}
