import { describe, expect, it } from 'vitest'
import { bitsOf } from '../../fraud-proof/float32/canonical.ts'
import { dotOf, sumOf } from '../../fraud-proof/float32/exact-sum.ts'
import { dotExact, sumExact } from '../../fraud-proof/float32/wide-accumulator.ts'
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts'
import { anyBits, hex, isNaNBits, nearestRatio, unitsOf } from './nearest-binary32.ts'

/** Pairs of bit patterns; the sum of a list is the dot product with ones. */
type Pair = readonly [number, number]

const ONE = 0x3f800000

function powerOfTwo(exponent: number): number {
  return (exponent + 127) << 23
}

function negated(bits: number): number {
  return (bits ^ 0x80000000) >>> 0
}

function moderate(random: SeededRandom): number {
  return ((random.next() & 0x807fffff) | ((120 + random.below(12)) << 23)) >>> 0
}

function arrayOf(bits: number[]): Float32Array {
  return new Float32Array(Uint32Array.from(bits).buffer)
}

function shuffled(pairs: readonly Pair[], random: SeededRandom): Pair[] {
  const keyed = pairs.map((pair) => ({ pair, key: random.next() }))
  return keyed.sort((x, y) => x.key - y.key).map(({ pair }) => pair)
}

/** The exact result in BigInt, specials by the rules' own words. */
function reference(pairs: readonly Pair[]): number {
  let sum = 0n
  const infinities = new Set<number>()
  for (const [a, b] of pairs) {
    const infinite = [a, b].some((bits) => (bits & 0x7fffffff) === 0x7f800000)
    const zero = [a, b].some((bits) => (bits & 0x7fffffff) === 0)
    if (isNaNBits(a) || isNaNBits(b) || (infinite && zero)) return 0x7fc00000
    if (infinite) infinities.add((a ^ b) >>> 31)
    else sum += unitsOf(a) * unitsOf(b)
  }
  if (infinities.size === 2) return 0x7fc00000
  if (infinities.size === 1) return infinities.has(0) ? 0x7f800000 : 0xff800000
  return nearestRatio(2n * sum, 1n << 149n)
}

/** Bits of a result, which must not be −0 either. */
function resultBits(value: number): string {
  expect(Object.is(value, -0)).toBe(false)
  return hex(bitsOf(value))
}

function dotBits(pairs: readonly Pair[]): string {
  const [a, b] = [arrayOf(pairs.map(([x]) => x)), arrayOf(pairs.map(([, y]) => y))]
  return resultBits(dotOf(a, 0, b, 0, pairs.length))
}

/** Both ways of computing it, in some order and in another, against the reference. */
function expectExact(pairs: readonly Pair[], random: SeededRandom): void {
  const expected = hex(reference(pairs))
  for (const order of [pairs, shuffled(pairs, random)]) {
    const shown = order.map(([x, y]) => `${hex(x)}·${hex(y)}`).join(' ')
    expect(dotBits(order), shown).toBe(expected)
    const [a, b] = [arrayOf(order.map(([x]) => x)), arrayOf(order.map(([, y]) => y))]
    const finite = a.every(Number.isFinite) && b.every(Number.isFinite)
    if (finite) expect(resultBits(dotExact(a, 0, b, 0, a.length)), shown).toBe(expected)
    if (order.every(([, y]) => y === ONE)) {
      expect(resultBits(sumOf(a, 0, a.length)), shown).toBe(expected)
      if (finite) expect(resultBits(sumExact(a, 0, a.length)), shown).toBe(expected)
    }
  }
}

describe('SUM and DOT', () => {
  it('round random sums of every length once, whatever the order', () => {
    const random = seededRandom('random sums')
    for (let i = 0; i < 300; i++) {
      const length = 1 + random.below(i % 30 === 0 ? 3000 : 40)
      const bits = i % 3 === 0 ? anyBits : moderate
      const sum = Array.from({ length }, (): Pair => [bits(random), ONE])
      expectExact(sum, random)
      const dot = Array.from({ length }, (): Pair => [bits(random), bits(random)])
      expectExact(dot, random)
    }
  })

  it('find what is left when everything else cancels', () => {
    const random = seededRandom('cancellation')
    for (let i = 0; i < 200; i++) {
      const pairs: Pair[] = []
      for (let j = random.below(20); j >= 0; j--) {
        const [a, b] = [moderate(random), i % 2 === 0 ? ONE : moderate(random)]
        pairs.push([a, b], [negated(a), b])
      }
      if (i % 3 > 0)
        pairs.push([powerOfTwo(-random.below(126)), i % 2 === 0 ? ONE : powerOfTwo(-random.below(126))])
      expectExact(shuffled(pairs, random), random)
    }
  })

  it('do not trust a correction that lost a term itself', () => {
    const random = seededRandom('lost twice')
    for (const sign of [0, 0x80000000]) {
      const scale = random.below(100) - 60
      const term = (exponent: number, flip = 0): Pair => [
        (powerOfTwo(scale + exponent) ^ flip ^ sign) >>> 0,
        ONE,
      ]
      const minus = 0x80000000
      // 2^6 is the error of adding to 2^60, 2^-48 that of adding to this error; what comes after goes without
      // error, and is less below the tie 1 + 2^-24 than what was lost.
      const lost = [term(60), term(6), term(-48), term(6, minus), term(60, minus)]
      const rest = [term(0), term(-24), term(-49, minus)]
      expectExact([...lost, ...rest], random)
      expect(dotBits([...lost, ...rest])).toBe(hex((powerOfTwo(scale) + 1 + sign) >>> 0))
    }
  })

  it('decide a tie by a term 2^-100 and less of it, above a far larger pair that cancels', () => {
    const random = seededRandom('ties')
    for (let i = 0; i < 300; i++) {
      const odd = i % 2
      const tie: Pair[] = [
        [ONE + odd, ONE],
        [powerOfTwo(-12), powerOfTwo(-12)],
        [powerOfTwo(20 + random.below(50)), powerOfTwo(30)],
      ]
      const big = tie[2] ?? [0, 0]
      tie.push([negated(big[0]), big[1]])
      const exponent = -50 - random.below(70)
      const tip: Pair = [i % 3 === 0 ? negated(powerOfTwo(exponent)) : powerOfTwo(exponent), powerOfTwo(-50)]
      expect(dotBits(tie)).toBe(hex(ONE + 2 * odd))
      expectExact(i % 3 === 1 ? tie : [...tie, tip], random)
    }
    const up: Pair[] = [
      [ONE, ONE],
      [powerOfTwo(-12), powerOfTwo(-12)],
      [powerOfTwo(-62), powerOfTwo(-62)],
    ]
    expect(dotBits(up)).toBe('3f800001')
  })

  it('round subnormal results once, down to products far below the smallest of them', () => {
    const random = seededRandom('subnormals')
    for (let i = 0; i < 300; i++) {
      const pairs: Pair[] = []
      for (let j = random.below(12); j >= 0; j--) {
        const smallest = random.next() & 0x80000fff
        pairs.push([smallest >>> 0, i % 3 === 0 ? ONE : powerOfTwo(-random.below(126))])
        if (i % 3 === 2) pairs.push([smallest >>> 0, (random.next() & 0x807fffff) >>> 0])
      }
      expectExact(pairs, random)
    }
    expect(dotBits([[1, powerOfTwo(-1)]])).toBe('00000000')
    expect(
      dotBits([
        [1, powerOfTwo(-1)],
        [1, 1],
      ]),
    ).toBe('00000001')
    expect(
      dotBits([
        [0x80000001, powerOfTwo(-1)],
        [0x80000001, 1],
      ]),
    ).toBe('80000001')
    expect(dotBits([[0x80000001, powerOfTwo(-1)]])).toBe('00000000')
  })

  it('overflow exactly from the midpoint past the largest value on', () => {
    const largest = 0x7f7fffff
    const random = seededRandom('overflow')
    for (const tip of [0, powerOfTwo(-100), negated(powerOfTwo(-100))]) {
      expectExact(
        [
          [largest, ONE],
          [powerOfTwo(103), ONE],
          [tip, ONE],
        ],
        random,
      )
    }
    expectExact(
      Array.from({ length: 100 }, (): Pair => [largest, largest]),
      random,
    )
    expect(
      dotBits([
        [largest, largest],
        [negated(largest), largest],
        [ONE, ONE],
      ]),
    ).toBe('3f800000')
  })

  it('let one kind of infinity win and make NaN of both, of NaN, and of zero times infinity', () => {
    const random = seededRandom('specials')
    const [plus, minus] = [0x7f800000, 0xff800000]
    const filler = Array.from({ length: 20 }, (): Pair => [moderate(random), moderate(random)])
    const specials: [Pair[], string][] = [
      [[[plus, ONE]], '7f800000'],
      [[[plus, negated(ONE)]], 'ff800000'],
      [
        [
          [minus, ONE],
          [plus, negated(ONE)],
        ],
        'ff800000',
      ],
      [
        [
          [minus, ONE],
          [plus, ONE],
        ],
        '7fc00000',
      ],
      [[[plus, 0]], '7fc00000'],
      [[[0x80000000, minus]], '7fc00000'],
      [[[0xff812345, ONE]], '7fc00000'],
      [
        [
          [plus, ONE],
          [0, 0x7f800001],
        ],
        '7fc00000',
      ],
      [
        [
          [plus, plus],
          [minus, minus],
        ],
        '7f800000',
      ],
    ]
    for (const [special, expected] of specials) {
      const pairs = shuffled([...filler, ...special], random)
      expect(dotBits(pairs), expected).toBe(expected)
      expectExact(pairs, random)
    }
  })

  it('are +0 for nothing, for zeros of either sign, and where all products are zero', () => {
    expect([
      sumOf(new Float32Array(3), 1, 0),
      dotOf(new Float32Array(1), 0, new Float32Array(1), 0, 0),
    ]).toEqual([0, 0])
    expect(
      dotBits([
        [0x80000000, ONE],
        [0x80000000, ONE],
      ]),
    ).toBe('00000000')
    expect(
      dotBits([
        [0x80000000, ONE],
        [0, negated(ONE)],
      ]),
    ).toBe('00000000')
  })

  it('read their own ranges, and are NaN where a range leaves its array', () => {
    const a = Float32Array.of(100, 1, 2, 3, 100).subarray(0, 4)
    const b = Float32Array.of(50, 50, 5, 7, 9, 50)
    expect([sumOf(a, 1, 3), dotOf(a, 1, b, 2, 3)]).toEqual([6, 46])
    // Ties, so that the slow path reads the ranges too.
    const c = Float32Array.of(7, 9, 9, 1, 2 ** -12).subarray(1)
    const d = Float32Array.of(7, 7, 9, 1, 2 ** -12, 9).subarray(2)
    expect([dotOf(c, 2, d, 1, 2), sumOf(Float32Array.of(5, 1, 2 ** -24, 5), 1, 2)]).toEqual([1, 1])
    expect([sumOf(a, 1, 4), sumOf(a, -1, 2), dotOf(a, 2, b, 0, 3), dotOf(a, 0, b, 4, 3)]).toEqual(
      Array(4).fill(Number.NaN),
    )
  })
})
