import { type Address, encodeFunctionData, type Hex } from 'viem'
import { batchTree, proveInBatch } from '../../contracts/batch-tree.ts'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import type { Outbound } from '../game/outbound.ts'
import type { BatchContents } from './batch-contents.ts'
import type { OpenBatch } from './open-batches.ts'
import type { ShownPromise } from './receipt-source.ts'

const zero: Hex = `0x${'00'.repeat(32)}`

/** Reports promises that the sequencer did not keep: silence after their time, another leaf at their place, or the right one too late. */
export async function reportBroken(
  outbound: Outbound,
  rollup: Address,
  promises: readonly ShownPromise[],
  { now, nextSequence }: { now: bigint; nextSequence: bigint },
  batches: readonly { batch: OpenBatch; contents: BatchContents | undefined }[],
): Promise<void> {
  for (const { promise, signature } of promises) {
    const place = brokenAt(promise, now, nextSequence, batches)
    if (place === undefined) continue
    const args = [promise, signature, place.number, place.leaf, place.proof] as const
    const data = encodeFunctionData({ abi: rollupAbi, functionName: 'reportOmission', args })
    const purpose = `omission ${promise.sequence} ${promise.leaf} ${promise.includeBy}`
    // Refused where it is punished already.
    await outbound.attempt({ purpose, to: rollup, data })
  }
}

interface ProvenLeaf {
  readonly number: bigint
  readonly leaf: Hex
  readonly proof: readonly Hex[]
}

function brokenAt(
  { leaf, sequence, includeBy }: ShownPromise['promise'],
  now: bigint,
  nextSequence: bigint,
  batches: readonly { batch: OpenBatch; contents: BatchContents | undefined }[],
): ProvenLeaf | undefined {
  if (sequence >= nextSequence) {
    return now > includeBy ? { number: 0n, leaf: zero, proof: [] } : undefined
  }
  const holding = batches.find(
    ({ batch }) => batch.firstSequence <= sequence && sequence < batch.firstSequence + BigInt(batch.count),
  )
  if (holding?.contents === undefined) return undefined
  const { batch, contents } = holding
  const index = Number(sequence - batch.firstSequence)
  const stands = contents.leaves[index]
  if (stands === undefined) return undefined
  if (stands.toLowerCase() === leaf.toLowerCase() && batch.committedAt <= includeBy) return undefined
  return { number: batch.number, leaf: stands, proof: proveInBatch(batchTree(contents.leaves), index) }
}
