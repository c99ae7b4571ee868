import { dotExact, sumExact } from './wide-accumulator.ts'

// Terms are added in binary64 and the error of each addition, which binary64 holds exactly, is added up aside
// (Knuth's two-sum). With u = 2^-53, n terms and S the sum of their sizes, an error is at most u·S(1 + n·u),
// and adding up n of them leaves at most n²·u²·S, but for factors of 1 + n·u. Twice that, 2^-105·n²·S, covers
// those factors and the roundings of S and of the bound itself for all n <= 2^24. Terms are multiples of
// 2^-298 below 2^256: nothing underflows or overflows on the way.
const BOUND = 2 ** -105

/**
 * The binary32 nearest to a number known to lie within `bound` of `sum + correction`, or NaN where it could
 * be either of two. The margin's second part covers this function's own three roundings, each at most 2^-53
 * relative.
 */
function roundWithin(sum: number, correction: number, bound: number): number {
  const middle = sum + correction
  const margin = bound + Math.abs(middle) * 2 ** -51
  const rounded = Math.fround(middle - margin)
  return rounded === Math.fround(middle + margin) ? rounded + 0 : Number.NaN
}

/**
 * SUM: the exact sum of `length` (at most 2^24) consecutive values, rounded once. One kind of infinity wins;
 * both kinds, a NaN, or a range that leaves the array give NaN.
 */
export function sumOf(a: Float32Array, from: number, length: number): number {
  let sum = 0
  let errors = 0
  let size = 0
  for (let i = 0; i < length; i++) {
    const term = a[from + i] ?? Number.NaN
    const next = sum + term
    const added = next - sum
    errors += sum - (next - added) + (term - added)
    size += Math.abs(term)
    sum = next
  }
  // Finite terms cannot overflow binary64, so that a sum that is not finite is due to its terms, and right.
  if (!Number.isFinite(sum)) return sum
  const rounded = roundWithin(sum, errors, length * length * size * BOUND)
  return Number.isNaN(rounded) ? sumExact(a, from, length) : rounded
}

/**
 * DOT: the exact sum of the exact products of `length` (at most 2^24) consecutive values of `a` and of `b`,
 * rounded once. Infinities, NaN and ranges as in `sumOf`; zero times infinity is NaN.
 */
export function dotOf(
  a: Float32Array,
  fromA: number,
  b: Float32Array,
  fromB: number,
  length: number,
): number {
  let sum = 0
  let errors = 0
  let size = 0
  for (let i = 0; i < length; i++) {
    const term = (a[fromA + i] ?? Number.NaN) * (b[fromB + i] ?? Number.NaN)
    const next = sum + term
    const added = next - sum
    errors += sum - (next - added) + (term - added)
    size += Math.abs(term)
    sum = next
  }
  return roundDot({ sum, errors, size }, a, fromA, b, fromB, length)
}

/** A DOT's products added in binary64 in some order, the errors of those additions, and the sum of the products' sizes. */
export interface CompensatedSum {
  readonly sum: number
  readonly errors: number
  readonly size: number
}

/** Rounds a DOT that was added up with compensation; exactly where that does not decide. */
export function roundDot(
  { sum, errors, size }: CompensatedSum,
  a: Float32Array,
  fromA: number,
  b: Float32Array,
  fromB: number,
  length: number,
): number {
  if (!Number.isFinite(sum)) return sum
  const rounded = roundWithin(sum, errors, length * length * size * BOUND)
  return Number.isNaN(rounded) ? dotExact(a, fromA, b, fromB, length) : rounded
}
