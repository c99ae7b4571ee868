import { describe, expect, it } from 'vitest'
import { bitsOf } from '../../fraud-proof/float32/canonical.ts'
import { expExact } from '../../fraud-proof/float32/exact-exp.ts'
import { gumbel } from '../../fraud-proof/float32/gumbel.ts'
import { nearExp } from '../../fraud-proof/float32/near-exp.ts'
import { type OpcodeName, operandCounts } from '../../fraud-proof/program/opcodes.ts'
import type { Kernel } from '../../fraud-proof/program/program.ts'
import { computeElement } from '../../fraud-proof/vm/element.ts'
import { runPlainKernel } from '../../fraud-proof/vm/plain-kernels.ts'
import { FIRST_BYTE, LANE_VALUES, Workspace } from '../../fraud-proof/vm/workspace.ts'
import { randomValues } from '../support/random-kernel.ts'
import { seededRandom } from '../support/seeded-random.ts'

const random = seededRandom('vm-plain-kernels')
const dims = [3, 5003]
const size = 3 * 5003
// Room for three operands and an output, a little apart.
const apart = 4 * size + 64
const workspace = new Workspace(FIRST_BYTE + 4 * apart)
const room = (i: number) => workspace.floats(FIRST_BYTE + i * apart, size)

describe('a kernel of more values than are worked on at a time', () => {
  const opcodes: OpcodeName[] = [
    ...(['COPY', 'NEG', 'ABS', 'SQRT', 'EXP', 'LOG', 'SIN', 'COS', 'FLOOR'] as const),
    ...(['ADD', 'SUB', 'MUL', 'DIV', 'MAX', 'MIN', 'LT', 'LE', 'EQ'] as const),
    ...(['SELECT', 'CONCAT', 'GATHER', 'REDUCE_SUM', 'REDUCE_MAX'] as const),
  ]

  it.each(opcodes)('equals the definition: %s', (opcode) => {
    const apartFromIt = Array.from({ length: operandCounts[opcode] }, () => randomValues(random, size))
    const inWorkspace = apartFromIt.map((values, i) => {
      room(i).set(values)
      return room(i)
    })
    const strides = [
      [5003, 1],
      [0, 1],
      [1, 0],
      [-5003, 1],
      [1, 3],
    ]
    for (let round = 0; round < 5; round++) {
      // Operands and output may lie in the workspace or apart from it.
      const sources = apartFromIt.map((values, i) => (random.below(2) === 0 ? values : inWorkspace[i]))
      const kernel: Kernel = {
        opcode,
        dims,
        reduce: opcode.startsWith('REDUCE') ? 3 : 0,
        immediates: opcode === 'GATHER' ? [2, 9] : [1, 2500],
        operands: sources.map((_, i) => {
          const picked = strides[(round + 2 * i) % strides.length] ?? [0, 0]
          return { space: 'INPUT', index: i, size, offset: picked[0] === -5003 ? 10_006 : 0, strides: picked }
        }),
      }
      const out = random.below(2) === 0 ? new Float32Array(size) : room(3).fill(7)
      runPlainKernel(kernel, sources, out, workspace)
      const got = Uint32Array.from(new Uint32Array(out.buffer, out.byteOffset, size))
      const expected = Uint32Array.from(got, (_, element) =>
        bitsOf(computeElement(kernel, element, (i, position) => sources[i]?.[position] ?? Number.NaN)),
      )
      expect(got, JSON.stringify(kernel)).toEqual(expected)
    }
  })
})

describe('EXP', () => {
  it('is proven four values in five at least, and right where it is', () => {
    const [operand, , , result] = workspace.lanes
    for (let i = 0; i < 4000; i++) operand[i] = (random.next() / 2 ** 32 - 0.5) * 2 ** (8 - random.below(12))
    workspace.loops.EXP(operand.byteOffset, 0, 0, result.byteOffset, 4 * 4000)
    let proven = 0
    for (let i = 0; i < 4000; i++) {
      const value = result[i] ?? Number.NaN
      if (Number.isNaN(value)) continue
      proven++
      expect(value, `e^${operand[i]}`).toBe(expExact(operand[i] ?? 0))
    }
    expect(proven).toBeGreaterThan(3200)
  })

  it('is near the truth before it is rounded', () => {
    for (let i = 0; i < 20_000; i++) {
      const x = Math.fround((random.next() / 2 ** 32) * 193 - 104)
      expect(Math.abs(nearExp(x) / Math.exp(x) - 1), `e^${x}`).toBeLessThan(2 ** -50)
    }
  })
})

describe('GUMBEL', () => {
  it('gives no value but the right one, and nearly all of them at once', () => {
    const [, , , result] = workspace.lanes
    let open = 0
    for (let t = 0; t < 128; t++) {
      const [low, high] = [random.next(), random.next()]
      const seed = (BigInt(high) << 32n) | BigInt(low)
      const blocks = LANE_VALUES / 4
      const first = random.below(2 ** 20)
      const proven = workspace.loops.GUMBEL(low, high, first, t, result.byteOffset, blocks)
      const expected = new Float32Array(LANE_VALUES)
      for (let i = 0; i < LANE_VALUES; i++) expected[i] = gumbel(seed, t, 4 * first + i)
      const missing = result.findIndex((value) => Number.isNaN(value))
      expect(proven === 1, `t ${t}`).toBe(missing < 0)
      for (const [i, value] of result.entries()) {
        if (Number.isNaN(value)) open++
        else if (value !== expected[i]) expect.fail(`seed ${seed}, t ${t}, v ${4 * first + i}: ${value}`)
      }
    }
    expect(open).toBeLessThan(128 * LANE_VALUES * 1e-4)
  })
})
