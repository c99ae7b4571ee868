import type { Logger } from 'pino'
import { type Address, encodeFunctionData, type PublicClient } from 'viem'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import type { Transactions } from '../../fraud-proof/game/transactions.ts'

type RollupCall =
  Extract<
    Parameters<
      typeof encodeFunctionData<typeof rollupAbi, 'commitBatch' | 'draw' | 'rearm' | 'supply' | 'settle'>
    >[0],
    { functionName: string }
  > extends { abi: unknown } & infer Rest
    ? Omit<Rest, 'abi'>
    : never

export interface RollupModules {
  readonly client: PublicClient
  readonly transactions: Transactions
  readonly log: Logger
  /** Aborts when nobody waits any more; what was sent may still be mined. */
  readonly signal: AbortSignal
}

/** `Rollup`, as its sequencer uses it. */
export class RollupContract {
  readonly rollup: { readonly address: Address; readonly abi: typeof rollupAbi }
  readonly #modules: RollupModules

  constructor(address: Address, modules: RollupModules) {
    this.rollup = { address, abi: rollupAbi }
    this.#modules = modules
  }

  read(functionName: 'nextNumber'): Promise<bigint> {
    return this.#modules.client.readContract({ ...this.rollup, functionName })
  }

  /** Whether it was mined and did not revert. */
  async send(purpose: string, call: RollupCall): Promise<boolean> {
    const { transactions, log, signal } = this.#modules
    signal.throwIfAborted()
    const data = encodeFunctionData({ abi: rollupAbi, ...call })
    const sending = transactions.send({ purpose, to: this.rollup.address, data })
    const { status, hash } = await new Promise<Awaited<typeof sending>>((resolve, reject) => {
      const abort = () => reject(signal.reason)
      signal.addEventListener('abort', abort, { once: true })
      sending.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
    })
    if (status !== 'success') log.error({ purpose, hash }, 'a transaction of the sequencer reverted')
    return status === 'success'
  }
}
