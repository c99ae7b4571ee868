import { ModelError } from '../../fraud-proof/model/model-error.ts'
import type { ModelFiles } from '../../fraud-proof/model/model-files.ts'
import type { Ask, Prompt } from '../request/ask.ts'

/** A request in a model's terms. */
export interface PreparedPrompt {
  readonly tokens: readonly number[]
  /** As clipped to what the largest bucket leaves. */
  readonly maxTokens: number
  /** The smallest that holds prompt and answer. */
  readonly bucket: number
}

/** Templates and tokenises; throws a ModelError where the model cannot take the prompt. */
export function preparePrompt(
  { prompt, maxTokens }: Pick<Ask, 'prompt' | 'maxTokens'>,
  { tokenizer, manifest, graph }: Pick<ModelFiles, 'tokenizer' | 'manifest' | 'graph'>,
): PreparedPrompt {
  const tokens = tokensOf(prompt, tokenizer)
  tokenizer.checkIds(tokens, graph.vocabulary)
  const longest = manifest.buckets.at(-1) ?? 0
  const room = longest - tokens.length
  if (room < 1) {
    throw new ModelError(
      'prompt-too-long',
      `the prompt has ${tokens.length} tokens; the largest bucket of this model holds ${longest}, answer included`,
      { tokens: tokens.length, longest },
    )
  }
  const clipped = Math.min(maxTokens ?? room, room)
  const bucket = manifest.buckets.find((length) => tokens.length + clipped <= length) ?? longest
  return { tokens, maxTokens: clipped, bucket }
}

function tokensOf(prompt: Prompt, tokenizer: ModelFiles['tokenizer']): readonly number[] {
  switch (prompt.kind) {
    case 'chat':
      if (!tokenizer.isChat) {
        throw new ModelError('bad-message', 'this model has no chat template; it takes completions only')
      }
      return tokenizer.encodeChat(prompt.turns, { addGenerationPrompt: true })
    case 'text':
      return tokenizer.encode(prompt.text)
    case 'tokens':
      return prompt.tokens
  }
}
