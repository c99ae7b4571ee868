import type { RawData, WebSocket } from 'ws'
import { ProtocolError } from './message-fields.ts'
import { type DispatcherMessage, encodeMessage, type WorkerMessage } from './messages.ts'
import { readWorkerMessage } from './read-message.ts'

/** A worker that does not read what it is sent must not fill our memory. */
const mostUnsent = 32 * 1024 * 1024
const policyViolation = 1008
const mostReason = 120
/** How long a worker that was cut off may take to say goodbye. */
const goodbye = 1000

export interface ConnectionEvents {
  message(message: WorkerMessage): void
  /** Once, whoever ended it. `violation` where the worker sent what it must not. */
  closed(reason: string, violation: boolean): void
}

/** One worker's WebSocket: messages in and out, and an end at the first that should not have been sent. */
export class WorkerConnection {
  readonly #socket: WebSocket
  readonly #events: ConnectionEvents
  #open = true
  #pings = 0

  constructor(socket: WebSocket, events: ConnectionEvents) {
    this.#socket = socket
    this.#events = events
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary))
    // Workers answer pings; one that sends its own, or answers none, keeps us busy at no cost to itself.
    socket.on('ping', () => this.cutOff('a ping was sent', true))
    socket.on('pong', () => {
      if (this.#pings-- === 0) this.cutOff('a pong was sent that nobody asked for', true)
    })
    // Frames that are too large or not well-formed end here; ws has closed the connection then.
    socket.on('error', (error) => this.#end(error.message, true))
    socket.on('close', () => this.#end('the connection closed', false))
  }

  send(message: DispatcherMessage): void {
    if (!this.#open) return
    if (this.#socket.bufferedAmount > mostUnsent) this.cutOff('nothing is read', true)
    else this.#socket.send(encodeMessage(message))
  }

  get unansweredPings(): number {
    return this.#pings
  }

  ping(): void {
    if (!this.#open) return
    this.#pings++
    this.#socket.ping()
  }

  /** Ends the connection; nothing more is heard of it. */
  cutOff(reason: string, violation: boolean): void {
    if (!this.#open) return
    this.#socket.close(violation ? policyViolation : 1000, reason.slice(0, mostReason))
    setTimeout(() => this.#socket.terminate(), goodbye).unref()
    this.#end(reason, violation)
  }

  #receive(data: RawData, isBinary: boolean): void {
    if (!this.#open) return
    try {
      if (isBinary) throw new ProtocolError('a message should be text')
      this.#events.message(readWorkerMessage(data.toString()))
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error
      this.cutOff(error.message, true)
    }
  }

  #end(reason: string, violation: boolean): void {
    if (!this.#open) return
    this.#open = false
    this.#events.closed(reason, violation)
  }
}
