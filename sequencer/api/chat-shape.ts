import type { TokenLogprobs } from '../dispatch/job.ts'
import { type AnswerHead, type AnswerShape, closingChunks, usageOf } from './answer-shape.ts'

/** `chat.completion` and its chunks. */
export function chatShape({ id, created, model }: AnswerHead, withLogprobs: boolean): AnswerShape {
  let text = ''
  const seen: ReturnType<typeof shownLogprobs>[] = []
  const chunkOf = (choices: readonly object[]) => ({
    id,
    object: 'chat.completion.chunk',
    created,
    model,
    choices,
  })
  const choice = (delta: object, logprobs: object | null, finishReason: string | null) => ({
    index: 0,
    delta,
    logprobs,
    finish_reason: finishReason,
  })
  return {
    opening: () => chunkOf([choice({ role: 'assistant', content: '', refusal: null }, null, null)]),
    chunk(part) {
      text += part.text
      const content = withLogprobs ? (part.logprobs ?? []).map(shownLogprobs) : []
      seen.push(...content)
      if (part.text === '' && content.length === 0) return undefined
      return chunkOf([choice({ content: part.text }, withLogprobs ? { content, refusal: null } : null, null)])
    },
    closing: (end, includeUsage) =>
      closingChunks(chunkOf([choice({}, null, end.finishReason)]), chunkOf([]), end, includeUsage),
    whole: (end) => ({
      id,
      object: 'chat.completion',
      created,
      model,
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: text, refusal: null },
          logprobs: withLogprobs ? { content: seen, refusal: null } : null,
          finish_reason: end.finishReason,
        },
      ],
      usage: usageOf(end),
      otr: end.otr,
    }),
  }
}

function shownLogprobs({ text, logprob, top }: TokenLogprobs) {
  return {
    ...shownToken({ text, logprob }),
    top_logprobs: top.map(shownToken),
  }
}

function shownToken({ text, logprob }: { readonly text: string; readonly logprob: number }) {
  // A token that is part of a character has no text of its own, so that its bytes are not known from it.
  const bytes = text.includes('\ufffd') ? null : [...Buffer.from(text)]
  return { token: text, logprob, bytes }
}
