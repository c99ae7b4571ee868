import { ModelError } from '../model-error.ts'

/** What to build. Everything follows from these, the weights from `seed`. */
export interface SyntheticModelOptions {
  readonly architecture: 'llama' | 'gpt2'
  /** `plain`: standard operators only. `fused`: ONNX Runtime's `com.microsoft` operators. Both compute the same. */
  readonly dialect: 'plain' | 'fused'
  readonly precision: 'float32' | 'float16'
  readonly layers: number
  readonly width: number
  readonly heads: number
  /** Heads of the key-value cache, a divisor of `heads`; GPT-2 has as many as heads. */
  readonly kvHeads?: number
  readonly ffn?: number
  readonly vocabulary: number
  readonly context: number
  readonly seed: number
  /** Plain Llama only: one file with a branch for the first pass and one for passes with a cache. */
  readonly merged?: boolean
  /** Weights in `model.onnx_data`; forced above 1.5 GB. */
  readonly externalData?: boolean
  /** Plain GPT-2 only: caches as `past_key_values.N.key|value` (the default) or as `past_N` with both in one. */
  readonly naming?: 'optimum' | 'combined'
  /** Fused Llama only: rotation in `RotaryEmbedding` nodes (the default) or inside the attention, which then takes no positions. */
  readonly rotary?: 'nodes' | 'in-attention'
}

/** The options with defaults filled in. */
export interface ModelShape extends Required<SyntheticModelOptions> {
  readonly headDim: number
}

/** Fills in defaults and refuses shapes that no decoder has. */
export function modelShape(options: SyntheticModelOptions): ModelShape {
  const { architecture, dialect, heads, width } = options
  const gpt2 = architecture === 'gpt2'
  const shape: ModelShape = {
    kvHeads: heads,
    // Llama's gated block has three matrices; two thirds of 4 × width keep its size the same.
    ffn: gpt2 ? 4 * width : Math.ceil((8 * width) / 3 / 64) * 64,
    merged: false,
    externalData: false,
    naming: gpt2 && dialect === 'fused' ? 'combined' : 'optimum',
    rotary: 'nodes',
    ...options,
    headDim: width / heads,
  }
  for (const key of ['layers', 'width', 'heads', 'kvHeads', 'ffn', 'vocabulary', 'context'] as const) {
    if (!Number.isInteger(shape[key]) || shape[key] < 1)
      refuse(`${key} is ${shape[key]}`, 'a whole number from 1')
  }
  if (width % heads !== 0 || (!gpt2 && shape.headDim % 2 !== 0)) {
    refuse(`width ${width} over ${heads} heads`, 'an even, whole number of channels a head')
  }
  if (heads % shape.kvHeads !== 0) refuse(`kvHeads ${shape.kvHeads}`, `a divisor of ${heads} heads`)
  if (gpt2 && shape.kvHeads !== heads)
    refuse(`kvHeads ${shape.kvHeads} in GPT-2`, `${heads}, one for each head`)
  if (shape.merged && (gpt2 || dialect === 'fused')) refuse('merged', 'it only for the plain Llama')
  if (shape.naming === 'combined' && !gpt2) refuse('combined caches', 'them only for GPT-2')
  if (shape.naming === 'optimum' && gpt2 && dialect === 'fused') {
    refuse('naming "optimum" in the fused GPT-2', '"combined": its attention operator has one cache')
  }
  if (shape.rotary === 'in-attention' && (gpt2 || dialect === 'plain')) {
    refuse('rotary "in-attention"', 'it only for the fused Llama')
  }
  return shape
}

function refuse(got: string, expected: string): never {
  throw new ModelError(
    'unsupported-graph',
    `Cannot build this synthetic model: got ${got}, expected ${expected}.`,
  )
}
