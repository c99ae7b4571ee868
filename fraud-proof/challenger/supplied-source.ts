import { type Address, decodeFunctionData, type PublicClient } from 'viem'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import type { BatchedReceipt, ReceiptSource } from './receipt-source.ts'

/**
 * What a sequencer supplied on chain when it was demanded: the last source of a batch whose contents nobody serves. Read from the
 * transactions that supplied it; one that came through another contract is not understood.
 */
export class SuppliedSource implements ReceiptSource {
  readonly name = 'supplied on chain'
  readonly #client: PublicClient
  readonly #rollup: Address
  readonly #fromBlock: bigint

  constructor(client: PublicClient, rollup: Address, fromBlock: bigint) {
    this.#client = client
    this.#rollup = rollup
    this.#fromBlock = fromBlock
  }

  async batch(number: bigint): Promise<readonly BatchedReceipt[] | undefined> {
    const logs = await this.#client.getContractEvents({
      address: this.#rollup,
      abi: rollupAbi,
      eventName: 'Supplied',
      args: { number },
      fromBlock: this.#fromBlock,
    })
    const receipts: BatchedReceipt[] = []
    for (const { transactionHash } of logs) {
      const { input } = await this.#client.getTransaction({ hash: transactionHash })
      const call = decodeFunctionData({ abi: rollupAbi, data: input })
      if (call.functionName !== 'supply') continue
      const [, receipt, { index, signature }] = call.args
      receipts[Number(index)] = { receipt, signature }
    }
    // A gap is a receipt not supplied yet; whether it is all of the batch, its root will tell.
    return receipts.length > 0 && Array.from(receipts).every(Boolean) ? receipts : undefined
  }

  async opening(): Promise<undefined> {
    return undefined
  }
}
