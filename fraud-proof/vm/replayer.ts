import { FINGERPRINT } from '../model/fingerprint-projection.ts'
import { badRequest } from '../model/model-error.ts'
import type { ModelFiles } from '../model/model-files.ts'
import { checkedSampling, margin } from '../model/sampler.ts'
import type { ProgramKind } from '../program/kinds.ts'
import { type LoweredProgram, lower } from '../program/lower.ts'
import { elementCount, type Program } from '../program/program.ts'
import { type Execution, Executor, type ExecutorOptions } from './executor.ts'
import { type KvDistances, kvDistances } from './kv-distance.ts'
import { merkleRoot } from './merkle-tree.ts'
import { bucketOf, type CommittedAnswer, kvInputs, outputInputs } from './program-inputs.ts'

/** How one answer is replayed. */
export interface RunOptions {
  /** Hash every tensor and give the trace's root. */
  readonly trace?: boolean
  /** The bucket that the receipt names; by default the smallest that holds the answer. */
  readonly bucket?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, kernels: number) => void
}

/** A kernel with elements that the rounding proof left open: they were computed exactly. */
export interface Fallback {
  readonly kernel: number
  readonly opcode: string
  readonly dims: readonly number[]
  readonly unproven: number
  /** Of the kernel's elements. */
  readonly share: number
}

interface CanonicalRun {
  readonly bucket: number
  readonly kernels: number
  /** By kernel; those without any are left out. */
  readonly fallbacks: readonly Fallback[]
  readonly traceRoot: Uint8Array | undefined
}

/** What the canonical machine says of an answer. */
export interface OutputReplay extends CanonicalRun {
  /** What a contract would decide. */
  readonly honest: boolean
  /** How far each output token's score lies below the best, in the canonical arithmetic. */
  readonly margins: Float32Array
}

/** What it says of drawn rows of an answer's KV fingerprints. */
export interface KvReplay extends CanonicalRun {
  /** What a contract would decide. */
  readonly honest: boolean
}

/** Runs the programs that would decide disputes over a model's answers; programs are kept between answers. Close it. */
export class Replayer {
  readonly #files: ModelFiles
  readonly #executor: Executor
  readonly #programs = new Map<string, Promise<LoweredProgram>>()
  readonly #beginnings = new WeakMap<Program, Program>()

  private constructor(files: ModelFiles, executor: Executor) {
    this.#files = files
    this.#executor = executor
  }

  static async open(files: ModelFiles, options: ExecutorOptions = {}): Promise<Replayer> {
    return new Replayer(files, await Executor.open(options))
  }

  close(): Promise<void> {
    return this.#executor.close()
  }

  /** Judges the output. */
  async output(answer: CommittedAnswer, options: RunOptions = {}): Promise<OutputReplay> {
    const bucket = this.#bucketOf(answer, options)
    const lowered = await this.#program(bucket, outputKind(answer))
    const inputs = outputInputs(this.#files.manifest, bucket, answer)
    const run = await this.#execute(lowered, lowered.program, inputs, options)
    const margins = marginsOf(answer, await this.logits(answer, { ...options, trace: false }))
    return { ...summaryOf(run, bucket), honest: run.verdict === 1, margins }
  }

  /** The logits that each output token should have been drawn from. */
  async logits(answer: CommittedAnswer, options: RunOptions = {}): Promise<Float32Array[]> {
    const { graph, manifest } = this.#files
    const bucket = this.#bucketOf(answer, options)
    const lowered = await this.#program(bucket, outputKind(answer))
    const all = await this.#result(lowered, lowered.logits, outputInputs(manifest, bucket, answer), options)
    return answer.output.map((_, i) => {
      const position = answer.prompt.length - 1 + i
      return all.subarray(position * graph.vocabulary, (position + 1) * graph.vocabulary)
    })
  }

  /** Judges the rows `drawn` of an answer's KV fingerprints, which are `[positions, sampled layers, 32]`. */
  async kv(
    answer: CommittedAnswer,
    fingerprints: Float32Array,
    drawn: readonly number[],
    options: RunOptions = {},
  ): Promise<KvReplay> {
    const bucket = this.#bucketOf(answer, options)
    const rows = this.#rowsOf(answer, fingerprints)
    const outside = drawn.find((row) => !(Number.isInteger(row) && row >= 0 && row < rows))
    if (outside !== undefined) throw badRequest('drawn rows', `whole numbers below ${rows}`, outside)
    const lowered = await this.#program(bucket, 'kv')
    const inputs = kvInputs(this.#files.manifest, bucket, answer, {
      indices: drawn,
      rows: pickRows(fingerprints, drawn),
    })
    const run = await this.#execute(lowered, lowered.program, inputs, options)
    return { ...summaryOf(run, bucket), honest: run.verdict === 1 }
  }

  /** How far every row of an answer's KV fingerprints lies from the canonical one. */
  async kvDistances(
    answer: CommittedAnswer,
    fingerprints: Float32Array,
    options: RunOptions = {},
  ): Promise<KvDistances> {
    const { manifest } = this.#files
    const bucket = this.#bucketOf(answer, options)
    this.#rowsOf(answer, fingerprints)
    const lowered = await this.#program(bucket, 'kv')
    const inputs = outputInputs(manifest, bucket, answer)
    const canonical = await this.#result(lowered, lowered.fingerprints, inputs, options)
    return kvDistances(fingerprints, canonical, manifest.kvEpsilon)
  }

  #rowsOf({ prompt, output }: CommittedAnswer, fingerprints: Float32Array): number {
    const rows = (prompt.length + output.length - 1) * this.#files.manifest.sampledLayers.length
    if (fingerprints.length === rows * FINGERPRINT) return rows
    throw badRequest('KV fingerprints', `${rows * FINGERPRINT} values, ${rows} rows`, fingerprints.length)
  }

  #bucketOf(answer: CommittedAnswer, { bucket }: RunOptions): number {
    const { tokenizer, graph, manifest } = this.#files
    tokenizer.checkIds([...answer.prompt, ...answer.output], graph.vocabulary)
    return bucket ?? bucketOf(manifest, answer)
  }

  #program(bucket: number, kind: ProgramKind): Promise<LoweredProgram> {
    const key = `${bucket} ${kind}`
    const lowered = this.#programs.get(key) ?? lower(this.#files, bucket, kind)
    this.#programs.set(key, lowered)
    return lowered
  }

  /** The tensor of kernel `index` alone, from a run that ends there. */
  async #result(
    lowered: LoweredProgram,
    index: number | undefined,
    inputs: readonly Float32Array[],
    options: RunOptions,
  ): Promise<Float32Array> {
    const last = index ?? lowered.program.kernels.length - 1
    const known = this.#beginnings.get(lowered.program)
    const beginning = known ?? { kernels: lowered.program.kernels.slice(0, last + 1) }
    this.#beginnings.set(lowered.program, beginning)
    const run = await this.#execute(lowered, beginning, inputs, options)
    return (await run.tensors([last])).get(last) ?? new Float32Array()
  }

  #execute(
    { weights, tables }: LoweredProgram,
    program: Program,
    inputs: readonly Float32Array[],
    { signal, onProgress, trace = false }: RunOptions,
  ): Promise<Execution> {
    return this.#executor.execute(
      program,
      { weights, tables, inputs },
      { trace, ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) },
    )
  }
}

/** How far each output token's score lies below the best, by the logits that it should have been drawn from. */
export function marginsOf(answer: CommittedAnswer, logits: readonly Float32Array[]): Float32Array {
  const sampling = checkedSampling(answer.sampling)
  return Float32Array.from(answer.output, (token, i) =>
    margin(logits[i] ?? new Float32Array(), sampling, answer.prompt.length - 1 + i, token),
  )
}

const outputKind = ({ sampling }: CommittedAnswer): ProgramKind =>
  checkedSampling(sampling).temperature === 0 ? 'greedy' : 'sampled'

function summaryOf({ program, unproven, tensorRoots }: Execution, bucket: number): CanonicalRun {
  return {
    bucket,
    kernels: program.kernels.length,
    fallbacks: program.kernels.flatMap(({ opcode, dims }, kernel) => {
      const open = unproven[kernel] ?? 0
      return open === 0 ? [] : [{ kernel, opcode, dims, unproven: open, share: open / elementCount(dims) }]
    }),
    traceRoot: tensorRoots.length > 0 ? merkleRoot(tensorRoots) : undefined,
  }
}

function pickRows(fingerprints: Float32Array, indices: readonly number[]): Float32Array {
  const rows = new Float32Array(indices.length * FINGERPRINT)
  for (const [place, row] of indices.entries()) {
    rows.set(fingerprints.subarray(row * FINGERPRINT, (row + 1) * FINGERPRINT), place * FINGERPRINT)
  }
  return rows
}
