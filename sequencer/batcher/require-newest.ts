import type { Hex, PublicClient } from 'viem'
import { batchRoot } from '../../contracts/batch-tree.ts'
import type { Deployment } from '../../contracts/deploy.ts'
import { OtrError } from '../../contracts/errors.ts'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import type { BatchRecords, LeafOrder } from './batch-records.ts'

/**
 * Throws where the chain has receipts that the order has not, or others in their places: the data is an old copy, or another
 * sequencer's. Whoever orders by such data promises places twice. To be called before anything is ordered.
 */
export async function requireNewest(
  order: LeafOrder & { readonly nextSequence: number },
  records: BatchRecords,
  { client, rollup }: { readonly client: PublicClient; readonly rollup: Deployment['rollup'] },
): Promise<void> {
  const contract = { address: rollup, abi: rollupAbi } as const
  const [nextSequence, nextNumber] = await Promise.all([
    client.readContract({ ...contract, functionName: 'nextSequence' }),
    client.readContract({ ...contract, functionName: 'nextNumber' }),
  ])
  if (nextSequence > order.nextSequence) {
    throw new OtrError(
      'sequencer/behind-chain',
      `the chain has ${nextSequence} receipts, the data here only ${order.nextSequence}: it is an old copy; start with the newest data, for going on from this would promise places twice and cost the bond`,
      { onChain: Number(nextSequence), here: order.nextSequence },
    )
  }
  // The last that was cut stands for those before it; behind it are those whose record the data has lost.
  for (
    let number = Math.max(0, Math.min(records.all.length, Number(nextNumber)) - 1);
    number < nextNumber;
    number++
  ) {
    const { receiptsRoot, firstSequence, count } = await client.readContract({
      ...contract,
      functionName: 'batch',
      args: [BigInt(number)],
    })
    const own = records.all[number]?.receiptsRoot ?? (await rootOf(order, Number(firstSequence), count))
    if (own === receiptsRoot) continue
    throw new OtrError(
      'sequencer/other-receipts',
      `batch ${number} on the chain is not of the receipts here: somebody else has the key, or the data is an old copy that went on by itself; start with the data that the batch was made of`,
      { batch: number },
    )
  }
}

async function rootOf(order: LeafOrder, firstSequence: number, count: number): Promise<Hex | undefined> {
  const receipts = await order.range(firstSequence, count)
  return receipts.length === count ? batchRoot(receipts.map(({ leaf }) => leaf)) : undefined
}
