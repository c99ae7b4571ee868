import { fromBits } from '../float32/canonical.ts'
import { dotOf, sumOf } from '../float32/exact-sum.ts'
import { gumbel } from '../float32/gumbel.ts'
import { binaryOperations, select, unaryOperations } from '../float32/scalar.ts'
import type { OpcodeName } from '../program/opcodes.ts'
import { MAX_RANK, MAX_REDUCE } from '../program/program.ts'

/** A whole number of 64 bits, for those who must not lose one. */
export type Whole = number | bigint

/** What of an operand an element depends on; an `Operand` is one. */
export interface ElementOperand {
  readonly size: number
  readonly offset: Whole
  readonly strides: readonly Whole[]
}

/** What of a kernel an element depends on; a `Kernel` is one. */
export interface ElementKernel {
  readonly opcode: OpcodeName
  readonly dims: readonly number[]
  readonly reduce: number
  readonly immediates: readonly [Whole, Whole]
  readonly operands: readonly ElementOperand[]
}

/** Reads a value of an operand's tensor; asked only for positions inside it, of one operand always upwards from the first. */
export type ReadValue = (operand: number, position: number) => number

/** Values that a seed takes up in the tensor that GUMBEL reads. */
export const SEED_PARTS = 4

/** How many consecutive values a kernel reads of an operand for one element. */
export function valuesRead(kernel: Pick<ElementKernel, 'opcode' | 'reduce'>): number {
  const { opcode, reduce } = kernel
  if (opcode === 'GUMBEL') return SEED_PARTS
  return opcode === 'DOT' || opcode === 'REDUCE_SUM' || opcode === 'REDUCE_MAX' ? reduce : 1
}

/**
 * The definition of every kernel: the value of output element `element` (row-major), canonical. Operands may be read in
 * any form; they count as canonical. Total: a zero dim, a rank beyond 6, a reduction of length 0 or
 * beyond 4,096, an axis that is none, an element or a position outside give NaN. A range is read whole or, if any of it
 * lies outside its tensor, not at all.
 */
export function computeElement(kernel: ElementKernel, element: number, read: ReadValue): number {
  const index = outputIndex(kernel.dims, element)
  if (index === undefined) return Number.NaN
  const { opcode, immediates, operands } = kernel
  const value = (operand: number, shift = 0n): number => {
    const first = rangeStart(operands[operand], index, 1, shift)
    return first === undefined ? Number.NaN : read(operand, first)
  }
  switch (opcode) {
    case 'COPY':
      return value(0) + 0
    case 'SELECT': {
      const condition = value(0)
      if (Number.isNaN(condition)) return Number.NaN
      return condition !== 0 ? select(1, value(1), 0) : select(0, 0, value(2))
    }
    case 'CONCAT': {
      const place = index[Number(immediates[0])]
      if (place === undefined) return Number.NaN
      return value(place < immediates[1] ? 0 : 1) + 0
    }
    case 'GATHER': {
      const [stride, bound] = immediates
      const n = value(1)
      if (!(Number.isInteger(n) && n >= 0 && n < bound)) return Number.NaN
      return value(0, BigInt(n) * BigInt(stride)) + 0
    }
    case 'IOTA':
      return Math.fround(index[Number(immediates[0])] ?? Number.NaN)
    case 'CONST':
      return fromBits(Number(BigInt.asUintN(32, BigInt(immediates[0]))))
    case 'GUMBEL': {
      const parts = readRange(kernel, 0, index, read)
      const seed = parts === undefined ? undefined : seedOf(parts)
      if (seed === undefined) return Number.NaN
      return gumbel(seed, index.at(-2) ?? 0, index.at(-1) ?? 0)
    }
    case 'REDUCE_SUM':
    case 'REDUCE_MAX': {
      const values = readRange(kernel, 0, index, read)
      if (values === undefined) return Number.NaN
      return opcode === 'REDUCE_SUM' ? sumOf(values, 0, values.length) : maxOf(values, 0, values.length)
    }
    case 'DOT': {
      // Both ranges are looked at before either is read.
      const inside = operands.every((operand) => rangeStart(operand, index, kernel.reduce) !== undefined)
      const a = inside ? readRange(kernel, 0, index, read) : undefined
      const b = inside ? readRange(kernel, 1, index, read) : undefined
      return a === undefined || b === undefined ? Number.NaN : dotOf(a, 0, b, 0, a.length)
    }
    case 'NEG':
    case 'ABS':
    case 'SQRT':
    case 'EXP':
    case 'LOG':
    case 'SIN':
    case 'COS':
    case 'FLOOR':
      return unaryOperations[opcode](value(0) + 0)
    default: {
      const operation = binaryOperations[opcode]
      return operation === undefined ? Number.NaN : operation(value(0) + 0, value(1) + 0)
    }
  }
}

/** The largest of `length` values; NaN where one is, or where the range leaves the array. */
export function maxOf(values: Float32Array, from: number, length: number): number {
  let largest = Number.NEGATIVE_INFINITY
  for (let i = from; i < from + length; i++) largest = Math.max(largest, values[i] ?? Number.NaN)
  return largest + 0
}

/** A seed from its 16-bit parts, or undefined where one is no such integer. */
export function seedOf(parts: Float32Array): bigint | undefined {
  let seed = 0n
  for (let i = SEED_PARTS - 1; i >= 0; i--) {
    const part = parts[i] ?? Number.NaN
    if (!(Number.isInteger(part) && part >= 0 && part <= 0xffff)) return undefined
    seed = (seed << 16n) | BigInt(part)
  }
  return seed
}

/** Where in the output a row-major element lies; undefined outside, and where there is no output. */
export function outputIndex(dims: readonly number[], element: number): number[] | undefined {
  if (dims.length < 1 || dims.length > MAX_RANK || !(Number.isSafeInteger(element) && element >= 0)) return
  const index: number[] = []
  let rest = element
  for (const dim of dims.toReversed()) {
    if (dim === 0) return
    index.unshift(rest % dim)
    rest = Math.floor(rest / dim)
  }
  return rest === 0 ? index : undefined
}

/** Where an operand's range of `length` values starts, or undefined if not all of it lies inside the tensor. */
function rangeStart(
  operand: ElementOperand | undefined,
  index: readonly number[],
  length: number,
  shift = 0n,
): number | undefined {
  if (operand === undefined) return
  // Dims have 32 bits and strides 53: only whole numbers of any size never lose a bit, and never hide a wrong position.
  let first = BigInt(operand.offset) + shift
  for (const [dim, i] of index.entries()) first += BigInt(i) * BigInt(operand.strides[dim] ?? 0)
  return first >= 0n && first + BigInt(length) <= BigInt(operand.size) ? Number(first) : undefined
}

function readRange(
  kernel: ElementKernel,
  operand: number,
  index: readonly number[],
  read: ReadValue,
): Float32Array | undefined {
  const length = valuesRead(kernel)
  if (length < 1 || length > MAX_REDUCE) return
  const first = rangeStart(kernel.operands[operand], index, length)
  if (first === undefined) return
  return Float32Array.from({ length }, (_, k) => read(operand, first + k))
}
