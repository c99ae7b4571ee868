import type { TokenLogprobs } from '../dispatch/job.ts'
import { type AnswerHead, type AnswerShape, closingChunks, usageOf } from './answer-shape.ts'

/** `text_completion`, which is its own chunk. */
export function textShape({ id, created, model }: AnswerHead, withLogprobs: boolean): AnswerShape {
  let text = ''
  let offset = 0
  const seen: (TokenLogprobs & { readonly offset: number })[] = []
  const objectOf = (choices: readonly object[]) => ({
    id,
    object: 'text_completion',
    created,
    model,
    choices,
  })
  const choice = (shown: string, logprobs: object | null, finishReason: string | null) => ({
    index: 0,
    text: shown,
    logprobs,
    finish_reason: finishReason,
  })
  return {
    opening: () => undefined,
    chunk(part) {
      text += part.text
      const tokens = (withLogprobs ? (part.logprobs ?? []) : []).map((token) => {
        const placed = { ...token, offset }
        offset += token.text.length
        return placed
      })
      seen.push(...tokens)
      if (part.text === '' && tokens.length === 0) return undefined
      return objectOf([choice(part.text, withLogprobs ? shownLogprobs(tokens) : null, null)])
    },
    closing: (end, includeUsage) =>
      closingChunks(objectOf([choice('', null, end.finishReason)]), objectOf([]), end, includeUsage),
    whole: (end) => ({
      ...objectOf([choice(text, withLogprobs ? shownLogprobs(seen) : null, end.finishReason)]),
      usage: usageOf(end),
      otr: end.otr,
    }),
  }
}

/** Lists side by side; `text_offset` counts from where the answer begins. */
function shownLogprobs(tokens: readonly (TokenLogprobs & { readonly offset: number })[]) {
  return {
    tokens: tokens.map(({ text }) => text),
    token_logprobs: tokens.map(({ logprob }) => logprob),
    top_logprobs: tokens.map(({ top }) =>
      Object.fromEntries(top.map(({ text, logprob }) => [text, logprob])),
    ),
    text_offset: tokens.map((token) => token.offset),
  }
}
