import type { Manifest, Thresholds } from '../model/manifest.ts'
import { exceedanceBound } from './exceedance.ts'

/** What thresholds bound, of one honest answer as served, against the canonical machine. */
export type Observation = Thresholds

export const measures = ['marginMax', 'marginMean', 'kvDistance'] as const
type Measure = (typeof measures)[number]

/**
 * How far thresholds lie beyond the farthest honest answer. What is suspect is decided by an audit, which strays from the
 * canonical as far as serving does: hence 2.
 */
const factors = { suspect: 2, slash: 10 } as const

export interface Quantiles {
  readonly half: number
  readonly ninety: number
  readonly ninetyNine: number
  readonly largest: number
}

/** Thresholds, and the measured quantiles they were made from. */
export interface Proposal {
  readonly answers: number
  readonly quantiles: Readonly<Record<Measure, Quantiles>>
  readonly slash: Thresholds
  readonly suspect: Thresholds
  readonly factors: { readonly suspect: number; readonly slash: number }
  /** Bounds at 95 % on the probability that an honest answer lies beyond all that were measured: by one measure, by any. */
  readonly beyond: { readonly one: number; readonly any: number }
}

/** The least that a threshold is derived from, where a sample shows less. */
export type Floors = Thresholds

/**
 * Serving that differs from the canonical logits by up to `logitDifference` each may choose a token whose score lies twice as
 * far below the best, whether or not the sample has such a close choice, and an answer may be that one token. A distance
 * is never taken for less than a binary32's rounding.
 */
export function floorsOf(logitDifference: number): Floors {
  return { marginMax: 2 * logitDifference, marginMean: 2 * logitDifference, kvDistance: 2 ** -23 }
}

/**
 * Thresholds from honest answers: a factor beyond the farthest of them. Each measure's largest value is a tolerance limit:
 * whatever its distribution, the probability that one more answer exceeds it has the bound of no event in as many trials;
 * that any of three is exceeded, that of two events. The factors come on top, uncounted.
 */
export function proposeThresholds(observations: readonly Observation[], floors: Floors): Proposal {
  const answers = observations.length
  if (answers < measures.length) {
    throw new RangeError(`${answers} answers show nothing; measure ${measures.length} at least`)
  }
  const quantiles = byMeasure((measure) => {
    const values = observations.map((observation) => observation[measure])
    const broken = values.find((value) => !Number.isFinite(value))
    if (broken !== undefined) throw new RangeError(`an answer's ${measure} is ${broken}`)
    const sorted = Float64Array.from(values).sort()
    const at = (share: number) => sorted[Math.max(0, Math.ceil(share * answers) - 1)] ?? Number.NaN
    return { half: at(0.5), ninety: at(0.9), ninetyNine: at(0.99), largest: at(1) }
  })
  const times = (factor: number) =>
    byMeasure((measure) => roundedUp(factor * Math.max(quantiles[measure].largest, floors[measure])))
  return {
    answers,
    quantiles,
    slash: times(factors.slash),
    suspect: times(factors.suspect),
    factors,
    beyond: { one: exceedanceBound(0, answers), any: exceedanceBound(measures.length - 1, answers) },
  }
}

/** How thresholds chosen before fared on answers measured since. */
export interface Crossings {
  readonly crossed: number
  /** At 95 %, on the probability that an honest answer crosses one of them. */
  readonly bound: number
}

export function countCrossings(observations: readonly Observation[], thresholds: Thresholds): Crossings {
  const crossed = observations.filter((observation) =>
    // Not `>`, so that what is no number crosses.
    measures.some((measure) => !(observation[measure] <= thresholds[measure])),
  ).length
  return { crossed, bound: exceedanceBound(crossed, observations.length) }
}

/** A manifest with these thresholds. */
export function withThresholds(manifest: Manifest, { slash, suspect }: Proposal): Manifest {
  return { ...manifest, thresholds: { slash, suspect } }
}

function byMeasure<T>(of: (measure: Measure) => T): Record<Measure, T> {
  return { marginMax: of('marginMax'), marginMean: of('marginMean'), kvDistance: of('kvDistance') }
}

/** To two digits, never down. */
function roundedUp(value: number): number {
  const near = Number(value.toPrecision(2))
  if (near >= value) return near
  const unit = 10 ** (Math.floor(Math.log10(near)) - 1)
  return Number((near + unit).toPrecision(2))
}
