import type { Logger } from 'pino'
import type { PublicClient } from 'viem'
import { describeError } from '../../contracts/chain/describe-error.ts'
import { followChain } from '../../contracts/chain/follow-chain.ts'
import type { Deployment } from '../../contracts/deploy.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { type ChainView, emptyView, nextView } from './chain-view.ts'
import { type FinalityRules, type FinalityState, finalityOf, type Standing } from './finality.ts'

export interface TrackerOptions extends FinalityRules {
  readonly deployment: Pick<Deployment, 'rollup' | 'disputes' | 'workers'>
  /** The block that the contracts were deployed in, or one before. */
  readonly from: bigint
  /** Milliseconds between looks at the chain. */
  readonly interval?: number
  /** How deep a reorg is followed. */
  readonly depth?: number
}

export interface TrackerModules {
  readonly client: PublicClient
  readonly log: Logger
  readonly metrics: Metrics
  /** Milliseconds. */
  readonly clock: () => number
}

/** Milliseconds until the chain is read again from the start. */
const afterFailure = 1000

/** Follows the chain and knows where every receipt stands. Views of the last blocks are kept, so that a reorg goes back to one. */
export class FinalityTracker {
  readonly #options: TrackerOptions
  readonly #modules: TrackerModules
  readonly #stop = new AbortController()
  readonly #listeners = new Set<() => void>()
  readonly #running: Promise<void>
  #views: ChainView[] = []
  #heardAt: number

  constructor(options: TrackerOptions, modules: TrackerModules) {
    this.#options = options
    this.#modules = modules
    this.#heardAt = modules.clock()
    this.#running = this.#follow()
  }

  get view(): ChainView {
    return this.#views.at(-1) ?? emptyView
  }

  /** Milliseconds since the chain last said something, or since the start. */
  get silence(): number {
    return this.#modules.clock() - this.#heardAt
  }

  finalityOf(receipt: Standing): FinalityState {
    return finalityOf(this.view, receipt, this.#options)
  }

  /** The state as it is, then each change; ends behind a terminal state and when the signal aborts. */
  async *watch(receipt: Standing, signal: AbortSignal): AsyncGenerator<FinalityState, void> {
    let last: string | undefined
    while (!signal.aborted && !this.#stop.signal.aborted) {
      const changed = this.nextChange(signal)
      const state = this.finalityOf(receipt)
      const text = JSON.stringify([state.state, state.reason, state.finalAt, state.batch?.number])
      if (text !== last) {
        last = text
        yield state
        if (state.state === 'final' || state.state === 'reverted') return
      }
      await changed
    }
  }

  /** Resolves at the next block or rewind, or when the signal aborts. */
  nextChange(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.#listeners.delete(done)
        signal.removeEventListener('abort', done)
        resolve()
      }
      if (signal.aborted) return resolve()
      this.#listeners.add(done)
      signal.addEventListener('abort', done, { once: true })
    })
  }

  async close(): Promise<void> {
    this.#stop.abort()
    this.#tell()
    await this.#running
  }

  async #follow(): Promise<void> {
    const { log } = this.#modules
    while (!this.#stop.signal.aborted) {
      try {
        await this.#followFromTheStart()
      } catch (error) {
        log.error(
          { reason: describeError(error) },
          'the chain does not continue what was heard of it; it is read again from the start',
        )
        await this.nextChange(AbortSignal.any([this.#stop.signal, AbortSignal.timeout(afterFailure)]))
      }
    }
  }

  async #followFromTheStart(): Promise<void> {
    const { client, log, metrics, clock } = this.#modules
    const { deployment, from, interval = 1000, depth = 256 } = this.#options
    const { rollup, disputes, workers } = deployment
    let views: ChainView[] = []
    // A second reading is shown when it has come as far as the first.
    const shown = this.view.block?.number ?? 0n
    let isShown = false
    const updates = followChain(client, {
      from,
      addresses: [rollup, disputes, workers],
      interval,
      depth,
      signal: this.#stop.signal,
      onError: (error) => {
        metrics.chainErrors.inc({ call: 'follow' })
        log.warn({ reason: describeError(error) }, 'the chain could not be read; trying again')
      },
      onHeard: () => {
        this.#heardAt = clock()
      },
    })
    for await (const update of updates) {
      if (update.kind === 'block') {
        views = [...views.slice(-depth), nextView(views.at(-1) ?? emptyView, update.block, update.logs)]
      } else {
        const { number } = update.to
        log.warn({ to: Number(number) }, 'the chain gave up blocks')
        views = views.filter(({ block }) => block !== undefined && block.number <= number)
      }
      isShown ||= (views.at(-1)?.block?.number ?? 0n) >= shown
      if (!isShown) continue
      this.#views = views
      this.#tell()
    }
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}
