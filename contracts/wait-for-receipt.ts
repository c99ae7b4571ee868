import { setTimeout } from 'node:timers/promises'
import { type Hash, type PublicClient, type TransactionReceipt, TransactionReceiptNotFoundError } from 'viem'

/**
 * Waits until a transaction is mined. viem's own wait looks again only at a new block, and never sees a transaction that a
 * development chain, which makes blocks for transactions alone, mined between its first look and its second.
 */
export async function waitForReceipt(client: PublicClient, hash: Hash): Promise<TransactionReceipt> {
  for (;;) {
    try {
      return await client.getTransactionReceipt({ hash })
    } catch (error) {
      if (!(error instanceof TransactionReceiptNotFoundError)) throw error
    }
    await setTimeout(client.pollingInterval)
  }
}
