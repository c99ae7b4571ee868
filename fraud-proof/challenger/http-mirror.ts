import type { Hex } from 'viem'
import { getJson } from '../../contracts/get-json.ts'
import { JsonFields } from '../../contracts/json-fields.ts'
import { readOpening, readReceipt } from '../../contracts/receipt-json.ts'
import type { Opening } from '../vm/opening.ts'
import type { BatchedReceipt, ReceiptSource } from './receipt-source.ts'

/** Which mirror, and who asks. */
export interface MirrorOptions {
  /** Where the sequencer's HTTP API begins, with or without its `/v1`. */
  readonly url: string
  /** Of who asked: a receipt that names a disputer is opened to that key, too. */
  readonly apiKey?: string | undefined
  /** Signs for a disputer whom receipts name, so that it is shown their openings (EIP-191). */
  readonly sign?: ((message: string) => Promise<Hex>) | undefined
  /** Milliseconds for a whole answer; a minute by default. */
  readonly timeout?: number
}

/** What a disputer signs to be shown the opening of a receipt. */
function openingMessage(receiptHash: Hex): string {
  return `otr: show me the opening of receipt ${receiptHash}`
}

/** A sequencer, or a mirror of one, over HTTP. */
export class HttpMirror implements ReceiptSource {
  readonly name: string
  readonly #options: MirrorOptions
  readonly #base: string

  constructor(options: MirrorOptions) {
    this.name = options.url
    this.#options = options
    // A proxy may have the API behind a path of its own.
    this.#base = options.url.replace(/\/*(\/v1\/*)?$/, '')
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
  #get(path: string, signal?: AbortSignal, headers: Record<string, string> = {}): Promise<unknown> {
    const { apiKey, timeout } = this.#options
    const key = apiKey ? { authorization: `Bearer ${apiKey}` } : {}
    return getJson(this.#base + path, { headers: { ...key, ...headers }, signal, timeout })
  }
}
