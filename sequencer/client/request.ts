import { bytesToHex } from 'viem'
import { type Ask, AskError, type Endpoint } from '../request/ask.ts'
import { readAsk } from '../request/read-ask.ts'
import { ClientError } from './client-error.ts'

/** A request as it goes out: these very characters are what the receipt's `requestHash` is over. */
export interface PreparedRequest {
  readonly endpoint: Endpoint
  readonly body: string
}

/** Writes a request's body, with a nonce of ours where it has none: without one an old receipt could pass for a new one. */
export function prepareRequest(endpoint: Endpoint, fields: object): PreparedRequest {
  const drawn = bytesToHex(crypto.getRandomValues(new Uint8Array(32)))
  const nonce = 'nonce' in fields ? (fields.nonce ?? drawn) : drawn
  return { endpoint, body: JSON.stringify({ ...fields, nonce }) }
}

/** What a body asks for; throws a ClientError where the API could not answer it either. */
export function readRequest(endpoint: Endpoint, body: Uint8Array): Ask {
  try {
    return readAsk(endpoint, body)
  } catch (cause) {
    if (!(cause instanceof AskError)) throw cause
    const context = cause.param === null ? {} : { param: cause.param }
    throw new ClientError('client/bad-request', cause.message, { context, cause })
  }
}
