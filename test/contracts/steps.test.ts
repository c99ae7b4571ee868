import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeKernel } from '../../fraud-proof/program/encoding.ts'
import type { OpcodeName } from '../../fraud-proof/program/opcodes.ts'
import { opcodes } from '../../fraud-proof/program/opcodes.ts'
import { elementCount, type Kernel } from '../../fraud-proof/program/program.ts'
import { rawDims } from '../../fraud-proof/vm/raw-kernel.ts'
import { kernelLeaf } from '../../fraud-proof/vm/roots.ts'
import { step } from '../../fraud-proof/vm/step.ts'
import { depthOf, tensorRoot } from '../../fraud-proof/vm/tensor-tree.ts'
import { canonicalRows, type GumbelRow } from '../support/canonical-vectors.ts'
import { type Chain, startChain } from '../support/chain.ts'
import { goldenAbsent } from '../support/golden.ts'
import { opcodeNames, randomKernel, randomValues } from '../support/random-kernel.ts'
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts'
import {
  BANK_KERNELS,
  type BankStep,
  honestStep,
  type StepBank,
  stepBank,
  twinOf,
} from '../support/step-bank.ts'
import { refusalErrors } from '../support/step-refusals.ts'
import { deploySteps, type StepsHarness } from '../support/steps-harness.ts'
import { hexOf } from '../support/test-contract.ts'

const CASES = 10_000
const BATCH = 1_000

let chain: Chain
let harness: StepsHarness
beforeAll(async () => {
  chain = await startChain()
  harness = await deploySteps(chain)
}, 120_000)
afterAll(() => chain?.close())

function randomBank(random: SeededRandom): StepBank {
  const some = (count: number) =>
    Array.from({ length: count }, () => randomValues(random, 1 + random.below(256)))
  // params hold a seed that GUMBEL accepts.
  const params = Float32Array.from({ length: 16 }, () => random.below(65536))
  const indices = Float32Array.from({ length: 256 }, () => random.below(random.below(4) === 0 ? 300 : 10))
  const inputs = [...some(1), params, indices, ...some(1)]
  return stepBank({ KERNEL: some(BANK_KERNELS), WEIGHT: some(5), TABLE: some(3), INPUT: inputs })
}

/** What the step in TypeScript says, in the contract's words. */
function expected(bank: StepBank, one: BankStep): string {
  const verdict = step(...twinOf(bank, one))
  if (verdict.ok) return verdict.bits.toString(16).padStart(8, '0')
  return refusalErrors[verdict.reason] ?? verdict.reason
}

/** Compares both on `CASES` steps, and counts what they came to. */
async function compare(
  random: SeededRandom,
  draw: (bank: StepBank, i: number) => BankStep,
): Promise<Map<string, number>> {
  const seen = new Map<string, number>()
  for (let done = 0; done < CASES; done += BATCH) {
    const bank = randomBank(random)
    const steps = Array.from({ length: BATCH }, (_, i) => draw(bank, done + i))
    const got = await harness.outcomes(bank, steps)
    for (const [i, one] of steps.entries()) {
      const want = expected(bank, one)
      if (got[i] !== want) {
        const encoding = Buffer.from(one.encoding).toString('hex')
        expect.fail(`${JSON.stringify({ ...one, encoding })}: expected ${want}, got ${got[i]}`)
      }
      const kind = /^[0-9a-f]{8}$/.test(want) ? (want === '7fc00000' ? 'NaN' : 'value') : want
      seen.set(kind, (seen.get(kind) ?? 0) + 1)
    }
  }
  return seen
}

/** Most values are no index: one operand then reads the input that holds indices. */
function withIndices(random: SeededRandom, kernel: Kernel): Kernel {
  const strides = kernel.dims.map(() => random.below(2))
  const indices = { space: 'INPUT' as const, index: 2, size: 256, offset: random.below(20), strides }
  return { ...kernel, operands: kernel.operands.with(1, indices) }
}

function draw(random: SeededRandom, bank: StepBank, names: readonly OpcodeName[]): BankStep {
  const name = names[random.below(names.length)] ?? 'COPY'
  const dims = Array.from(
    { length: 1 + random.below(6) },
    () => 1 + random.below(random.below(3) === 0 ? 40 : 4),
  )
  const drawn = randomKernel(random, name, dims, bank.tensors)
  const kernel = name === 'GATHER' && random.below(4) > 0 ? withIndices(random, drawn) : drawn
  return honestStep(bank, random.below(BANK_KERNELS), encodeKernel(kernel), random.below(elementCount(dims)))
}

const families: Record<string, readonly OpcodeName[]> = {
  'copies, choices and pieces': ['COPY', 'SELECT', 'CONCAT'],
  gathers: ['GATHER'],
  sources: ['IOTA', 'CONST', 'GUMBEL'],
  'all opcodes': opcodeNames,
}

describe('a step on chain is that of TypeScript', () => {
  it.each(Object.entries(families))(
    '%s',
    async (family, names) => {
      const random = seededRandom(`contracts ${family}`)
      const seen = await compare(random, (bank) => draw(random, bank, names))
      expect([...seen.keys()].sort()).toEqual(['NaN', 'value'])
      expect(seen.get('value')).toBeGreaterThan(CASES / 6)
    },
    60_000,
  )

  it('kernels that no lowering makes', async () => {
    const random = seededRandom('contracts garbage')
    const numbers = Object.values(opcodes)
    const seen = await compare(random, (bank, i) => {
      const { encoding, kernel, element } = draw(random, bank, opcodeNames)
      if (i % 4 === 0) {
        // Nothing but noise; mostly an opcode, a rank and dims that let it come further.
        for (let at = 0; at < 256; at++) encoding[at] = random.next()
        if (random.below(4) > 0) encoding[0] = numbers[random.below(numbers.length)] ?? 0
        if (random.below(4) > 0) encoding[1] = 1 + random.below(6)
      } else {
        for (let change = 0; change <= random.below(3); change++) {
          encoding[random.below(256)] = random.below(3) === 0 ? 0xff : random.below(8)
        }
      }
      const at = random.below(8) === 0 ? random.below(2 ** 32) * 2 ** random.below(22) : element
      return honestStep(bank, kernel, encoding, at)
    })
    expect(seen.get('value')).toBeGreaterThan(CASES / 10)
    expect(seen.get('NaN')).toBeGreaterThan(CASES / 10)
    expect(seen.get('ElementIndex')).toBeGreaterThan(CASES / 20)
  }, 60_000)

  it('operands left out, swapped, or not asked for', async () => {
    const random = seededRandom('contracts operands')
    const seen = await compare(random, (bank) => {
      const one = draw(random, bank, opcodeNames)
      const other = random.below(2) === 0 ? -1 : random.below(bank.proofs.length)
      return { ...one, given: one.given.with(random.below(3), other) }
    })
    for (const error of ['OperandMissing', 'OperandUnread', 'PathRootMismatch', 'PathLength']) {
      expect(seen.get(error), error).toBeGreaterThan(CASES / 200)
    }
  }, 60_000)
})

describe('what a dispute asks of an encoding and of short tensors', () => {
  const random = seededRandom('contracts shapes')
  const noise = (length: number) => Uint8Array.from({ length }, () => random.next())

  it('tensor roots', async () => {
    for (const length of [4, 64, 1020, 1024, 1028, 2048, 2052, 3072, 5000, 20_000]) {
      const data = noise(length)
      expect(await harness.tensorRoot(data), `${length} bytes`).toBe(hexOf(tensorRoot(data)))
    }
  })

  it("kernels' leaves, elements and depths", async () => {
    for (let round = 0; round < 200; round++) {
      const encoding = noise(256)
      if (round % 4 > 0) encoding[1] = random.below(8)
      if (round % 4 > 1)
        for (let dim = 0; dim < 6; dim++) encoding.set([0, 0, random.below(3), random.next()], 8 + 4 * dim)
      expect(await harness.kernelLeaf(encoding)).toBe(hexOf(kernelLeaf(encoding)))
      const dims = rawDims(encoding)
      const elements = dims.length === 0 ? 0n : dims.reduce((product, dim) => product * BigInt(dim), 1n)
      const leaves = (elements + 255n) / 256n
      let levels = 0n
      while (1n << levels < leaves) levels++
      expect(await harness.tensorShape(encoding)).toEqual([elements, levels])
      if (elements < 2n ** 53n) expect(Number(levels)).toBe(depthOf(Number(elements)))
    }
  })
})

describe.skipIf(goldenAbsent !== false)('golden vectors by steps (needs golden data)', () => {
  /** Operand r of the step of row i reads value 3·(i mod 85) + r of tensor ⌊i / 85⌋. */
  const ROWS = 85

  it('SELECT', async () => {
    const rows = canonicalRows<{ op: string; in: string[]; out: string }>('select')
    expect(rows.length).toBeGreaterThan(200)
    const tables = Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, table) => {
      const words = rows.slice(table * ROWS, (table + 1) * ROWS).flatMap((row) => row.in)
      return new Float32Array(Uint32Array.from(words, (word) => Number.parseInt(word, 16)).buffer)
    })
    const bank = stepBank({ KERNEL: [], WEIGHT: [], TABLE: tables, INPUT: [] })
    const steps = rows.map((_, i) => {
      const index = Math.floor(i / ROWS)
      const kernel: Kernel = {
        opcode: 'SELECT',
        dims: [ROWS],
        reduce: 0,
        immediates: [0, 0],
        operands: [0, 1, 2].map((offset) => ({
          space: 'TABLE',
          index,
          size: tables[index]?.length ?? 0,
          offset,
          strides: [3],
        })),
      }
      return honestStep(bank, 0, encodeKernel(kernel), i % ROWS)
    })
    expect(await harness.outcomes(bank, steps)).toEqual(rows.map((row) => row.out))
  })

  it('GUMBEL', async () => {
    const rows = canonicalRows<GumbelRow>('gumbel')
    expect(rows.length).toBeGreaterThan(60)
    const seeds = rows.map(({ seed }) =>
      Float32Array.from({ length: 4 }, (_, part) => Number((BigInt(seed) >> BigInt(16 * part)) & 0xffffn)),
    )
    const bank = stepBank({ KERNEL: [], WEIGHT: [], TABLE: seeds, INPUT: [] })
    const columns = 2 ** 20
    const steps = rows.map(({ t, v }, index) => {
      const kernel: Kernel = {
        opcode: 'GUMBEL',
        dims: [2 ** 20, columns],
        reduce: 0,
        immediates: [0, 0],
        operands: [{ space: 'TABLE', index, size: 4, offset: 0, strides: [0, 0] }],
      }
      return honestStep(bank, 0, encodeKernel(kernel), t * columns + v)
    })
    expect(await harness.outcomes(bank, steps)).toEqual(rows.map((row) => row.out))
  })
})
