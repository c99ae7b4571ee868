import { JsonFields } from '../../contracts/json-fields.ts'
import type { Endpoint } from '../request/ask.ts'
import { AnswerReader, fieldsOf } from './answer-reader.ts'
import { ClientError, reading } from './client-error.ts'
import { type EvidenceJson, type Exchange, readReceiptJson, type Shown } from './exchange.ts'

/**
 * What a file shows, whichever of these it is: an answer or its exchange as a client saves them; `{"request": "…", "response": {…}}`,
 * a body as it was sent and what the API answered; such an answer alone; a receipt as `/v1/receipts` has it. Throws a ClientError.
 */
export function readShown(source: string, text: string): Shown {
  const value: unknown = reading(source, () => JSON.parse(text))
  return reading(source, () => {
    const { exchange, response, request, otr, receipt } = fieldsOf(value)
    if (exchange !== undefined) return readExchange(source, exchange)
    if (response !== undefined) return readResponse(response, request)
    if (otr !== undefined) return readResponse(value, undefined)
    if (fieldsOf(receipt).receipt !== undefined) return readExchange(source, value)
    return { receipt: readReceiptJson(source, value) }
  })
}

function readExchange(source: string, value: unknown): Exchange {
  const fields = new JsonFields(source, value)
  const { receipt, hungUp } = fieldsOf(value)
  const endpoint = fields.text('endpoint')
  if (endpoint !== 'chat' && endpoint !== 'completions') throw fields.wrong('endpoint', 'chat or completions')
  return {
    endpoint,
    request: fields.text('request'),
    text: fields.text('text'),
    ...(fields.has('finishReason') ? { finishReason: fields.text('finishReason') } : {}),
    id: fields.text('id'),
    receipt: readReceiptJson(source, receipt),
    hungUp: hungUp === true,
    askedAt: fields.integer('askedAt', 53),
    answeredAt: fields.integer('answeredAt', 53),
    ...(fields.has('evidence') ? { evidence: readEvidence(fields.object('evidence')) } : {}),
  }
}

function readEvidence(fields: JsonFields): EvidenceJson {
  return { evidence: fields.text('evidence'), context: fields.text('context') }
}

function readResponse(response: unknown, request: unknown): Shown {
  const endpoint: Endpoint = fieldsOf(response).object === 'text_completion' ? 'completions' : 'chat'
  const reader = new AnswerReader(endpoint)
  reader.push(JSON.stringify(response))
  if (request === undefined) return { endpoint, ...reader.end() }
  if (typeof request === 'string') return { endpoint, ...reader.end(), request }
  throw new ClientError('client/malformed', 'request should be the body as it was sent, in one text')
}
