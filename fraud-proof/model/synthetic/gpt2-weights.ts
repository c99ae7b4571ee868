import type { ModelShape } from './model-options.ts'
import { bias, embedding, matrix, normScale, type Weight } from './weights.ts'

/** A matrix [inputs, outputs] and what is added after it. */
export interface Affine {
  readonly weight: Weight
  readonly bias: Weight
}

/** The weights of one decoder block. */
export interface Gpt2Layer {
  readonly attentionNorm: Affine
  /** Query, key and value side by side. */
  readonly attention: Affine
  readonly attentionOutput: Affine
  readonly feedForwardNorm: Affine
  readonly up: Affine
  readonly down: Affine
}

export const gpt2Epsilon = 1e-5

export function gpt2Layer({ width, ffn }: ModelShape, layer: number): Gpt2Layer {
  const path = `transformer.h.${layer}`
  return {
    attentionNorm: norm(`${path}.ln_1`, width),
    attention: linear(`${path}.attn.c_attn`, width, 3 * width, 1.5),
    attentionOutput: linear(`${path}.attn.c_proj`, width, width),
    feedForwardNorm: norm(`${path}.ln_2`, width),
    up: linear(`${path}.mlp.c_fc`, width, ffn),
    down: linear(`${path}.mlp.c_proj`, ffn, width),
  }
}

export function gpt2Embeddings({ vocabulary, width, context }: ModelShape): {
  tokens: Weight
  positions: Weight
} {
  return {
    tokens: embedding('transformer.wte.weight', vocabulary, width),
    positions: embedding('transformer.wpe.weight', context, width, 0.5),
  }
}

export function gpt2FinalNorm({ width }: ModelShape): Affine {
  return norm('transformer.ln_f', width)
}

/** Separate from the embedding: tied random weights would make every token predict itself. */
export function gpt2Head({ vocabulary, width }: ModelShape): Weight {
  return matrix('lm_head.weight', width, vocabulary, 2.5)
}

function linear(path: string, inputs: number, outputs: number, gain = 1): Affine {
  return { weight: matrix(`${path}.weight`, inputs, outputs, gain), bias: bias(`${path}.bias`, outputs) }
}

function norm(path: string, width: number): Affine {
  return { weight: normScale(`${path}.weight`, width), bias: bias(`${path}.bias`, width) }
}
