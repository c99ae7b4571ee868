import type { SeededRandom } from '../support/seeded-random.ts'

/** Fraction bits of the reference evaluations below. */
export const REFERENCE_BITS = 600n
const ONE = 1n << REFERENCE_BITS

/**
 * A finite binary32 pattern without its sign as an integer multiple of 2^-149. For 0x7f800000 it gives 2^128,
 * which is what IEEE rounding puts in infinity's place.
 */
function magnitudeOf(bits: number): bigint {
  const exponent = (bits >>> 23) & 0xff
  const fraction = BigInt(bits & 0x7fffff)
  return exponent === 0 ? fraction : (fraction + 0x800000n) << BigInt(exponent - 1)
}

/** A finite binary32 pattern as an integer multiple of 2^-149. */
export function unitsOf(bits: number): bigint {
  return bits >>> 31 === 0 ? magnitudeOf(bits) : -magnitudeOf(bits)
}

/**
 * Bits of the binary32 nearest to a number x >= 0, ties to even, found by bisection: `compare(m)` is the sign
 * of x − m·2^-150. Zero whatever the sign it came from, as in all canonical results.
 */
export function nearestMagnitude(compare: (midpoint: bigint) => number): number {
  let low = 0
  let high = 0x7f800000
  while (low < high) {
    const bits = (low + high) >>> 1
    const side = compare(magnitudeOf(bits) + magnitudeOf(bits + 1))
    if (side < 0 || (side === 0 && (bits & 1) === 0)) high = bits
    else low = bits + 1
  }
  return low
}

/** Bits of the binary32 nearest to numerator · 2^-150 / denominator, for a denominator other than zero. */
export function nearestRatio(numerator: bigint, denominator: bigint): number {
  const negative = numerator < 0n !== denominator < 0n
  const top = absolute(numerator)
  const bottom = absolute(denominator)
  const bits = nearestMagnitude((midpoint) => signOf(top - midpoint * bottom))
  return negative && bits !== 0 ? (bits | 0x80000000) >>> 0 : bits
}

/** Bits of the binary32 nearest to a number with `REFERENCE_BITS` fraction bits. */
export function nearestFixed(value: bigint): number {
  return nearestRatio(value, 1n << (REFERENCE_BITS - 150n))
}

/**
 * e^(units · 2^-149) with `REFERENCE_BITS` fraction bits: the power series, with no reduction of its
 * argument.
 */
export function referenceExp(units: bigint): bigint {
  const x = absolute(units) << (REFERENCE_BITS - 149n)
  let sum = ONE
  let term = ONE
  for (let n = 1n; term > 0n; n++) {
    term = ((term * x) >> REFERENCE_BITS) / n
    sum += term
  }
  return units < 0n ? (ONE * ONE) / sum : sum
}

/**
 * Cosine and sine of units · 2^-149, below 2^24: the series of e^(ix / 2^40), squared forty times; π plays no
 * part.
 */
export function referenceCosSin(units: bigint): [bigint, bigint] {
  const halvings = 40n
  const x = units << (REFERENCE_BITS - 149n - halvings)
  let [cos, sin] = [0n, 0n]
  let term = ONE
  for (let n = 0n; term !== 0n; n++) {
    if (n % 4n === 0n) cos += term
    else if (n % 4n === 1n) sin += term
    else if (n % 4n === 2n) cos -= term
    else sin -= term
    term = (term * x) / (ONE * (n + 1n))
  }
  for (let i = 0n; i < halvings; i++) {
    ;[cos, sin] = [(cos * cos - sin * sin) >> REFERENCE_BITS, (2n * cos * sin) >> REFERENCE_BITS]
  }
  return [cos, sin]
}

/** Bits worth trying anywhere: zeros, subnormals, ones, the largest, infinities, NaNs with payloads. */
const REMARKABLE = [
  0, 0x80000000, 1, 0x80000001, 0x007fffff, 0x00800000, 0x80800000, 0x33800000, 0x3f800000, 0xbf800000,
  0x3f7fffff, 0x3f800001, 0x40000000, 0x4b800000, 0x7f7fffff, 0xff7fffff, 0x7f800000, 0xff800000, 0x7fc00000,
  0xffc00000, 0x7f800001, 0xff8abcde, 0x7fffffff,
]

/** A pattern of any kind: remarkable, wholly random, or of moderate size. */
export function anyBits(random: SeededRandom): number {
  const kind = random.below(4)
  if (kind === 0) return REMARKABLE[random.below(REMARKABLE.length)] ?? 0
  if (kind === 1) return random.next()
  return ((random.next() & 0x807fffff) | ((110 + random.below(36)) << 23)) >>> 0
}

export function isNaNBits(bits: number): boolean {
  return (bits & 0x7fffffff) > 0x7f800000
}

export function hex(bits: number): string {
  return bits.toString(16).padStart(8, '0')
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value
}

function signOf(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0
}
