import { gpt2Epsilon } from './gpt2-weights.ts'
import { llamaEpsilon, llamaRotaryBase } from './llama-weights.ts'
import type { ModelShape } from './model-options.ts'
import { specialTokens } from './tokenizer-files.ts'

/** The content of `config.json`, in the field names of the architecture's own. */
export function configJson(shape: ModelShape): unknown {
  const shared = {
    vocab_size: shape.vocabulary,
    bos_token_id: specialTokens['<|endoftext|>'],
    eos_token_id: specialTokens['<|im_end|>'],
    pad_token_id: specialTokens['<|endoftext|>'],
    tie_word_embeddings: false,
    torch_dtype: shape.precision,
    use_cache: true,
  }
  if (shape.architecture === 'gpt2') {
    return {
      architectures: ['GPT2LMHeadModel'],
      model_type: 'gpt2',
      activation_function: 'gelu_new',
      n_embd: shape.width,
      n_head: shape.heads,
      n_inner: shape.ffn,
      n_layer: shape.layers,
      n_positions: shape.context,
      layer_norm_epsilon: gpt2Epsilon,
      ...shared,
    }
  }
  return {
    architectures: ['LlamaForCausalLM'],
    model_type: 'llama',
    hidden_act: 'silu',
    hidden_size: shape.width,
    intermediate_size: shape.ffn,
    num_hidden_layers: shape.layers,
    num_attention_heads: shape.heads,
    num_key_value_heads: shape.kvHeads,
    head_dim: shape.headDim,
    max_position_embeddings: shape.context,
    rms_norm_eps: llamaEpsilon,
    rope_theta: llamaRotaryBase,
    attention_bias: false,
    mlp_bias: false,
    ...shared,
  }
}

/** The content of `generation_config.json`. */
export function generationConfigJson(): unknown {
  return {
    bos_token_id: specialTokens['<|endoftext|>'],
    eos_token_id: [specialTokens['<|im_end|>'], specialTokens['<|endoftext|>']],
    pad_token_id: specialTokens['<|endoftext|>'],
  }
}
