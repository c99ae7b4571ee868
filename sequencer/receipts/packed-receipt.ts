import type { Address, Hex } from 'viem'
import type { Receipt } from '../../contracts/receipt.ts'

/** Writes values one behind another, big-endian. */
export class PackedWriter {
  #bytes: Buffer
  #length = 0

  constructor(capacity: number) {
    this.#bytes = Buffer.alloc(capacity)
  }

  hex(value: Hex, size: number): void {
    const at = this.#reserve(size)
    const written = this.#bytes.write(value.slice(2), at, 'hex')
    if (written !== size || value.length !== 2 + 2 * size)
      throw new RangeError(`${value} is not ${size} bytes in hex`)
  }

  uint(value: number, size: 1 | 2 | 4): void {
    const at = this.#reserve(size)
    this.#bytes.writeUIntBE(value, at, size)
  }

  uint64(value: bigint): void {
    const at = this.#reserve(8)
    this.#bytes.writeBigUInt64BE(value, at)
  }

  text(value: string): void {
    const bytes = Buffer.from(value)
    this.uint(bytes.length, 2)
    const at = this.#reserve(bytes.length)
    bytes.copy(this.#bytes, at)
  }

  /** What was written; the writer goes on behind it. */
  written(): Uint8Array {
    return new Uint8Array(this.#bytes.buffer, this.#bytes.byteOffset, this.#length)
  }

  /** Where the next `size` bytes go; may move all of them, so nothing holds on to them across it. */
  #reserve(size: number): number {
    const at = this.#length
    this.#length += size
    if (this.#length > this.#bytes.length) {
      const larger = Buffer.alloc(2 * this.#length)
      this.#bytes.copy(larger)
      this.#bytes = larger
    }
    return at
  }
}

/** Reads what a `PackedWriter` wrote; throws a `RangeError` where bytes are missing. */
export class PackedReader {
  readonly #bytes: Buffer
  #at = 0

  constructor({ buffer, byteOffset, length }: Uint8Array) {
    this.#bytes = Buffer.from(buffer, byteOffset, length)
  }

  hex(size: number): Hex {
    return `0x${this.#take(size).toString('hex')}`
  }

  uint(size: 1 | 2 | 4): number {
    return this.#take(size).readUIntBE(0, size)
  }

  uint64(): bigint {
    return this.#take(8).readBigUInt64BE()
  }

  text(): string {
    return this.#take(this.uint(2)).toString()
  }

  /** How many bytes were read. */
  get position(): number {
    return this.#at
  }

  #take(size: number): Buffer {
    const taken = this.#bytes.subarray(this.#at, this.#at + size)
    if (taken.length !== size) throw new RangeError(`the bytes end at ${this.#bytes.length}`)
    this.#at += size
    return taken
  }
}

export function packReceipt(to: PackedWriter, receipt: Receipt): void {
  to.hex(receipt.modelId, 32)
  to.uint(receipt.bucket, 4)
  to.hex(receipt.tokensRoot, 32)
  to.uint(receipt.promptLength, 4)
  to.uint(receipt.totalLength, 4)
  to.uint(receipt.maxTokens, 4)
  to.uint(receipt.finish, 1)
  to.uint(receipt.temperature, 4)
  to.uint64(receipt.seed)
  to.hex(receipt.kvRoot, 32)
  to.hex(receipt.requestHash, 32)
  to.hex(receipt.responseHash, 32)
  to.hex(receipt.nonce, 32)
  to.hex(receipt.evidenceHash, 32)
  to.hex(receipt.disputer, 20)
  to.hex(receipt.beneficiary, 20)
  to.hex(receipt.worker, 20)
  to.uint64(receipt.issuedAt)
}

export function unpackReceipt(from: PackedReader): Receipt {
  const hash = (): Hex => from.hex(32)
  const address = (): Address => from.hex(20)
  return {
    modelId: hash(),
    bucket: from.uint(4),
    tokensRoot: hash(),
    promptLength: from.uint(4),
    totalLength: from.uint(4),
    maxTokens: from.uint(4),
    finish: from.uint(1),
    temperature: from.uint(4),
    seed: from.uint64(),
    kvRoot: hash(),
    requestHash: hash(),
    responseHash: hash(),
    nonce: hash(),
    evidenceHash: hash(),
    disputer: address(),
    beneficiary: address(),
    worker: address(),
    issuedAt: from.uint64(),
  }
}
