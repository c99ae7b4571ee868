import { malformed } from '../evidence-error.ts'

/** Lower-case hex without a prefix, as the formats of this folder write it. */
export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')
}

/** Reads hex in either case, with or without `0x`. */
export function bytesOfHex(field: string, text: unknown, length?: number): Uint8Array {
  const expected = length === undefined ? 'hex' : `${length} bytes of hex`
  if (typeof text !== 'string') throw malformed({ field, got: kindOf(text), expected })
  const digits = text.replace(/^0x/i, '')
  if (!/^(?:[0-9a-f]{2})*$/i.test(digits)) throw malformed({ field, got: excerpt(text), expected })
  const bytes = Uint8Array.from(Buffer.from(digits, 'hex'))
  if (length !== undefined && bytes.length !== length) {
    throw malformed({ field, got: `${bytes.length} bytes`, expected })
  }
  return bytes
}

/**
 * Reads base64 or base64url, padded or not. The unused bits of the last digit must be zero, because otherwise two
 * texts would stand for the same bytes.
 */
export function bytesOfBase64(field: string, text: unknown): Uint8Array {
  if (typeof text !== 'string') throw malformed({ field, got: kindOf(text), expected: 'base64' })
  const digits = text
    .replace(/={1,2}$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
  const bytes = Buffer.from(digits, 'base64')
  if (bytes.toString('base64').replace(/=+$/, '') !== digits) {
    throw malformed({ field, got: excerpt(text), expected: 'base64' })
  }
  return Uint8Array.from(bytes)
}

/** Reads UTF-8, refusing what is none. */
export function textOf(field: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw malformed({ field, got: 'other bytes', expected: 'UTF-8' }, { cause: error })
  }
}

export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : value === undefined ? 'nothing' : `a ${typeof value}`
}

function excerpt(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
}
