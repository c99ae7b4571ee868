import { lnFixed } from './exact-log.ts'
import { Float32Error } from './float32-error.ts'
import { philox4x32 } from './philox.ts'
import { roundFixed } from './round-fixed.ts'

/** How many values GUMBEL can take: one for each value of the top 23 bits of a random word. */
export const GUMBEL_INPUTS = 2 ** 23

// u = (2n + 1)·2^-24 is exact in binary64. V8's Math.log is fdlibm's, whose error is below 1 ulp; 2 ulp, at
// most 2^-51 relative, are assumed. The inner logarithm's relative error passes to the outer one as an
// absolute error of 2^-51, however small the outer result is (−ln u near 1); the outer one adds 2^-51·|y|.
// So |error| < 2^-51·(1 + |y|)·(1 + 2^-50), and doubling that also covers the rounding of y ± bound.
const BOUND_SCALE = 2 ** -50

const words = new Uint32Array(4)

/** GUMBEL in binary64 for word bits n: −ln(−ln((n + 1/2)·2^-23)), within `gumbelBound` of the true value. */
export function gumbelApproximate(n: number): number {
  return -Math.log(-Math.log((2 * n + 1) * 2 ** -24))
}

/** Error bound of `gumbelApproximate` where it returned y. */
export function gumbelBound(y: number): number {
  return BOUND_SCALE * (1 + Math.abs(y))
}

/** GUMBEL for word bits n by fixed-point logarithms: slow, and correct without trusting the engine's Math.log. */
export function gumbelExact(n: number): number {
  if (!(Number.isInteger(n) && n >= 0 && n < GUMBEL_INPUTS)) {
    throw new Float32Error('float32/gumbel-input', `n: expected an integer from 0 to 2^23 − 1, got ${n}`, {
      n,
    })
  }
  for (let bits = 128; ; bits *= 2) {
    // −ln u >= 2^-24, so the inner logarithm's error of one unit becomes less than 2^24·(1 + 2^-40) units
    // of the outer one, and 2^25 units cover both.
    const inner = -lnFixed(BigInt(2 * n + 1), -24, bits)
    const outer = -lnFixed(inner, -bits, bits)
    const rounded = roundFixed(outer - (1n << 25n), bits)
    if (rounded === roundFixed(outer + (1n << 25n), bits)) return rounded
  }
}

/** The binary32 nearest to −ln(−ln((n + 1/2)·2^-23)), for an integer n from 0 to 2^23 − 1. */
export function gumbelOf(n: number): number {
  const y = gumbelApproximate(n)
  const bound = gumbelBound(y)
  const rounded = Math.fround(y - bound)
  return rounded === Math.fround(y + bound) ? rounded : gumbelExact(n)
}

function keyOf(seed: bigint): [number, number] {
  if (BigInt.asUintN(64, seed) !== seed) {
    throw new Float32Error('float32/seed-range', `seed: expected 0 to 2^64 − 1, got ${seed}`, {
      seed: `${seed}`,
    })
  }
  return [Number(seed & 0xffffffffn), Number(seed >> 32n)]
}

/** GUMBEL element (t, v) under a 64-bit seed: the canonical noise of token v at position t. */
export function gumbel(seed: bigint, t: number, v: number): number {
  const [key0, key1] = keyOf(seed)
  philox4x32(key0, key1, v >>> 2, t, 0, 0, words)
  return gumbelOf((words[v & 3] ?? 0) >>> 9)
}

/** Fills `out` with GUMBEL elements (t, 0) … (t, out.length − 1), one Philox block for every four. */
export function gumbelRow(seed: bigint, t: number, out: Float32Array): void {
  const [key0, key1] = keyOf(seed)
  for (let v = 0; v < out.length; v += 4) {
    philox4x32(key0, key1, v >>> 2, t, 0, 0, words)
    const end = Math.min(4, out.length - v)
    for (let i = 0; i < end; i++) out[v + i] = gumbelOf((words[i] ?? 0) >>> 9)
  }
}
