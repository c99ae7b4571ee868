import type { Hex, TransactionReceipt } from 'viem'
import { waitForReceipt } from '../../contracts/wait-for-receipt.ts'
import type { Chain } from './chain.ts'

/** Waits for a transaction that was just sent and gives its receipt; fails where it failed. */
export async function mined(chain: Chain, sent: Promise<Hex>): Promise<TransactionReceipt> {
  const receipt = await waitForReceipt(chain.reader, await sent)
  if (receipt.status !== 'success') throw new Error(`transaction ${receipt.transactionHash} reverted`)
  return receipt
}
