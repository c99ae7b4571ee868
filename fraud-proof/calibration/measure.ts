import { keccak256, numberToHex } from 'viem'
import { kvIndices } from '../../contracts/kv-sample.ts'
import type { KvRows } from '../model/kv-rows.ts'
import type { Model } from '../model/model.ts'
import { drawnDistance } from '../vm/kv-distance.ts'
import type { CommittedAnswer } from '../vm/program-inputs.ts'
import { marginsOf, type Replayer } from '../vm/replayer.ts'
import type { Observation } from './propose.ts'

/** Rows are drawn this often for each answer and the worst draw counts: an honest worker must pass whatever is drawn. */
const DRAWS = 16

/** What one answer shows. */
export interface Measured {
  readonly observation: Observation
  /** Output tokens. */
  readonly tokens: number
  /** Those that were not the canonical machine's choice. */
  readonly otherChoices: number
  /** The largest between a logit in one pass of the serving session and the canonical one. */
  readonly logitDifference: number
}

/** Measures an answer and its KV fingerprints as a dispute would. */
export async function measureAnswer(
  model: Model,
  replayer: Replayer,
  answer: CommittedAnswer,
  kv: Pick<KvRows, 'values' | 'layers'>,
  signal?: AbortSignal,
): Promise<Measured> {
  const options = signal ? { signal } : {}
  const logits = await replayer.logits(answer, options)
  const margins = marginsOf(answer, logits)
  let logitDifference = 0
  await model.audit({
    ...answer,
    ...options,
    onLogits(index, served) {
      const canonical = logits[index] ?? new Float32Array()
      for (const [v, logit] of served.entries()) {
        const distance = Math.abs(logit - (canonical[v] ?? Number.NaN))
        // A NaN must not pass for a small difference.
        if (!(distance <= logitDifference)) logitDifference = distance
      }
    },
  })
  const distances = await replayer.kvDistances(answer, kv.values, options)
  const total = answer.prompt.length + answer.output.length
  const draws = Array.from({ length: DRAWS }, (_, draw) => {
    const beacon = numberToHex(draw, { size: 32 })
    return drawnDistance(distances, kvIndices(beacon, keccak256(beacon), total, kv.layers))
  })
  return {
    observation: {
      marginMax: Math.max(...margins),
      marginMean: margins.reduce((sum, value) => sum + value, 0) / margins.length,
      kvDistance: Math.max(...draws),
    },
    tokens: margins.length,
    otherChoices: margins.filter((value) => value !== 0).length,
    logitDifference,
  }
}
