import type { ServerResponse } from 'node:http'

/** Responses that have not reached their client yet. */
export class OpenResponses {
  readonly #open = new Set<ServerResponse>()
  #wake: () => void = () => undefined

  add(response: ServerResponse): void {
    this.#open.add(response)
    response.once('close', () => {
      this.#open.delete(response)
      if (this.#open.size === 0) this.#wake()
    })
  }

  /** Waits until there are none. */
  async none(): Promise<void> {
    if (this.#open.size === 0) return
    await new Promise<void>((resolve) => {
      this.#wake = resolve
    })
  }
}
