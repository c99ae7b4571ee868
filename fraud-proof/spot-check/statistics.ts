import { exceedanceBound } from '../calibration/exceedance.ts'
import type { Measure, SpotCheck } from './spot-check.ts'

/** What spot checks have shown so far. */
export interface SpotCheckSummary {
  /** Answers checked to an outcome; those that could not be are apart. */
  readonly checked: number
  readonly unknown: number
  readonly suspicious: number
  /** Suspicions that the canonical replay did not bear out. */
  readonly falsePositives: number
  /** Answers that the replay found dishonest. */
  readonly dishonest: number
  /** What share of honest answers may look suspicious, at most, with the confidence asked for. */
  readonly falsePositiveBound: number
  /** What share of all answers may be of the kind that checks find, at most, where receipts are picked at random. */
  readonly dishonestBound: number
  readonly confidence: number
  /** The farthest of each measure among the answers that looked good. */
  readonly farthest: Readonly<Partial<Record<Measure, number>>>
}

/** Counts spot checks, and bounds what they cannot have missed. */
export class SpotCheckStatistics {
  #good = 0
  #unknown = 0
  #suspicious = 0
  #falsePositives = 0
  #dishonest = 0
  readonly #farthest = new Map<Measure, number>()

  checked({ outcome, measured }: SpotCheck): void {
    if (outcome === 'unknown') this.#unknown++
    else if (outcome === 'suspicious') this.#suspicious++
    else {
      this.#good++
      for (const [measure, value] of Object.entries(measured) as [Measure, number][]) {
        this.#farthest.set(measure, Math.max(value, this.#farthest.get(measure) ?? 0))
      }
    }
  }

  /** What the canonical replay of a suspicious answer decided. */
  replayed(honest: boolean): void {
    if (honest) this.#falsePositives++
    else this.#dishonest++
  }

  summary(confidence = 0.95): SpotCheckSummary {
    const checked = this.#good + this.#suspicious
    const honest = this.#good + this.#falsePositives
    return {
      checked,
      unknown: this.#unknown,
      suspicious: this.#suspicious,
      falsePositives: this.#falsePositives,
      dishonest: this.#dishonest,
      falsePositiveBound: honest === 0 ? 1 : exceedanceBound(this.#falsePositives, honest, confidence),
      dishonestBound: checked === 0 ? 1 : exceedanceBound(this.#dishonest, checked, confidence),
      confidence,
      farthest: Object.fromEntries(this.#farthest),
    }
  }
}

/** How many answers must be checked so that at least one of a share of `dishonest` among them is met with this confidence. */
export function checksNeeded(dishonest: number, confidence = 0.95): number {
  if (!(dishonest > 0 && dishonest <= 1 && confidence > 0 && confidence < 1)) {
    throw new RangeError(`a share of ${dishonest} and a confidence of ${confidence} are no probabilities`)
  }
  return dishonest === 1 ? 1 : Math.ceil(Math.log(1 - confidence) / Math.log1p(-dishonest))
}
