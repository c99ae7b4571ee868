import type { Endpoint } from '../request/ask.ts'
import { Asking, type AskingModules } from './asking.ts'
import { ClientError, reading } from './client-error.ts'
import { readEvents, type StreamEvent, writeEvent } from './event-stream.ts'
import { prepareRequest } from './request.ts'

export type Fetch = typeof globalThis.fetch

const endpoints: Readonly<Record<string, Endpoint>> = {
  'chat/completions': 'chat',
  completions: 'completions',
}

/**
 * A `fetch` that verifies answers on their way. A request for one gets a nonce where it has none; what comes of it is passed on as
 * it comes, but for the end: reading that fails with a ClientError where a check does. What only reads passes
 * through; whatever else could bring an answer that nobody can verify is refused.
 */
export function verifyingFetch(modules: AskingModules): Fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    if (request.method === 'GET' || request.method === 'HEAD') return fetch(request)
    const endpoint = Object.entries(endpoints).find(([path]) => request.url === modules.api.url(path))?.[1]
    if (endpoint === undefined) {
      // Passed on, its answer would look as checked as any other.
      const known = Object.keys(endpoints).map((path) => modules.api.url(path))
      const message = `answers of ${known.join(' and ')} can be verified, not of ${request.url}`
      throw new ClientError('client/bad-request', message)
    }
    const text = await request.text()
    const fields: unknown = reading('body', () => JSON.parse(text))
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
      throw new ClientError('client/bad-request', 'the body should be a JSON object')
    }
    const prepared = prepareRequest(endpoint, fields)
    const headers = new Headers(request.headers)
    headers.delete('content-length')
    const asking = new Asking(prepared, modules)
    const { signal } = request
    const response = await fetch(request.url, { method: 'POST', headers, body: prepared.body, signal })
    return response.ok ? verified(response, asking, signal) : response
  }
}

/** The same response, ended by an error where its answer is not to be believed. */
async function verified(response: Response, asking: Asking, signal: AbortSignal): Promise<Response> {
  const { status, statusText, headers, body } = response
  const isStream = headers.get('content-type')?.startsWith('text/event-stream') === true
  const parts = isStream && body ? checkedEvents(body, asking, signal) : checkedText(response, asking, signal)
  const own = new Headers(headers)
  // The body was unpacked on its way.
  own.delete('content-encoding')
  own.delete('content-length')
  return new Response(streamOf(parts), { status, statusText, headers: own })
}

async function* checkedText(response: Response, asking: Asking, signal: AbortSignal) {
  const text = await response.text()
  asking.reader.push(text)
  await asking.finish(signal)
  yield text
}

/** What comes with the receipt is held back until all is checked: whoever has read the end has a checked answer. */
async function* checkedEvents(body: ReadableStream<Uint8Array>, asking: Asking, signal: AbortSignal) {
  const { reader } = asking
  const held: StreamEvent[] = []
  for await (const event of readEvents(body)) {
    const isEnd = event.data === '[DONE]'
    if (!isEnd) reader.push(event.data)
    if (reader.failure !== undefined) {
      yield writeEvent(event)
      throw reader.failure
    }
    if (reader.hasReceipt) held.push(event)
    else if (!isEnd) yield writeEvent(event)
    if (isEnd) break
  }
  await asking.finish(signal)
  for (const event of held) yield writeEvent(event)
}

/** Made as it is read, so that a slow reader slows the sender. */
function streamOf(parts: AsyncGenerator<string, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await parts.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      } catch (error) {
        controller.error(error)
      }
    },
    async cancel() {
      await parts.return()
    },
  })
}
