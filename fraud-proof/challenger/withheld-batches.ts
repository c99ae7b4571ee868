import { type Address, encodeFunctionData, type PublicClient } from 'viem'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import type { Outbound } from '../game/outbound.ts'
import type { OpenBatch } from './open-batches.ts'

/** Receipts that one demand may name; `Rollup.MAX_DEMAND`. */
const MOST_DEMANDED = 32

export interface DemandModules {
  readonly client: PublicClient
  readonly outbound: Outbound
  readonly rollup: Address
  readonly fromBlock: bigint
}

/**
 * Makes the sequencer show on chain what no source has: one demand is enough to keep the batch from becoming final without it. When its
 * time is over without supply, the batch is shown to be withheld.
 */
export async function pursueWithheld(
  { client, outbound, rollup, fromBlock }: DemandModules,
  { number, count }: OpenBatch,
  now: bigint,
): Promise<void> {
  const contract = { address: rollup, abi: rollupAbi } as const
  const demands = await client.getContractEvents({
    ...contract,
    eventName: 'Demanded',
    args: { number },
    fromBlock,
    strict: true,
  })
  for (const { args } of demands) {
    const [, , , missing] = await client.readContract({
      ...contract,
      functionName: 'demands',
      args: [args.id],
    })
    if (missing === 0) continue
    // One demand at a time: where it is not met, no other is needed.
    if (args.deadline >= now) return
    const data = encodeFunctionData({ ...contract, functionName: 'withhold', args: [args.id] })
    await outbound.attempt({ purpose: `withhold ${number} ${args.id}`, to: rollup, data })
    return
  }
  const from = Math.max(0, ...demands.map(({ args }) => args.to))
  if (from >= count) return
  const to = Math.min(count, from + MOST_DEMANDED)
  const fee = await client.readContract({ ...contract, functionName: 'demandFee' })
  const data = encodeFunctionData({ ...contract, functionName: 'demand', args: [number, from, to] })
  const value = fee * BigInt(to - from)
  await outbound.attempt({ purpose: `demand ${number} ${from}`, to: rollup, data, value })
}
