import { commitKvRows, type KvRows } from './kv-rows.ts'
import { type Logprobs, logprobsOf } from './logprobs.ts'
import { badRequest, ModelError } from './model-error.ts'
import type { ModelFiles } from './model-files.ts'
import { PartQueue } from './part-queue.ts'
import { checkedSampling } from './sampler.ts'
import { type Finish, Sequence } from './sequence.ts'
import { createStopMatcher } from './text/stop-strings.ts'

/** What is asked of a model. */
export interface GenerateOptions {
  /** The prompt's tokens, at least one: `tokenizer.encode` or `encodeChat` makes them. */
  readonly prompt: readonly number[]
  /** Output tokens that an earlier run gave out already: generation continues behind them, as if it had never stopped. */
  readonly prefix?: readonly number[]
  /** Most output tokens; clipped to what the largest bucket leaves. */
  readonly maxTokens?: number
  /** 0, the default, is greedy; at most 2. Taken as a binary32. */
  readonly temperature?: number
  /** 64 bits; the same seed gives the same answer. */
  readonly seed?: bigint
  /** Texts that end the answer; they are not part of it. */
  readonly stop?: readonly string[]
  /** Tells each token's log-probability, and those of so many of the likeliest. */
  readonly logprobs?: number
  readonly signal?: AbortSignal
}

/** A token of an answer, as it comes. */
export interface AnswerPart {
  readonly token: number
  /** Text that no later token can change; may be empty, when a character or a possible stop string is not complete. */
  readonly text: string
  /** Where they were asked for. */
  readonly logprobs?: Logprobs
}

/** A whole answer with its evidence. */
export interface AnswerResult {
  /** Every output token, those of the prefix first. */
  readonly tokens: readonly number[]
  readonly text: string
  readonly finish: Finish
  /** As clipped. */
  readonly maxTokens: number
  readonly kv: KvRows
}

/** An answer in the making. Leaving the iteration early cancels it; not iterating at all is fine. */
export interface Answer extends AsyncIterable<AnswerPart> {
  readonly result: Promise<AnswerResult>
  /** The text of the prefix, as it was given out with the prefix's tokens. */
  readonly given: string
  /**
   * Ends the answer, as `stop`, with the tokens there are by the next step; text held back until then is in the result alone.
   * Without any token there is no answer, and the result rejects.
   */
  stop(): void
}

/** Checks a request and hands its sequence to the scheduler. */
export function startAnswer(
  files: ModelFiles,
  add: (sequence: Sequence) => void,
  options: GenerateOptions,
): Answer {
  const { prompt, prefix = [], temperature = 0, seed = 0n, stop = [], logprobs } = options
  const { graph, manifest, tokenizer } = files
  tokenizer.checkIds(prompt, graph.vocabulary)
  if (prefix.length > 0) tokenizer.checkIds(prefix, graph.vocabulary)
  const maxTokens = clippedLength(files, options)
  const sampling = checkedSampling({ temperature, seed })

  const stops = createStopMatcher(stop)
  const detokenizer = tokenizer.detokenizer()
  let text = ''
  let pending = ''
  const write = (more: string) => {
    text += more
    pending += more
  }
  let told: Logprobs | undefined
  const parts = new PartQueue<AnswerPart, AnswerResult>()
  const cancel = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, cancel.signal]) : cancel.signal
  const sequence: Sequence = new Sequence(
    {
      prompt,
      prefix,
      maxTokens,
      sampling,
      signal,
      stops(token) {
        const { emit, stopped } = stops.push(detokenizer.push(token))
        write(emit)
        return stopped !== undefined
      },
      ...(logprobs === undefined
        ? {}
        : {
            onLogits: (token: number, logits: Float32Array) => {
              told = logprobsOf(logits, token, logprobs)
            },
          }),
      notify(event) {
        if ('error' in event) return parts.fail(event.error)
        if (event.finish !== undefined) {
          // What the detokenizer held back may complete a stop string, which then ends the text there.
          write(stops.push(detokenizer.flush()).emit)
          write(stops.flush())
        }
        if (event.token !== undefined) {
          parts.push({ token: event.token, text: pending, ...(told === undefined ? {} : { logprobs: told }) })
        }
        pending = ''
        if (event.finish !== undefined) {
          const tokens = sequence.tokens.slice(prompt.length)
          const kv = commitKvRows(sequence.fingerprints, manifest.sampledLayers.length)
          parts.finish({ tokens, text, finish: event.finish, maxTokens, kv })
        }
      },
    },
    new Set(manifest.endTokens),
  )
  // The text of a prefix was given out by whoever gave out its tokens.
  pending = ''
  const given = text
  add(sequence)
  return {
    result: parts.result,
    given,
    stop: () => sequence.stop(),
    [Symbol.asyncIterator]: () => parts.iterate(() => cancel.abort()),
  }
}

function clippedLength(
  { manifest }: ModelFiles,
  { prompt, prefix = [], maxTokens }: GenerateOptions,
): number {
  const longest = manifest.buckets.at(-1) ?? 0
  const room = longest - prompt.length
  if (room < 1) {
    throw new ModelError(
      'prompt-too-long',
      `the prompt has ${prompt.length} tokens; the largest bucket of this model holds ${longest}, answer included`,
      { tokens: prompt.length, longest },
    )
  }
  const clipped = Math.min(maxTokens ?? room, room)
  if (!Number.isInteger(clipped) || clipped < 1)
    throw badRequest('maxTokens', 'a whole number from 1', maxTokens)
  if (prefix.length > clipped) throw badRequest('prefix', `at most ${clipped} tokens`, prefix.length)
  return clipped
}
