import { decodeFunctionData, type Hex, isAddressEqual, parseEventLogs } from 'viem'
import { disputesAbi } from '../../contracts/generated/disputes.ts'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import { devAccount } from '../../sequencer/devnet/accounts.ts'
import type { Stage } from '../support/stage.ts'

const abi = [...disputesAbi, ...rollupAbi] as const
type Call = ReturnType<typeof decodeFunctionData<typeof abi>>

/** How a dispute stands behind a transaction, as `Disputes` holds it. */
export type Standing = NonNullable<Awaited<ReturnType<typeof readStanding>>>

/** One transaction of a chain's history. */
export interface Entry {
  readonly who: 'sequencer' | 'defender' | 'challenger' | 'stranger'
  readonly call: Call
  readonly hash: Hex
  readonly block: bigint
  readonly gas: bigint
  readonly value: bigint
  /** Bytes of calldata. */
  readonly bytes: number
  readonly events: readonly { readonly name: string; readonly money?: Payment }[]
  /** Undefined before the dispute was opened. */
  readonly standing: Standing | undefined
}

/** What a contract notes as owed to somebody, or pays. */
export interface Payment {
  readonly account: Hex
  readonly amount: bigint
}

const roles = [
  ['sequencer', 'sequencer'],
  ['worker', 'defender'],
  ['challenger', 'challenger'],
] as const

/** Whose account it is. */
export function roleOf(account: Hex): Entry['who'] {
  return roles.find(([name]) => isAddressEqual(devAccount(name).address, account))?.[1] ?? 'stranger'
}

/** Every transaction to the contracts of a stage from a block on. */
export async function transcribe(stage: Stage, from: bigint, id: Hex): Promise<Entry[]> {
  const { reader } = stage.chain
  const entries: Entry[] = []
  for (let number = from; number <= (await reader.getBlockNumber()); number++) {
    const { transactions } = await reader.getBlock({ blockNumber: number, includeTransactions: true })
    for (const { hash, input, value, from: sender } of transactions) {
      const { gasUsed, logs } = await reader.getTransactionReceipt({ hash })
      entries.push({
        who: roleOf(sender),
        call: decodeFunctionData({ abi, data: input }),
        hash,
        block: number,
        gas: gasUsed,
        value,
        bytes: (input.length - 2) / 2,
        events: parseEventLogs({ abi, logs }).map((event) => ({
          name: event.eventName,
          ...((event.eventName === 'Credited' || event.eventName === 'Withdrawn') && { money: event.args }),
        })),
        standing: await readStanding(stage, id, number),
      })
    }
  }
  return entries
}

/** How a dispute stood behind a block; undefined before it was opened. */
async function readStanding({ chain, disputes }: Stage, id: Hex, blockNumber: bigint) {
  const opened = await chain.reader.getContractEvents({
    ...disputes,
    eventName: 'DisputeOpened',
    args: { id },
    fromBlock: 0n,
    toBlock: blockNumber,
  })
  if (opened.length === 0) return undefined
  const args = [id] as const
  return chain.reader.readContract({ ...disputes, functionName: 'dispute', args, blockNumber })
}
