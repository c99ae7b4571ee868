import type { Hex } from 'viem'
import { ProtocolError } from './message-fields.ts'
import type { DispatcherMessage, QueryNumber, ShownEvidence, WorkerMessage } from './messages.ts'

/** Questions are small, but answers may be megabytes. */
const mostPending = 32

/** What a worker shows of an answer; nobody has checked it against the receipt. */
export interface ShownOpening {
  readonly tokens: readonly number[]
  /** Little-endian binary32. */
  readonly kv: Uint8Array
}

/** A question that a worker did not answer. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered'
}

type Answer = Extract<WorkerMessage, { readonly query: QueryNumber }>

interface Pending {
  /** Takes an answer of the right kind; throws a ProtocolError at another, and says whether it was the last. */
  take(answer: Answer): boolean
  fail(error: Error): void
}

/** Questions to one worker, each answered once and in time, or not at all. */
export class PendingQueries {
  readonly #timeout: number
  readonly #send: (message: DispatcherMessage) => void
  readonly #pending = new Map<QueryNumber, Pending>()
  #last = 0

  constructor(timeout: number, send: (message: DispatcherMessage) => void) {
    this.#timeout = timeout
    this.#send = send
  }

  attest(challenge: Hex): Promise<ShownEvidence> {
    return this.#ask<ShownEvidence>(
      (query) => ({ type: 'attest', query, challenge }),
      (resolve) => (answer) => {
        if (answer.type !== 'evidence') throw new ProtocolError('another answer than evidence')
        resolve({ evidence: answer.evidence, simulated: answer.simulated })
        return true
      },
    )
  }

  open(receiptHash: Hex, mostKvBytes: number): Promise<ShownOpening> {
    let tokens: readonly number[] | undefined
    const pieces: Uint8Array[] = []
    let size = 0
    return this.#ask<ShownOpening>(
      (query) => ({ type: 'open', query, receiptHash }),
      (resolve) => (answer) => {
        if (answer.type !== 'opening') throw new ProtocolError('another answer than an opening')
        tokens ??= answer.tokens
        pieces.push(answer.kv)
        size += answer.kv.length
        if (size > mostKvBytes || (answer.kv.length === 0 && !answer.last)) {
          throw new ProtocolError('more KV values than the model can have')
        }
        if (!answer.last) return false
        if (tokens === undefined) throw new ProtocolError('an opening without tokens')
        resolve({ tokens, kv: Uint8Array.from(Buffer.concat(pieces)) })
        return true
      },
    )
  }

  answer(answer: Answer): void {
    const pending = this.#pending.get(answer.query)
    if (pending === undefined) throw new ProtocolError('an answer that nobody asked for')
    if (answer.type === 'unanswered') pending.fail(new Unanswered(answer.message))
    else if (!pending.take(answer)) return
    this.#pending.delete(answer.query)
  }

  fail(reason: string): void {
    for (const pending of this.#pending.values()) pending.fail(new Unanswered(reason))
    this.#pending.clear()
  }

  #ask<T>(
    message: (query: QueryNumber) => DispatcherMessage,
    take: (resolve: (value: T) => void) => (answer: Answer) => boolean,
  ): Promise<T> {
    if (this.#pending.size >= mostPending) {
      return Promise.reject(new Unanswered('the worker has enough questions to answer'))
    }
    const query = ++this.#last
    return new Promise<T>((resolve, reject) => {
      // It stays among the pending, for an answer that comes late is no offence.
      const timer = setTimeout(
        () => reject(new Unanswered('the worker did not answer in time')),
        this.#timeout,
      )
      const taken = take((value) => {
        clearTimeout(timer)
        resolve(value)
      })
      const fail = (error: Error) => {
        clearTimeout(timer)
        reject(error)
      }
      this.#pending.set(query, { take: taken, fail })
      this.#send(message(query))
    })
  }
}
