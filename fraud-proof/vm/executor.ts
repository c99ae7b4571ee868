import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { OtrError } from '../../contracts/errors.ts'
import type { Operand, Program, StoredTensor } from '../program/program.ts'
import { neededFor } from './liveness.ts'
import type { StoredColumns } from './matrix-columns.ts'
import { runMatrixKernel } from './matrix-kernel.ts'
import type { MatrixPlan } from './matrix-plan.ts'
import { MatrixSession } from './matrix-session.ts'
import { runPlainKernel } from './plain-kernels.ts'
import { type PlannedKernel, planRun, type RunPlan, readsStored } from './run-plan.ts'
import { type Keeping, StoredTensors } from './stored-tensors.ts'
import { TraceHasher } from './trace-hasher.ts'
import { Workspace } from './workspace.ts'

export type ExecutorErrorCode = 'vm/missing-tensor' | 'vm/tensor-size' | 'vm/empty-tensor'

// Timers and an abort are let through after this many elements, a kernel counting as a few however small it is.
const MANY = 2 ** 20
const FEW = 2 ** 14

/** Threads that hash beside the main one, which they outrun when there are this many. */
const MOST_HASHING = 3

/** A program that does not fit its data: nothing that lowering makes. */
export class ExecutorError extends OtrError<ExecutorErrorCode> {
  override readonly name = 'ExecutorError'
}

/** Threads, and how weights are kept. */
export interface ExecutorOptions {
  /** Threads that a run may keep busy; as many as there are cores by default. The result does not depend on it. */
  readonly threads?: number
  /**
   * `frugal` loads a weight when a kernel needs it and drops it; `fast` keeps weights, those of products also widened: 12 bytes a
   * value. `fitting`, the default, keeps one after the other while half of the memory is free. The result is the same.
   */
  readonly weights?: Keeping
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
  readonly #stored: StoredTensors
  readonly #plans = new WeakMap<Program, RunPlan>()
  readonly #threads: number
  #workspace = new Workspace()
  /** Its threads start with the first run that is traced. */
  #hasher: TraceHasher | undefined
  /** The run before: runs share the workspace, so that one waits for the other. */
  #busy: Promise<unknown> = Promise.resolve()

  private constructor(session: MatrixSession, threads: number, keeping: Keeping) {
    this.#session = session
    this.#threads = threads
    this.#stored = new StoredTensors(keeping)
  }

  static async open(options: ExecutorOptions = {}): Promise<Executor> {
    const { threads = availableParallelism(), weights = 'fitting' } = options
    return new Executor(await MatrixSession.open(options.threads), threads, weights)
  }

  async close(): Promise<void> {
    await this.#busy
    this.#stored.clear()
    this.#workspace = new Workspace()
    await this.#hasher?.close()
    await this.#session.close()
  }

  /** Runs a whole program. */
  async execute(program: Program, data: ProgramData, options: ExecuteOptions = {}): Promise<Execution> {
    const { kernels } = program
    const last = kernels.length - 1
    const unproven = kernels.map(() => 0)
    const { kept, tensorRoots } = await this.#inTurn(async () => {
      const hasher = options.trace ? this.#beginTrace() : undefined
      const tensors = await this.#run(program, data, new Set(kernels.keys()), {
        ...options,
        wanted: new Set(options.keep ? kernels.keys() : [last]),
        visit(index, values, open) {
          unproven[index] = open
          hasher?.add(values)
        },
      })
      return { kept: tensors, tensorRoots: hasher?.roots() ?? [] }
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
        const again = await this.#inTurn(() =>
          this.#run(program, data, neededFor(kernels, missing, kept), {
            wanted: new Set(missing),
            known: kept,
            ...(signal && { signal }),
          }),
        )
        return new Map([...kept, ...again])
      },
    }
  }

  /** Does this once all that was asked for before is done. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#busy.then(work)
    this.#busy = done.catch(() => undefined)
    return done
  }

  #beginTrace(): TraceHasher {
    const beside = Math.max(0, Math.min(this.#threads - 1, MOST_HASHING))
    const hasher = this.#hasher ?? new TraceHasher(beside)
    this.#hasher = hasher
    hasher.begin()
    return hasher
  }

  /** Runs the kernels `needed`, in order, and gives the tensors `wanted`; all others are overwritten after their last use. */
  async #run(
    program: Program,
    data: ProgramData,
    needed: ReadonlySet<number>,
    options: RunOptions,
  ): Promise<Map<number, Float32Array>> {
    const plan = this.#planOf(program, needed)
    if (this.#workspace.bytes < plan.bytes) this.#workspace = new Workspace(plan.bytes)
    const live = new Map<number, Float32Array>(options.known)
    const wanted = new Map<number, Float32Array>()
    let done = 0
    let sincePause = 0
    for (const planned of plan.kernels) {
      const { index, size, place } = planned
      options.signal?.throwIfAborted()
      sincePause += size + FEW
      if (sincePause > MANY) {
        sincePause = 0
        await setImmediate()
      }
      if (!(size > 0)) {
        const message = `Kernel ${index} has no elements: [${planned.kernel.dims}]`
        throw new ExecutorError('vm/empty-tensor', message, { index })
      }
      const out = place === undefined ? new Float32Array(size) : this.#workspace.floats(place, size)
      const open = await this.#runKernel(planned, plan.scratch, data, live, out, options.signal)
      live.set(index, out)
      options.visit?.(index, out, open)
      if (options.wanted.has(index)) wanted.set(index, place === undefined ? out : out.slice())
      for (const gone of planned.freed) live.delete(gone)
      options.onProgress?.(++done, needed.size)
    }
    return wanted
  }

  /** Plans of whole programs are kept, since the same one is run again and again. */
  #planOf(program: Program, needed: ReadonlySet<number>): RunPlan {
    if (needed.size < program.kernels.length) return planRun(program.kernels, needed)
    const plan = this.#plans.get(program) ?? planRun(program.kernels, needed)
    this.#plans.set(program, plan)
    return plan
  }

  async #runKernel(
    { index, kernel, matrix }: PlannedKernel,
    scratch: number,
    data: ProgramData,
    live: ReadonlyMap<number, Float32Array>,
    out: Float32Array,
    signal: AbortSignal | undefined,
  ): Promise<number> {
    const source = (operand: Operand) => this.#source(operand, index, data, live)
    const sources = matrix && readsStored(kernel) ? [] : await Promise.all(kernel.operands.map(source))
    if (matrix === undefined) {
      runPlainKernel(kernel, sources, out, this.#workspace)
      return 0
    }
    const [first, second] = kernel.operands
    const a = sources[0] ?? (first && (await source(first)))
    const stored = second && (await this.#columns(second, matrix, index, data))
    const b = stored?.values ?? sources[1]
    if (a === undefined || b === undefined) {
      out.fill(Number.NaN)
      return 0
    }
    const task = { plan: matrix, a, b, stored, out, scratch, signal }
    return await runMatrixKernel(task, this.#session, this.#workspace)
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
    const stored = storedTensor(operand, data)
    return checked(stored && (await this.#stored.values(stored)), operand, reader)
  }

  async #columns(
    operand: Operand,
    plan: MatrixPlan,
    reader: number,
    data: ProgramData,
  ): Promise<StoredColumns | undefined> {
    if (operand.space !== 'WEIGHT' && operand.space !== 'TABLE') return
    const stored = storedTensor(operand, data)
    const columns = stored && (await this.#stored.columns(stored, plan))
    checked(columns?.values, operand, reader)
    return columns
  }
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
