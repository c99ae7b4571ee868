import type { Endpoint } from '../request/ask.ts'
import { ClientError, reading } from './client-error.ts'
import { type ReceiptJson, readReceiptJson } from './exchange.ts'

/**
 * What came of one answer, streamed or not. Takes nothing that an app could read and the receipt does not cover: a second choice,
 * or a call of a tool, would be the sequencer's own invention.
 */
export class AnswerReader {
  readonly #endpoint: Endpoint
  #text = ''
  #id: string | undefined
  #finishReason: string | undefined
  #receipt: ReceiptJson | undefined
  #failure: ClientError | undefined

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint
  }

  /** Takes a JSON object as the API sent it; gives the text that is new in it. */
  push(json: string): string {
    const shown: unknown = reading('answer', () => JSON.parse(json))
    const { id, choices = [], otr, error } = fieldsOf(shown)
    if (error !== undefined) this.#failure = apiError(error)
    if (typeof id === 'string') this.#id ??= id
    if (otr !== undefined) this.#receipt = reading('receipt', () => readReceiptJson('otr', otr))
    if (!Array.isArray(choices) || choices.length > 1) throw malformed('choices', 'a list of one')
    if (choices.length === 0) return ''
    const {
      index,
      delta,
      message,
      text,
      logprobs: _,
      finish_reason: reason,
      ...others
    } = fieldsOf(choices[0])
    requireEmpty('choices[0]', others)
    if (index !== 0) throw malformed('choices[0].index', '0')
    if (typeof reason === 'string') this.#finishReason = reason
    const fresh = this.#endpoint === 'chat' ? textOfMessage(delta ?? message) : text
    requireEmpty('choices[0]', this.#endpoint === 'chat' ? { text } : { delta, message })
    if (typeof fresh !== 'string') throw malformed('choices[0]', 'an answer as text')
    this.#text += fresh
    return fresh
  }

  get hasReceipt(): boolean {
    return this.#receipt !== undefined
  }

  /** The error that the API sent instead of an end. */
  get failure(): ClientError | undefined {
    return this.#failure
  }

  /** All of it; throws a ClientError where there is no receipt. */
  end() {
    if (this.#failure !== undefined) throw this.#failure
    if (this.#receipt === undefined || this.#id === undefined) {
      throw new ClientError('client/cut-short', 'the answer ended without a receipt: nothing of it is proven')
    }
    return { text: this.#text, finishReason: this.#finishReason, id: this.#id, receipt: this.#receipt }
  }
}

function textOfMessage(message: unknown): unknown {
  const { role = 'assistant', content, ...others } = fieldsOf(message)
  if (role !== 'assistant') throw malformed('choices[0].message.role', 'assistant')
  requireEmpty('choices[0].message', others)
  return content ?? ''
}

function requireEmpty(path: string, fields: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue
    throw malformed(`${path}.${name.slice(0, 64)}`, 'left out: no receipt covers it')
  }
}

const malformed = (field: string, expected: string) =>
  new ClientError('client/malformed', `${field} of the answer should be ${expected}`, { context: { field } })

/** An error in OpenAI's envelope. */
export function apiError(error: unknown, status?: number): ClientError {
  const { message, code } = fieldsOf(error)
  const context = { ...(status && { status }), ...(typeof code === 'string' && { apiCode: code }) }
  const said = typeof message === 'string' ? message : 'the API gave no reason'
  return new ClientError('client/api', said, { context })
}

export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
