import type { ServerResponse } from 'node:http'

export interface EventStreamOptions {
  /** Milliseconds of silence after which a comment keeps proxies from hanging up. */
  readonly heartbeat: number
  /** Milliseconds that a reader may take for what the connection holds. */
  readonly mostStalled: number
}

/**
 * Server-sent events to one client. Who sends waits until there is room, so that a slow reader holds nobody but itself;
 * one that makes no room in time is cut off, and then sending does nothing any more.
 */
export class EventStream {
  readonly #response: ServerResponse
  readonly #options: EventStreamOptions
  readonly #onCutOff: () => void
  #heartbeat: NodeJS.Timeout | undefined
  #stalled: NodeJS.Timeout | undefined
  #resume: () => void = () => undefined

  /** Sends the head at once. `onCutOff` is called before a slow reader's connection is cut. */
  constructor(
    response: ServerResponse,
    headers: Readonly<Record<string, string>>,
    options: EventStreamOptions,
    onCutOff: () => void,
  ) {
    this.#response = response
    this.#options = options
    this.#onCutOff = onCutOff
    response.on('drain', () => {
      clearTimeout(this.#stalled)
      this.#stalled = undefined
      this.#resume()
    })
    response.once('close', () => {
      clearTimeout(this.#heartbeat)
      clearTimeout(this.#stalled)
      this.#resume()
    })
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      // nginx would otherwise collect the events.
      'x-accel-buffering': 'no',
    })
    response.flushHeaders()
    this.#beat()
  }

  /** Whether anybody may still read. */
  get isOpen(): boolean {
    return !this.#response.destroyed && !this.#response.writableEnded
  }

  /** One event whose data is a JSON value. Resolves when there is room for another, or nobody reads any more. */
  async send(data: unknown, event?: string): Promise<void> {
    this.#write(`${event === undefined ? '' : `event: ${event}\n`}data: ${JSON.stringify(data)}\n\n`)
    if (!this.isOpen || !this.#response.writableNeedDrain) return
    await new Promise<void>((resolve) => {
      this.#resume = resolve
    })
  }

  /** Ends the stream, where given with a last event whose data is that text. */
  end(lastText?: string): void {
    if (!this.isOpen) return
    if (lastText !== undefined) this.#write(`data: ${lastText}\n\n`)
    clearTimeout(this.#heartbeat)
    this.#response.end()
    this.#watch()
  }

  #write(text: string): void {
    if (!this.isOpen) return
    if (!this.#response.write(text)) this.#watch()
    this.#beat()
  }

  #beat(): void {
    clearTimeout(this.#heartbeat)
    this.#heartbeat = setTimeout(() => {
      // What waits already is as good as a comment.
      if (this.#response.writableNeedDrain) this.#beat()
      else this.#write(': still here\n\n')
    }, this.#options.heartbeat)
  }

  #watch(): void {
    this.#stalled ??= setTimeout(() => {
      this.#onCutOff()
      this.#response.destroy()
    }, this.#options.mostStalled)
  }
}
