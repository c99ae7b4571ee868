/** Fraction bits of the fixed-point evaluations of EXP, LOG, SIN and COS. */
export const FRACTION_BITS = 192

/** A binary32's smallest unit is 2^-149. */
const SMALLEST_UNIT_BITS = 149

/** A finite binary32 value as an integer multiple of 2^-149, which every one is. */
export function inSmallestUnits(x: number): bigint {
  return BigInt(x * 2 ** SMALLEST_UNIT_BITS)
}

/** A finite binary32 value with `FRACTION_BITS` fraction bits, exactly. */
export function toFixed(x: number): bigint {
  return inSmallestUnits(x) << BigInt(FRACTION_BITS - SMALLEST_UNIT_BITS)
}
