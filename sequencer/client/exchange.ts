import { bytesToHex, type Hex } from 'viem'
import { JsonFields } from '../../contracts/json-fields.ts'
import { hashReceipt, type ReceiptDomain } from '../../contracts/receipt.ts'
import {
  type PromisedReceipt,
  promisedReceiptJson,
  readPromisedReceipt,
} from '../../contracts/receipt-json.ts'
import type { Ask, Endpoint } from '../request/ask.ts'
import { reading } from './client-error.ts'
import { readRequest } from './request.ts'

/** A receipt with its signatures and its deployment, in JSON. */
export type ReceiptJson = Readonly<ReturnType<typeof promisedReceiptJson>> & {
  readonly domain: ReceiptDomain
}

/**
 * A request and all that came back, in JSON: saved, it can be verified at any time, by anybody. Signatures and hashes of it cover
 * text, parameters and model; the completion's id, log-probabilities and usage are the sequencer's word.
 */
export interface Exchange {
  readonly endpoint: Endpoint
  /** The body, exactly as it was sent. */
  readonly request: string
  readonly text: string
  /** As the API said; undefined where it said none. */
  readonly finishReason?: string | undefined
  /** The completion's. */
  readonly id: string
  readonly receipt: ReceiptJson
  /** Whether the client ended the answer. */
  readonly hungUp: boolean
  /** By the client's clock, in milliseconds. */
  readonly askedAt: number
  readonly answeredAt: number
  /** As `/v1/evidence` gives it; without it that is where it is looked for. */
  readonly evidence?: EvidenceJson | undefined
}

export interface EvidenceJson {
  /** In base64. */
  readonly evidence: string
  readonly context: string
}

/** A receipt alone says nothing of what was asked and answered. */
export type Shown = Partial<Exchange> & Pick<Exchange, 'receipt'>

/** What is shown, read once. */
export interface Presented extends PromisedReceipt {
  /** Under the deployment that is trusted, whichever is shown. */
  readonly hash: Hex
  readonly domain: ReceiptDomain
  readonly asked: { readonly ask: Ask; readonly hash: Hex } | undefined
  readonly given: Given | undefined
  readonly when: { readonly askedAt: number; readonly answeredAt: number } | undefined
}

export interface Given {
  readonly text: string
  readonly hash: Hex
  readonly finishReason: string | undefined
  readonly hungUp: boolean
}

/** A receipt as the API gives it, each field what it should be; throws an OtrError that names the first that is not. */
export function readReceiptJson(source: string, value: unknown): ReceiptJson {
  const fields = new JsonFields(source, value)
  const domain = fields.object('domain')
  return {
    ...promisedReceiptJson(readPromisedReceipt(fields)),
    domain: { chainId: domain.integer('chainId', 53), rollup: domain.address('rollup') },
  }
}

/** Reads what is shown; throws a ClientError where request or receipt are none. */
export async function present(shown: Shown, trusted: ReceiptDomain): Promise<Presented> {
  const { receipt: json, endpoint = 'chat', request, text, finishReason, hungUp = false } = shown
  const promised = reading('receipt', () => readPromisedReceipt(new JsonFields('receipt', json)))
  const body = request === undefined ? undefined : new TextEncoder().encode(request)
  return {
    ...promised,
    hash: hashReceipt(promised.receipt, trusted),
    domain: json.domain,
    asked: body && { ask: readRequest(endpoint, body), hash: await sha256(body) },
    given:
      text === undefined
        ? undefined
        : { text, hash: await sha256(new TextEncoder().encode(text)), finishReason, hungUp },
    when:
      shown.askedAt === undefined || shown.answeredAt === undefined
        ? undefined
        : { askedAt: shown.askedAt, answeredAt: shown.answeredAt },
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Hex> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
