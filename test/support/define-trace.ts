import { bitsOf } from '../../fraud-proof/float32/canonical.ts'
import { elementCount, type Program } from '../../fraud-proof/program/program.ts'
import { computeElement } from '../../fraud-proof/vm/element.ts'
import type { ProgramData } from '../../fraud-proof/vm/executor.ts'

/** Every tensor of a program by the definition alone, one element after another, as bits. */
export async function defineTrace(program: Program, data: ProgramData): Promise<Uint32Array[]> {
  const weights = await Promise.all(data.weights.map((tensor) => tensor.load()))
  const tables = await Promise.all(data.tables.map((tensor) => tensor.load()))
  const spaces = { WEIGHT: weights, TABLE: tables, INPUT: data.inputs, KERNEL: [] as Float32Array[] }
  return program.kernels.map((kernel) => {
    const bits = new Uint32Array(elementCount(kernel.dims))
    for (let element = 0; element < bits.length; element++) {
      const value = computeElement(kernel, element, (operand, position) => {
        const { space, index } = kernel.operands[operand] ?? { space: 'KERNEL', index: -1 }
        return spaces[space][index]?.[position] ?? Number.NaN
      })
      bits[element] = bitsOf(value)
    }
    spaces.KERNEL.push(new Float32Array(bits.buffer))
    return bits
  })
}
