import { bytesOfHex } from '../bytes/text.ts'
import { attempt } from '../context.ts'

/**
 * What a response states in hex, of one of some lengths. What goes into report data and is not there or not readable
 * is left to the comparison to refuse.
 */
export function statedHex(value: unknown, lengths: readonly number[]): Uint8Array | undefined {
  const { value: bytes } = attempt(() => bytesOfHex('stated', value))
  return bytes !== undefined && lengths.includes(bytes.length) ? bytes : undefined
}
