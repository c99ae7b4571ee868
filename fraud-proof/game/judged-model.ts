import type { Hex } from 'viem'
import { OtrError } from '../../contracts/errors.ts'
import { hashModel } from '../../contracts/model.ts'
import { Model } from '../model/model.ts'
import { type ModelFiles, readModelFiles } from '../model/model-files.ts'
import { type SpotCheck, type SpotCheckRequest, spotCheck } from '../spot-check/spot-check.ts'
import type { ExecutorOptions } from '../vm/executor.ts'
import { modelSpec } from '../vm/model-roots.ts'
import type { CommittedAnswer } from '../vm/program-inputs.ts'
import { type DrawnRows, Tracer } from '../vm/tracer.ts'
import type { OwnTrace } from './own-trace.ts'

/** A model directory that is not the model it is configured as; it is not played. */
export class WrongModelError extends OtrError<'judge/wrong-model'> {
  override readonly name = 'WrongModelError'
}

/** Which program is run over an answer. */
export type Judging =
  | { readonly kind: 'output'; readonly answer: CommittedAnswer; readonly bucket: number }
  | {
      readonly kind: 'kv'
      readonly answer: CommittedAnswer
      readonly bucket: number
      readonly drawn: DrawnRows
    }

/** Two replays of the same, kept and computed in different ways. */
export interface Replays {
  readonly run: OwnTrace
  /** Whether both gave the same trace; where they did not, nothing may be staked on either. */
  readonly agree: boolean
}

/** Threads and weights kept otherwise than the first replay has them: a fault of one is hardly one of the other. */
const secondReplay: ExecutorOptions = { threads: 1, weights: 'frugal' }

/** A model that disputes can be played over: what its directory gives, checked against the id that receipts name. Close it. */
export class JudgedModel {
  readonly id: Hex
  readonly files: ModelFiles
  readonly #directory: string
  readonly #options: ExecutorOptions
  #auditor: Promise<Model> | undefined
  #tracers: Promise<readonly [Tracer, Tracer]> | undefined

  private constructor(id: Hex, files: ModelFiles, directory: string, options: ExecutorOptions) {
    this.id = id
    this.files = files
    this.#directory = directory
    this.#options = options
  }

  /** `modelId` is what receipts call it; left out, whatever the directory gives. */
  static async open(
    { directory, modelId }: { directory: string; modelId?: Hex | undefined },
    options: ExecutorOptions = {},
  ): Promise<JudgedModel> {
    const files = await readModelFiles(directory)
    const id = hashModel(await modelSpec(files))
    if (modelId !== undefined && modelId.toLowerCase() !== id) {
      throw new WrongModelError(
        'judge/wrong-model',
        `${directory} holds model ${id}, not ${modelId}: disputes over that are not played`,
        { directory, got: id, expected: modelId },
      )
    }
    return new JudgedModel(id, files, directory, options)
  }

  /** One pass of ONNX Runtime over an answer. */
  async spotCheck(request: SpotCheckRequest): Promise<SpotCheck> {
    this.#auditor ??= Model.open(this.#directory, this.#options)
    return spotCheck(await this.#auditor, request)
  }

  /** The canonical run, as a trace to play with. */
  async trace(judging: Judging, signal?: AbortSignal): Promise<OwnTrace> {
    const [tracer] = await this.#opened()
    return traced(tracer, judging, signal)
  }

  /** The canonical run twice, in different ways: what a bond is staked on. */
  async replayTwice(judging: Judging, signal?: AbortSignal): Promise<Replays> {
    const [first, second] = await this.#opened()
    const run = await traced(first, judging, signal)
    const other = await traced(second, judging, signal)
    const agree = Buffer.compare(run.trace.root, other.trace.root) === 0 && run.verdict === other.verdict
    return { run, agree }
  }

  async close(): Promise<void> {
    const [auditor, tracers] = await Promise.allSettled([this.#auditor, this.#tracers])
    if (auditor.status === 'fulfilled') await auditor.value?.close()
    if (tracers.status === 'fulfilled') {
      for (const tracer of tracers.value ?? []) await tracer.close()
    }
  }

  #opened(): Promise<readonly [Tracer, Tracer]> {
    this.#tracers ??= Promise.all([
      Tracer.open(this.files, this.#options),
      Tracer.open(this.files, secondReplay),
    ])
    return this.#tracers
  }
}

function traced(tracer: Tracer, judging: Judging, signal?: AbortSignal): Promise<OwnTrace> {
  const { answer, bucket } = judging
  return judging.kind === 'output'
    ? tracer.output(answer, bucket, signal)
    : tracer.kv(answer, judging.drawn, bucket, signal)
}
