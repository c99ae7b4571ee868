import type { Hex } from 'viem'
import { getJson } from '../../contracts/get-json.ts'
import { JsonFields } from '../../contracts/json-fields.ts'
import { readOpening } from '../../contracts/receipt-json.ts'
import { type EvidenceJson, type ReceiptJson, readReceiptJson } from './exchange.ts'
import { type Finality, readFinality } from './finality.ts'

/** How many pieces of evidence are kept; a sequencer has as many at a time as it has workers. */
const MOST_EVIDENCE = 64

/** A receipt as `/v1/receipts` has it. */
export interface KeptReceipt {
  /** The completion's. */
  readonly id: string
  /** Undefined while the answer is not finished. */
  readonly receipt: ReceiptJson | undefined
  readonly finality: Finality
}

/** What a sequencer's API shows besides answers. Nothing of it is trusted. */
export class Api {
  readonly #baseUrl: string
  readonly #headers: Readonly<Record<string, string>>
  readonly #evidence = new Map<Hex, EvidenceJson>()

  /** `baseUrl` as the openai package takes it, `/v1` included. */
  constructor(baseUrl: string, apiKey: string | undefined) {
    this.#baseUrl = new URL(baseUrl).href.replace(/\/+$/, '')
    this.#headers = apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }
  }

  url(path: string): string {
    return `${this.#baseUrl}/${path}`
  }

  get headers(): Readonly<Record<string, string>> {
    return this.#headers
  }

  async receipt(id: string, signal?: AbortSignal): Promise<KeptReceipt | undefined> {
    const body = await this.#get(`receipts/${id}`, signal)
    if (body === undefined) return undefined
    const source = this.url(`receipts/${id}`)
    const fields = new JsonFields(source, body)
    const { finality } = body as { finality?: unknown }
    return {
      id: fields.text('id'),
      receipt: fields.has('receipt') ? readReceiptJson(source, body) : undefined,
      finality: readFinality(source, finality),
    }
  }

  async evidence(hash: Hex, signal?: AbortSignal): Promise<EvidenceJson | undefined> {
    const known = this.#evidence.get(hash)
    if (known !== undefined) return known
    const path = `evidence/${hash}`
    const body = await this.#get(path, signal)
    if (body === undefined) return undefined
    const fields = new JsonFields(this.url(path), body)
    const shown = { evidence: fields.text('evidence'), context: fields.text('context') }
    this.#evidence.set(hash, shown)
    const [oldest] = this.#evidence.keys()
    if (oldest !== undefined && this.#evidence.size > MOST_EVIDENCE) this.#evidence.delete(oldest)
    return shown
  }

  /** Prompt and output of a receipt. */
  async tokens(hash: Hex, signal?: AbortSignal): Promise<readonly number[] | undefined> {
    const path = `receipts/${hash}/opening`
    const body = await this.#get(path, signal)
    return body === undefined ? undefined : readOpening(new JsonFields(this.url(path), body)).tokens
  }

  #get(path: string, signal?: AbortSignal): Promise<unknown> {
    return getJson(this.url(path), { headers: this.#headers, signal })
  }
}
