import { type Address, type Hex, isAddress, isHash } from 'viem'
import type { Receipt, ReceiptDomain } from '../../contracts/receipt.ts'
import type { Opening } from '../../fraud-proof/vm/opening.ts'
import type { CommittedAnswer } from '../../fraud-proof/vm/program-inputs.ts'
import { UsageError } from './option.ts'

/** What `otr replay` can judge: an answer as `otr model ask --json` prints it, or a receipt with its opening. */
export type AnswerFile =
  | { readonly kind: 'answer'; readonly answer: CommittedAnswer; readonly kv: Float32Array | undefined }
  | { readonly kind: 'opening'; readonly opening: Opening; readonly domain: ReceiptDomain | undefined }

/** Reads such a file's text; what it should hold and does not is named. */
export function readAnswerFile(file: string, text: string): AnswerFile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UsageError(`${file}: the file should be JSON, as otr model ask --json prints it`)
  }
  const fields = new Fields(file, value)
  return fields.has('receipt') ? readOpening(fields) : readAnswer(fields)
}

function readAnswer(fields: Fields): AnswerFile {
  const finish = fields.text('finish')
  if (finish !== 'length' && finish !== 'endToken' && finish !== 'stop') {
    throw fields.wrong('finish', 'length, endToken or stop')
  }
  const answer: CommittedAnswer = {
    prompt: fields.tokens('prompt'),
    output: fields.tokens('tokens'),
    maxTokens: fields.number('maxTokens'),
    finish,
    sampling: { temperature: fields.number('temperature'), seed: fields.bigint('seed', 64) },
  }
  return { kind: 'answer', answer, kv: fields.floats('kv') }
}

function readOpening(fields: Fields): AnswerFile {
  const receipt = readReceipt(fields.object('receipt'))
  const domain = fields.has('domain') ? fields.object('domain') : undefined
  return {
    kind: 'opening',
    opening: { receipt, tokens: fields.tokens('tokens'), kv: fields.floats('kv') },
    domain: domain && { chainId: domain.integer('chainId', 53), rollup: domain.address('rollup') },
  }
}

function readReceipt(fields: Fields): Receipt {
  return {
    modelId: fields.hash('modelId'),
    bucket: fields.integer('bucket', 32),
    tokensRoot: fields.hash('tokensRoot'),
    promptLength: fields.integer('promptLength', 32),
    totalLength: fields.integer('totalLength', 32),
    maxTokens: fields.integer('maxTokens', 32),
    finish: fields.integer('finish', 8),
    temperature: fields.integer('temperature', 32),
    seed: fields.bigint('seed', 64),
    kvRoot: fields.hash('kvRoot'),
    requestHash: fields.hash('requestHash'),
    responseHash: fields.hash('responseHash'),
    nonce: fields.hash('nonce'),
    evidenceHash: fields.hash('evidenceHash'),
    disputer: fields.address('disputer'),
    beneficiary: fields.address('beneficiary'),
    worker: fields.address('worker'),
    issuedAt: fields.bigint('issuedAt', 64),
  }
}

/** An object of the file, read field by field. */
class Fields {
  readonly #file: string
  readonly #path: string
  readonly #values: Readonly<Record<string, unknown>>

  constructor(file: string, value: unknown, path = '') {
    this.#file = file
    this.#path = path
    this.#values = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  }

  wrong(field: string, expected: string): UsageError {
    return new UsageError(`${this.#file}: ${this.#path}${field} should be ${expected}`)
  }

  has(field: string): boolean {
    return this.#values[field] !== undefined
  }

  object(field: string): Fields {
    const value = this.#values[field]
    if (typeof value !== 'object' || value === null) throw this.wrong(field, 'an object')
    return new Fields(this.#file, value, `${this.#path}${field}.`)
  }

  text(field: string): string {
    const value = this.#values[field]
    if (typeof value !== 'string') throw this.wrong(field, 'a text')
    return value
  }

  number(field: string): number {
    const value = this.#values[field]
    if (typeof value !== 'number') throw this.wrong(field, 'a number')
    return value
  }

  integer(field: string, bits: number): number {
    const value = this.#values[field]
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** bits) return value
    throw this.wrong(field, `a whole number below 2^${bits}`)
  }

  bigint(field: string, bits: number): bigint {
    const value = this.#values[field]
    if (typeof value !== 'string' || !/^\d{1,20}$/.test(value) || BigInt(value) >= 2n ** BigInt(bits)) {
      throw this.wrong(field, `a whole number in quotes, below 2^${bits}`)
    }
    return BigInt(value)
  }

  hash(field: string): Hex {
    const value = this.#values[field]
    if (typeof value !== 'string' || !isHash(value)) throw this.wrong(field, '32 bytes in hex')
    return value
  }

  address(field: string): Address {
    const value = this.#values[field]
    if (typeof value !== 'string' || !isAddress(value)) throw this.wrong(field, 'an address')
    return value
  }

  tokens(field: string): number[] {
    const value = this.#values[field]
    if (Array.isArray(value) && value.every((token) => Number.isInteger(token))) return value
    throw this.wrong(field, 'a list of tokens')
  }

  /** Little-endian binary32 in base64; undefined where there is no such field. */
  floats(field: string): Float32Array | undefined {
    const value = this.#values[field]
    if (value === undefined) return undefined
    const bytes = typeof value === 'string' ? Buffer.from(value, 'base64') : Buffer.alloc(0)
    // Node reads over whatever is not base64, so only what it would write itself is taken.
    if (bytes.toString('base64') !== value || bytes.length % 4 !== 0) {
      throw this.wrong(field, 'little-endian binary32 values in base64')
    }
    // Copied as bytes, not as numbers, for a root is over every bit, those of a NaN, too.
    return new Float32Array(Uint8Array.from(bytes).buffer)
  }
}
