import { type Address, decodeFunctionData, type Hex, type PublicClient } from 'viem'
import { disputesAbi } from '../../contracts/generated/disputes.ts'
import type { Receipt } from '../../contracts/receipt.ts'
import type { DisputesAt } from './chain-game.ts'
import { type DisputeKind, disputeKinds } from './game-state.ts'

/** A dispute as its first event names it. */
export interface OpenedDispute {
  readonly id: Hex
  readonly kind: DisputeKind
  readonly receiptHash: Hex
  readonly challenger: Address
  readonly operator: Address
  readonly defender: Address
  readonly batch: bigint
  readonly index: number
  readonly transaction: Hex
}

/** Every dispute that was ever opened, or those of one challenger. */
export async function openedDisputes(
  client: PublicClient,
  { disputes, fromBlock }: DisputesAt,
  challenger?: Address,
): Promise<OpenedDispute[]> {
  const logs = await client.getContractEvents({
    address: disputes,
    abi: disputesAbi,
    eventName: 'DisputeOpened',
    ...(challenger && { args: { challenger } }),
    fromBlock,
    strict: true,
  })
  return logs.map(({ args, transactionHash }) => ({
    id: args.id,
    kind: disputeKinds[args.kind] ?? 'output',
    receiptHash: args.receiptHash,
    challenger: args.challenger,
    operator: args.operator,
    defender: args.defender,
    batch: args.number,
    index: Number(args.index),
    transaction: transactionHash,
  }))
}

/** The receipt that a dispute was opened over, from the transaction that did; undefined where a contract called on somebody's behalf. */
export async function openedReceipt(
  client: PublicClient,
  { transaction }: Pick<OpenedDispute, 'transaction'>,
): Promise<Receipt | undefined> {
  const { input } = await client.getTransaction({ hash: transaction })
  try {
    const call = decodeFunctionData({ abi: disputesAbi, data: input })
    return call.functionName === 'open' ? call.args[1] : undefined
  } catch {
    return undefined
  }
}
