import { FINGERPRINT } from '../model/fingerprint-projection.ts'
import type { ModelFiles } from '../model/model-files.ts'
import { checkedSampling } from '../model/sampler.ts'
import type { ProgramKind } from '../program/kinds.ts'
import { type LoweredProgram, lower } from '../program/lower.ts'
import type { Program } from '../program/program.ts'
import { Executor, type ExecutorOptions } from './executor.ts'
import { type CommittedAnswer, kvInputs, outputInputs } from './program-inputs.ts'
import { storedRoots } from './roots.ts'
import { type StoredRoots, Trace } from './trace.ts'

/** A canonical run as a trace to descend. */
export interface TracedRun {
  readonly program: Program
  /** The last kernel's element: 1 where the answer is honest. */
  readonly verdict: number
  readonly trace: Trace
}

/** The rows of fingerprints that a beacon drew. */
export interface DrawnRows {
  readonly indices: readonly number[]
  /** Back to back. */
  readonly rows: Float32Array
}

/** Makes the traces that disputes over a model's answers are played with. Programs and the roots of what they read are kept. Close it. */
export class Tracer {
  readonly #files: ModelFiles
  readonly #executor: Executor
  readonly #programs = new Map<string, Promise<LoweredProgram & { readonly stored: StoredRoots }>>()
  #weights: Promise<Uint8Array[]> | undefined

  private constructor(files: ModelFiles, executor: Executor) {
    this.#files = files
    this.#executor = executor
  }

  static async open(files: ModelFiles, options: ExecutorOptions = {}): Promise<Tracer> {
    return new Tracer(files, await Executor.open(options))
  }

  close(): Promise<void> {
    return this.#executor.close()
  }

  /** The run that judges an answer's output. */
  async output(answer: CommittedAnswer, bucket: number, signal?: AbortSignal): Promise<TracedRun> {
    const kind = checkedSampling(answer.sampling).temperature === 0 ? 'greedy' : 'sampled'
    return this.#run(bucket, kind, outputInputs(this.#files.manifest, bucket, answer), signal)
  }

  /** The run that judges drawn rows of its fingerprints. */
  async kv(
    answer: CommittedAnswer,
    drawn: DrawnRows,
    bucket: number,
    signal?: AbortSignal,
  ): Promise<TracedRun> {
    return this.#run(bucket, 'kv', kvInputs(this.#files.manifest, bucket, answer, drawn), signal)
  }

  async #run(
    bucket: number,
    kind: ProgramKind,
    inputs: readonly Float32Array[],
    signal: AbortSignal | undefined,
  ): Promise<TracedRun> {
    const { program, weights, tables, stored } = await this.#program(bucket, kind)
    const execution = await this.#executor.execute(
      program,
      { weights, tables, inputs },
      { trace: true, ...(signal && { signal }) },
    )
    return { program, verdict: execution.verdict, trace: new Trace(execution, stored) }
  }

  #program(bucket: number, kind: ProgramKind) {
    const key = `${bucket} ${kind}`
    const known = this.#programs.get(key) ?? this.#lower(bucket, kind)
    this.#programs.set(key, known)
    // A file that could not be read now may be there the next time.
    known.catch(() => this.#programs.delete(key))
    return known
  }

  async #lower(bucket: number, kind: ProgramKind) {
    const lowered = await lower(this.#files, bucket, kind)
    this.#weights ??= storedRoots(lowered.weights)
    const stored = { weights: await this.#weights, tables: await storedRoots(lowered.tables) }
    return { ...lowered, stored }
  }
}

/** Rows of fingerprints by number. */
export function drawnRows(kv: Float32Array, indices: readonly number[]): DrawnRows {
  const rows = new Float32Array(indices.length * FINGERPRINT)
  for (const [place, row] of indices.entries()) {
    rows.set(kv.subarray(row * FINGERPRINT, (row + 1) * FINGERPRINT), place * FINGERPRINT)
  }
  return { indices, rows }
}
