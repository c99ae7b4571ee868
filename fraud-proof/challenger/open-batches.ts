import type { Address, Hex, PublicClient } from 'viem'
import { rollupAbi } from '../../contracts/generated/rollup.ts'

/** A batch that may still be disputed, as the contract has it at one block. */
export interface OpenBatch {
  readonly number: bigint
  readonly receiptsRoot: Hex
  readonly seed: Hex
  readonly firstSequence: bigint
  readonly count: number
  readonly committedAt: bigint
  /** 0 before the beacon was drawn. */
  readonly drawnAt: bigint
  /** When it will be final if nothing happens; undefined while that is open. */
  readonly finalAt: bigint | undefined
}

const NEVER = 2n ** 64n - 1n

/** The batches that are neither final nor withheld, oldest first, and the block's time. */
export async function openBatches(
  client: PublicClient,
  rollup: Address,
): Promise<{ now: bigint; next: bigint; batches: readonly OpenBatch[] }> {
  const { number: blockNumber, timestamp: now } = await client.getBlock()
  const contract = { address: rollup, abi: rollupAbi, blockNumber } as const
  const [settled, next] = await Promise.all([
    client.readContract({ ...contract, functionName: 'settled' }),
    client.readContract({ ...contract, functionName: 'nextNumber' }),
  ])
  const numbers = Array.from({ length: Number(next - settled) }, (_, i) => settled + BigInt(i))
  const read = await Promise.all(
    numbers.map(async (number) => {
      const [batch, finalAt] = await Promise.all([
        client.readContract({ ...contract, functionName: 'batch', args: [number] }),
        client.readContract({ ...contract, functionName: 'finalAt', args: [number] }),
      ])
      return { number, ...batch, finalAt: finalAt === NEVER ? undefined : finalAt }
    }),
  )
  const batches = read.filter(
    ({ withheld, finalAt }) => !withheld && (finalAt === undefined || finalAt > now),
  )
  return { now, next, batches }
}
