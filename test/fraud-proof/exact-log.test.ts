import { describe, expect, it } from 'vitest'
import { lnFixed } from '../../fraud-proof/float32/exact-log.ts'
import { roundFixed } from '../../fraud-proof/float32/round-fixed.ts'
import { seededRandom } from '../support/seeded-random.ts'

describe('lnFixed', () => {
  it('gives known logarithms to 60 digits', () => {
    const known: [bigint, string][] = [
      [2n, '0693147180559945309417232121458176568075500134360255254120680'],
      [3n, '1098612288668109691395245236922525704647490557822749451734694'],
      [10n, '2302585092994045684017991454684364207601101488628772976033327'],
    ]
    for (const [value, digits] of known) {
      const decimal = (lnFixed(value, 0, 256) * 10n ** 60n) >> 256n
      expect(decimal.toString().padStart(61, '0')).toBe(digits)
    }
  })

  it('is within one unit of itself at twice the precision, and additive', () => {
    const random = seededRandom('lnFixed')
    for (let i = 0; i < 500; i++) {
      const a = (BigInt(random.next()) << BigInt(random.below(200))) + BigInt(random.next()) + 1n
      const b = BigInt(random.next()) + 1n
      const exponent = random.below(600) - 300
      const bits = 40 + random.below(120)
      const fine = lnFixed(a, exponent, 2 * bits)
      const difference = (lnFixed(a, exponent, bits) << BigInt(bits)) - fine
      expect(abs(difference) < (1n << BigInt(bits)) + 1n, `${a}·2^${exponent}, ${bits} bits`).toBe(true)
      const product = lnFixed(a * b, exponent, bits) - lnFixed(a, exponent, bits) - lnFixed(b, 0, bits)
      expect(abs(product) < 3n, `${a}·${b}·2^${exponent}, ${bits} bits`).toBe(true)
    }
  })
})

describe('lnFixed out of its domain', () => {
  it('refuses zero and negative numbers', () => {
    for (const mantissa of [0n, -1n]) {
      expect(() => lnFixed(mantissa, 0, 64)).toThrow(expect.objectContaining({ code: 'float32/log-input' }))
    }
  })
})

describe('roundFixed', () => {
  it('rounds as Math.fround does, ties, subnormals and overflow included', () => {
    const random = seededRandom('roundFixed')
    for (let i = 0; i < 5000; i++) {
      // 26 bits make every fourth value a tie; the exponents run from below the subnormals to past the largest.
      const significand = random.next() % 2 ** 26
      const exponent = random.below(300) - 180
      const sign = random.below(2) === 0 ? 1 : -1
      const expected = Math.fround(sign * significand * 2 ** exponent)
      const got = roundFixed((BigInt(sign * significand) << 200n) << BigInt(exponent + 180), 380)
      expect(got === expected, `${sign * significand}·2^${exponent}: ${got}, expected ${expected}`).toBe(true)
    }
  })
})

function abs(value: bigint): bigint {
  return value < 0n ? -value : value
}
