import { TransactionReceiptNotFoundError } from 'viem'
import type {
  MinedTransaction,
  TransactionRequest,
  Transactions,
} from '../../fraud-proof/game/transactions.ts'
import type { Chain, Wallet } from './chain.ts'
import { mined } from './mined.ts'

/** A margin over estimates: by the time a move is mined the mover's clock has changed, and writing that costs. */
const MARGIN_GAS = 60_000n

/** Sends one after another and waits for each; what was mined and is still there is not sent again. */
export function directTransactions(
  chain: Chain,
  wallet: Wallet,
): Transactions & { readonly done: readonly (TransactionRequest & MinedTransaction)[] } {
  const done: (TransactionRequest & MinedTransaction)[] = []
  let last: Promise<unknown> = Promise.resolve()
  const sendNow = async (request: TransactionRequest): Promise<MinedTransaction> => {
    const known = done.find(({ purpose }) => purpose === request.purpose)
    if (known && (await isMined(chain, known))) return known
    const { to, data, value = 0n } = request
    const gas = await chain.reader.estimateGas({ account: wallet.account, to, data, value })
    const sent = await mined(
      chain,
      wallet.sendTransaction({ to, data, value, gas: gas + gas / 5n + MARGIN_GAS }),
    )
    const result = { status: sent.status, hash: sent.transactionHash, gasUsed: sent.gasUsed }
    done.push({ ...request, ...result })
    return result
  }
  return {
    account: wallet.account.address,
    done,
    send(request) {
      const sending = last.then(() => sendNow(request))
      last = sending.catch(() => undefined)
      return sending
    },
  }
}

async function isMined({ reader }: Chain, { hash }: MinedTransaction): Promise<boolean> {
  try {
    await reader.getTransactionReceipt({ hash })
    return true
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return false
    throw error
  }
}
