import { describe, expect, it } from 'vitest'
import { bitsOf, fromBits } from '../../fraud-proof/float32/canonical.ts'
import { cosExact, sinExact } from '../../fraud-proof/float32/exact-circular.ts'
import { expExact } from '../../fraud-proof/float32/exact-exp.ts'
import { logExact } from '../../fraud-proof/float32/exact-log.ts'
import { unaryOperations } from '../../fraud-proof/float32/scalar.ts'
import { scanUnary } from '../bench/scan-unary.ts'
import { seededRandom } from '../support/seeded-random.ts'
import {
  hex,
  nearestFixed,
  nearestMagnitude,
  REFERENCE_BITS,
  referenceCosSin,
  referenceExp,
  unitsOf,
} from './nearest-binary32.ts'

const REFERENCE_ONE = 1n << REFERENCE_BITS

/** ln x lies past m·2^-150 where x lies past e^(m·2^-150): the logarithm's own series plays no part. */
function referenceLog(bits: number): number {
  const x = unitsOf(bits) << (REFERENCE_BITS - 149n)
  if (x === REFERENCE_ONE) return 0
  const size = x > REFERENCE_ONE ? x : REFERENCE_ONE ** 2n / x
  const log = nearestMagnitude((midpoint) => {
    // No logarithm of a binary32 is above 104, and e^midpoint soon too large to compute.
    if (midpoint > 104n << 150n) return -1
    // Midpoints are odd multiples of 2^-150 only among the subnormals, where no logarithm is.
    return Number(size > referenceExp(midpoint >> 1n)) - Number(size < referenceExp(midpoint >> 1n))
  })
  return x > REFERENCE_ONE ? log : (log | 0x80000000) >>> 0
}

interface Case {
  operation: 'EXP' | 'LOG' | 'SIN' | 'COS'
  exact: (x: number) => number
  reference: (bits: number) => number
  /** A random input with a result worth computing. */
  random: (next: number, below: (limit: number) => number) => number
  /**
   * Inputs where Math.fround of the engine's function is wrong or its rounding not proven, and ends of
   * ranges.
   */
  hard: number[]
}

/** Random sign and fraction below an exponent field between two others. */
function between(word: number, exponent: number): number {
  return ((word & 0x807fffff) | (exponent << 23)) >>> 0
}

const cases: Case[] = [
  {
    operation: 'EXP',
    exact: expExact,
    reference: (bits) => nearestFixed(referenceExp(unitsOf(bits))),
    random: (next, below) => between(next, 100 + below(33)),
    hard: [
      0xc16912cd, 0x3fe67199, 0x42b17217, 0x42b17218, 0xc2cff1b4, 0xc2cff1b5, 0x33800000, 0xb3000000,
      0xb3000001,
    ],
  },
  {
    operation: 'LOG',
    exact: logExact,
    reference: referenceLog,
    random: (next, below) => (below(3) === 0 ? 0x3f780000 + (next & 0xfffff) : next & 0x7effffff) || 1,
    hard: [
      0x3c413d3a, 0x41178feb, 0x4c5d65a5, 0x65d890d3, 0x6f31a8ec, 1, 0x007fffff, 0x3f7fffff, 0x3f800001,
      0x7f7fffff,
    ],
  },
  {
    operation: 'SIN',
    exact: sinExact,
    reference: (bits) => nearestFixed(referenceCosSin(unitsOf(bits))[1]),
    random: (next, below) => between(next, 110 + below(41)),
    hard: [0x46199998, 1, 0x80000001, 0x39800000, 0x39800001, 0x40490fdb, 0x4b800000, 0xcb7fffff],
  },
  {
    operation: 'COS',
    exact: cosExact,
    reference: (bits) => nearestFixed(referenceCosSin(unitsOf(bits))[0]),
    random: (next, below) => between(next, 110 + below(41)),
    hard: [0x39800000, 0x39800001, 0x39000001, 0x3fc90fdb, 0x4b800000, 0xcb7fffff],
  },
]

describe.each(cases)('$operation', ({ operation, exact, reference, random, hard }) => {
  it('rounds right by both of its paths at hard and at random inputs', () => {
    const source = seededRandom(operation)
    const inputs = [...hard]
    for (let i = 0; i < 150; i++) inputs.push(random(source.next(), source.below))
    for (const bits of inputs) {
      const expected = hex(reference(bits))
      expect(hex(bitsOf(unaryOperations[operation](fromBits(bits)))), `fast path, ${hex(bits)}`).toBe(
        expected,
      )
      expect(hex(bitsOf(exact(fromBits(bits)))), `exact path, ${hex(bits)}`).toBe(expected)
    }
  })

  it('has a fast path that agrees with the exact one on a stretch of inputs', () => {
    const source = seededRandom(`${operation} stretch`)
    const from = Math.min(random(source.next(), source.below), 2 ** 32 - 1000)
    const scan = scanUnary(operation, Number.POSITIVE_INFINITY, from, from + 1000)
    expect(scan.compared, hex(from)).toBe(scan.inputs)
    expect(scan.wrong, hex(from)).toEqual([])
  })
})

describe('the exact paths', () => {
  it('know the values that have no fixed-point number', () => {
    const inf = Number.POSITIVE_INFINITY
    expect([expExact(inf), expExact(-inf), expExact(Number.NaN)]).toEqual([inf, 0, Number.NaN])
    expect([logExact(0), logExact(inf), logExact(-1), logExact(Number.NaN)]).toEqual([
      -inf,
      inf,
      Number.NaN,
      Number.NaN,
    ])
  })
})

describe('the scan of all inputs', () => {
  it('finds an input that plain rounding gets wrong and the operation does not', () => {
    const log = scanUnary('LOG', 1024, 0x3c413d00, 0x3c413e00)
    expect(log).toMatchObject({
      inputs: 256,
      wrong: [],
      plainWrong: ['3c413d3a'],
      closest: { input: '3c413d3a' },
    })
    expect(log.fallbacks).toBeGreaterThan(0)
    const sin = scanUnary('SIN', 1024, 0x46199900, 0x46199a00)
    expect(sin).toMatchObject({
      inputs: 256,
      wrong: [],
      plainWrong: ['46199998'],
      closest: { input: '46199998' },
    })
  })

  it('takes zeros and infinities in its stride where it compares everything', () => {
    for (const operation of ['EXP', 'LOG', 'SIN', 'COS'] as const) {
      for (const from of [0, 0x7f800000, 0x80000000, 0xff800000]) {
        expect(scanUnary(operation, Number.POSITIVE_INFINITY, from, from + 1).wrong).toEqual([])
      }
    }
  })

  it('skips inputs without a number as their result', () => {
    expect(scanUnary('SIN', 1024, 0x4b800001, 0x4b800100).inputs).toBe(0)
    expect(scanUnary('LOG', 1024, 0x80000001, 0x80000100).inputs).toBe(0)
  })
})
