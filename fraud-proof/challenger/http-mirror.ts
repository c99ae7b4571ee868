import type { Hex } from 'viem'
import { OtrError } from '../../contracts/errors.ts'
import { JsonFields } from '../../contracts/json-fields.ts'
import { readOpening, readReceipt } from '../../contracts/receipt-json.ts'
import type { Opening } from '../vm/opening.ts'
import type { BatchedReceipt, ReceiptSource } from './receipt-source.ts'

/** A mirror that does not answer, or not as a mirror does. */
export class MirrorError extends OtrError<'mirror/status' | 'mirror/too-large' | 'mirror/not-json'> {
  override readonly name = 'MirrorError'
}

/** Which mirror, and who asks. */
export interface MirrorOptions {
  /** Where the sequencer's HTTP API begins, `/v1` left out. */
  readonly url: string
  /** Signs for a disputer whom receipts name, so that it is shown their openings (EIP-191). */
  readonly sign?: ((message: string) => Promise<Hex>) | undefined
  /** Milliseconds for a whole answer; a minute by default. */
  readonly timeout?: number
}

/** A batch of 4,096 receipts, and the fingerprints of a long answer, are below it. */
const MOST_BYTES = 64 * 2 ** 20
const MINUTE = 60_000

/** What a disputer signs to be shown the opening of a receipt. */
function openingMessage(receiptHash: Hex): string {
  return `otr: show me the opening of receipt ${receiptHash}`
}

/** A sequencer, or a mirror of one, over HTTP. */
export class HttpMirror implements ReceiptSource {
  readonly name: string
  readonly #options: MirrorOptions

  constructor(options: MirrorOptions) {
    this.name = options.url
    this.#options = options
  }

  async batch(number: bigint, signal?: AbortSignal): Promise<readonly BatchedReceipt[] | undefined> {
    const body = await this.#get(`/v1/batches/${number}`, signal)
    if (body === undefined) return undefined
    const fields = new JsonFields(this.name, body)
    const list = fields.object('receipts')
    if (!Array.isArray((body as { receipts?: unknown }).receipts)) throw fields.wrong('receipts', 'a list')
    const count = list.integer('length', 16)
    return Array.from({ length: count }, (_, i) => {
      const batched = list.object(String(i))
      return {
        receipt: readReceipt(batched.object('receipt')),
        signature: batched.signature('workerSignature'),
      }
    })
  }

  async opening(receiptHash: Hex, signal?: AbortSignal): Promise<Opening | undefined> {
    const signature = await this.#options.sign?.(openingMessage(receiptHash))
    const headers = signature ? { 'x-otr-disputer-signature': signature } : {}
    const body = await this.#get(`/v1/receipts/${receiptHash}/opening`, signal, headers)
    return body === undefined ? undefined : readOpening(new JsonFields(this.name, body))
  }

  /** Undefined where there is no such thing. */
  async #get(path: string, signal?: AbortSignal, headers: Record<string, string> = {}): Promise<unknown> {
    const { url, timeout = MINUTE } = this.#options
    const limit = AbortSignal.timeout(timeout)
    const response = await fetch(new URL(path, url), {
      headers: { accept: 'application/json', ...headers },
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    })
    if (response.status === 404) {
      await response.body?.cancel()
      return undefined
    }
    if (!response.ok) {
      await response.body?.cancel()
      throw new MirrorError('mirror/status', `${url}${path} answered with status ${response.status}`, {
        url,
        path,
        status: response.status,
      })
    }
    const text = await boundedText(response, `${url}${path}`)
    try {
      return JSON.parse(text)
    } catch (cause) {
      throw new MirrorError('mirror/not-json', `${url}${path} answered no JSON`, { url, path }, { cause })
    }
  }
}

/** A body of any length would be a way to fill our memory. */
async function boundedText({ body }: Response, what: string): Promise<string> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body ?? []) {
    bytes += part.length
    if (bytes > MOST_BYTES) {
      throw new MirrorError('mirror/too-large', `${what} answered more than ${MOST_BYTES} bytes`, { what })
    }
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
