import { finish as finishCodes } from '../../contracts/receipt.ts'
import { FINGERPRINT } from '../model/fingerprint-projection.ts'
import type { Manifest } from '../model/manifest.ts'
import { badRequest } from '../model/model-error.ts'
import { checkedSampling, type Sampling } from '../model/sampler.ts'
import type { Finish } from '../model/sequence.ts'
import { KV_ROWS, PARAMS, params } from '../program/program.ts'

/** An answer as a receipt commits to it. */
export interface CommittedAnswer {
  readonly prompt: readonly number[]
  readonly output: readonly number[]
  /** As clipped to the bucket. */
  readonly maxTokens: number
  readonly finish: Finish
  readonly sampling: Sampling
}

/** The smallest bucket that holds the prompt and all that the answer might have become. */
export function bucketOf({ buckets }: Manifest, { prompt, output, maxTokens }: CommittedAnswer): number {
  if (prompt.length === 0) throw badRequest('prompt', 'at least one token', 'empty')
  if (output.length === 0) throw badRequest('output', 'at least one token', 'empty')
  const needed = prompt.length + Math.max(maxTokens, output.length)
  const bucket = buckets.find((length) => length >= needed)
  if (bucket === undefined) {
    throw badRequest('prompt and maxTokens together', `at most ${buckets.at(-1)} tokens`, needed)
  }
  return bucket
}

/** The thresholds that slash, as programs take them once they are rounded to binary32. */
export function thresholdValues({ thresholds, kvEpsilon }: Manifest) {
  const { marginMax, marginMean, kvDistance } = thresholds.slash
  return { marginMax, marginMean, kvDistanceSquared: kvDistance ** 2, epsilon: kvEpsilon }
}

/** The inputs of a program that judges the output: the tokens, zero behind the last, and the parameters. */
export function outputInputs(manifest: Manifest, bucket: number, answer: CommittedAnswer): Float32Array[] {
  const { temperature, seed } = checkedSampling(answer.sampling)
  const thresholds = thresholdValues(manifest)
  const tokens = new Float32Array(bucket)
  tokens.set([...answer.prompt, ...answer.output])
  const values = new Float32Array(PARAMS)
  values[params.promptLength] = answer.prompt.length
  values[params.totalLength] = answer.prompt.length + answer.output.length
  values[params.maxTokens] = answer.maxTokens
  values[params.finish] = finishCodes[answer.finish]
  values[params.temperature] = temperature
  for (let part = 0; part < 4; part++) {
    values[params.seed + part] = Number((seed >> BigInt(16 * part)) & 0xffffn)
  }
  values[params.marginMax] = thresholds.marginMax
  values[params.marginMean] = thresholds.marginMean
  values[params.kvDistanceSquared] = thresholds.kvDistanceSquared
  values[params.epsilon] = thresholds.epsilon
  return [tokens, values]
}

/** The inputs of a program that judges KV fingerprints: those of the output, and the rows that a beacon drew, by number. */
export function kvInputs(
  manifest: Manifest,
  bucket: number,
  answer: CommittedAnswer,
  drawn: { readonly indices: readonly number[]; readonly rows: Float32Array },
): Float32Array[] {
  const { indices, rows } = drawn
  if (indices.length !== KV_ROWS) throw badRequest('drawn rows', `${KV_ROWS} numbers`, indices.length)
  if (rows.length !== KV_ROWS * FINGERPRINT) {
    throw badRequest('fingerprints of drawn rows', `${KV_ROWS * FINGERPRINT} values`, rows.length)
  }
  return [...outputInputs(manifest, bucket, answer), Float32Array.from(indices), rows]
}
