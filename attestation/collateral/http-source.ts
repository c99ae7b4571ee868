import { createHash } from 'node:crypto'
import { EvidenceError } from '../evidence-error.ts'

export interface HttpSourceOptions {
  /** Milliseconds that an answer may take; by default 10 000. */
  readonly timeout?: number
  /** Milliseconds that an answer is kept; by default ten minutes. What it says of its own term is judged each time. */
  readonly keepFor?: number
  /** The clock by which answers are kept. */
  readonly clock?: () => number
}

export interface Answer {
  readonly body: Uint8Array
  readonly headers: Headers
}

/** More than anything that vendors send. */
const LARGEST_BODY = 8 * 2 ** 20
const MOST_ANSWERS = 1024

/** Fetches over HTTP, with a limit on time and size, and keeps answers for a while. Failures are not kept. */
export class HttpSource {
  private readonly timeout: number
  private readonly keepFor: number
  private readonly clock: () => number
  private readonly kept = new Map<string, { until: number; answer: Promise<Answer | undefined> }>()

  constructor({ timeout = 10_000, keepFor = 600_000, clock = Date.now }: HttpSourceOptions) {
    this.timeout = timeout
    this.keepFor = keepFor
    this.clock = clock
  }

  /** Undefined where the service says that there is no such thing. */
  get(url: string): Promise<Answer | undefined> {
    return this.keep(url, () => this.fetch(url, {}))
  }

  post(url: string, body: Uint8Array, type: string): Promise<Answer | undefined> {
    const key = `${url} ${createHash('sha256').update(body).digest('hex')}`
    const request = { method: 'POST', body: Uint8Array.from(body), headers: { 'content-type': type } }
    return this.keep(key, () => this.fetch(url, request))
  }

  private keep(key: string, fetch: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    const known = this.kept.get(key)
    if (known !== undefined && this.clock() < known.until) return known.answer
    const answer = fetch()
    this.kept.delete(key)
    this.kept.set(key, { until: this.clock() + this.keepFor, answer })
    answer.catch(() => this.kept.delete(key))
    const [oldest] = this.kept.keys()
    if (this.kept.size > MOST_ANSWERS && oldest !== undefined) this.kept.delete(oldest)
    return answer
  }

  private async fetch(url: string, request: RequestInit): Promise<Answer | undefined> {
    try {
      const response = await fetch(url, { ...request, signal: AbortSignal.timeout(this.timeout) })
      if (response.status === 404) {
        await response.body?.cancel()
        return undefined
      }
      if (!response.ok) throw new Error(`status ${response.status}`)
      return { body: await readBody(response), headers: response.headers }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new EvidenceError('evidence/unreachable', `${url}: ${reason}`, { url }, { cause: error })
    }
  }
}

async function readBody(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done || value === undefined) return Uint8Array.from(Buffer.concat(chunks))
    size += value.length
    if (size > LARGEST_BODY) {
      await reader?.cancel()
      throw new Error(`the answer is longer than ${LARGEST_BODY} bytes`)
    }
    chunks.push(value)
  }
}
