import { bitsOf } from '../../fraud-proof/float32/canonical.ts'
import type { OpcodeName } from '../../fraud-proof/program/opcodes.ts'
import {
  elementCount,
  type Kernel,
  type Operand,
  type Program,
  type SpaceName,
  type StoredTensor,
} from '../../fraud-proof/program/program.ts'
import { stored } from './random-kernel.ts'

/** A tensor of a program under construction, seen through strides. */
export interface Seen {
  readonly space: SpaceName
  readonly index: number
  readonly size: number
  readonly dims: readonly number[]
  readonly strides: readonly number[]
  readonly offset: number
}

function natural(dims: readonly number[]): number[] {
  return dims.map((_, d) => elementCount(dims.slice(d + 1)))
}

/** Puts small programs together by hand: tensors are seen through strides, kernels appended. */
export class ProgramBuilder {
  readonly kernels: Kernel[] = []
  readonly weights: StoredTensor[] = []

  get program(): Program {
    return { kernels: this.kernels }
  }

  input(index: number, dims: readonly number[]): Seen {
    return { space: 'INPUT', index, size: elementCount(dims), dims, strides: natural(dims), offset: 0 }
  }

  weight(name: string, dims: readonly number[], values: Float32Array): Seen {
    this.weights.push(stored(name, values))
    const index = this.weights.length - 1
    return { space: 'WEIGHT', index, size: values.length, dims, strides: natural(dims), offset: 0 }
  }

  kernel(
    opcode: OpcodeName,
    dims: readonly number[],
    operands: readonly Seen[],
    options: { reduce?: number; immediates?: readonly [number, number] } = {},
  ): Seen {
    const placed: Operand[] = operands.map(({ space, index, size, strides, offset }) => ({
      space,
      index,
      size,
      strides: strides.slice(0, dims.length),
      offset,
    }))
    const { reduce = 0, immediates = [0, 0] } = options
    this.kernels.push({ opcode, dims, reduce, immediates, operands: placed })
    const index = this.kernels.length - 1
    return { space: 'KERNEL', index, size: elementCount(dims), dims, strides: natural(dims), offset: 0 }
  }

  constant(value: number, rank: number): Seen {
    const one = this.kernel('CONST', [1], [], { immediates: [bitsOf(value), 0] })
    return { ...one, dims: Array(rank).fill(1), strides: Array(rank).fill(0) }
  }

  /** An elementwise kernel; dims of 1 are broadcast, missing leading ones as well. */
  apply(opcode: OpcodeName, ...operands: readonly Seen[]): Seen {
    const rank = Math.max(...operands.map(({ dims }) => dims.length))
    const padded = operands.map((seen) => ({
      ...seen,
      dims: [...Array(rank - seen.dims.length).fill(1), ...seen.dims],
      strides: [...Array(rank - seen.dims.length).fill(0), ...seen.strides],
    }))
    const dims = Array.from({ length: rank }, (_, d) => Math.max(...padded.map((seen) => seen.dims[d] ?? 1)))
    const broadcast = padded.map((seen) => ({
      ...seen,
      strides: seen.strides.map((stride, d) => (seen.dims[d] === 1 ? 0 : stride)),
    }))
    return this.kernel(opcode, dims, broadcast)
  }

  /** Reduces the last dim to 1. */
  reduce(opcode: 'REDUCE_SUM' | 'REDUCE_MAX', a: Seen): Seen {
    const dims = a.dims.with(-1, 1)
    return this.kernel(opcode, dims, [{ ...a, strides: a.strides.with(-1, 0) }], {
      reduce: a.dims.at(-1) ?? 1,
    })
  }

  /** a `[…, M, K]` times b `[…, N, K]` transposed; leading dims must be equal. */
  dot(a: Seen, b: Seen): Seen {
    const batch = a.dims.slice(0, -2)
    const dims = [...batch, a.dims.at(-2) ?? 1, b.dims.at(-2) ?? 1]
    const left = [...a.strides.slice(0, -1), 0]
    const right = [
      ...(b.dims.length > 2 ? b.strides.slice(0, -2) : batch.map(() => 0)),
      0,
      b.strides.at(-2) ?? 0,
    ]
    return this.kernel(
      'DOT',
      dims,
      [
        { ...a, strides: left },
        { ...b, strides: right },
      ],
      {
        reduce: a.dims.at(-1) ?? 1,
      },
    )
  }

  softmax(a: Seen): Seen {
    const shifted = this.apply('EXP', this.apply('SUB', a, this.reduce('REDUCE_MAX', a)))
    return this.apply('DIV', shifted, this.reduce('REDUCE_SUM', shifted))
  }

  rmsNorm(a: Seen, gain: Seen): Seen {
    const width = this.constant(a.dims.at(-1) ?? 1, a.dims.length)
    const mean = this.apply('DIV', this.reduce('REDUCE_SUM', this.apply('MUL', a, a)), width)
    const root = this.apply('SQRT', this.apply('ADD', mean, this.constant(1e-5, a.dims.length)))
    return this.apply('MUL', this.apply('DIV', a, root), gain)
  }
}

/** Splits `[T, heads × width]` into `[heads, T, width]` by strides alone. */
export function heads(a: Seen, count: number): Seen {
  const [rows = 1, all = 1] = a.dims
  const width = all / count
  return { ...a, dims: [count, rows, width], strides: [width, all, 1] }
}
