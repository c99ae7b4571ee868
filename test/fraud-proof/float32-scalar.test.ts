import { describe, expect, it } from 'vitest'
import { bitsOf, canonicalise, fromBits, NAN_BITS } from '../../fraud-proof/float32/canonical.ts'
import { binaryOperations, select, unaryOperations } from '../../fraud-proof/float32/scalar.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { anyBits, hex, isNaNBits, nearestMagnitude, nearestRatio, unitsOf } from './nearest-binary32.ts'

function isFinite32(bits: number): boolean {
  return (bits & 0x7f800000) !== 0x7f800000
}

function canonicalBits(bits: number): number {
  if (isNaNBits(bits)) return NAN_BITS
  return bits === 0x80000000 ? 0 : bits
}

/** The exact results of finite operands as bits, in BigInt. */
const exact: Record<'ADD' | 'SUB' | 'MUL' | 'DIV', (a: number, b: number) => number> = {
  ADD: (a, b) => nearestRatio(2n * (unitsOf(a) + unitsOf(b)), 1n),
  SUB: (a, b) => nearestRatio(2n * (unitsOf(a) - unitsOf(b)), 1n),
  MUL: (a, b) => nearestRatio(2n * unitsOf(a) * unitsOf(b), 1n << 149n),
  DIV: (a, b) => nearestRatio(unitsOf(a) << 150n, unitsOf(b)),
}

describe('canonical bits', () => {
  it('make −0 zero and every NaN the one NaN, one at a time and in an array', () => {
    const random = seededRandom('canonical bits')
    const patterns = Uint32Array.from({ length: 4001 }, () => anyBits(random))
    // A view that does not start at its buffer's start, and must not be left.
    const values = new Float32Array(patterns.slice().buffer, 4, patterns.length - 2)
    canonicalise(values)
    const words = new Uint32Array(values.buffer)
    patterns.forEach((bits, i) => {
      expect(hex(bitsOf(fromBits(bits)))).toBe(hex(canonicalBits(bits)))
      const inside = i > 0 && i < patterns.length - 1
      expect(hex(words[i] ?? 0), `at ${i}`).toBe(hex(inside ? canonicalBits(bits) : bits))
    })
  })
})

describe('the four operations and SQRT', () => {
  it('give the exact result of finite operands rounded once', () => {
    const random = seededRandom('four operations')
    for (let i = 0; i < 3000; i++) {
      const a = anyBits(random)
      const b = anyBits(random)
      if (!isFinite32(a) || !isFinite32(b)) continue
      for (const operation of ['ADD', 'SUB', 'MUL', 'DIV'] as const) {
        if (operation === 'DIV' && (b & 0x7fffffff) === 0) continue
        const got = bitsOf(binaryOperations[operation](fromBits(a), fromBits(b)))
        expect(hex(got), `${operation} ${hex(a)} ${hex(b)}`).toBe(hex(exact[operation](a, b)))
      }
      // √x > m·2^-150 where x·2^300 > m².
      const size = a & 0x7fffffff
      const square = unitsOf(size) << 151n
      const root = nearestMagnitude(
        (midpoint) => Number(square > midpoint ** 2n) - Number(square < midpoint ** 2n),
      )
      expect(hex(bitsOf(unaryOperations.SQRT(fromBits(size)))), `SQRT ${hex(size)}`).toBe(hex(root))
    }
  })

  it('decide subnormal quotients and products that lie close to a midpoint', () => {
    const random = seededRandom('subnormal results')
    for (let i = 0; i < 3000; i++) {
      const small = (random.next() & 0x807fffff) | ((1 + random.below(30)) << 23)
      const other = (random.next() & 0x807fffff) | ((127 + random.below(24)) << 23)
      for (const [operation, b] of [
        ['DIV', other >>> 0],
        ['MUL', ((other & 0x807fffff) | ((254 - ((other >>> 23) & 0xff)) << 23)) >>> 0],
      ] as const) {
        const got = bitsOf(binaryOperations[operation](fromBits(small), fromBits(b)))
        expect(hex(got), `${operation} ${hex(small >>> 0)} ${hex(b)}`).toBe(
          hex(exact[operation](small >>> 0, b)),
        )
      }
    }
  })
})

describe('special values', () => {
  const { ADD, SUB, MUL, DIV, MAX, MIN, LT, LE, EQ } = binaryOperations
  const { NEG, ABS, SQRT, EXP, LOG, SIN, COS, FLOOR } = unaryOperations
  const inf = Number.POSITIVE_INFINITY

  it('make NaN of what has no value', () => {
    const none = [
      MUL(0, inf),
      ADD(inf, -inf),
      SUB(inf, inf),
      DIV(inf, inf),
      DIV(0, 0),
      DIV(0, -0),
      SQRT(-1),
      LOG(-1),
      LOG(-inf),
      SIN(2 ** 24 + 2),
      COS(-(2 ** 24) - 2),
      SIN(inf),
      COS(-inf),
    ]
    expect(none).toEqual(none.map(() => Number.NaN))
  })

  it('pass a NaN operand on, but for comparisons, which give 0', () => {
    for (const operation of [ADD, SUB, MUL, DIV, MAX, MIN]) {
      expect([operation(Number.NaN, 1), operation(1, Number.NaN)]).toEqual([Number.NaN, Number.NaN])
    }
    for (const operation of Object.values(unaryOperations)) expect(operation(Number.NaN)).toBeNaN()
    for (const operation of [LT, LE, EQ]) {
      expect([operation(Number.NaN, 1), operation(1, Number.NaN), operation(Number.NaN, Number.NaN)]).toEqual(
        [0, 0, 0],
      )
    }
    expect(select(Number.NaN, 1, 2)).toBeNaN()
    expect([select(0, Number.NaN, 2), select(-0, Number.NaN, 2), select(-3, 1, Number.NaN)]).toEqual([
      2, 2, 1,
    ])
  })

  it('take infinities to their limits', () => {
    expect([DIV(1, 0), DIV(-1, 0), DIV(1, -0), DIV(-1, -0), DIV(inf, 0), DIV(3, inf)]).toEqual([
      inf,
      -inf,
      inf,
      -inf,
      inf,
      0,
    ])
    expect([EXP(inf), EXP(-inf), LOG(inf), LOG(0), LOG(-0), SQRT(inf), FLOOR(-inf)]).toEqual([
      inf,
      0,
      inf,
      -inf,
      -inf,
      inf,
      -inf,
    ])
  })

  it('never result in −0, and see −0 as +0', () => {
    const tiny = 2 ** -149
    const zeros = [
      NEG(0),
      ABS(-0),
      SQRT(-0),
      SIN(-0),
      FLOOR(-0),
      ADD(-0, -0),
      SUB(-0, 0),
      MUL(-1, 0),
      MUL(-tiny, tiny),
      DIV(-tiny, 3),
      DIV(-1, inf),
      MAX(-0, -0),
      MIN(0, -0),
      select(1, -0, 5),
      EXP(-inf),
      LOG(1),
    ]
    for (const [i, zero] of zeros.entries()) expect(Object.is(zero, 0), `at ${i}`).toBe(true)
    expect([EQ(0, -0), LE(0, -0), LT(-0, 0), COS(-0), EXP(-0)]).toEqual([1, 1, 0, 1, 1])
  })

  it('round what EXP cannot hold to infinity, subnormals and zero', () => {
    const bits = [0x42b17217, 0x42b17218, 0xc2cff1b4, 0xc2cff1b5, 0xc2aeac50, 0x33000000, 0xb3000000]
    expect(bits.map((input) => hex(bitsOf(EXP(fromBits(input)))))).toEqual([
      '7f7fff84',
      '7f800000',
      '00000001',
      '00000000',
      '007fffe6',
      '3f800000',
      '3f800000',
    ])
  })
})
