import type { PublicClient } from 'viem'
import type { AlarmCode, Observe } from './player-event.ts'
import { refusalOf } from './refusal.ts'
import type { TransactionRequest, Transactions } from './transactions.ts'

export interface OutboundModules {
  readonly client: PublicClient
  readonly transactions: Transactions
  readonly observe: Observe
}

/** What a player sends: tried against the chain first, one of a purpose at a time, waited for by nobody who has a clock running. */
export class Outbound {
  readonly #dryRun: boolean
  readonly #modules: OutboundModules
  readonly #inFlight = new Map<string, Promise<void>>()
  readonly #alarmed = new Set<string>()
  #closing = false

  constructor({ dryRun = false }: { dryRun?: boolean | undefined }, modules: OutboundModules) {
    this.#dryRun = dryRun
    this.#modules = modules
  }

  get account() {
    return this.#modules.transactions.account
  }

  isInFlight(purpose: string): boolean {
    return this.#inFlight.has(purpose)
  }

  /** Sends unless the chain would refuse, which is given back. */
  async attempt(
    request: TransactionRequest,
  ): Promise<'sent' | 'in-flight' | 'dry-run' | { refused: string }> {
    const { purpose } = request
    if (this.#inFlight.has(purpose)) return 'in-flight'
    if (this.#dryRun) {
      this.alarm('dry-run', purpose, `would send: ${purpose}`)
      return 'dry-run'
    }
    const { to, data, value = 0n } = request
    try {
      await this.#modules.client.call({ account: this.account, to, data, value })
    } catch (error) {
      return { refused: refusalOf(error) }
    }
    // Another turn may have come here meanwhile.
    if (this.#inFlight.has(purpose)) return 'in-flight'
    this.#inFlight.set(purpose, this.#send(request))
    return 'sent'
  }

  /** Resolves when nothing is in flight. */
  async settled(): Promise<void> {
    while (this.#inFlight.size > 0) await Promise.all(this.#inFlight.values())
  }

  /** From here on what was sent may be given up: the next start finds it mined, or sends what is right then. */
  async close(): Promise<void> {
    this.#closing = true
    await this.settled()
  }

  /** Tells of something that a person must look at: once, not every turn. */
  alarm(code: AlarmCode, about: string, message: string): void {
    const key = `${code} ${about} ${message}`
    if (this.#alarmed.has(key)) return
    this.#alarmed.add(key)
    this.#modules.observe({ kind: 'alarm', code, about, message })
  }

  async #send(request: TransactionRequest): Promise<void> {
    const { purpose } = request
    try {
      const { status, hash, gasUsed } = await this.#modules.transactions.send(request)
      if (status === 'success') this.#modules.observe({ kind: 'sent', purpose, hash, gasUsed })
      else this.alarm('transaction-failed', purpose, `transaction ${hash} reverted`)
    } catch (error) {
      if (!this.#closing) this.alarm('transaction-failed', purpose, messageOf(error))
    } finally {
      this.#inFlight.delete(purpose)
    }
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
