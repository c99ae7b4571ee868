import type { Address } from 'viem'
import type { Turn } from '../request/ask.ts'
import type { Answer } from './answer.ts'
import { apiError, fieldsOf } from './answer-reader.ts'
import { Api } from './api.ts'
import { Asking } from './asking.ts'
import type { ChainReader } from './chain-facts.ts'
import { ClientError } from './client-error.ts'
import { readEvents } from './event-stream.ts'
import type { Shown } from './exchange.ts'
import type { Standing } from './finality.ts'
import { waitForFinality, watchFinality } from './follow-finality.ts'
import { prepareRequest, readRequest } from './request.ts'
import type { Trust } from './trust.ts'
import type { Verification } from './verification.ts'
import { Verifier } from './verifier.ts'
import { type Fetch, verifyingFetch } from './verifying-fetch.ts'

/** Whom a client asks, and what it trusts. */
export interface ClientOptions {
  /** Where the API begins, as the openai package takes it: `https://example.org/v1`. */
  readonly baseUrl: string
  readonly apiKey?: string | undefined
  readonly trust: Trust
  /** A node of the chain; any `PublicClient` of viem. Without one nothing is proven to be registered, included or final. */
  readonly chain?: ChainReader | undefined
}

/** How a question is asked. */
export interface AskOptions {
  /** By default the one model that is trusted, where it is one. */
  readonly model?: string | undefined
  readonly maxTokens?: number | undefined
  /** 0 to 2; 1 by default. */
  readonly temperature?: number | undefined
  readonly seed?: bigint | number | undefined
  readonly stop?: string | readonly string[] | undefined
  /** Who alone may dispute the answer; its tokens then are shown to nobody else. By default anybody may. */
  readonly disputer?: Address | undefined
  /** Who receives the user's share if the answer is slashed. */
  readonly beneficiary?: Address | undefined
  readonly signal?: AbortSignal | undefined
}

/** What a stream gives: text as it comes, and last the whole answer, checked. */
export type StreamPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'answer'; readonly answer: Answer }

/** How long is waited. */
export interface WaitOptions {
  readonly signal?: AbortSignal | undefined
  /** Milliseconds. */
  readonly timeout?: number | undefined
}

/** Asks a sequencer and believes nothing that it cannot check. */
export interface Client {
  /**
   * Asks, and resolves with an answer whose checks all pass; else throws a ClientError that names those that do not. A text is
   * one message of a user.
   *
   * @example
   * const { text, exchange } = await client.ask('What is a receipt?', { temperature: 0 })
   */
  ask(question: string | readonly Turn[], options?: AskOptions): Promise<Answer>

  /**
   * The same as it comes. Text is unproven until the answer comes, with which the stream ends.
   *
   * @example
   * for await (const part of client.stream('What is a receipt?')) {
   *   if (part.kind === 'text') process.stdout.write(part.text)
   *   else console.log(part.answer.verification.verdict)
   * }
   */
  stream(question: string | readonly Turn[], options?: AskOptions): AsyncGenerator<StreamPart, void>

  /**
   * Checks an exchange again, now: besides all that `ask` checked, whether its receipt is on the chain and final. What is wrong is
   * said, not thrown.
   *
   * @example
   * const { verdict, checks } = await client.verify(answer.exchange)
   */
  verify(exchange: Shown, options?: { readonly signal?: AbortSignal | undefined }): Promise<Verification>

  /**
   * Resolves when a receipt is in a batch on the chain, or when it is final; throws a ClientError where it is reverted
   * (`client/reverted`) or the time is over (`client/timeout`). With a `chain` the contracts must say so.
   *
   * @example
   * await client.waitFor(answer.exchange, 'final', { timeout: 3_600_000 })
   */
  waitFor(receipt: Shown, state: 'committed' | 'final', options?: WaitOptions): Promise<Standing>

  /**
   * How far a receipt has come, as it is and at each change, until it is final or reverted. A reorg may take it back.
   *
   * @example
   * for await (const { state, isConfirmed } of client.watch(answer.exchange)) console.log(state, isConfirmed)
   */
  watch(
    receipt: Shown,
    options?: { readonly signal?: AbortSignal | undefined },
  ): AsyncGenerator<Standing, void>

  /**
   * A `fetch` that verifies every answer, streamed or not, lets through what only reads, and refuses all else. Reading an answer that fails a check ends in a
   * ClientError before its end is seen.
   *
   * @example
   * import OpenAI from 'openai'
   *
   * const openai = new OpenAI({ baseURL: 'http://127.0.0.1:8080/v1', apiKey, fetch: client.fetch })
   */
  readonly fetch: Fetch
}

/**
 * Makes a client that checks every answer against what is trusted.
 *
 * @example
 * import { evidenceVerifier } from 'otr/attestation'
 * import { createClient } from 'otr/client'
 * import { createPublicClient, http } from 'viem'
 *
 * const client = createClient({
 *   baseUrl: 'http://127.0.0.1:8080/v1',
 *   trust: { deployment, models: { demo: '0x…' }, evidence: evidenceVerifier() },
 *   chain: createPublicClient({ transport: http('http://127.0.0.1:8545') }),
 * })
 * const answer = await client.ask('What is a receipt?')
 * await client.waitFor(answer.exchange, 'final')
 */
export function createClient({ baseUrl, apiKey, trust, chain }: ClientOptions): Client {
  const api = new Api(baseUrl, apiKey)
  const verifier = new Verifier(trust, { api, chain })
  const modules = { api, verifier }
  const begin = async (
    question: string | readonly Turn[],
    options: AskOptions,
    stream: boolean,
  ): Promise<{ asking: Asking; response: Response }> => {
    const prepared = prepareRequest('chat', { ...bodyOf(question, options, trust), stream })
    readRequest('chat', new TextEncoder().encode(prepared.body))
    const asking = new Asking(prepared, modules)
    const response = await fetch(api.url('chat/completions'), {
      method: 'POST',
      headers: { ...api.headers, 'content-type': 'application/json' },
      body: prepared.body,
      ...(options.signal && { signal: options.signal }),
    })
    if (response.ok) return { asking, response }
    const shown: unknown = await response.json().catch(() => undefined)
    throw apiError(fieldsOf(shown).error, response.status)
  }
  return {
    async ask(question, options = {}) {
      const { asking, response } = await begin(question, options, false)
      asking.reader.push(await response.text())
      return asking.finish(options.signal)
    },
    async *stream(question, options = {}) {
      const { asking, response } = await begin(question, options, true)
      if (response.body === null) throw new ClientError('client/cut-short', 'the answer has no body')
      for await (const { data } of readEvents(response.body)) {
        if (data === '[DONE]') break
        const text = asking.reader.push(data)
        if (text !== '') yield { kind: 'text', text }
      }
      yield { kind: 'answer', answer: await asking.finish(options.signal) }
    },
    verify: (exchange, options) => verifier.verify(exchange, options),
    waitFor: (receipt, state, options = {}) => waitForFinality(receipt, state, modules, options),
    watch: (receipt, { signal = new AbortController().signal } = {}) =>
      watchFinality(receipt, modules, signal),
    fetch: verifyingFetch(modules),
  }
}

function bodyOf(question: string | readonly Turn[], options: AskOptions, { models }: Trust): object {
  const names = Object.keys(models)
  const [only] = names.length === 1 ? names : []
  const { model = only, seed } = options
  if (model === undefined) {
    throw new ClientError('client/bad-request', `say which model to ask: ${names.join(', ')}`)
  }
  return {
    model,
    messages: typeof question === 'string' ? [{ role: 'user', content: question }] : question,
    max_completion_tokens: options.maxTokens,
    temperature: options.temperature,
    // JSON has no whole numbers above 2^53.
    seed: typeof seed === 'bigint' ? seed.toString() : seed,
    stop: options.stop,
    disputer: options.disputer,
    beneficiary: options.beneficiary,
  }
}
