import { describe, expect, it } from 'vitest'
import { bitsOf, fromBits } from '../../fraud-proof/float32/canonical.ts'
import { boundScale, proveDots, rowNorms } from '../../fraud-proof/float32/dot-proof.ts'
import { dotExact } from '../../fraud-proof/float32/wide-accumulator.ts'
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts'
import { hex } from './nearest-binary32.ts'

/** Blocks of rows × k and columns × k values, with every element's exact result. */
interface Block {
  rows: number
  columns: number
  k: number
  a: Float32Array
  b: Float32Array
  exact: Float32Array
}

const UNTOUCHED = fromBits(0x12345678)

function block(rows: number, columns: number, k: number, value: (index: number) => number): Block {
  const a = Float32Array.from({ length: rows * k }, (_, i) => value(i))
  const b = Float32Array.from({ length: columns * k }, (_, i) => value(i))
  const exact = new Float32Array(rows * columns)
  exact.forEach((_, i) => {
    exact[i] = dotExact(a, Math.floor(i / columns) * k, b, (i % columns) * k, k)
  })
  return { rows, columns, k, a, b, exact }
}

/** A binary64 product that adds in a random order. */
function multiply({ rows, columns, k, a, b }: Block, random: SeededRandom): Float64Array {
  const sums = new Float64Array(rows * columns)
  const order = Array.from({ length: k }, (_, i) => ({ i, key: random.next() })).sort((x, y) => x.key - y.key)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = 0
      for (const { i } of order) sum += (a[row * k + i] ?? 0) * (b[column * k + i] ?? 0)
      sums[row * columns + column] = sum
    }
  }
  return sums
}

function prove(data: Block, sums: Float64Array): { out: Float32Array; unproven: number[] } {
  const out = new Float32Array(sums.length).fill(UNTOUCHED)
  const unproven = proveDots(
    sums,
    rowNorms(data.a, data.rows, data.k).map((norm) => norm * boundScale(data.k)),
    rowNorms(data.b, data.columns, data.k),
    out,
  )
  return { out, unproven }
}

/** Indices proven with bits other than the exact ones. */
function wronglyProven(data: Block, sums: Float64Array): number[] {
  const { out, unproven } = prove(data, sums)
  const open = new Set(unproven)
  const wrong: number[] = []
  for (let i = 0; i < out.length; i++) {
    if (open.has(i)) expect(out[i]).toBe(UNTOUCHED)
    else if (bitsOf(out[i] ?? 0) !== bitsOf(data.exact[i] ?? 0)) wrong.push(i)
  }
  return wrong
}

const kinds: Record<string, (random: SeededRandom) => (index: number) => number> = {
  moderate: (random) => () => random.next() / 2 ** 31 - 1,
  'widely spread': (random) => () => (random.next() / 2 ** 31 - 1) * 2 ** (random.below(60) - 30),
  'cancelling pairs': (random) => {
    let last = 0
    return (index) => {
      if (index % 2 === 1) return -last * (1 + (random.below(3) - 1) * 2 ** -23)
      last = random.next() / 2 ** 32
      return last
    }
  },
  'few bits, many ties': (random) => () => (random.below(4097) - 2048) * 2 ** (random.below(3) * 12 - 12),
  'subnormal results': (random) => () => (random.below(2001) - 1000) * 2 ** -77,
  'around overflow': (random) => () => (1 + random.below(100) / 100) * 2 ** 61,
}

describe('proveDots', () => {
  it.each(Object.keys(kinds))('proves no wrong value among %s, whatever the order of addition', (kind) => {
    const random = seededRandom(kind)
    for (const k of [1, 2, 7, 64, 500]) {
      const data = block(12, 10, k, kinds[kind]?.(random) ?? (() => 0))
      expect(wronglyProven(data, multiply(data, random)), `k = ${k}`).toEqual([])
    }
  })

  it('proves no wrong value from a sum as wrong as it may be, and some from sums that are more so', () => {
    const random = seededRandom('perturbed')
    let wrong = 0
    for (let round = 0; round < 20; round++) {
      const k = 16
      const data = block(20, 20, k, kinds['few bits, many ties']?.(random) ?? (() => 0))
      const norms = [rowNorms(data.a, 20, k), rowNorms(data.b, 20, k)] as const
      const honest = multiply(data, random)
      const perturbed = (factor: number) =>
        honest.map((sum, i) => {
          const size = (norms[0][Math.floor(i / 20)] ?? 0) * (norms[1][i % 20] ?? 0)
          return sum + (random.below(2) * 2 - 1) * factor * (k + 4) * 2 ** -53 * size
        })
      // k − 1 roundings of the sum and one here are allowed for; these sums are exact but for the latter.
      expect(wronglyProven(data, perturbed((k - 1) / (k + 4)))).toEqual([])
      wrong += wronglyProven(data, perturbed(1000)).length
    }
    expect(wrong).toBeGreaterThan(0)
  })

  it('leaves open few elements, and more of them for larger norms', () => {
    const random = seededRandom('monotone')
    const data = block(40, 50, 512, kinds.moderate?.(random) ?? (() => 0))
    const sums = multiply(data, random)
    const columns = rowNorms(data.b, data.columns, data.k)
    let smaller: number[] | undefined
    for (const factor of [1, 16, 1024, 2 ** 20]) {
      const rows = rowNorms(data.a, data.rows, data.k).map((norm) => norm * factor * boundScale(data.k))
      const unproven = proveDots(sums, rows, columns, new Float32Array(sums.length))
      if (smaller === undefined) expect(unproven.length).toBeLessThan(sums.length / 100)
      else expect(unproven).toEqual(expect.arrayContaining(smaller))
      smaller = unproven
    }
    expect(smaller?.length).toBeGreaterThan(sums.length / 2)
  })

  it('leaves open every element of a row or column that is not finite', () => {
    for (const special of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const data = block(3, 4, 5, () => 1)
      data.a[5 + 2] = special
      data.b[2 * 5 + 4] = special
      data.a.fill(0, 0, 5)
      // Whatever the product made of it, a finite value even.
      for (const sum of [0, 5, special]) {
        const { unproven } = prove(data, new Float64Array(12).fill(sum))
        expect(unproven).toEqual(expect.arrayContaining([2, 4, 5, 6, 7, 10]))
        if (sum === 5) expect(unproven).toHaveLength(6)
      }
    }
  })

  it('proves zeros and makes −0 zero, and leaves what overflows open', () => {
    const zeros = block(2, 2, 3, () => 0)
    const proven = prove(zeros, Float64Array.of(0, -0, 0, -0))
    expect(proven.unproven).toEqual([])
    expect([...proven.out].every((value) => Object.is(value, 0))).toBe(true)
    const tiny = block(1, 1, 1, (i) => (i === 0 ? 2 ** -100 : 0))
    expect(Object.is(prove(tiny, Float64Array.of(-(2 ** -200))).out[0], 0)).toBe(true)
    const large = block(1, 1, 2, () => 2 ** 100)
    expect(prove(large, Float64Array.of(2 ** 201)).unproven).toEqual([0])
  })
})

describe('rowNorms', () => {
  it('are never below the norm and hardly above it', () => {
    const random = seededRandom('norms')
    for (let i = 0; i < 300; i++) {
      const k = 1 + random.below(200)
      const scale = 2 ** (random.below(200) - 130)
      const a = Float32Array.from({ length: 2 * k }, () => (random.next() / 2 ** 31 - 1) * scale)
      const norms = rowNorms(a, 2, k)
      for (const row of [0, 1]) {
        let squares = 0n
        for (const value of a.subarray(row * k, row * k + k)) squares += BigInt(value * 2 ** 149) ** 2n
        const norm = BigInt((norms[row] ?? 0) * 2 ** 220)
        const shown = `${hex(bitsOf(a[row * k] ?? 0))}…, k = ${k}`
        expect(norm ** 2n >= squares << 142n, shown).toBe(true)
        expect(norm ** 2n * 2n ** 40n <= (squares << 142n) * (2n ** 40n + 1n) + (1n << 182n), shown).toBe(
          true,
        )
      }
    }
  })
})
