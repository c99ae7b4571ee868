import { describe, expect, it } from 'vitest'
import { bitsOf } from '../../fraud-proof/float32/canonical.ts'
import { expExact } from '../../fraud-proof/float32/exact-exp.ts'
import { nearExp } from '../../fraud-proof/float32/near-exp.ts'
import { type OpcodeName, operandCounts } from '../../fraud-proof/program/opcodes.ts'
import type { Kernel } from '../../fraud-proof/program/program.ts'
import { computeElement } from '../../fraud-proof/vm/element.ts'
import { runPlainKernel } from '../../fraud-proof/vm/plain-kernels.ts'
import { openSimdLanes } from '../../fraud-proof/vm/simd-module.ts'
import { randomValues } from '../support/random-kernel.ts'
import { seededRandom } from '../support/seeded-random.ts'

const random = seededRandom('vm-plain-kernels')
const dims = [3, 5003]
const size = 3 * 5003

describe('a kernel of more values than are worked on at a time', () => {
  const opcodes: OpcodeName[] = [
    ...(['COPY', 'NEG', 'ABS', 'SQRT', 'EXP', 'LOG', 'SIN', 'COS', 'FLOOR'] as const),
    ...(['ADD', 'SUB', 'MUL', 'DIV', 'MAX', 'MIN', 'LT', 'LE', 'EQ'] as const),
    ...(['SELECT', 'CONCAT', 'GATHER', 'REDUCE_SUM', 'REDUCE_MAX'] as const),
  ]

  it.each(opcodes)('equals the definition: %s', (opcode) => {
    const sources = Array.from({ length: operandCounts[opcode] }, () => randomValues(random, size))
    const strides = [
      [5003, 1],
      [0, 1],
      [1, 0],
      [-5003, 1],
      [1, 3],
    ]
    for (let round = 0; round < 5; round++) {
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
      const out = new Float32Array(size)
      runPlainKernel(kernel, sources, out)
      const got = new Uint32Array(out.buffer)
      const expected = Uint32Array.from(got, (_, element) =>
        bitsOf(computeElement(kernel, element, (i, position) => sources[i]?.[position] ?? Number.NaN)),
      )
      expect(got, JSON.stringify(kernel)).toEqual(expected)
    }
  })
})

describe('EXP', () => {
  it('is proven four values in five at least, and right where it is', () => {
    const lanes = openSimdLanes()
    const [operand] = lanes.operands
    for (let i = 0; i < 4000; i++) operand[i] = (random.next() / 2 ** 32 - 0.5) * 2 ** (8 - random.below(12))
    lanes.run('EXP', 4000)
    let proven = 0
    for (let i = 0; i < 4000; i++) {
      const value = lanes.result[i] ?? Number.NaN
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
