import type { LeasePart } from '../dispatch/messages.ts'

/** Gathers what one step of decoding gives to all jobs, so that it goes out as one message. */
export class PartBatch {
  readonly #send: (parts: readonly LeasePart[]) => void
  #parts: LeasePart[] = []

  constructor(send: (parts: readonly LeasePart[]) => void) {
    this.#send = send
  }

  add(part: LeasePart): void {
    // The tokens of a step come within one turn of the event loop.
    if (this.#parts.length === 0) setImmediate(() => this.flush())
    this.#parts.push(part)
  }

  /** Sends what there is: what ends a job must not overtake its parts. */
  flush(): void {
    const parts = this.#parts
    this.#parts = []
    if (parts.length > 0) this.#send(parts)
  }
}
