import type { CacheRow } from './cache-rows.ts'
import { badRequest } from './model-error.ts'
import type { Sampling } from './sampler.ts'

/** Why an answer ended: its tokens are used up, it ended itself, or a stop string (or the client) ended it. */
export type Finish = 'length' | 'endToken' | 'stop'

/** What a sequence tells whoever asked for it. `finish` comes once, with the last token or, after a complete prefix, alone. */
export type SequenceEvent =
  | { readonly token?: number; readonly finish?: Finish }
  | { readonly error: unknown }

/** What one sequence is to generate. */
export interface SequenceRequest {
  /** Not empty. */
  readonly prompt: readonly number[]
  /** Output tokens that were given out before: generation goes on behind them and counts them. */
  readonly prefix: readonly number[]
  readonly maxTokens: number
  readonly sampling: Sampling
  readonly signal: AbortSignal
  /** Asked once for each output token in order, those of the prefix first: whether the text so far ends the answer. */
  readonly stops: (token: number) => boolean
  /** Shown the logits that each token was drawn from; they are valid during the call. */
  readonly onLogits?: (token: number, logits: Float32Array) => void
  readonly notify: (event: SequenceEvent) => void
}

/** A sequence on its way through the scheduler. */
export class Sequence {
  readonly request: SequenceRequest
  /** Prompt and output so far. */
  readonly tokens: number[]
  /** One a position fed so far. */
  readonly fingerprints: Float32Array[] = []
  /** The cached positions, which are as many as were fed. */
  cache: CacheRow | undefined
  readonly #endTokens: ReadonlySet<number>
  #finished: Finish | undefined
  #stopping = false

  constructor(request: SequenceRequest, endTokens: ReadonlySet<number>) {
    this.request = request
    this.#endTokens = endTokens
    this.tokens = [...request.prompt]
    for (const token of request.prefix) {
      if (this.#finished) throw badRequest('prefix', 'nothing behind the token that ends the answer', token)
      this.#finished = this.#append(token)
    }
  }

  /** Set where a prefix is a whole answer, or the answer was stopped: nothing more is sampled and the last token is not fed. */
  get finished(): Finish | undefined {
    if (this.#finished === undefined && this.#stopping && this.hasOutput) return 'stop'
    return this.#finished
  }

  /** Whether the answer is to end with the tokens there are. */
  get stopping(): boolean {
    return this.#stopping
  }

  get hasOutput(): boolean {
    return this.tokens.length > this.request.prompt.length
  }

  /** How many positions to feed before the next token can be sampled. */
  get toFeed(): number {
    return this.tokens.length - (this.finished ? 1 : 0)
  }

  stop(): void {
    this.#stopping = true
  }

  /** Takes the sampled next token; returns whether it was the last. */
  take(token: number): boolean {
    const finish = this.#append(token)
    this.request.notify(finish === undefined ? { token } : { token, finish })
    return finish !== undefined
  }

  #append(token: number): Finish | undefined {
    this.tokens.push(token)
    const stopped = this.request.stops(token)
    if (this.#endTokens.has(token)) return 'endToken'
    if (stopped) return 'stop'
    return this.tokens.length - this.request.prompt.length >= this.request.maxTokens ? 'length' : undefined
  }
}
