import { FINGERPRINT } from '../model/fingerprint-projection.ts'
import type { Manifest, Thresholds } from '../model/manifest.ts'
import type { Model } from '../model/model.ts'
import { drawnDistance, kvDistances } from '../vm/kv-distance.ts'
import type { CommittedAnswer } from '../vm/program-inputs.ts'

/** What a re-run of an answer measures, in the terms of thresholds. */
export type Measure = keyof Thresholds

/** One thing that looks wrong. */
export interface Suspicion {
  readonly check: Measure | 'ending'
  /** What was found, and what would not have looked wrong. */
  readonly reason: string
}

/**
 * `good`: within the tight thresholds. `suspicious`: worth a canonical replay, which decides; nobody is slashed for this alone.
 * `unknown`: it could not be checked, and must be tried again; never taken for good.
 */
export type SpotCheck = {
  /** Whatever was measured. */
  readonly measured: Readonly<Partial<Record<Measure, number>>>
} & (
  | { readonly outcome: 'good' }
  | { readonly outcome: 'suspicious'; readonly suspicions: readonly Suspicion[] }
  | { readonly outcome: 'unknown'; readonly reason: string }
)

/** An answer whose receipt and opening fit each other. */
export interface SpotCheckRequest {
  readonly answer: CommittedAnswer
  /** All its fingerprints `[positions, sampled layers, 32]`. */
  readonly kv: Float32Array | undefined
  /** The rows that the beacon drew; none before the draw. */
  readonly drawn: readonly number[] | undefined
  /**
   * Look at the shallowest layer that was drawn first, and no further where that looks wrong: cheaper for what is made up, dearer by
   * that layer's depth for what is honest.
   */
  readonly stopEarly?: boolean
  readonly signal?: AbortSignal
}

type Auditor = Pick<Model, 'audit' | 'files'>

/** Re-runs an answer in one pass of ONNX Runtime and compares it with the tight thresholds. */
export async function spotCheck(model: Auditor, request: SpotCheckRequest): Promise<SpotCheck> {
  const { manifest } = model.files
  const { answer, kv, drawn, stopEarly = false, signal } = request
  const ending = endingSuspicion(manifest, answer)
  // It needs no model to see that.
  if (ending) return { outcome: 'suspicious', measured: {}, suspicions: [ending] }
  const audit = { ...answer, ...(signal && { signal }) }
  try {
    if (stopEarly && kv && drawn) {
      const early = await shallowCheck(model, audit, kv, drawn)
      if (early) return early
    }
    const { margins, fingerprints } = await model.audit(audit)
    const measured: Partial<Record<Measure, number>> = {
      marginMax: margins.reduce((most, margin) => Math.max(most, margin), 0),
      marginMean: margins.reduce((sum, margin) => sum + margin, 0) / margins.length,
      ...(kv && drawn && { kvDistance: distanceOf(manifest, kv, fingerprints, drawn) }),
    }
    return judged(measured, manifest.thresholds.suspect)
  } catch (error) {
    if (signal?.aborted) throw error
    const reason = error instanceof Error ? error.message : String(error)
    return { outcome: 'unknown', measured: {}, reason }
  }
}

function judged(measured: Partial<Record<Measure, number>>, suspect: Thresholds): SpotCheck {
  const suspicions = (Object.entries(measured) as [Measure, number][])
    // Written so that NaN, which no honest run gives, is suspicious.
    .filter(([check, value]) => !(value <= suspect[check]))
    .map(([check, value]) => ({
      check,
      reason: `${check} is ${value}, at most ${suspect[check]} is expected`,
    }))
  return suspicions.length === 0
    ? { outcome: 'good', measured }
    : { outcome: 'suspicious', measured, suspicions }
}

/** What the verdict over an output says of how it ends, besides its margins. `stop` is not judged. */
function endingSuspicion(manifest: Manifest, answer: CommittedAnswer): Suspicion | undefined {
  const { output, finish, maxTokens } = answer
  const isEnd = (token: number | undefined) => token !== undefined && manifest.endTokens.includes(token)
  const early = output.slice(0, -1).findIndex(isEnd)
  if (early >= 0) {
    return { check: 'ending', reason: `output token ${early} ends the answer, but is not its last` }
  }
  if (finish === 'length' && output.length !== maxTokens) {
    return { check: 'ending', reason: `it ended by length after ${output.length} of ${maxTokens} tokens` }
  }
  if (finish === 'endToken' && !isEnd(output.at(-1))) {
    return { check: 'ending', reason: `it ended itself, but by token ${output.at(-1)}, which ends nothing` }
  }
  return undefined
}

/** The rows of the shallowest drawn layer alone, by a model cut behind it; undefined where they look right. */
async function shallowCheck(
  model: Auditor,
  audit: Parameters<Auditor['audit']>[0],
  kv: Float32Array,
  drawn: readonly number[],
): Promise<SpotCheck | undefined> {
  const { manifest } = model.files
  const layers = manifest.sampledLayers.length
  const place = Math.min(...drawn.map((row) => row % layers))
  const throughLayer = manifest.sampledLayers[place]
  if (throughLayer === undefined) return undefined
  const { fingerprints } = await model.audit({ ...audit, throughLayer })
  // A cut model gives fingerprints of the layers up to the cut.
  const positions = fingerprints.length
  const committed = new Float32Array(positions * FINGERPRINT)
  const canonical = new Float32Array(positions * FINGERPRINT)
  for (const [position, fingerprint] of fingerprints.entries()) {
    const row = position * layers + place
    committed.set(kv.subarray(row * FINGERPRINT, (row + 1) * FINGERPRINT), position * FINGERPRINT)
    canonical.set(
      fingerprint.subarray(place * FINGERPRINT, (place + 1) * FINGERPRINT),
      position * FINGERPRINT,
    )
  }
  const rows = drawn.filter((row) => row % layers === place).map((row) => Math.floor(row / layers))
  const distances = kvDistances(committed, canonical, manifest.kvEpsilon)
  // A mean over all drawn rows is at least their part in it.
  const part = drawnDistance(distances, rows) * Math.sqrt(rows.length / drawn.length)
  const check = judged({ kvDistance: part }, manifest.thresholds.suspect)
  return check.outcome === 'good' ? undefined : check
}

function distanceOf(
  manifest: Manifest,
  kv: Float32Array,
  fingerprints: readonly Float32Array[],
  drawn: readonly number[],
): number {
  const width = manifest.sampledLayers.length * FINGERPRINT
  const canonical = new Float32Array(fingerprints.length * width)
  for (const [position, fingerprint] of fingerprints.entries()) canonical.set(fingerprint, position * width)
  return drawnDistance(kvDistances(kv, canonical, manifest.kvEpsilon), drawn)
}
