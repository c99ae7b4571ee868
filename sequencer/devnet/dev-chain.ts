import { createPublicClient, createWalletClient, http } from 'viem'
import { foundry } from 'viem/chains'
import { type DeployClients, type Deployment, deployContracts } from '../../contracts/deploy.ts'
import { devnetSettings } from '../../contracts/settings.ts'
import { devAccount } from './accounts.ts'
import { type Anvil, type AnvilOptions, startAnvil } from './anvil.ts'

/** A development chain with every contract deployed. */
export interface DevChain {
  readonly anvil: Anvil
  readonly contracts: Deployment
  close(): Promise<void>
}

/**
 * Starts a development chain and deploys the contracts on it.
 *
 * @example
 * const chain = await startDevChain()
 * console.log(chain.anvil.url, chain.contracts.rollup)
 * await chain.close()
 */
export async function startDevChain(options: AnvilOptions = {}): Promise<DevChain> {
  const anvil = await startAnvil(options)
  try {
    return { anvil, contracts: await deployOn(anvil.url), close: anvil.close }
  } catch (error) {
    await anvil.close()
    throw error
  }
}

/** Deploys the contracts on a development chain, paid by its deployer, with its sequencer in charge. */
export async function deployOn(
  url: string,
  settings = devnetSettings(devAccount('sequencer').address),
): Promise<Deployment> {
  return deployContracts(await clientsOf(url, 'deployer'), { settings })
}

/** What a development account reads and sends with. */
export async function clientsOf(url: string, role: Parameters<typeof devAccount>[0]): Promise<DeployClients> {
  const transport = http(url)
  // Blocks come at once or every second; viem's default of asking every four would be most of the start.
  const reader = createPublicClient({ transport, pollingInterval: 50, cacheTime: 0 })
  const chain = { ...foundry, id: await reader.getChainId() }
  return { public: reader, wallet: createWalletClient({ account: devAccount(role), chain, transport }) }
}
