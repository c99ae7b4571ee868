import { type Address, type Hex, isAddress, isHash, isHex } from 'viem'

/** Something that the other end of a connection should not have sent. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError'
}

/** An object of a message, read field by field. What is not as expected throws, naming the place but not the value. */
export class MessageFields {
  readonly #values: Readonly<Record<string, unknown>>
  readonly #path: string

  constructor(value: unknown, path: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(path, 'an object')
    // Parsed JSON may carry a key such as __proto__ as its own; this looks at own keys alone.
    this.#values = Object.assign(Object.create(null), value)
    this.#path = path
  }

  has(field: string): boolean {
    return this.#values[field] !== undefined
  }

  object(field: string): MessageFields {
    return new MessageFields(this.#values[field], this.#at(field))
  }

  text(field: string, most: number): string {
    const value = this.#values[field]
    if (typeof value === 'string' && value.length <= most) return value
    throw wrong(this.#at(field), `a text of at most ${most} characters`)
  }

  oneOf<T extends string>(field: string, values: readonly T[]): T {
    const found = values.find((value) => value === this.#values[field])
    if (found === undefined) throw wrong(this.#at(field), values.join(', '))
    return found
  }

  flag(field: string): boolean {
    const value = this.#values[field]
    if (typeof value === 'boolean') return value
    throw wrong(this.#at(field), 'true or false')
  }

  integer(field: string, below = 2 ** 32): number {
    return integerOf(this.#values[field], this.#at(field), below)
  }

  number(field: string): number {
    const value = this.#values[field]
    if (typeof value === 'number') return value
    throw wrong(this.#at(field), 'a number')
  }

  bigint(field: string): bigint {
    const value = this.#values[field]
    if (typeof value === 'string' && /^\d{1,20}$/.test(value) && BigInt(value) < 2n ** 64n)
      return BigInt(value)
    throw wrong(this.#at(field), 'a whole number below 2^64 in quotes')
  }

  hash(field: string): Hex {
    const value = this.#values[field]
    if (typeof value === 'string' && isHash(value)) return value
    throw wrong(this.#at(field), '32 bytes in hex')
  }

  hex(field: string, bytes: number): Hex {
    const value = this.#values[field]
    if (isHex(value) && value.length === 2 + 2 * bytes) return value
    throw wrong(this.#at(field), `${bytes} bytes in hex`)
  }

  address(field: string): Address {
    const value = this.#values[field]
    if (typeof value === 'string' && isAddress(value, { strict: false })) return value
    throw wrong(this.#at(field), 'an address')
  }

  /** Base64 of at most so many bytes. */
  bytes(field: string, most: number): Uint8Array {
    const value = this.#values[field]
    // Node reads over whatever is not base64, so only what it would write itself is taken.
    if (typeof value === 'string' && value.length <= Math.ceil(most / 3) * 4) {
      const bytes = Buffer.from(value, 'base64')
      if (bytes.length <= most && bytes.toString('base64') === value) return Uint8Array.from(bytes)
    }
    throw wrong(this.#at(field), `at most ${most} bytes in base64`)
  }

  /** A list, each entry read by `read` with its place. */
  list<T>(field: string, most: number, read: (value: unknown, path: string) => T): T[] {
    return listOf(this.#values[field], this.#at(field), most, read)
  }

  #at(field: string): string {
    return `${this.#path}.${field}`
  }
}

export function listOf<T>(
  value: unknown,
  path: string,
  most: number,
  read: (value: unknown, path: string) => T,
): T[] {
  if (!Array.isArray(value) || value.length > most) throw wrong(path, `a list of at most ${most}`)
  return value.map((entry, i) => read(entry, `${path}[${i}]`))
}

export function integerOf(value: unknown, path: string, below = 2 ** 32): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < below) return value
  throw wrong(path, `a whole number below ${below}`)
}

export function wrong(path: string, expected: string): ProtocolError {
  return new ProtocolError(`${path} should be ${expected}`)
}
