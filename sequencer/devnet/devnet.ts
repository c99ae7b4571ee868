import { createPublicClient, createWalletClient, http } from 'viem'
import { foundry } from 'viem/chains'
import { type Deployment, deployContracts } from '../../contracts/deploy.ts'
import { devnetSettings } from '../../contracts/settings.ts'
import { devAccount } from './accounts.ts'
import { type Anvil, type AnvilOptions, startAnvil } from './anvil.ts'

/** A development chain with every contract deployed. */
export interface Devnet {
  readonly anvil: Anvil
  readonly contracts: Deployment
  close(): Promise<void>
}

/**
 * Starts a development chain and deploys the contracts on it.
 *
 * @example
 * const devnet = await startDevnet()
 * console.log(devnet.anvil.url, devnet.contracts.rollup)
 * await devnet.close()
 */
export async function startDevnet(options: AnvilOptions = {}): Promise<Devnet> {
  const anvil = await startAnvil(options)
  try {
    return { anvil, contracts: await deployOn(anvil.url), close: anvil.close }
  } catch (error) {
    await anvil.close()
    throw error
  }
}

/** Deploys the contracts on a development chain, paid by its deployer, with its sequencer in charge. */
export async function deployOn(url: string): Promise<Deployment> {
  const transport = http(url)
  // Blocks come at once or every second; viem's default of asking every four would be most of the start.
  const pollingInterval = 50
  const reader = createPublicClient({ transport, pollingInterval })
  const chain = { ...foundry, id: await reader.getChainId() }
  const wallet = createWalletClient({ account: devAccount('deployer'), chain, transport })
  const settings = devnetSettings(devAccount('sequencer').address)
  return deployContracts({ public: reader, wallet }, { settings })
}
