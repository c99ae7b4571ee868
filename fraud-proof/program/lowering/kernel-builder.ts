import type { OpcodeName } from '../opcodes.ts'
import { elementCount, inputs, type Kernel, MAX_RANK, PARAMS } from '../program.ts'
import { LoweringError } from './lowering-error.ts'
import { alignAxes, type Dim } from './operand-axes.ts'
import { broadcastView, type Source, type View, viewDims, wholeView } from './view.ts'

interface EmitOptions {
  readonly reduce?: number
  readonly immediates?: readonly [number, number]
  /** An axis of the output that must stay one dim of its own; its place becomes the first immediate. */
  readonly axis?: number
}

/** Collects kernels. Equal ones are one; indices are provisional until the program is assembled. */
export class KernelBuilder {
  readonly kernels: Kernel[] = []
  /** The graph node that each kernel came from. */
  readonly origins: string[] = []
  /** The node being lowered. */
  origin = ''
  readonly #known = new Map<string, number>()

  /** A builder that goes on from here by itself. */
  fork(): KernelBuilder {
    const fork = new KernelBuilder()
    fork.kernels.push(...this.kernels)
    fork.origins.push(...this.origins)
    for (const [key, index] of this.#known) fork.#known.set(key, index)
    fork.origin = this.origin
    return fork
  }

  /** One of the run's parameters, read from a copy of them all: so every parameter is part of every trace. */
  param(place: number): View {
    const { source } = this.copy(inputView('params', [PARAMS]), false)
    return { source, offset: place, axes: [[]] }
  }

  /** Adds a kernel whose output has these dims; operands are broadcast to them. */
  emit(
    opcode: OpcodeName,
    dims: readonly number[],
    operands: readonly View[],
    options: EmitOptions = {},
  ): View {
    const views = operands.map((view) => broadcastView(view, dims))
    const { reduce = 0, immediates = [0, 0], axis } = options
    const aligned = alignAxes(dims, views, axis)
    if (aligned === undefined) {
      // Axes that are cut in different places: lay every cut one out afresh.
      const whole = views.map((view) =>
        reduce === 0 && view.axes.some((factors) => factors.length > 1) ? this.copy(view, false) : view,
      )
      if (whole.every((view, i) => view === views[i])) {
        throw this.#shapeError(`operands of ${opcode} over [${dims.join(', ')}] have no common strides`)
      }
      return this.emit(opcode, dims, whole, options)
    }
    if (aligned.dims.length > MAX_RANK) {
      throw this.#shapeError(`${opcode} over [${dims.join(', ')}] needs ${aligned.dims.length} dims`)
    }
    return this.#add(
      {
        opcode,
        dims: aligned.dims.map(({ size }) => size),
        reduce,
        immediates: axis === undefined ? immediates : [aligned.axis, immediates[1]],
        operands: views.map((view, i) => ({
          ...view.source,
          offset: view.offset,
          strides: aligned.dims.map(({ strides }: Dim) => strides[i] ?? 0),
        })),
      },
      dims,
    )
  }

  /** Lays a view out row-major; broadcast axes stay broadcast unless `lean` is false. */
  copy(view: View, lean = true): View {
    if (!lean) return this.emit('COPY', viewDims(view), [view])
    const axes = view.axes.map((axis) => axis.filter(({ stride }) => stride !== 0))
    const copied = this.emit('COPY', viewDims({ ...view, axes }), [{ ...view, axes }])
    let stride = copied.source.size
    const laidOut = view.axes.map((axis) =>
      axis.map((factor) => {
        if (factor.stride === 0) return factor
        stride /= factor.size
        return { size: factor.size, stride }
      }),
    )
    return { source: copied.source, offset: 0, axes: laidOut }
  }

  constant(value: number): View {
    const bits = new DataView(new ArrayBuffer(4))
    // Results are canonical: there is one NaN and one zero.
    bits.setFloat32(0, value === 0 ? 0 : value)
    return this.emit('CONST', [1], [], {
      immediates: [Number.isNaN(value) ? 0x7fc00000 : bits.getUint32(0), 0],
    })
  }

  /** 0, 1, … along one axis. */
  iota(length: number): View {
    return length === 1 ? this.constant(0) : this.#add(iotaKernel(length), [length])
  }

  /** Kernels whose dims mean something: GUMBEL reads position and token off its last two. */
  gumbel(positions: number, tokens: number, seed: View): View {
    const dims = [positions, tokens]
    const operand = { ...seed.source, offset: seed.offset, strides: [0, 0] }
    return this.#add({ opcode: 'GUMBEL', dims, reduce: 0, immediates: [0, 0], operands: [operand] }, dims)
  }

  #add(kernel: Kernel, dims: readonly number[]): View {
    const key = JSON.stringify(kernel)
    const index = this.#known.get(key) ?? this.kernels.length
    if (index === this.kernels.length) {
      this.#known.set(key, index)
      this.kernels.push(kernel)
      this.origins.push(this.origin)
    }
    return wholeView({ space: 'KERNEL', index, size: elementCount(dims) }, dims)
  }

  #shapeError(problem: string): LoweringError {
    return new LoweringError(
      'unsupported-shape',
      `${this.origin}: ${problem}, a kernel has ${MAX_RANK} at most. Fewer axes in the graph would help.`,
      { node: this.origin },
    )
  }
}

function iotaKernel(length: number): Kernel {
  return { opcode: 'IOTA', dims: [length], reduce: 0, immediates: [0, 0], operands: [] }
}

/** A run's inputs for a bucket of `length` tokens. */
export function inputView(name: keyof typeof inputs, dims: readonly number[]): View {
  const source: Source = { space: 'INPUT', index: inputs[name], size: elementCount(dims) }
  return wholeView(source, dims)
}
