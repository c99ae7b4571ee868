/** Gathers what one step of decoding gives to all answers, so that it goes out as one message. */
export class PartBatch<Part> {
  readonly #send: (parts: readonly Part[]) => void
  #parts: Part[] = []

  constructor(send: (parts: readonly Part[]) => void) {
    this.#send = send
  }

  add(part: Part): void {
    // The tokens of a step come within one turn of the event loop.
    if (this.#parts.length === 0) setImmediate(() => this.flush())
    this.#parts.push(part)
  }

  /** Sends what there is: what ends an answer must not overtake its parts. */
  flush(): void {
    const parts = this.#parts
    this.#parts = []
    if (parts.length > 0) this.#send(parts)
  }
}
