import { malformed } from '../evidence-error.ts'

/** Walks over bytes from front to back; whatever is missing is an error that says what and where. */
export class ByteReader {
  readonly bytes: Uint8Array
  private readonly name: string
  private readonly view: DataView
  /** Where in the whole input these bytes begin, so that errors name the place a reader can look up. */
  private readonly base: number
  private at = 0

  constructor(bytes: Uint8Array, name: string, base = 0) {
    this.bytes = bytes
    this.name = name
    this.base = base
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  get position(): number {
    return this.at
  }

  get remaining(): number {
    return this.bytes.length - this.at
  }

  take(field: string, length: number): Uint8Array {
    if (length > this.remaining) {
      throw this.wrong(field, `${this.remaining} bytes`, `${length} bytes`)
    }
    const part = this.bytes.subarray(this.at, this.at + length)
    this.at += length
    return part
  }

  /** A part that has an inside of its own. */
  within(field: string, length: number): ByteReader {
    const start = this.at
    return new ByteReader(this.take(field, length), `${this.name}.${field}`, this.base + start)
  }

  u8(field: string): number {
    this.take(field, 1)
    return this.view.getUint8(this.at - 1)
  }

  u16(field: string): number {
    this.take(field, 2)
    return this.view.getUint16(this.at - 2, true)
  }

  /** SPDM has lengths of three bytes. */
  u24(field: string): number {
    this.take(field, 3)
    return this.view.getUint16(this.at - 3, true) + this.view.getUint8(this.at - 1) * 2 ** 16
  }

  u32(field: string): number {
    this.take(field, 4)
    return this.view.getUint32(this.at - 4, true)
  }

  u64(field: string): bigint {
    this.take(field, 8)
    return this.view.getBigUint64(this.at - 8, true)
  }

  /** A value that can be one thing only. */
  expect(field: string, got: number, expected: number): void {
    if (got !== expected) throw this.wrong(field, got, expected, this.at)
  }

  end(): void {
    if (this.remaining > 0) throw this.wrong('end', `${this.remaining} bytes more`, 'nothing more')
  }

  wrong(field: string, got: string | number, expected: string | number, at = this.at) {
    return malformed({ field: `${this.name}.${field}`, offset: this.base + at, got, expected })
  }
}
