import type { OpcodeName } from '../../fraud-proof/program/opcodes.ts'
import { opcodes, operandCounts } from '../../fraud-proof/program/opcodes.ts'
import {
  elementCount,
  type Kernel,
  type Operand,
  type Program,
  type SpaceName,
  type StoredTensor,
} from '../../fraud-proof/program/program.ts'
import type { ProgramData } from '../../fraud-proof/vm/executor.ts'
import type { SeededRandom } from './seeded-random.ts'

const special = [
  0x00000000, 0x80000000, 0x7f800000, 0xff800000, 0x7fc00000, 0xffc00001, 0x7f800001, 0x00000001, 0x80000001,
  0x007fffff, 0x00800000, 0x7f7fffff, 0xff7fffff, 0x3f800000, 0xbf800000, 0x40000000, 0x477fff00, 0x00000000,
]

/** Values with many special ones, raw: −0, NaN payloads, infinities and subnormals among small integers and fractions. */
export function randomValues(random: SeededRandom, size: number): Float32Array {
  const bits = new Uint32Array(size)
  const values = new Float32Array(bits.buffer)
  for (let i = 0; i < size; i++) {
    const kind = random.below(48)
    if (kind === 0) bits[i] = special[random.below(special.length)] ?? 0
    else if (kind === 1) bits[i] = random.next()
    else if (kind < 18) values[i] = random.below(12) - 2
    else values[i] = (random.next() - 2 ** 31) / 2 ** (24 + random.below(10))
  }
  return values
}

export function plainValues(random: SeededRandom, size: number): Float32Array {
  return Float32Array.from({ length: size }, () => (random.next() - 2 ** 31) / 2 ** 31)
}

export function stored(name: string, values: Float32Array): StoredTensor {
  return { name, dims: [values.length], load: () => Promise.resolve(values) }
}

export const opcodeNames = Object.keys(opcodes) as OpcodeName[]

/** A view of a tensor of `size` values: mostly inside it, sometimes reaching outside, with any strides. */
function randomView(
  random: SeededRandom,
  dims: readonly number[],
  size: number,
  length: number,
): Pick<Operand, 'offset' | 'strides'> {
  const natural = dims.map((_, d) => elementCount(dims.slice(d + 1)))
  const strides = dims.map((dim, d) => {
    const kind = random.below(8)
    if (kind < 3) return natural[d] ?? 1
    if (kind < 5) return 0
    const most = Math.max(1, Math.floor(size / (dim * dims.length)))
    return (random.below(3) === 0 ? -1 : 1) * random.below(most + 1)
  })
  const reach = (sign: number) =>
    strides.reduce((sum, stride, d) => sum + (stride * sign > 0 ? ((dims[d] ?? 1) - 1) * stride : 0), 0)
  const room = size - length - (reach(1) - reach(-1))
  const outside = random.below(6) === 0 ? random.below(9) - 4 : 0
  return { offset: -reach(-1) + (room > 0 ? random.below(room + 1) : 0) + outside, strides }
}

/** A kernel of the opcode, reading any of the tensors offered. */
export function randomKernel(
  random: SeededRandom,
  opcode: OpcodeName,
  dims: readonly number[],
  tensors: readonly { space: SpaceName; index: number; size: number }[],
): Kernel {
  const reduces = opcode === 'DOT' || opcode === 'REDUCE_SUM' || opcode === 'REDUCE_MAX'
  const reduce = reduces ? 1 + random.below(random.below(3) > 0 ? 8 : 64) : 0
  const length = opcode === 'GUMBEL' ? 4 : reduces ? reduce : 1
  const operands = Array.from({ length: operandCounts[opcode] }, (): Operand => {
    // Half of the reads are of data given, so that one NaN does not spread everywhere.
    const offered = random.below(2) === 0 ? tensors : tensors.filter(({ space }) => space !== 'KERNEL')
    const tensor = offered[random.below(offered.length)] ?? { space: 'INPUT', index: 0, size: 1 }
    if (opcode === 'GUMBEL' && random.below(4) > 0) {
      const strides = dims.map(() => (random.below(4) === 0 ? 1 : 0))
      return { space: 'INPUT', index: 1, size: 16, offset: random.below(8), strides }
    }
    return { ...tensor, ...randomView(random, dims, tensor.size, length) }
  })
  const axis = random.below(dims.length + (random.below(8) === 0 ? 1 : 0))
  const immediates: Partial<Record<OpcodeName, [number, number]>> = {
    CONCAT: [axis, random.below((dims[axis] ?? 1) + 2)],
    GATHER: [random.below(9) - 2, 1 + random.below(12)],
    IOTA: [axis, 0],
    CONST: [special[random.below(special.length)] ?? 0, 0],
  }
  return { opcode, dims, reduce, immediates: immediates[opcode] ?? [0, 0], operands }
}

function randomDims(random: SeededRandom): number[] {
  return Array.from({ length: 1 + random.below(4) }, () => 1 + random.below(random.below(4) === 0 ? 12 : 5))
}

/** A program in which every opcode comes up, over random data; the last kernel has one element. */
export function randomProgram(
  random: SeededRandom,
  kernelCount: number,
): { program: Program; data: ProgramData } {
  const sizes = { weights: [700, 40], tables: [300], inputs: [64, 16, 5, 90] }
  const data: ProgramData = {
    weights: sizes.weights.map((size, i) => stored(`w${i}`, randomValues(random, size))),
    tables: sizes.tables.map((size, i) => stored(`t${i}`, randomValues(random, size))),
    inputs: sizes.inputs.map((size) => randomValues(random, size)),
  }
  // A seed that GUMBEL accepts, in the place where params hold it.
  for (let i = 0; i < 16; i++) (data.inputs[1] ?? new Float32Array(16))[i] = random.below(65536)
  const tensors: { space: SpaceName; index: number; size: number }[] = [
    ...sizes.weights.map((size, index) => ({ space: 'WEIGHT' as const, index, size })),
    ...sizes.tables.map((size, index) => ({ space: 'TABLE' as const, index, size })),
    ...sizes.inputs.map((size, index) => ({ space: 'INPUT' as const, index, size })),
  ]
  const kernels: Kernel[] = []
  for (let i = 0; i < kernelCount; i++) {
    const opcode = opcodeNames[(i + random.below(2)) % opcodeNames.length] ?? 'COPY'
    const dims = i === kernelCount - 1 ? [1] : randomDims(random)
    kernels.push(randomKernel(random, opcode, dims, tensors))
    tensors.push({ space: 'KERNEL', index: i, size: elementCount(dims) })
  }
  return { program: { kernels }, data }
}
