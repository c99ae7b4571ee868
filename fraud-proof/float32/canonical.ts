/** The one bit pattern a NaN has in operands and results. */
export const NAN_BITS = 0x7fc00000

const INFINITY_BITS = 0x7f800000
const MAGNITUDE = 0x7fffffff

const oneValue = new Float32Array(1)
const oneWord = new Uint32Array(oneValue.buffer)

/** Bits of the canonical form of a value that binary32 holds: −0 as +0, any NaN as 0x7fc00000. */
export function bitsOf(value: number): number {
  if (Number.isNaN(value)) return NAN_BITS
  oneValue[0] = value + 0
  return oneWord[0] ?? 0
}

/** The canonical value of 32 bits, taken modulo 2^32. */
export function fromBits(bits: number): number {
  oneWord[0] = bits
  return (oneValue[0] ?? 0) + 0
}

/**
 * Makes every value canonical in place. Whatever wrote NaNs into the array may have left any sign and
 * payload.
 */
export function canonicalise(values: Float32Array): void {
  const words = new Int32Array(values.buffer, values.byteOffset, values.length)
  for (let i = 0; i < words.length; i++) {
    const magnitude = (words[i] ?? 0) & MAGNITUDE
    if (magnitude > INFINITY_BITS) words[i] = NAN_BITS
    else if (magnitude === 0) words[i] = 0
  }
}
