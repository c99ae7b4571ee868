import { describe, expect, it } from 'vitest'
import { philox4x32 } from '../../fraud-proof/float32/philox.ts'
import { canonicalRows, type PhiloxRow } from '../support/canonical-vectors.ts'
import { goldenAbsent } from '../support/golden.ts'
import { seededRandom } from '../support/seeded-random.ts'

type Words = [number, number, number, number]

function block(key: [number, number], counter: Words): number[] {
  const out = new Uint32Array(4)
  philox4x32(...key, ...counter, out)
  return [...out]
}

/** Philox as its paper writes it, in BigInt. */
function slowBlock(key: [number, number], counter: Words): number[] {
  const mask = 0xffffffffn
  let [x0, x1, x2, x3] = counter.map(BigInt) as [bigint, bigint, bigint, bigint]
  let [k0, k1] = key.map(BigInt) as [bigint, bigint]
  for (let round = 0; round < 10; round++) {
    const a = 0xd2511f53n * x0
    const b = 0xcd9e8d57n * x2
    ;[x0, x1, x2, x3] = [(b >> 32n) ^ x1 ^ k0, b & mask, (a >> 32n) ^ x3 ^ k1, a & mask]
    k0 = (k0 + 0x9e3779b9n) & mask
    k1 = (k1 + 0xbb67ae85n) & mask
  }
  return [x0, x1, x2, x3].map(Number)
}

describe('philox4x32', () => {
  it('agrees with a BigInt evaluation on random blocks and on extreme words', () => {
    const random = seededRandom('philox')
    const word = (): number =>
      (random.below(4) === 0 ? [0, 1, 0x7fffffff, 0xffffffff][random.below(4)] : random.next()) ?? 0
    for (let i = 0; i < 3000; i++) {
      const key: [number, number] = [word(), word()]
      const counter: Words = [word(), word(), word(), word()]
      expect(block(key, counter), `key ${key}, counter ${counter}`).toEqual(slowBlock(key, counter))
    }
  })
})

describe.skipIf(goldenAbsent !== false)('philox4x32 (needs golden data)', () => {
  it('gives every golden block', () => {
    const rows = canonicalRows<PhiloxRow>('philox')
    expect(rows.length).toBeGreaterThan(50)
    for (const row of rows) {
      const [k0 = 0, k1 = 0] = row.key.map((hex) => Number.parseInt(hex, 16))
      const [c0 = 0, c1 = 0, c2 = 0, c3 = 0] = row.in.map((hex) => Number.parseInt(hex, 16))
      const words = block([k0, k1], [c0, c1, c2, c3]).map((word) => word.toString(16).padStart(8, '0'))
      expect(words, JSON.stringify(row)).toEqual(row.out4)
    }
  })
})
