import { Worker } from 'node:worker_threads'
import { type Hex, isAddressEqual, type PublicClient } from 'viem'
import { privateKeyToAddress } from 'viem/accounts'
import type { Deployment } from '../../contracts/deploy.ts'
import { disputesAbi } from '../../contracts/generated/disputes.ts'
import type { OwnReceipts } from '../../fraud-proof/defender/defender.ts'
import { isOver, phases } from '../../fraud-proof/game/game-state.ts'
import { openedDisputes } from '../../fraud-proof/game/opened-disputes.ts'
import type { Observe } from '../../fraud-proof/game/player-event.ts'
import { repeat } from '../../fraud-proof/game/repeat.ts'
import type { FromDefender, ToDefender } from './defend-in-thread.ts'

/** What a thread that defends is told when it starts. */
export interface DefenceOptions {
  readonly rpc: string
  readonly deployment: Deployment
  readonly fromBlock: number
  /** Of the account that the operator names as its defender. */
  readonly key: Hex
  readonly models: readonly { readonly directory: string; readonly modelId: Hex }[]
  /** Milliseconds between looks at the chain. */
  readonly interval: number
}

export interface DefenceModules {
  readonly client: PublicClient
  readonly receipts: OwnReceipts
  readonly observe: Observe
  /** The script of the thread. */
  readonly script: URL
}

/**
 * Watches for disputes over a worker's own receipts. The first that is open starts a thread, which recomputes traces and plays:
 * that would hold up the answers that the worker makes meanwhile. Close it.
 */
export class Defence {
  readonly #options: DefenceOptions
  readonly #modules: DefenceModules
  readonly #stop = new AbortController()
  readonly #watching: Promise<void>
  #thread: Worker | undefined
  #ended: Promise<void> = Promise.resolve()

  constructor(options: DefenceOptions, modules: DefenceModules) {
    this.#options = options
    this.#modules = modules
    const { interval } = options
    const { signal } = this.#stop
    const failed = (error: unknown) => this.#alarm(String(error))
    this.#watching = repeat(() => this.#look(), { interval, signal, failed })
  }

  async close(): Promise<void> {
    this.#stop.abort()
    await this.#watching
    this.#tell({ kind: 'close' })
    await this.#ended
  }

  async #look(): Promise<void> {
    if (this.#thread === undefined && (await this.#isDisputed())) this.#start()
  }

  async #isDisputed(): Promise<boolean> {
    const { client } = this.#modules
    const { deployment, fromBlock, key } = this.#options
    const contract = { address: deployment.disputes, abi: disputesAbi } as const
    const at = { disputes: deployment.disputes, fromBlock: BigInt(fromBlock) }
    const own = privateKeyToAddress(key)
    for (const { id, defender } of await openedDisputes(client, at)) {
      if (!isAddressEqual(defender, own)) continue
      const { phase } = await client.readContract({ ...contract, functionName: 'dispute', args: [id] })
      if (!isOver(phases[phase] ?? 'none')) return true
    }
    return false
  }

  #start(): void {
    const thread = new Worker(this.#modules.script, { workerData: this.#options })
    this.#thread = thread
    thread.on('message', (message: FromDefender) => void this.#receive(message))
    // Started again at the next look, if there is still something to defend.
    thread.once('error', (error) => this.#alarm(String(error)))
    this.#ended = new Promise((resolve) => {
      thread.once('exit', () => {
        this.#thread = undefined
        resolve()
      })
    })
  }

  async #receive(message: FromDefender): Promise<void> {
    if (message.kind === 'event') return this.#modules.observe(message.event)
    const { query, receiptHash } = message
    try {
      const opening = await this.#modules.receipts.opening(receiptHash)
      this.#tell({ kind: 'opening', query, opening })
    } catch (error) {
      this.#tell({ kind: 'failed', query, reason: String(error) })
    }
  }

  #tell(message: ToDefender): void {
    this.#thread?.postMessage(message)
  }

  #alarm(message: string): void {
    this.#modules.observe({ kind: 'alarm', code: 'failed', about: 'defending', message })
  }
}
