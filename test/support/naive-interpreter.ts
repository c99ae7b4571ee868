import { gumbel } from '../../fraud-proof/float32/gumbel.ts'
import {
  elementCount,
  type Kernel,
  type Operand,
  type Program,
  type StoredTensor,
} from '../../fraud-proof/program/program.ts'

/** What a program is run on, by space. */
export interface RunSpaces {
  readonly weights: readonly StoredTensor[]
  readonly tables: readonly StoredTensor[]
  /** tokens, params, kvIndex, kvRows. */
  readonly inputs: readonly Float32Array[]
}

/**
 * Runs a program element by element in binary64, rounding each result to binary32: close to the canonical values, not
 * equal to them. Gives every kernel's tensor.
 */
export async function interpret(program: Program, spaces: RunSpaces): Promise<Float32Array[]> {
  const load = (tensors: readonly StoredTensor[]) => Promise.all(tensors.map((tensor) => tensor.load()))
  const [weights, tables] = [await load(spaces.weights), await load(spaces.tables)]
  const outputs: Float32Array[] = []
  const tensors = { KERNEL: outputs, WEIGHT: weights, TABLE: tables, INPUT: spaces.inputs }
  for (const [index, kernel] of program.kernels.entries()) {
    const values = kernel.operands.map((operand) => {
      const tensor = tensors[operand.space][operand.index]
      if (tensor?.length !== operand.size) {
        throw new Error(
          `kernel ${index}: ${operand.space} ${operand.index} has ${tensor?.length} values, not ${operand.size}`,
        )
      }
      return tensor
    })
    outputs.push(runKernel(kernel, values))
  }
  return outputs
}

const unary: Record<string, (x: number) => number> = {
  COPY: (x) => x,
  NEG: (x) => -x,
  ABS: Math.abs,
  SQRT: Math.sqrt,
  EXP: Math.exp,
  LOG: Math.log,
  SIN: Math.sin,
  COS: Math.cos,
  FLOOR: Math.floor,
}

const binary: Record<string, (a: number, b: number) => number> = {
  ADD: (a, b) => a + b,
  SUB: (a, b) => a - b,
  MUL: (a, b) => a * b,
  DIV: (a, b) => a / b,
  MAX: Math.max,
  MIN: Math.min,
  LT: (a, b) => Number(a < b),
  LE: (a, b) => Number(a <= b),
  EQ: (a, b) => Number(a === b),
}

function runKernel(kernel: Kernel, values: readonly Float32Array[]): Float32Array {
  const { opcode, dims, reduce, operands, immediates } = kernel
  const out = new Float32Array(elementCount(dims))
  const read = (operand: number, at: number): number => values[operand]?.[at] ?? Number.NaN
  const one = unary[opcode]
  const two = binary[opcode]
  const element = (at: readonly number[], index: readonly number[]): number => {
    const [a = 0, b = 0, c = 0] = at
    if (one) return one(read(0, a))
    if (two) return two(read(0, a), read(1, b))
    switch (opcode) {
      case 'SELECT': {
        const condition = read(0, a)
        if (Number.isNaN(condition)) return Number.NaN
        return condition !== 0 ? read(1, b) : read(2, c)
      }
      case 'CONCAT':
        return (index[immediates[0]] ?? 0) < immediates[1] ? read(0, a) : read(1, b)
      case 'REDUCE_SUM':
      case 'DOT': {
        const [left, right] = values
        let sum = 0
        if (opcode === 'DOT') {
          for (let k = 0; k < reduce; k++)
            sum += (left?.[a + k] ?? Number.NaN) * (right?.[b + k] ?? Number.NaN)
        } else for (let k = 0; k < reduce; k++) sum += left?.[a + k] ?? Number.NaN
        return sum
      }
      case 'REDUCE_MAX': {
        let most = Number.NEGATIVE_INFINITY
        for (let k = 0; k < reduce; k++) most = Math.max(most, read(0, a + k))
        return most
      }
      case 'GATHER': {
        const n = read(1, b)
        return Number.isInteger(n) && n >= 0 && n < immediates[1]
          ? read(0, a + n * immediates[0])
          : Number.NaN
      }
      case 'IOTA':
        return index[immediates[0]] ?? 0
      case 'CONST':
        return new Float32Array(Uint32Array.of(immediates[0]).buffer)[0] ?? 0
      case 'GUMBEL': {
        const seed = [0, 1, 2, 3].reduce((sum, k) => sum + (BigInt(read(0, a + k)) << BigInt(16 * k)), 0n)
        return gumbel(seed, index.at(-2) ?? 0, index.at(-1) ?? 0)
      }
      default:
        throw new Error(`no opcode ${opcode}`)
    }
  }
  eachElement(dims, operands, (o, at, index) => {
    out[o] = element(at, index)
  })
  return out
}

function eachElement(
  dims: readonly number[],
  operands: readonly Operand[],
  visit: (o: number, at: readonly number[], index: readonly number[]) => void,
): void {
  const index = dims.map(() => 0)
  const at = operands.map(({ offset }) => offset)
  const count = elementCount(dims)
  for (let o = 0; o < count; o++) {
    visit(o, at, index)
    for (let d = dims.length - 1; d >= 0; d--) {
      const size = dims[d] ?? 1
      const next = (index[d] ?? 0) + 1
      const wraps = next === size
      index[d] = wraps ? 0 : next
      for (const [i, { strides }] of operands.entries()) {
        at[i] = (at[i] ?? 0) + (strides[d] ?? 0) * (wraps ? 1 - size : 1)
      }
      if (!wraps) break
    }
  }
}
