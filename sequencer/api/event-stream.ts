import type { ServerResponse } from 'node:http'

export interface EventStreamOptions {
  /** Milliseconds of silence after which a comment keeps proxies from hanging up. */
  readonly heartbeat: number
  /** Most bytes that wait for a slow reader. */
  readonly mostBuffered: number
  /** Milliseconds that a reader may read nothing at all. */
  readonly mostStalled: number
}

/**
 * Server-sent events to one client. Writing never waits: a slow reader has a bounded buffer, and when that is full or
 * nothing of it moves, the reader is cut off. Then writing does nothing any more.
 */
export class EventStream {
  readonly #response: ServerResponse
  readonly #options: EventStreamOptions
  readonly #onCutOff: () => void
  #heartbeat: NodeJS.Timeout | undefined
  #stalled: NodeJS.Timeout | undefined

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
    response.on('drain', () => this.#moves())
    response.once('close', () => this.#stopTimers())
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

  /** One event whose data is a JSON value. */
  send(data: unknown, event?: string): void {
    this.#write(`${event === undefined ? '' : `event: ${event}\n`}data: ${JSON.stringify(data)}\n\n`)
  }

  /** Ends the stream, where given with a last event whose data is that text. */
  end(lastText?: string): void {
    if (lastText !== undefined) this.#write(`data: ${lastText}\n\n`)
    if (!this.#isOpen) return
    clearTimeout(this.#heartbeat)
    this.#response.end()
    this.#wait()
  }

  get #isOpen(): boolean {
    return !this.#response.destroyed && !this.#response.writableEnded
  }

  #write(text: string): void {
    if (!this.#isOpen) return
    const isRead = this.#response.write(text)
    if (this.#response.writableLength > this.#options.mostBuffered) this.#cutOff()
    else if (!isRead) this.#wait()
    this.#beat()
  }

  #beat(): void {
    clearTimeout(this.#heartbeat)
    if (this.#isOpen)
      this.#heartbeat = setTimeout(() => this.#write(': still here\n\n'), this.#options.heartbeat)
  }

  #wait(): void {
    this.#stalled ??= setTimeout(() => this.#cutOff(), this.#options.mostStalled)
  }

  #moves(): void {
    clearTimeout(this.#stalled)
    this.#stalled = undefined
  }

  #cutOff(): void {
    if (this.#response.destroyed) return
    this.#onCutOff()
    this.#response.destroy()
  }

  #stopTimers(): void {
    clearTimeout(this.#heartbeat)
    clearTimeout(this.#stalled)
  }
}
