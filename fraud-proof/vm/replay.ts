import type { ModelFiles } from '../model/model-files.ts'
import { checkedSampling, margin } from '../model/sampler.ts'
import { lower } from '../program/lower.ts'
import { Executor, type ExecutorOptions } from './executor.ts'
import { merkleRoot } from './merkle-tree.ts'
import { bucketOf, type CommittedAnswer, outputInputs } from './program-inputs.ts'

export interface ReplayOptions extends ExecutorOptions {
  /** Hash every tensor and give the trace's root. */
  readonly trace?: boolean
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, kernels: number) => void
}

/** What the canonical machine says of an answer. */
export interface Replay {
  readonly bucket: number
  /** What a contract would decide. */
  readonly honest: boolean
  /** How far each output token's score lies below the best, in the canonical arithmetic. */
  readonly margins: Float32Array
  readonly kernels: number
  /** Elements of products of matrices that the rounding proof left open and that were computed exactly. */
  readonly unproven: number
  readonly traceRoot: Uint8Array | undefined
}

/**
 * Runs the program that would decide a dispute over this output: the same bits on every machine.
 *
 * @example
 * const files = await readModelFiles('fraud-proof/model/demo')
 * const { honest } = await replayOutput(files, { prompt, output, maxTokens: 64, finish: 'endToken', sampling })
 */
export async function replayOutput(
  files: ModelFiles,
  answer: CommittedAnswer,
  options: ReplayOptions = {},
): Promise<Replay> {
  const { tokenizer, graph, manifest } = files
  tokenizer.checkIds([...answer.prompt, ...answer.output], graph.vocabulary)
  const bucket = bucketOf(manifest, answer)
  const sampling = checkedSampling(answer.sampling)
  const lowered = await lower(files, bucket, sampling.temperature === 0 ? 'greedy' : 'sampled')
  const inputs = outputInputs(manifest, bucket, answer)
  const executor = await Executor.open(options)
  try {
    const { signal, onProgress, trace = false } = options
    const run = await executor.execute(
      lowered.program,
      { weights: lowered.weights, tables: lowered.tables, inputs },
      { trace, ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) },
    )
    const index = lowered.logits ?? 0
    const logits = (await run.tensors([index], signal)).get(index) ?? new Float32Array()
    const tokens = [...answer.prompt, ...answer.output]
    const margins = Float32Array.from(answer.output, (token, i) => {
      const position = answer.prompt.length - 1 + i
      const row = logits.subarray(position * graph.vocabulary, (position + 1) * graph.vocabulary)
      return margin(row, sampling, position, tokens[position + 1] ?? token)
    })
    return {
      bucket,
      honest: run.verdict === 1,
      margins,
      kernels: lowered.program.kernels.length,
      unproven: run.unproven.reduce((sum, count) => sum + count, 0),
      traceRoot: trace ? merkleRoot(run.tensorRoots) : undefined,
    }
  } finally {
    await executor.close()
  }
}
