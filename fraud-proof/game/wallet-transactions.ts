import { setTimeout } from 'node:timers/promises'
import {
  type Account,
  type Chain,
  type Hex,
  type PublicClient,
  parseGwei,
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

/**
 * How many times what the chain asks now is paid at most. Where blocks do not come at all, raising a bid helps nothing, and is
 * dear when they come again: fifteen per cent, a hundred times, are a million.
 */
const MOST_TIMES = 10n

/** When a transaction is sent again, and what it may cost. */
export interface WalletOptions {
  /** What a unit of gas may cost at most, in wei, whatever a node says; 1,000 gwei by default. */
  readonly mostFee?: bigint
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
    { patience = 60_000, interval = 1_000, mostFee = parseGwei('1000') }: WalletOptions = {},
  ) {
    this.#client = client
    this.#wallet = wallet
    this.#options = { patience, interval, mostFee }
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

  /** What the chain asks now, and at least as much more than before as a replacement needs, within bounds. */
  async #fees(before: Fees | undefined): Promise<Fees> {
    const { mostFee } = this.#options
    const now = await this.#client.estimateFeesPerGas()
    const least = (a: bigint, b: bigint) => (a < b ? a : b)
    const more = (fee: bigint | undefined, asked: bigint) => {
      const bumped = fee === undefined ? 0n : fee + (fee * BUMP) / 100n + 1n
      return least(mostFee, bumped > asked ? least(bumped, MOST_TIMES * asked) : asked)
    }
    const maxFeePerGas = more(before?.maxFeePerGas, now.maxFeePerGas)
    const tip = more(before?.maxPriorityFeePerGas, now.maxPriorityFeePerGas)
    return { maxFeePerGas, maxPriorityFeePerGas: least(tip, maxFeePerGas) }
  }
}

function isUnderpriced(error: unknown): boolean {
  return /underpriced|already known|replacement/i.test(String(error))
}
