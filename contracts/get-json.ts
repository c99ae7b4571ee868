import { OtrError } from './errors.ts'

/** A server that does not answer, or not as it should. */
export class HttpError extends OtrError<'http/status' | 'http/too-large' | 'http/not-json'> {
  override readonly name = 'HttpError'
}

export interface GetJsonOptions {
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for the whole answer; a minute by default. */
  readonly timeout?: number | undefined
}

/** A batch of 4,096 receipts, and the fingerprints of a long answer, are below it. */
const MOST_BYTES = 64 * 2 ** 20
const MINUTE = 60_000

/** The JSON at an address; undefined where there is no such thing (404). */
export async function getJson(url: string, options: GetJsonOptions = {}): Promise<unknown> {
  const { headers = {}, signal, timeout = MINUTE } = options
  const limit = AbortSignal.timeout(timeout)
  const response = await fetch(url, {
    headers: { accept: 'application/json', ...headers },
    redirect: 'error',
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  })
  if (!response.ok) {
    await response.body?.cancel()
    const { status } = response
    if (status === 404) return undefined
    throw new HttpError('http/status', `${url} answered with status ${status}`, { url, status })
  }
  const text = await boundedText(response, url)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new HttpError('http/not-json', `${url} answered no JSON`, { url }, { cause })
  }
}

/** A body of any length would be a way to fill our memory. */
async function boundedText({ body }: Response, url: string): Promise<string> {
  const reader = body?.getReader()
  const decoder = new TextDecoder()
  const parts: string[] = []
  let bytes = 0
  for (let step = await reader?.read(); step?.value !== undefined; step = await reader?.read()) {
    bytes += step.value.length
    if (bytes > MOST_BYTES) {
      await reader?.cancel()
      throw new HttpError('http/too-large', `${url} answered more than ${MOST_BYTES} bytes`, { url })
    }
    parts.push(decoder.decode(step.value, { stream: true }))
  }
  return parts.join('') + decoder.decode()
}
