/** Gathers what one step of decoding gives to all answers, so that it goes out as one message. */
export class PartBatch<Part> {
  readonly #send: (parts: readonly Part[]) => void
  readonly #gap: number
  #parts: Part[] = []
  #sentAt = Number.NEGATIVE_INFINITY

  /** `gap`: milliseconds from one message to the next, at least. */
  constructor(send: (parts: readonly Part[]) => void, gap = 0) {
    this.#send = send
    this.#gap = gap
  }

  add(part: Part): void {
    // The tokens of a step come within one turn of the event loop.
    if (this.#parts.length === 0) this.#flushSoon()
    this.#parts.push(part)
  }

  /** Sends what there is: what ends an answer must not overtake its parts. */
  flush(): void {
    const parts = this.#parts
    this.#parts = []
    if (parts.length === 0) return
    this.#sentAt = performance.now()
    this.#send(parts)
  }

  #flushSoon(): void {
    const wait = this.#sentAt + this.#gap - performance.now()
    if (wait > 0) setTimeout(() => this.flush(), wait)
    else setImmediate(() => this.flush())
  }
}
