import type { JobPart } from '../dispatch/job.ts'
import type { OtrExtension } from './otr-extension.ts'

/** What every object of one answer says in OpenAI's shape. */
export interface AnswerHead {
  readonly id: string
  /** Seconds. */
  readonly created: number
  readonly model: string
}

/** How an answer ended. */
export interface AnswerEnd {
  readonly finishReason: 'stop' | 'length'
  readonly promptTokens: number
  readonly completionTokens: number
  readonly otr: OtrExtension
}

/** One answer in the shape of the route that it was asked by. Parts go in as they come, whether streamed or not. */
export interface AnswerShape {
  /** What opens a stream; undefined where nothing does. */
  opening(): object | undefined
  /** The chunk for a part; undefined where it shows nothing. */
  chunk(part: JobPart): object | undefined
  /** The chunks that close a stream; the last carries the receipt. */
  closing(end: AnswerEnd, includeUsage: boolean): object[]
  /** All parts so far as one object. */
  whole(end: AnswerEnd): object
}

export function usageOf({ promptTokens, completionTokens }: AnswerEnd) {
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
  }
}

/**
 * The end of a stream. OpenAI sends usage in a chunk of its own, without choices; that chunk then is the last and has
 * the receipt. Without it the chunk with the finish reason has it, for many clients read `choices[0]` of every chunk.
 */
export function closingChunks(
  finishing: object,
  withoutChoices: object,
  end: AnswerEnd,
  includeUsage: boolean,
) {
  if (!includeUsage) return [{ ...finishing, otr: end.otr }]
  return [
    { ...finishing, usage: null },
    { ...withoutChoices, usage: usageOf(end), otr: end.otr },
  ]
}
