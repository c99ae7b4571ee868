import { describe, expect, it } from 'vitest'
import {
  GUMBEL_INPUTS,
  gumbel,
  gumbelApproximate,
  gumbelBound,
  gumbelExact,
  gumbelOf,
  gumbelRow,
} from '../../fraud-proof/float32/gumbel.ts'
import { scanGumbel } from '../bench/scan-gumbel.ts'
import { canonicalRows, type GumbelRow } from '../support/canonical-vectors.ts'
import { goldenAbsent } from '../support/golden.ts'
import { seededRandom } from '../support/seeded-random.ts'

function hexOf(value: number): string {
  const view = new DataView(new ArrayBuffer(4))
  view.setFloat32(0, value)
  return view.getUint32(0).toString(16).padStart(8, '0')
}

/** The input whose −ln u is closest to 1, where the binary64 formula loses most and cannot prove its rounding. */
const UNPROVEN = 3085996

describe('gumbel', () => {
  it('has a fast path that proves every input around 1/e but one, which it computes exactly', () => {
    const scan = scanGumbel(2 ** 20, UNPROVEN - 20, UNPROVEN + 20)
    expect(scan.fallbacks).toEqual([UNPROVEN])
    expect(scan.compared).toBeGreaterThan(1)
    expect(scan.wrong).toEqual([])
  })

  it('equals the exact function on random inputs and at both ends', () => {
    const random = seededRandom('gumbel')
    const inputs = [0, 1, GUMBEL_INPUTS - 2, GUMBEL_INPUTS - 1]
    for (let i = 0; i < 2000; i++) inputs.push(random.below(GUMBEL_INPUTS))
    for (const n of inputs) {
      expect(hexOf(gumbelOf(n)), `n = ${n}`).toBe(hexOf(gumbelExact(n)))
      const y = gumbelApproximate(n)
      expect(Math.abs(gumbelOf(n) - y), `n = ${n}`).toBeLessThanOrEqual(
        gumbelBound(y) + Math.abs(y) * 2 ** -24,
      )
    }
  })

  it('fills a row of any length with the single values', () => {
    for (const length of [0, 1, 4, 7, 130]) {
      const row = new Float32Array(length)
      gumbelRow(0xfedcba9876543210n, 77, row)
      expect([...row]).toEqual(Array.from(row, (_, v) => gumbel(0xfedcba9876543210n, 77, v)))
    }
  })

  it('depends on both halves of the seed, on t and on v', () => {
    const base = gumbel(5n, 3, 9)
    const others = [
      gumbel(6n, 3, 9),
      gumbel(5n + 2n ** 32n, 3, 9),
      gumbel(5n, 4, 9),
      gumbel(5n, 3, 10),
      gumbel(5n, 3, 13),
    ]
    for (const other of others) expect(other).not.toBe(base)
  })

  it('refuses a seed beyond 64 bits', () => {
    for (const seed of [-1n, 2n ** 64n]) {
      expect(() => gumbel(seed, 0, 0)).toThrow(expect.objectContaining({ code: 'float32/seed-range' }))
    }
  })
})

describe('gumbelOf', () => {
  it('refuses what is no 23-bit integer instead of searching for a logarithm that is none', () => {
    for (const n of [-1, GUMBEL_INPUTS, Number.NaN]) {
      expect(() => gumbelOf(n)).toThrow(expect.objectContaining({ code: 'float32/gumbel-input' }))
    }
  })
})

describe.skipIf(goldenAbsent !== false)('gumbel (needs golden data)', () => {
  it('gives every golden value', () => {
    const rows = canonicalRows<GumbelRow>('gumbel')
    expect(rows.length).toBeGreaterThan(50)
    for (const row of rows) {
      expect(hexOf(gumbel(BigInt(row.seed), row.t, row.v)), JSON.stringify(row)).toBe(row.out)
    }
  })
})
