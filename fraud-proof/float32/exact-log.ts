import { FRACTION_BITS, inSmallestUnits } from './fixed-point.ts'
import { Float32Error } from './float32-error.ts'
import { roundFixed } from './round-fixed.ts'

// Working bits beyond the asked ones. The errors counted below stay under 2^28 working units for
// bits <= 2^14 and values within 2^±4096, so that 32 guard bits leave less than 2^-4 of a result unit.
const GUARD_BITS = 32

const ln2AtPrecision = new Map<number, bigint>()

function bitLength(value: bigint): number {
  const digits = value.toString(16)
  return digits.length * 4 - (Math.clz32(Number.parseInt(digits.charAt(0), 16)) - 28)
}

/**
 * ln(f·2^-precision) for f in [1, 2] as a fixed-point number, by 2·atanh((f-1)/(f+1)).
 *
 * Every step truncates. With z <= 1/3 a power is off by at most 1.5 units (each step divides the error
 * by 9 and adds at most 4/3), a term by 2.5, and the tail after the first zero power is below 1 unit. With
 * at most precision/3 + 2 terms the result lies at most 2·precision units below the truth (precision >= 64).
 */
function lnOfSignificand(f: bigint, precision: number): bigint {
  const width = BigInt(precision)
  const one = 1n << width
  const z = ((f - one) << width) / (f + one)
  const zSquared = (z * z) >> width
  let sum = 0n
  let power = z
  for (let odd = 1n; power > 0n; odd += 2n) {
    sum += power / odd
    power = (power * zSquared) >> width
  }
  return 2n * sum
}

function ln2(precision: number): bigint {
  let value = ln2AtPrecision.get(precision)
  if (value === undefined) {
    value = lnOfSignificand(2n << BigInt(precision), precision)
    ln2AtPrecision.set(precision, value)
  }
  return value
}

/**
 * Natural logarithm of `mantissa · 2^exponent` as a fixed-point integer with `bits` fraction bits:
 * |result − 2^bits · ln(mantissa · 2^exponent)| < 1. The bound is absolute: near 1, where the logarithm is
 * small, ask for as many more bits as the argument agrees with 1.
 *
 * Holds for mantissa > 0, 32 <= bits <= 2^14 and values between 2^-4096 and 2^4096.
 */
export function lnFixed(mantissa: bigint, exponent: number, bits: number): bigint {
  if (mantissa <= 0n) {
    throw new Float32Error('float32/log-input', `mantissa: expected a positive integer, got ${mantissa}`)
  }
  const precision = bits + GUARD_BITS
  const shift = bitLength(mantissa) - 1
  // Dropping bits of a long mantissa moves its logarithm by less than one working unit.
  const significand =
    shift <= precision ? mantissa << BigInt(precision - shift) : mantissa >> BigInt(shift - precision)
  const wide = lnOfSignificand(significand, precision) + BigInt(shift + exponent) * ln2(precision)
  return (wide + (1n << BigInt(GUARD_BITS - 1))) >> BigInt(GUARD_BITS)
}

/** ln x with `FRACTION_BITS` fraction bits, for a finite binary32 x > 0. */
export function logFixed(x: number): bigint {
  return lnFixed(inSmallestUnits(x), -149, FRACTION_BITS)
}

/**
 * LOG by fixed point: slow, and right without trusting the engine's Math.log. One evaluation is enough: a
 * logarithm other than ln 1 = 0 is at least 2^-24.1, so its relative error is below 2^-167, and none comes
 * closer to a rounding boundary than 2^-58 relative (test/bench/scan-unary.ts).
 */
export function logExact(x: number): number {
  if (!(x >= 0)) return Number.NaN
  if (x === 0) return Number.NEGATIVE_INFINITY
  if (x === Number.POSITIVE_INFINITY) return x
  return roundFixed(logFixed(x), FRACTION_BITS)
}
