import { ApiError } from './errors.ts'

export interface LimitOptions {
  readonly requestsPerSecond: number
  /** Requests that may come at once after a quiet time. */
  readonly burst: number
  /** Answers being made at once. */
  readonly concurrent: number
}

/** Who asks: a key's id, or an address. */
interface Caller {
  tokens: number
  /** Milliseconds. */
  filledAt: number
  running: number
}

/** Callers that are remembered; beyond it the one idle for longest is forgotten, which only gives it a full bucket again. */
const mostCallers = 10_000

/** A token bucket and a count of running answers for each caller. */
export class Limits {
  readonly #options: LimitOptions
  readonly #clock: () => number
  readonly #callers = new Map<string, Caller>()

  constructor(options: LimitOptions, clock: () => number) {
    this.#options = options
    this.#clock = clock
  }

  /** Counts a request; throws where it is one too many. */
  request(name: string): void {
    const { requestsPerSecond, burst } = this.#options
    const caller = this.#caller(name)
    const now = this.#clock()
    // A clock that was set back must not take tokens away.
    const passed = Math.max(0, now - caller.filledAt) / 1000
    caller.tokens = Math.min(burst, caller.tokens + passed * requestsPerSecond)
    caller.filledAt = now
    if (caller.tokens < 1) {
      const retryAfter = Math.ceil((1 - caller.tokens) / requestsPerSecond)
      throw new ApiError('rate_limit_exceeded', { retryAfter })
    }
    caller.tokens -= 1
  }

  /** Counts an answer until what is returned is called; throws where it is one too many. */
  begin(name: string): () => void {
    const caller = this.#caller(name)
    if (caller.running >= this.#options.concurrent) throw new ApiError('too_many_at_once')
    caller.running++
    return () => {
      caller.running--
    }
  }

  #caller(name: string): Caller {
    const known = this.#callers.get(name)
    const caller = known ?? { tokens: this.#options.burst, filledAt: this.#clock(), running: 0 }
    // The map keeps the order of insertion: the one seen last goes to the end.
    this.#callers.delete(name)
    this.#callers.set(name, caller)
    if (known === undefined && this.#callers.size > mostCallers) this.#forget()
    return caller
  }

  #forget(): void {
    for (const [name, { running }] of this.#callers) {
      if (running > 0) continue
      this.#callers.delete(name)
      return
    }
  }
}
