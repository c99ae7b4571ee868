import type { Hex } from 'viem'
import { batchLeaf, batchTree, proveInBatch } from '../../contracts/batch-tree.ts'
import { hashReceipt, type ReceiptDomain } from '../../contracts/receipt.ts'
import type { OpenBatch } from './open-batches.ts'
import type { BatchedReceipt, ReceiptSource } from './receipt-source.ts'

/** Where a receipt stands, as the contracts take it. */
export interface Place {
  readonly number: bigint
  readonly index: bigint
  readonly signature: Hex
  readonly proof: readonly Hex[]
}

/** The receipts of a batch, proven to be what its root commits to. */
export interface BatchContents {
  readonly receipts: readonly (BatchedReceipt & { readonly hash: Hex; readonly place: Place })[]
  readonly leaves: readonly Hex[]
}

/** Gives a batch's contents from receipts that are said to be it; undefined where they are not. */
function contentsOf(
  { number, count, receiptsRoot }: Pick<OpenBatch, 'number' | 'count' | 'receiptsRoot'>,
  receipts: readonly BatchedReceipt[],
  domain: ReceiptDomain,
): BatchContents | undefined {
  if (receipts.length !== count) return undefined
  const hashes = receipts.map(({ receipt }) => hashReceipt(receipt, domain))
  const leaves = receipts.map(({ signature }, i) => batchLeaf(hashes[i] ?? '0x', signature))
  const tree = batchTree(leaves)
  if (tree.at(-1)?.[0] !== receiptsRoot.toLowerCase()) return undefined
  return {
    leaves,
    receipts: receipts.map((batched, i) => ({
      ...batched,
      hash: hashes[i] ?? '0x',
      place: { number, index: BigInt(i), signature: batched.signature, proof: proveInBatch(tree, i) },
    })),
  }
}

/** Asks sources one after another until one has the batch. */
export async function fetchContents(
  sources: readonly ReceiptSource[],
  batch: OpenBatch,
  domain: ReceiptDomain,
  signal?: AbortSignal,
): Promise<BatchContents | undefined> {
  for (const source of sources) {
    // A mirror that is down, lags or lies is as good as none.
    const receipts = await source.batch(batch.number, signal).catch(() => undefined)
    const contents = receipts && contentsOf(batch, receipts, domain)
    if (contents) return contents
  }
  return undefined
}
