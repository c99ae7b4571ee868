import { setTimeout } from 'node:timers/promises'
import {
  type Account,
  type Chain,
  type Hex,
  type PublicClient,
  TransactionReceiptNotFoundError,
  type Transport,
  type WalletClient,
} from 'viem'
import { OtrError } from '../../contracts/errors.ts'
import type { MinedTransaction, TransactionRequest, Transactions } from './transactions.ts'

/** Another transaction took the place of ours, or a reorg dropped those before it: the chain has to be looked at again. */
export class ReplacedError extends OtrError<'transactions/replaced' | 'transactions/reorged'> {
  override readonly name = 'ReplacedError'
}

/** By the time a move is mined the mover's clock has changed, and writing that costs more than was estimated. */
const MARGIN_GAS = 60_000n
/** What a node asks of a transaction that replaces another, and a little more, in per cent. */
const BUMP = 15n

export interface WalletOptions {
  /** Milliseconds after which a transaction that is not mined is sent again, dearer. */
  readonly patience?: number
  /** Milliseconds between looks. */
  readonly interval?: number
}

type Fees = { maxFeePerGas: bigint; maxPriorityFeePerGas: bigint }

/**
 * Sends a wallet's transactions one after another, each dearer until it is mined. Nothing is kept on disk: what a crash leaves
 * pending has the nonce that comes next, and so is replaced by what is right then. The account must be nobody else's.
 */
export class WalletTransactions implements Transactions {
  readonly #client: PublicClient
  readonly #wallet: WalletClient<Transport, Chain, Account>
  readonly #options: Required<WalletOptions>
  readonly #stop = new AbortController()
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    client: PublicClient,
    wallet: WalletClient<Transport, Chain, Account>,
    { patience = 60_000, interval = 1_000 }: WalletOptions = {},
  ) {
    this.#client = client
    this.#wallet = wallet
    this.#options = { patience, interval }
  }

  get account() {
    return this.#wallet.account.address
  }

  send(request: TransactionRequest): Promise<MinedTransaction> {
    const sent = this.#last.then(() => this.#sendNow(request))
    this.#last = sent.catch(() => undefined)
    return sent
  }

  /** Waits for nothing: what is pending may still be mined. */
  close(): void {
    this.#stop.abort()
  }

  async #sendNow({ to, data, value = 0n }: TransactionRequest): Promise<MinedTransaction> {
    const { account } = this.#wallet
    this.#stop.signal.throwIfAborted()
    const call = { account, to, data, value }
    const estimate = await this.#client.estimateGas(call)
    const gas = estimate + estimate / 5n + MARGIN_GAS
    // Of mined transactions alone: one that is pending from before is replaced.
    const nonce = await this.#client.getTransactionCount({ address: account.address, blockTag: 'latest' })
    const hashes: Hex[] = []
    let fees: Fees | undefined
    for (;;) {
      fees = await this.#fees(fees)
      try {
        hashes.push(await this.#wallet.sendTransaction({ ...call, gas, nonce, ...fees }))
      } catch (error) {
        // Mined meanwhile, or a node wants yet more for a replacement; which of them the next looks show.
        if (hashes.length === 0 && !isUnderpriced(error)) throw error
      }
      const mined = await this.#wait(hashes, nonce)
      if (mined) return mined
    }
  }

  /** Looks for any of the transactions until patience ends. */
  async #wait(hashes: readonly Hex[], nonce: number): Promise<MinedTransaction | undefined> {
    const { patience, interval } = this.#options
    const { address } = this.#wallet.account
    for (let waited = 0; waited < patience; waited += interval) {
      const count = await this.#client.getTransactionCount({ address, blockTag: 'latest' })
      const mined = await this.#minedOf(hashes)
      if (mined) return mined
      if (count > nonce) {
        throw new ReplacedError(
          'transactions/replaced',
          `another transaction took nonce ${nonce} of ${address}`,
          {
            nonce,
            account: address,
          },
        )
      }
      // Behind a gap it would never be mined, and those before it may not be wanted any more.
      if (count < nonce) {
        throw new ReplacedError(
          'transactions/reorged',
          `a reorg took ${address} back to nonce ${count}, before ${nonce}`,
          { nonce, count, account: address },
        )
      }
      await setTimeout(interval, undefined, { signal: this.#stop.signal })
    }
    return undefined
  }

  async #minedOf(hashes: readonly Hex[]): Promise<MinedTransaction | undefined> {
    for (const hash of hashes) {
      try {
        const { status, gasUsed } = await this.#client.getTransactionReceipt({ hash })
        return { hash, status, gasUsed }
      } catch (error) {
        if (!(error instanceof TransactionReceiptNotFoundError)) throw error
      }
    }
    return undefined
  }

  /** What the chain asks now, and at least as much more than before as a replacement needs. */
  async #fees(before: Fees | undefined): Promise<Fees> {
    const now = await this.#client.estimateFeesPerGas()
    const more = (fee: bigint | undefined, least: bigint) => {
      const bumped = fee === undefined ? 0n : fee + (fee * BUMP) / 100n + 1n
      return bumped > least ? bumped : least
    }
    return {
      maxFeePerGas: more(before?.maxFeePerGas, now.maxFeePerGas),
      maxPriorityFeePerGas: more(before?.maxPriorityFeePerGas, now.maxPriorityFeePerGas),
    }
  }
}

function isUnderpriced(error: unknown): boolean {
  return /underpriced|already known|replacement/i.test(String(error))
}
