import { lnFixed } from './exact-log.ts'
import { FRACTION_BITS, toFixed } from './fixed-point.ts'
import { roundFixed } from './round-fixed.ts'

const WIDTH = BigInt(FRACTION_BITS)
const ONE = 1n << WIDTH
const LN2 = lnFixed(2n, 0, FRACTION_BITS)

/**
 * e^x as `value · 2^-bits`, for |x| <= 104. With e^x = 2^k·e^r and |r| < 0.35 at most 151 units of error
 * come from k·ln 2 and two from each of fewer than 50 terms: below 2^-180 relative.
 */
export function expFixed(x: number): { value: bigint; bits: number } {
  const k = Math.round(x / Math.LN2)
  const r = toFixed(x) - BigInt(k) * LN2
  let sum = ONE
  let term = ONE
  for (let n = 1n; term !== 0n; n += 1n) {
    term = ((term * r) >> WIDTH) / n
    sum += term
  }
  return { value: sum, bits: FRACTION_BITS - k }
}

/**
 * EXP by fixed point: slow, and right without trusting the engine's Math.exp. One evaluation is enough: no
 * binary32's exponential comes closer to a rounding boundary than 2^-58 relative (test/bench/scan-unary.ts),
 * but those within 2^-25 of zero, whose results are 1.
 */
export function expExact(x: number): number {
  if (Number.isNaN(x)) return Number.NaN
  if (x > 89) return Number.POSITIVE_INFINITY
  if (x < -104) return 0
  if (Math.abs(x) <= 2 ** -25) return 1
  const { value, bits } = expFixed(x)
  return roundFixed(value, bits)
}
