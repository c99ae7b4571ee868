import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bitsOf, fromBits } from '../../fraud-proof/float32/canonical.ts'
import { dotOf, sumOf } from '../../fraud-proof/float32/exact-sum.ts'
import { GUMBEL_INPUTS, gumbelOf } from '../../fraud-proof/float32/gumbel.ts'
import { binaryOperations, type UnaryOperation, unaryOperations } from '../../fraud-proof/float32/scalar.ts'
import { opcodes } from '../../fraud-proof/program/opcodes.ts'
import { maxOf } from '../../fraud-proof/vm/element.ts'
import { type ArithmeticHarness, deployArithmetic } from '../support/arithmetic-harness.ts'
import { canonicalRows, type PhiloxRow } from '../support/canonical-vectors.ts'
import { type Chain, startChain } from '../support/chain.ts'
import { goldenAbsent } from '../support/golden.ts'
import { bitsBetween, randomBits, randomPartner } from '../support/random-bits.ts'
import { randomReduction } from '../support/random-reduction.ts'
import { seededRandom } from '../support/seeded-random.ts'

const CASES = 10_000

let chain: Chain
let onChain: ArithmeticHarness
beforeAll(async () => {
  chain = await startChain()
  onChain = await deployArithmetic(chain)
}, 120_000)
afterAll(() => chain?.close())

const hex = (bits: number | undefined) => (bits ?? 0).toString(16).padStart(8, '0')

/** Fails with the first few differing cases. */
function expectSame(got: Uint32Array, expected: Uint32Array, describeCase: (i: number) => string): void {
  expect(got.length).toBe(expected.length)
  const wrong: string[] = []
  for (let i = 0; i < expected.length && wrong.length < 5; i++) {
    if (got[i] !== expected[i])
      wrong.push(`${describeCase(i)}: expected ${hex(expected[i])}, got ${hex(got[i])}`)
  }
  expect(wrong).toEqual([])
}

const ranges: Partial<Record<UnaryOperation, [number, number]>> = {
  EXP: [-105, 90],
  LOG: [0, 3],
  SIN: [-(2 ** 24), 2 ** 24],
  COS: [-(2 ** 24), 2 ** 24],
}

describe('arithmetic on chain is that of TypeScript', () => {
  const names = Object.keys(unaryOperations) as UnaryOperation[]

  it.each(names)('%s', async (name) => {
    const random = seededRandom(`contracts ${name}`)
    const [low, high] = ranges[name] ?? [-100, 100]
    const operands = Uint32Array.from({ length: CASES }, (_, i) => {
      if (i % 2 === 0) return randomBits(random)
      // Closer to a multiple of π/2 than any value drawn at random.
      if (high === 2 ** 24 && i % 8 === 1) return bitsOf(Math.fround((random.below(2 ** 24) * Math.PI) / 2))
      return bitsBetween(random, low, high)
    })
    const expected = operands.map((bits) => bitsOf(unaryOperations[name](fromBits(bits))))
    expectSame(await onChain.unaries(opcodes[name], operands), expected, (i) => `${name} ${hex(operands[i])}`)
  })

  it.each(Object.entries(binaryOperations))('%s', async (name, operation) => {
    const random = seededRandom(`contracts ${name}`)
    const pairs = new Uint32Array(2 * CASES)
    for (let i = 0; i < pairs.length; i += 2) {
      const first = randomBits(random)
      pairs.set([first, randomPartner(random, first)], i)
    }
    const expected = Uint32Array.from({ length: CASES }, (_, i) =>
      bitsOf(operation(fromBits(pairs[2 * i] ?? 0), fromBits(pairs[2 * i + 1] ?? 0))),
    )
    const got = await onChain.binaries(opcodes[name as keyof typeof binaryOperations], pairs)
    expectSame(got, expected, (i) => `${name} ${hex(pairs[2 * i])} ${hex(pairs[2 * i + 1])}`)
  })

  it.each(['DOT', 'SUM', 'MAX'] as const)('%s', async (name) => {
    const random = seededRandom(`contracts ${name}`)
    const definition = {
      DOT: ([a, b]: readonly Float32Array[]) => (a && b ? dotOf(a, 0, b, 0, a.length) : Number.NaN),
      SUM: ([a]: readonly Float32Array[]) => (a ? sumOf(a, 0, a.length) : Number.NaN),
      MAX: ([a]: readonly Float32Array[]) => (a ? maxOf(a, 0, a.length) : Number.NaN),
    }[name]
    for (let done = 0; done < CASES; done += 1000) {
      const cases = Array.from({ length: 1000 }, (_, i) =>
        randomReduction(
          random,
          name === 'DOT' ? 2 : 1,
          i === 0 ? 4096 : 1 + random.below(i % 50 === 1 ? 600 : 24),
        ),
      )
      const expected = Uint32Array.from(cases, (operands) => bitsOf(definition(operands)))
      expectSame(await onChain.reductions(name, cases), expected, (i) =>
        [name, ...(cases[i] ?? []).map((a) => Array.from(new Uint32Array(a.buffer), hex).join(' '))].join(
          '\n',
        ),
      )
    }
  })

  it('GUMBEL', async () => {
    const random = seededRandom('contracts GUMBEL')
    const median = Math.floor(GUMBEL_INPUTS / Math.E)
    const inputs = Uint32Array.from({ length: CASES }, (_, i) => {
      if (i < 500) return i
      if (i < 1000) return GUMBEL_INPUTS - 1 - (i - 500)
      // Where the result is close to zero.
      if (i < 2000) return median - 500 + (i - 1000)
      return random.below(GUMBEL_INPUTS)
    })
    const expected = inputs.map((n) => bitsOf(gumbelOf(n)))
    expectSame(await onChain.gumbels(inputs), expected, (i) => `GUMBEL ${inputs[i]}`)
  })
})

interface ScalarRow {
  op: string
  in: string[]
  out: string
}

interface ReductionRow {
  op: string
  a: string[]
  b?: string[]
  out: string
}

describe.skipIf(goldenAbsent !== false)('golden vectors on chain (needs golden data)', () => {
  const bitsOfRow = (text: string) => Number.parseInt(text, 16)
  const values = (words: string[]) => new Float32Array(Uint32Array.from(words, bitsOfRow).buffer)

  it.each([...Object.keys(unaryOperations), ...Object.keys(binaryOperations)])('%s', async (name) => {
    const rows = canonicalRows<ScalarRow>(name.toLowerCase())
    const operands = Uint32Array.from(rows.flatMap((row) => row.in.map(bitsOfRow)))
    const opcode = opcodes[name as keyof typeof opcodes]
    const got = await (name in unaryOperations
      ? onChain.unaries(opcode, operands)
      : onChain.binaries(opcode, operands))
    expectSame(
      got,
      Uint32Array.from(rows, (row) => bitsOfRow(row.out)),
      (i) => JSON.stringify(rows[i]),
    )
    if (!['NEG', 'ABS', 'FLOOR'].includes(name)) expect(rows.length).toBeGreaterThan(200)
  })

  it.each(['SUM', 'DOT'] as const)('%s', async (name) => {
    const rows = canonicalRows<ReductionRow>(name.toLowerCase())
    const got = await onChain.reductions(
      name,
      rows.map(({ a, b }) => (b ? [values(a), values(b)] : [values(a)])),
    )
    expectSame(
      got,
      Uint32Array.from(rows, (row) => bitsOfRow(row.out)),
      (i) => JSON.stringify(rows[i]),
    )
    expect(rows.length).toBeGreaterThan(30)
  })

  it('Philox', async () => {
    const rows = canonicalRows<PhiloxRow>('philox')
    expect(rows.length).toBeGreaterThan(60)
    for (const { key, in: counters, out4 } of rows) {
      const [c0 = 0n, c1 = 0n, c2 = 0n, c3 = 0n] = counters.map((word) => BigInt(`0x${word}`))
      const words = await onChain.philox(BigInt(`0x${key[1]}${key[0]}`), [c0, c1, c2, c3])
      expect(words.map((word) => hex(Number(word)))).toEqual(out4)
    }
  })
})
