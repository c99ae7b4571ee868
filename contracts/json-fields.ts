import { type Address, type Hex, isAddress, isHash } from 'viem'
import { OtrError } from './errors.ts'

/** JSON from outside, read field by field; what a field should be and is not is an error that names source and field, not the value. */
export class JsonFields {
  readonly #source: string
  readonly #path: string
  protected readonly values: Readonly<Record<string, unknown>>

  constructor(source: string, value: unknown, path = '') {
    this.#source = source
    this.#path = path
    this.values = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  }

  wrong(field: string, expected: string): Error {
    const path = this.at(field)
    const message = `${this.#source}: ${path} should be ${expected}`
    return new OtrError('json/wrong-field', message, { source: this.#source, field: path, expected })
  }

  has(field: string): boolean {
    return this.values[field] !== undefined
  }

  object(field: string): JsonFields {
    return new JsonFields(this.#source, this.objectAt(field), `${this.at(field)}.`)
  }

  text(field: string, most = Number.POSITIVE_INFINITY): string {
    const value = this.values[field]
    if (typeof value === 'string' && value.length <= most) return value
    throw this.wrong(field, Number.isFinite(most) ? `a text of at most ${most} characters` : 'a text')
  }

  number(field: string): number {
    const value = this.values[field]
    if (typeof value !== 'number') throw this.wrong(field, 'a number')
    return value
  }

  integer(field: string, bits = 32): number {
    const value = this.values[field]
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** bits) return value
    throw this.wrong(field, `a whole number below 2^${bits}`)
  }

  bigint(field: string, bits = 64): bigint {
    const value = this.values[field]
    if (typeof value !== 'string' || !/^\d{1,20}$/.test(value) || BigInt(value) >= 2n ** BigInt(bits)) {
      throw this.wrong(field, `a whole number in quotes, below 2^${bits}`)
    }
    return BigInt(value)
  }

  hash(field: string): Hex {
    const value = this.values[field]
    if (typeof value !== 'string' || !isHash(value)) throw this.wrong(field, '32 bytes in hex')
    return value
  }

  address(field: string): Address {
    const value = this.values[field]
    if (typeof value !== 'string' || !isAddress(value)) throw this.wrong(field, 'an address')
    return value
  }

  /** 65 bytes; whether they are a signature of the form that contracts take is for whoever checks it. */
  signature(field: string): Hex {
    const value = this.values[field]
    const isHex = (text: string): text is Hex => /^0x[0-9a-f]{130}$/i.test(text)
    if (typeof value !== 'string' || !isHex(value)) throw this.wrong(field, '65 bytes in hex')
    return value
  }

  tokens(field: string): number[] {
    const value = this.values[field]
    if (Array.isArray(value) && value.every((token) => Number.isInteger(token))) return value
    throw this.wrong(field, 'a list of tokens')
  }

  /** Little-endian binary32 in base64; undefined where there is no such field. */
  floats(field: string): Float32Array | undefined {
    const value = this.values[field]
    if (value === undefined) return undefined
    const floats = typeof value === 'string' ? floatsOfBase64(value) : undefined
    if (floats === undefined) throw this.wrong(field, 'little-endian binary32 values in base64')
    return floats
  }

  protected at(field: string): string {
    return `${this.#path}${field}`
  }

  protected objectAt(field: string): object {
    const value = this.values[field]
    if (typeof value !== 'object' || value === null) throw this.wrong(field, 'an object')
    return value
  }
}

/** Bytes in between, because neither Node's `Buffer` nor its name is in browsers. */
export function base64OfFloats({ buffer, byteOffset, byteLength }: Float32Array): string {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength)
  const parts: string[] = []
  // A function takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  }
  return btoa(parts.join(''))
}

function floatsOfBase64(text: string): Float32Array | undefined {
  let binary: string
  try {
    binary = atob(text)
  } catch {
    return undefined
  }
  // Only what is written here itself is taken: no spaces, no bits behind the end.
  if (binary.length % 4 !== 0 || btoa(binary) !== text) return undefined
  // As bytes, not as numbers, for a root is over every bit, those of a NaN, too.
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return new Float32Array(bytes.buffer)
}
