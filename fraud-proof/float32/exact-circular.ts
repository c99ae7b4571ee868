import { FRACTION_BITS, toFixed } from './fixed-point.ts'
import { roundFixed } from './round-fixed.ts'

const WIDTH = BigInt(FRACTION_BITS)
const ONE = 1n << WIDTH
const GUARD_BITS = 32n
const HALF_PI = halfPi()

/** arctan(1/n) with the given fraction bits, off by less than two units a term. */
function arctanOfInverse(n: bigint, width: bigint): bigint {
  let power = (1n << width) / n
  let sum = power
  for (let odd = 3n; power !== 0n; odd += 2n) {
    power = -power / (n * n)
    sum += power / odd
  }
  return sum
}

/** π/2 within one unit of 2^-FRACTION_BITS, by Machin's formula. */
function halfPi(): bigint {
  const width = WIDTH + GUARD_BITS
  return (8n * arctanOfInverse(5n, width) - 2n * arctanOfInverse(239n, width)) >> GUARD_BITS
}

/**
 * first · (1 − r²/((d+1)(d+2)) + r⁴/((d+1)(d+2)(d+3)(d+4)) − …): the sine of r for first = r and d = 1, the
 * cosine for 1 and 0.
 */
function alternatingSeries(first: bigint, d: bigint, r: bigint): bigint {
  const squared = (r * r) >> WIDTH
  let sum = first
  let term = first
  for (let n = d + 1n; term !== 0n; n += 2n) {
    term = -((term * squared) >> WIDTH) / (n * (n + 1n))
    sum += term
  }
  return sum
}

/**
 * sin(x + quarterTurns·π/2) with `FRACTION_BITS` fraction bits, for |x| <= 2^24. Taking off n·π/2 costs
 * n < 2^24 units and the series less than 2^8. No such x but 0 comes closer to a multiple of π/2 than 2^-40, so
 * that the relative error stays below 2^-120 for every x above 2^-12 (a sine of smaller ones is as small as
 * they are).
 */
export function circularFixed(x: number, quarterTurns: 0 | 1): bigint {
  const n = Math.round((x * 2) / Math.PI)
  const r = toFixed(x) - BigInt(n) * HALF_PI
  const quarter = (n + quarterTurns) & 3
  const magnitude = (quarter & 1) === 0 ? alternatingSeries(r, 1n, r) : alternatingSeries(ONE, 0n, r)
  return quarter < 2 ? magnitude : -magnitude
}

/**
 * SIN by fixed point, for |x| <= 2^24. One evaluation is enough: no sine comes closer to a rounding boundary
 * than 2^-58 relative (test/bench/scan-unary.ts). Up to 2^-12 it is x less than x·2^-26 away from x, and
 * rounds to x.
 */
export function sinExact(x: number): number {
  if (Math.abs(x) <= 2 ** -12) return x
  return roundFixed(circularFixed(x, 0), FRACTION_BITS)
}

/** COS by fixed point, for |x| <= 2^24. Up to 2^-13 it is less than 2^-26 below 1, and rounds to 1. */
export function cosExact(x: number): number {
  if (Math.abs(x) <= 2 ** -13) return 1
  return roundFixed(circularFixed(x, 1), FRACTION_BITS)
}
