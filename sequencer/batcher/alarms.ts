import type { Logger } from 'pino'
import { refusalOf } from '../../fraud-proof/game/refusal.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { ChainView } from '../receipts/chain-view.ts'
import { batchFinalAt } from '../receipts/finality.ts'

export interface AlarmOptions {
  /** `Rollup.window`, seconds. */
  readonly window: number
  /** Seconds before a promise's end at which somebody must look. */
  readonly alarmBefore: number
  /** Milliseconds without a word from the chain, or of a duty failing, after which somebody must look. */
  readonly mostSilence: number
}

interface Waiting {
  readonly sequence: number
  readonly receivedAt: number
  readonly includeBy: bigint
}

interface AlarmModules {
  readonly clock: () => number
  readonly log: Logger
  readonly metrics: Metrics
}

/** Measures how far the chain is behind the order, and tells once of each thing that somebody must look at. */
export class Alarms {
  readonly #options: AlarmOptions
  readonly #modules: AlarmModules
  /** The last place that an alarm was about. */
  #promised = -1
  #isSilent = false
  readonly #failing = new Map<string, { since: number; isTold: boolean }>()

  constructor(options: AlarmOptions, modules: AlarmModules) {
    this.#options = options
    this.#modules = modules
  }

  /** Notes that a duty was done, or why not; one that fails for long needs somebody. */
  tried(duty: string, error?: unknown): void {
    const { clock, log, metrics } = this.#modules
    if (error === undefined) {
      if (this.#failing.get(duty)?.isTold) log.warn({ duty }, 'a duty on the chain is done again')
      this.#failing.delete(duty)
      return
    }
    metrics.chainErrors.inc({ call: duty })
    const failing = this.#failing.get(duty) ?? { since: clock(), isTold: false }
    const isLong = clock() - failing.since > this.#options.mostSilence
    const details = { duty, reason: refusalOf(error) }
    if (isLong && !failing.isTold) log.error(details, 'a duty on the chain has failed for long')
    else log.warn(details, 'a duty on the chain failed; trying again')
    this.#failing.set(duty, { ...failing, isTold: failing.isTold || isLong })
  }

  /** `oldest` is the oldest receipt that is in no batch on the chain. */
  observe(view: ChainView, oldest: Waiting | undefined, silence: number): void {
    const { clock, log, metrics } = this.#modules
    const age = oldest === undefined ? 0 : Math.max(0, clock() - oldest.receivedAt)
    metrics.batchAgeSeconds.set(age / 1000)
    metrics.finalityLagSeconds.set(this.#lag(view))
    this.#listen(silence)
    if (oldest === undefined || oldest.sequence <= this.#promised) return
    if (Number(oldest.includeBy) - clock() / 1000 >= this.#options.alarmBefore) return
    this.#promised = oldest.sequence
    log.error(
      { sequence: oldest.sequence, includeBy: Number(oldest.includeBy) },
      'a promise is about to be broken',
    )
  }

  #listen(silence: number): void {
    const isSilent = silence > this.#options.mostSilence
    if (isSilent === this.#isSilent) return
    this.#isSilent = isSilent
    if (isSilent) this.#modules.log.error({ silence }, 'the chain cannot be reached')
    else this.#modules.log.warn('the chain can be reached again')
  }

  /** Age of the oldest batch that is not final, seconds. */
  #lag(view: ChainView): number {
    const time = Number(view.block?.timestamp ?? 0n)
    for (const batch of view.batches.from(view.settled)) {
      const finalAt = batchFinalAt(view, batch, this.#options.window) ?? Number.POSITIVE_INFINITY
      if (finalAt > time && !batch.withheld) return Math.max(0, time - batch.committedAt)
    }
    return 0
  }
}
