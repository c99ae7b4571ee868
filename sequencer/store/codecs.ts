import type { Hex } from 'viem'
import type { KeyCodec, ValueCodec } from './space.ts'

/** 2^53 − 1 in hex. */
const numberDigits = 14

/** Whole numbers, in their order. */
export const numberKey: KeyCodec<number> = {
  encode(key) {
    if (!Number.isSafeInteger(key) || key < 0) throw new RangeError(`${key} is no whole number to be a key`)
    return key.toString(16).padStart(numberDigits, '0')
  },
  decode: (text) => Number.parseInt(text, 16),
}

/** Hashes of 32 bytes, whichever way their letters are written. */
export const hashKey: KeyCodec<Hex> = {
  encode(key) {
    if (!/^0x[0-9a-f]{64}$/i.test(key)) throw new RangeError(`${key.slice(0, 80)} is no hash to be a key`)
    return key.slice(2).toLowerCase()
  },
  decode: (text) => `0x${text}`,
}

/** Names of printable ASCII. */
export const nameKey: KeyCodec<string> = {
  encode(key) {
    if (!/^[\x21-\x7e]{1,200}$/.test(key))
      throw new RangeError('a name is 1 to 200 printable ASCII characters')
    return key
  },
  decode: (text) => text,
}

export const numberValue: ValueCodec<number> = {
  encode(value) {
    const bytes = new Uint8Array(8)
    new DataView(bytes.buffer).setBigUint64(0, BigInt(value))
    return bytes
  },
  decode: (bytes) => Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0)),
}
