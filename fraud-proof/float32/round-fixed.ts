const SIGNIFICAND_BITS = 24
const SMALLEST_EXPONENT = -149

/** Rounds `value · 2^-fractionBits` once to binary32, to nearest, ties to even; subnormals and overflow as IEEE-754. */
export function roundFixed(value: bigint, fractionBits: number): number {
  const magnitude = value < 0n ? -value : value
  const length = magnitude.toString(2).length
  const exponent = Math.max(length - SIGNIFICAND_BITS - fractionBits, SMALLEST_EXPONENT)
  const drop = BigInt(exponent + fractionBits)
  let kept: bigint
  if (drop <= 0n) {
    kept = magnitude << -drop
  } else {
    kept = magnitude >> drop
    const rest = magnitude - (kept << drop)
    const half = 1n << (drop - 1n)
    if (rest > half || (rest === half && (kept & 1n) === 1n)) kept += 1n
  }
  // kept <= 2^24, so the product is exact or past the largest binary32, which fround turns into infinity.
  const rounded = Math.fround(Number(kept) * 2 ** exponent)
  return value < 0n ? -rounded : rounded
}
