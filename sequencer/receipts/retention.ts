import type { Logger } from 'pino'
import type { ChainView } from './chain-view.ts'
import type { FinalityTracker } from './finality-tracker.ts'
import type { Ledger } from './ledger.ts'

export interface RetentionOptions {
  /** Seconds that receipts are kept behind their batch's commit, where they are final or reverted then. */
  readonly keep: number
  /** Milliseconds between looks; an hour by default. */
  readonly every?: number
}

export interface RetentionModules {
  readonly ledger: Pick<Ledger, 'forget'>
  readonly tracker: Pick<FinalityTracker, 'view' | 'nextChange'>
  readonly log: Logger
  /** Milliseconds. */
  readonly clock: () => number
}

/** Forgets, step by step, receipts that nothing can happen to any more and that are old enough. */
export class Retention {
  readonly #options: Required<RetentionOptions>
  readonly #modules: RetentionModules
  readonly #stop = new AbortController()
  readonly #running: Promise<void>

  constructor(options: RetentionOptions, modules: RetentionModules) {
    this.#options = { every: 3_600_000, ...options }
    this.#modules = modules
    this.#running = this.#run()
  }

  async close(): Promise<void> {
    this.#stop.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    const { tracker, clock, log } = this.#modules
    let lookedAt: number | undefined
    while (!this.#stop.signal.aborted) {
      const changed = tracker.nextChange(this.#stop.signal)
      if (lookedAt === undefined || clock() - lookedAt >= this.#options.every) {
        lookedAt = clock()
        await this.#forget().catch((error: unknown) =>
          log.error({ err: error }, 'old receipts are not deleted'),
        )
      }
      await changed
    }
  }

  async #forget(): Promise<void> {
    const { ledger, tracker, clock, log } = this.#modules
    const below = forgettable(tracker.view, clock() / 1000 - this.#options.keep)
    let forgotten = 0
    for (let step: number; !this.#stop.signal.aborted; forgotten += step) {
      step = await ledger.forget(below)
      if (step === 0) break
    }
    if (forgotten > 0) log.info({ receipts: forgotten }, 'old receipts deleted')
  }
}

/** The first place that must be kept: all before it are final or reverted in batches committed before a time, in seconds. */
function forgettable({ batches, settled, disputes, demands }: ChainView, time: number): number {
  const open = [...[...disputes.values()].filter(({ state }) => state === 'open'), ...demands.values()].map(
    ({ batch }) => batch,
  )
  const end = Math.min(settled, ...open)
  let below = 0
  for (const { number, committedAt, firstSequence, count } of batches.from(0)) {
    if (number >= end || committedAt >= time) break
    below = firstSequence + count
  }
  return below
}
