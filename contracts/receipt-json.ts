import type { Hex } from 'viem'
import { base64OfFloats, type JsonFields } from './json-fields.ts'
import type { Receipt, ReceiptDomain } from './receipt.ts'

/** A receipt with its worker's signature and the place that the sequencer promised it. */
export interface PromisedReceipt {
  readonly receipt: Receipt
  readonly workerSignature: Hex
  readonly sequence: number
  /** Seconds; when the place must be in a batch. */
  readonly includeBy: bigint
  /** Of the `InclusionPromise`. */
  readonly sequencerSignature: Hex
}

/** A receipt with what its roots hide, as a worker hands it to a challenger and `otr replay` reads it. */
export interface OpenedReceipt {
  readonly receipt: Receipt
  readonly workerSignature: Hex | undefined
  /** Prompt and output. */
  readonly tokens: readonly number[]
  /** KV fingerprints; undefined where they are not shown. */
  readonly kv: Float32Array | undefined
  readonly domain: ReceiptDomain | undefined
}

/** A receipt in JSON: whole numbers that may pass 2^53 are in quotes. */
export function receiptJson(receipt: Receipt) {
  return { ...receipt, seed: receipt.seed.toString(), issuedAt: receipt.issuedAt.toString() }
}

export function readReceipt(fields: JsonFields): Receipt {
  return {
    modelId: fields.hash('modelId'),
    bucket: fields.integer('bucket'),
    tokensRoot: fields.hash('tokensRoot'),
    promptLength: fields.integer('promptLength'),
    totalLength: fields.integer('totalLength'),
    maxTokens: fields.integer('maxTokens'),
    finish: fields.integer('finish', 8),
    temperature: fields.integer('temperature'),
    seed: fields.bigint('seed'),
    kvRoot: fields.hash('kvRoot'),
    requestHash: fields.hash('requestHash'),
    responseHash: fields.hash('responseHash'),
    nonce: fields.hash('nonce'),
    evidenceHash: fields.hash('evidenceHash'),
    disputer: fields.address('disputer'),
    beneficiary: fields.address('beneficiary'),
    worker: fields.address('worker'),
    issuedAt: fields.bigint('issuedAt'),
  }
}

export function promisedReceiptJson(promised: PromisedReceipt) {
  const { receipt, workerSignature, sequence, includeBy, sequencerSignature } = promised
  return {
    receipt: receiptJson(receipt),
    workerSignature,
    sequence,
    includeBy: includeBy.toString(),
    sequencerSignature,
  }
}

export function readPromisedReceipt(fields: JsonFields): PromisedReceipt {
  return {
    receipt: readReceipt(fields.object('receipt')),
    workerSignature: fields.signature('workerSignature'),
    sequence: fields.integer('sequence', 53),
    includeBy: fields.bigint('includeBy'),
    sequencerSignature: fields.signature('sequencerSignature'),
  }
}

export function openingJson({ receipt, workerSignature, tokens, kv, domain }: OpenedReceipt) {
  return {
    receipt: receiptJson(receipt),
    ...(workerSignature && { workerSignature }),
    tokens,
    ...(kv && { kv: base64OfFloats(kv) }),
    ...(domain && { domain }),
  }
}

export function readOpening(fields: JsonFields): OpenedReceipt {
  return {
    receipt: readReceipt(fields.object('receipt')),
    workerSignature: fields.has('workerSignature') ? fields.signature('workerSignature') : undefined,
    tokens: fields.tokens('tokens'),
    kv: fields.floats('kv'),
    domain: fields.has('domain') ? readDomain(fields.object('domain')) : undefined,
  }
}

export function readDomain(fields: JsonFields): ReceiptDomain {
  return { chainId: fields.integer('chainId', 53), rollup: fields.address('rollup') }
}
