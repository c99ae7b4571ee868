import { type Address, type Hex, isAddress, isAddressEqual } from 'viem'
import { privateKeyToAddress } from 'viem/accounts'
import { workersAbi } from '../../contracts/generated/workers.ts'
import { Defence } from '../worker/defence.ts'
import type { StartedWorker } from '../worker/start-worker.ts'
import { type DeployedChain, readPrivateKey } from './chain-options.ts'
import type { Terminal } from './command.ts'
import { eventLine } from './game-options.ts'
import { UsageError } from './option.ts'

/** Who answers disputes over a worker's receipts: this process, if it has the key. */
export interface NamedDefender {
  readonly address: Address
  readonly key: Hex | undefined
}

/** What the options say of it; undefined where they say nothing. */
export async function whoDefends(options: {
  readonly operatorKey: string
  readonly defenderKey: string
  readonly defender: string
  readonly defend: boolean
}): Promise<NamedDefender | undefined> {
  const { operatorKey, defenderKey, defender } = options
  if (defender !== '') {
    if (defenderKey !== '') throw new UsageError('--defender is for somebody else than --defender-key')
    if (!isAddress(defender)) throw new UsageError('--defender should be an address')
    return { address: defender, key: undefined }
  }
  const [file, flag] = defenderKey === '' ? [operatorKey, '--operator-key'] : [defenderKey, '--defender-key']
  if (file === '') return undefined
  const key = await readPrivateKey(file, flag)
  return { address: privateKeyToAddress(key), key: options.defend ? key : undefined }
}

/** Defends a worker's receipts where it is to do that itself. A key that the chain does not know as its defender is told of. */
export async function openDefence(
  {
    rpc,
    fromBlock,
    interval,
  }: { readonly rpc: string; readonly fromBlock: number; readonly interval: number },
  parts: {
    readonly defender: NamedDefender | undefined
    readonly chain: DeployedChain
    readonly started: StartedWorker
    readonly script: URL
  },
  { json, terminal }: { readonly json: boolean; readonly terminal: Terminal },
): Promise<Defence | undefined> {
  const { defender, chain, started, script } = parts
  if (defender?.key === undefined) return undefined
  const { reader: client, deployment } = chain
  const workers = { address: deployment.workers, abi: workersAbi } as const
  const operator = await client.readContract({
    ...workers,
    functionName: 'operatorOf',
    args: [started.address],
  })
  const named = await client.readContract({ ...workers, functionName: 'operators', args: [operator] })
  if (!isAddressEqual(named.defender, defender.address)) {
    terminal.complain(
      `the operator ${operator} names ${named.defender} as its defender, not ${defender.address}: disputes are not answered here`,
    )
    return undefined
  }
  const { key } = defender
  return new Defence(
    { rpc, deployment, fromBlock, key, models: started.models, interval: 1000 * interval },
    {
      client,
      script,
      receipts: started.openings,
      observe: (event) => terminal.print(eventLine(event, json)),
    },
  )
}
