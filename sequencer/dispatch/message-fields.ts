import { JsonFields } from '../../contracts/json-fields.ts'

/** Something that the other end of a connection should not have sent. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError'
}

/** An object of a message. What is not as expected is a `ProtocolError`; what may be long has a limit. */
export class MessageFields extends JsonFields {
  constructor(value: unknown, path: string) {
    if (typeof value !== 'object' || value === null) throw wrong(path, 'an object')
    super(path, value, `${path}.`)
  }

  override wrong(field: string, expected: string): ProtocolError {
    return wrong(this.at(field), expected)
  }

  override object(field: string): MessageFields {
    return new MessageFields(this.objectAt(field), this.at(field))
  }

  oneOf<T extends string>(field: string, values: readonly T[]): T {
    const found = values.find((value) => value === this.values[field])
    if (found === undefined) throw this.wrong(field, values.join(', '))
    return found
  }

  flag(field: string): boolean {
    const value = this.values[field]
    if (typeof value === 'boolean') return value
    throw this.wrong(field, 'true or false')
  }

  /** Base64 of at most so many bytes. */
  bytes(field: string, most: number): Uint8Array {
    const value = this.values[field]
    // Node reads over whatever is not base64, so only what it would write itself is taken.
    if (typeof value === 'string' && value.length <= Math.ceil(most / 3) * 4) {
      const bytes = Buffer.from(value, 'base64')
      if (bytes.length <= most && bytes.toString('base64') === value) return Uint8Array.from(bytes)
    }
    throw this.wrong(field, `at most ${most} bytes in base64`)
  }

  /** A list, each entry read by `read` with its place. */
  list<T>(field: string, most: number, read: (value: unknown, path: string) => T): T[] {
    return listOf(this.values[field], this.at(field), most, read)
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

export function integerOf(value: unknown, path: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 32) return value
  throw wrong(path, 'a whole number below 2^32')
}

export function wrong(path: string, expected: string): ProtocolError {
  return new ProtocolError(`${path} should be ${expected}`)
}
