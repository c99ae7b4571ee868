import { afterAll, describe, expect, it } from 'vitest'
import { NAN_BITS } from '../../fraud-proof/float32/canonical.ts'
import type { Kernel, Program } from '../../fraud-proof/program/program.ts'
import { type Execution, Executor } from '../../fraud-proof/vm/executor.ts'
import { defineTrace } from '../support/define-trace.ts'
import { opcodeNames, randomProgram } from '../support/random-kernel.ts'
import { seededRandom } from '../support/seeded-random.ts'

const random = seededRandom('vm-executor')
const opened = [
  await Executor.open({ threads: 1, weights: 'frugal' }),
  await Executor.open({ threads: 2, weights: 'fast' }),
]
afterAll(() => Promise.all(opened.map((executor) => executor.close())))

async function bitsOfAll(execution: Execution): Promise<Uint32Array[]> {
  const indices = [...execution.program.kernels.keys()]
  const tensors = await execution.tensors(indices)
  return indices.map((index) => {
    const values = tensors.get(index) ?? new Float32Array(0)
    return new Uint32Array(values.buffer, values.byteOffset, values.length)
  })
}

function name(program: Program, index: number): string {
  return `kernel ${index}: ${JSON.stringify(program.kernels[index])}`
}

describe('the executor', () => {
  it('computes what the definition says, on every element of random programs with every opcode', async () => {
    const numbers = new Set<string>()
    for (let round = 0; round < 40; round++) {
      const { program, data } = randomProgram(random, 2 * opcodeNames.length)
      const expected = await defineTrace(program, data)
      for (const [index, { opcode }] of program.kernels.entries()) {
        if (expected[index]?.some((bits) => bits !== NAN_BITS && bits !== 0)) numbers.add(opcode)
      }
      for (const executor of opened) {
        const execution = await executor.execute(program, data, { keep: true })
        const got = await bitsOfAll(execution)
        for (const [index, bits] of expected.entries()) expect(got[index], name(program, index)).toEqual(bits)
      }
    }
    expect([...numbers].sort(), 'opcodes that gave numbers').toEqual([...opcodeNames].sort())
  })

  it('reads NaN where a kernel names its own output or a later one', async () => {
    const reading = (opcode: 'COPY' | 'DOT', index: number): Kernel => {
      const operand = { space: 'KERNEL' as const, index, size: 64 * 64, offset: 0, strides: [64, 0] }
      const b = { ...operand, strides: [0, 64] }
      return opcode === 'COPY'
        ? { opcode, dims: [64, 64], reduce: 0, immediates: [0, 0], operands: [operand] }
        : { opcode, dims: [64, 64], reduce: 64, immediates: [0, 0], operands: [operand, b] }
    }
    const program = {
      kernels: [reading('COPY', 0), reading('COPY', 2), reading('DOT', 2), reading('DOT', 9)],
    }
    for (const executor of opened) {
      const execution = await executor.execute(
        program,
        { weights: [], tables: [], inputs: [] },
        { keep: true },
      )
      for (const bits of await bitsOfAll(execution))
        expect(bits.every((word) => word === NAN_BITS)).toBe(true)
    }
  })
})
