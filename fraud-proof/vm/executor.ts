import { setImmediate } from 'node:timers/promises'
import { OtrError } from '../../contracts/errors.ts'
import {
  elementCount,
  type Kernel,
  type Operand,
  type Program,
  type StoredTensor,
} from '../program/program.ts'
import { ArrayPool } from './array-pool.ts'
import { freedAfter, neededFor } from './liveness.ts'
import { type Columns, normsOfColumns, tensorColumns, widenedColumns } from './matrix-columns.ts'
import { isLarge, runMatrixKernel } from './matrix-kernel.ts'
import { type MatrixPlan, matrixPlan } from './matrix-plan.ts'
import { MatrixSession } from './matrix-session.ts'
import { runPlainKernel } from './plain-kernels.ts'
import { tensorRoot } from './tensor-tree.ts'

export type ExecutorErrorCode = 'vm/missing-tensor' | 'vm/tensor-size' | 'vm/empty-tensor'

// Timers and an abort are let through after this many elements, a kernel counting as a few however small it is.
const MANY = 2 ** 20
const FEW = 2 ** 14

/** A program that does not fit its data: nothing that lowering makes. */
export class ExecutorError extends OtrError<ExecutorErrorCode> {
  override readonly name = 'ExecutorError'
}

export interface ExecutorOptions {
  /** Threads of a product of matrices; ONNX Runtime's choice by default. The result does not depend on it. */
  readonly threads?: number
  /**
   * `frugal` (the default) loads a weight when a kernel needs it and drops it; `fast` keeps weights, those of products
   * also widened: 12 bytes a value instead of 4.
   */
  readonly weights?: 'frugal' | 'fast'
}

/** The tensors that a program reads besides its own. */
export interface ProgramData {
  readonly weights: readonly StoredTensor[]
  readonly tables: readonly StoredTensor[]
  /** By index in the space INPUT. */
  readonly inputs: readonly Float32Array[]
}

export interface ExecuteOptions {
  /** Hash every kernel's output: the trace's tensor roots. */
  readonly trace?: boolean
  /** Keep every tensor, so that none needs to be computed again. */
  readonly keep?: boolean
  readonly signal?: AbortSignal
  /** Called after each kernel. */
  readonly onProgress?: (done: number, kernels: number) => void
}

/** A run of a program: what came out, and every tensor on demand. */
export interface Execution {
  readonly program: Program
  readonly data: ProgramData
  /** The last kernel's first element. */
  readonly verdict: number
  /** Each kernel's tensor root; empty unless traced. */
  readonly tensorRoots: readonly Uint8Array[]
  /** By kernel: elements of a DOT that the rounding proof left open, computed exactly. */
  readonly unproven: readonly number[]
  /** Tensors of kernels by index, computed again where they were not kept. They must not be changed. */
  tensors(wanted: readonly number[], signal?: AbortSignal): Promise<Map<number, Float32Array>>
}

/**
 * Runs kernel programs. What it computes is `computeElement` of every element, bit by bit, however many threads.
 *
 * @example
 * const executor = await Executor.open({ threads: 2, weights: 'fast' })
 * const { verdict, tensorRoots } = await executor.execute(program, { weights, tables, inputs }, { trace: true })
 * await executor.close()
 */
export class Executor {
  readonly #session: MatrixSession
  readonly #fast: boolean
  readonly #pool = new ArrayPool()
  /** What is kept of stored tensors: values, and by the layout that a DOT reads, columns or their norms. */
  readonly #kept = new Map<StoredTensor, KeptTensor>()

  private constructor(session: MatrixSession, fast: boolean) {
    this.#session = session
    this.#fast = fast
  }

  static async open(options: ExecutorOptions = {}): Promise<Executor> {
    return new Executor(await MatrixSession.open(options.threads), options.weights === 'fast')
  }

  async close(): Promise<void> {
    this.#kept.clear()
    this.#pool.clear()
    await this.#session.close()
  }

  /** Runs a whole program. */
  async execute(program: Program, data: ProgramData, options: ExecuteOptions = {}): Promise<Execution> {
    const { kernels } = program
    const last = kernels.length - 1
    const unproven = kernels.map(() => 0)
    const tensorRoots: Uint8Array[] = []
    const kept = await this.#run(program, data, new Set(kernels.keys()), {
      ...options,
      wanted: new Set(options.keep ? kernels.keys() : [last]),
      visit(index, values, open) {
        unproven[index] = open
        if (options.trace) tensorRoots[index] = tensorRoot(values)
      },
    })
    return {
      program,
      data,
      verdict: kept.get(last)?.[0] ?? Number.NaN,
      tensorRoots,
      unproven,
      tensors: async (wanted, signal) => {
        const missing = wanted.filter((index) => !kept.has(index))
        if (missing.length === 0) return kept
        const again = await this.#run(program, data, neededFor(kernels, missing, kept), {
          wanted: new Set(missing),
          known: kept,
          ...(signal && { signal }),
        })
        return new Map([...kept, ...again])
      },
    }
  }

  /** Runs the kernels `needed`, in order, and gives the tensors `wanted`; all others are dropped after their last use. */
  async #run(
    program: Program,
    data: ProgramData,
    needed: ReadonlySet<number>,
    options: RunOptions,
  ): Promise<Map<number, Float32Array>> {
    const { kernels } = program
    const live = new Map<number, Float32Array>(options.known)
    const wanted = new Map<number, Float32Array>()
    const freed = freedAfter(kernels, needed)
    let done = 0
    let sincePause = 0
    for (const index of needed) {
      const kernel = kernels[index]
      if (kernel === undefined) continue
      options.signal?.throwIfAborted()
      const size = elementCount(kernel.dims)
      sincePause += size + FEW
      if (sincePause > MANY) {
        sincePause = 0
        await setImmediate()
      }
      if (!(size > 0)) {
        throw new ExecutorError('vm/empty-tensor', `Kernel ${index} has no elements: [${kernel.dims}]`, {
          index,
        })
      }
      const out = this.#pool.take(size)
      const open = await this.#runKernel(kernel, index, data, live, out, options.signal)
      live.set(index, out)
      options.visit?.(index, out, open)
      if (options.wanted.has(index)) wanted.set(index, out)
      for (const gone of freed.get(index) ?? []) {
        const values = live.get(gone)
        live.delete(gone)
        if (values && !wanted.has(gone) && !options.known?.has(gone)) this.#pool.give(values)
      }
      options.onProgress?.(++done, needed.size)
    }
    if (!this.#fast) this.#pool.clear()
    return wanted
  }

  async #runKernel(
    kernel: Kernel,
    index: number,
    data: ProgramData,
    live: ReadonlyMap<number, Float32Array>,
    out: Float32Array,
    signal: AbortSignal | undefined,
  ): Promise<number> {
    const source = (operand: Operand) => this.#source(operand, index, data, live)
    const plan = matrixPlan(kernel)
    const [a, b] = kernel.operands
    if (plan === undefined || a === undefined || b === undefined || !isLarge(plan)) {
      runPlainKernel(kernel, await Promise.all(kernel.operands.map(source)), out)
      return 0
    }
    const left = await source(a)
    const columns = await this.#columns(b, plan, index, data, live)
    if (left === undefined || columns === undefined) {
      out.fill(Number.NaN)
      return 0
    }
    return await runMatrixKernel(plan, left, columns, this.#session, this.#pool, out, signal)
  }

  /** An operand's tensor; undefined for a kernel at or after the one that reads it, of which every element reads NaN. */
  async #source(
    operand: Operand,
    reader: number,
    data: ProgramData,
    live: ReadonlyMap<number, Float32Array>,
  ): Promise<Float32Array | undefined> {
    if (operand.space === 'KERNEL') {
      if (operand.index >= reader) return
      return checked(live.get(operand.index), operand, reader)
    }
    if (operand.space === 'INPUT') return checked(data.inputs[operand.index], operand, reader)
    return checked(await this.#stored(operand, data), operand, reader)
  }

  async #stored(operand: Operand, data: ProgramData): Promise<Float32Array | undefined> {
    const stored = storedTensor(operand, data)
    if (stored === undefined) return
    const kept = this.#keptOf(stored)
    if (kept.values) return kept.values
    const values = await stored.load()
    if (this.#fast) kept.values = values
    return values
  }

  async #columns(
    operand: Operand,
    plan: MatrixPlan,
    reader: number,
    data: ProgramData,
    live: ReadonlyMap<number, Float32Array>,
  ): Promise<Columns | undefined> {
    const stored = storedTensor(operand, data)
    if (stored === undefined) {
      const source = await this.#source(operand, reader, data, live)
      return source && tensorColumns(source, plan.b, plan.k)
    }
    const { layouts, values } = this.#keptOf(stored)
    const { key } = plan.b
    const known = layouts.get(key)
    if (known?.columns) return known.columns
    const source = checked(values ?? (await stored.load()), operand, reader)
    if (this.#fast) {
      const columns = widenedColumns(source, plan.b, plan.k)
      layouts.set(key, { columns })
      return columns
    }
    const norms = known?.norms ?? normsOfColumns(source, plan.b, plan.k)
    layouts.set(key, { norms })
    return tensorColumns(source, plan.b, plan.k, norms)
  }

  #keptOf(stored: StoredTensor): KeptTensor {
    const known = this.#kept.get(stored)
    if (known) return known
    const kept: KeptTensor = { layouts: new Map() }
    this.#kept.set(stored, kept)
    return kept
  }
}

interface KeptTensor {
  values?: Float32Array
  readonly layouts: Map<string, { readonly columns?: Columns; readonly norms?: Float64Array }>
}

interface RunOptions extends ExecuteOptions {
  readonly wanted: ReadonlySet<number>
  /** Tensors at hand. */
  readonly known?: ReadonlyMap<number, Float32Array>
  readonly visit?: (index: number, values: Float32Array, unproven: number) => void
}

function storedTensor({ space, index }: Operand, data: ProgramData): StoredTensor | undefined {
  if (space === 'WEIGHT') return data.weights[index]
  return space === 'TABLE' ? data.tables[index] : undefined
}

function checked(values: Float32Array | undefined, operand: Operand, reader: number): Float32Array {
  const { space, index, size } = operand
  if (values === undefined) {
    throw new ExecutorError(
      'vm/missing-tensor',
      `Kernel ${reader} reads ${space} ${index}, which is not there`,
      {
        kernel: reader,
        space,
        index,
      },
    )
  }
  if (values.length !== size) {
    throw new ExecutorError(
      'vm/tensor-size',
      `Kernel ${reader} reads ${space} ${index} as ${size} values; the tensor has ${values.length}`,
      { kernel: reader, space, index, expected: size, got: values.length },
    )
  }
  return values
}
