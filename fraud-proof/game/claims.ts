import { type Address, encodeFunctionData, type PublicClient } from 'viem'
import type { Deployment } from '../../contracts/deploy.ts'
import { disputesAbi } from '../../contracts/generated/disputes.ts'
import type { Outbound } from './outbound.ts'

/** Disputes that one `payReward` looks at: far more than an operator has open at a time. */
const LOOKED_AT = 200

export interface ClaimsModules {
  readonly client: PublicClient
  readonly outbound: Outbound
  readonly deployment: Pick<Deployment, 'disputes' | 'workers' | 'rollup'>
  readonly fromBlock: bigint
}

/** Has the rewards of slashed operators paid out, where no earlier dispute is open any more. */
export async function claimRewards(
  { client, outbound, deployment }: ClaimsModules,
  operators: Iterable<Address>,
): Promise<void> {
  const contract = { address: deployment.disputes, abi: disputesAbi } as const
  for (const operator of new Set(operators)) {
    const [amount, , next] = await client.readContract({
      ...contract,
      functionName: 'escrows',
      args: [operator],
    })
    if (amount === 0n) continue
    const args = [operator, LOOKED_AT] as const
    const data = encodeFunctionData({ ...contract, functionName: 'payReward', args })
    // Refused while an earlier dispute is open: then later.
    await outbound.attempt({ purpose: `reward ${operator} from ${next}`, to: deployment.disputes, data })
  }
}

/** Withdraws what the contracts owe an account, from `least` on, which should be worth the gas. */
export async function withdrawOwed(
  { client, outbound, deployment, fromBlock }: ClaimsModules,
  least: bigint,
): Promise<void> {
  const { account } = outbound
  for (const name of ['disputes', 'workers', 'rollup'] as const) {
    // All three are treasuries alike.
    const contract = { address: deployment[name], abi: disputesAbi } as const
    const owed = await client.readContract({ ...contract, functionName: 'owed', args: [account] })
    if (owed === 0n || owed < least) continue
    const before = await client.getContractEvents({
      ...contract,
      eventName: 'Withdrawn',
      args: { account },
      fromBlock,
    })
    const data = encodeFunctionData({ ...contract, functionName: 'withdraw', args: [account] })
    // Numbered, so that one that was done is not taken for the next.
    await outbound.attempt({ purpose: `withdraw ${name} ${before.length}`, to: deployment[name], data })
  }
}
