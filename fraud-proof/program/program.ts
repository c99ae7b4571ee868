import { kvSampleRows } from '../../contracts/kv-sample.ts'
import type { OpcodeName } from './opcodes.ts'

/** Where an operand's tensor lies: an earlier kernel's output, a weight, a table of the bucket, an input of the run. */
export const spaces = { KERNEL: 0, WEIGHT: 1, TABLE: 2, INPUT: 3 } as const
export type SpaceName = keyof typeof spaces

/** The inputs of a run, by index in the space INPUT. */
export const inputs = { tokens: 0, params: 1, kvIndex: 2, kvRows: 3 } as const

/** Places in the input `params`, the same in every program. */
export const params = {
  promptLength: 0,
  totalLength: 1,
  maxTokens: 2,
  finish: 3,
  temperature: 4,
  /** Four 16-bit parts, the least significant first. */
  seed: 5,
  marginMax: 9,
  marginMean: 10,
  kvDistanceSquared: 11,
  epsilon: 12,
} as const

/** Values in the input `params`; the last three are zero. */
export const PARAMS = 16
/** Rows of KV fingerprints that one KV program judges. */
export const KV_ROWS = kvSampleRows
/** Highest rank of a kernel's output. */
export const MAX_RANK = 6
/** Longest reduction of one kernel, so that a step over it fits a transaction. */
export const MAX_REDUCE = 4096

/**
 * An operand: a tensor of `size` values and the view through which a kernel reads it. Output index (i0, i1, …) reads the
 * value at `offset + i0·strides[0] + i1·strides[1] + …`; outside the tensor it reads NaN.
 */
export interface Operand {
  readonly space: SpaceName
  readonly index: number
  readonly size: number
  readonly offset: number
  /** One a dim of the kernel's output; may be negative or zero. */
  readonly strides: readonly number[]
}

/**
 * One kernel: writes the tensor of its own index, row-major with `dims`. What an element is, by opcode (o is the output
 * index, x(o) the value that operand x's view reads there, x(o)+k the one k places behind it):
 *
 * COPY, unary: f(a(o)). Binary: f(a(o), b(o)). SELECT: c(o) ≠ 0 ? a(o) : b(o), operands c, a, b.
 * CONCAT: o[axis] < bound ? a(o) : b(o); immediates axis, bound. Only the operand taken is read.
 * REDUCE_SUM, REDUCE_MAX: over a(o)+k, 0 ≤ k < reduce. DOT: Σ (a(o)+k)·(b(o)+k).
 * GATHER: operands a, i; n = i(o) must be an integer, 0 ≤ n < bound, else NaN; a(o)+n·stride; immediates stride, bound.
 * IOTA: o[axis]; immediate axis. CONST: the binary32 whose bits are the immediate.
 * GUMBEL: operand s, the seed's four parts at s(o)+0…3; t = o[rank−2] (0 at rank 1), v = o[rank−1].
 */
export interface Kernel {
  readonly opcode: OpcodeName
  readonly dims: readonly number[]
  /** Values reduced by REDUCE_SUM, REDUCE_MAX and DOT; 0 for all others. */
  readonly reduce: number
  /** Whole numbers of 64 bits with sign; 0 where the opcode has none. */
  readonly immediates: readonly [number, number]
  readonly operands: readonly Operand[]
}

/** What two machines must agree on: kernels in order; the last one is the verdict, one element. */
export interface Program {
  readonly kernels: readonly Kernel[]
}

/** A tensor a program reads as WEIGHT or TABLE, loaded only when needed. */
export interface StoredTensor {
  readonly name: string
  /** Row-major, as the program reads it. */
  readonly dims: readonly number[]
  /** Canonical binary32 values: float16 and bfloat16 are widened, −0 and NaN left as they are (operands are canonicalised when read). */
  load(): Promise<Float32Array>
}

export function elementCount(dims: readonly number[]): number {
  return dims.reduce((product, dim) => product * dim, 1)
}
