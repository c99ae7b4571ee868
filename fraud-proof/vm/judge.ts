import type { ModelFiles } from '../model/model-files.ts'
import type { ExecutorOptions } from './executor.ts'
import type { KvDistances } from './kv-distance.ts'
import type { CommittedAnswer } from './program-inputs.ts'
import { type KvReplay, type OutputReplay, Replayer, type RunOptions } from './replayer.ts'

/** Distances in the terms of the threshold, which bounds the root of a mean of squares. */
export interface KvSpread {
  /** The root of the mean over all rows. */
  readonly mean: number
  /** Of the farthest row. */
  readonly largest: number
}

/** What the canonical machine says of an answer and, where they are shown, of its fingerprints. */
export interface Judgement {
  readonly output: OutputReplay
  /** Where the answer's KV fingerprints were shown. */
  readonly kv:
    | {
        readonly keys: KvSpread
        readonly values: KvSpread
        /** What the drawn rows' distance must not exceed. */
        readonly threshold: number
        /** Where rows were drawn. */
        readonly verdict: KvReplay | undefined
      }
    | undefined
}

/** What to judge an answer by besides its tokens. */
export interface Evidence {
  /** `[positions, sampled layers, 32]` */
  readonly kv?: Float32Array | undefined
  /** The numbers of the rows that a beacon drew. */
  readonly drawn?: readonly number[] | undefined
}

/** Judges an answer by everything that is shown of it. */
export async function judge(
  files: ModelFiles,
  answer: CommittedAnswer,
  { kv, drawn }: Evidence,
  options: RunOptions & ExecutorOptions = {},
): Promise<Judgement> {
  const replayer = await Replayer.open(files, options)
  try {
    const output = await replayer.output(answer, options)
    if (!kv) return { output, kv: undefined }
    const distances = await replayer.kvDistances(answer, kv, { ...options, trace: false })
    const verdict = drawn && (await replayer.kv(answer, kv, drawn, options))
    const threshold = files.manifest.thresholds.slash.kvDistance
    return { output, kv: { ...spreads(distances), threshold, verdict } }
  } finally {
    await replayer.close()
  }
}

function spreads({ keys, values }: KvDistances): { keys: KvSpread; values: KvSpread } {
  const spread = (rows: Float64Array): KvSpread => ({
    mean: Math.sqrt(rows.reduce((sum, row) => sum + row, 0) / rows.length),
    largest: Math.sqrt(rows.reduce((most, row) => Math.max(most, row), 0)),
  })
  return { keys: spread(keys), values: spread(values) }
}
