import { writeFile } from 'node:fs/promises'
import {
  type Account,
  type Address,
  type Chain,
  concat,
  encodeDeployData,
  getContractAddress,
  type Hex,
  keccak256,
  type PublicClient,
  type Transport,
  toHex,
  type WalletClient,
} from 'viem'
import { OtrError } from './errors.ts'
import { disputesAbi, disputesBytecode } from './generated/disputes.ts'
import { headerBeaconAbi, headerBeaconBytecode } from './generated/header-beacon.ts'
import { kernelsAbi, kernelsBytecode } from './generated/kernels.ts'
import { modelsAbi, modelsBytecode } from './generated/models.ts'
import type { Settings } from './settings.ts'
import { waitForReceipt } from './wait-for-receipt.ts'

/** The widely deployed CREATE2 factory: through it an address follows from code and arguments alone. */
const factory: Address = '0x4e59b44847b379578588920cA78FbF26c0B4956C'
/** EIP-2935: where a chain keeps the hashes of its last 8,191 blocks, which HeaderBeacon proves headers against. */
const blockHistory: Address = '0x0000F90827F1C53a10cb7A02335B175320002935'
const salt = keccak256(toHex('otr/v1'))

/** Where every contract of a deployment is. */
export interface Deployment {
  chainId: number
  models: Address
  kernels: Address
  beacon: Address
  disputes: Address
  workers: Address
  rollup: Address
}

/** Who reads the chain, and who pays. */
export interface DeployClients {
  public: PublicClient
  /** Pays for the deployment. */
  wallet: WalletClient<Transport, Chain, Account>
}

/** What is deployed, and where that is noted. */
export interface DeployOptions {
  settings: Settings
  /** Another source of randomness than the chain's block headers: an `IBeacon` that is there already. */
  beacon?: Address
  /** Where to write the addresses, as JSON. */
  file?: string
}

/**
 * Deploys every contract that is not there yet and returns where they are. The same settings give the same addresses, so
 * repeating it sends nothing. `Workers` and `Rollup` are deployed by `Disputes`.
 *
 * @example
 * const { rollup } = await deployContracts(clients, { settings: opStackSettings(sequencer), file: 'addresses.json' })
 */
export async function deployContracts(
  clients: DeployClients,
  { settings, file, ...options }: DeployOptions,
): Promise<Deployment> {
  if (options.beacon === undefined && !(await hasCode(clients.public, blockHistory))) {
    throw new OtrError(
      'no-block-history',
      `the chain has no history of block hashes at ${blockHistory} (EIP-2935), so nothing could be drawn on it; give a beacon of its own`,
      { blockHistory },
    )
  }
  const models = await deployOnce(
    clients,
    'Models',
    encodeDeployData({ abi: modelsAbi, bytecode: modelsBytecode }),
  )
  const kernels = await deployOnce(
    clients,
    'Kernels',
    encodeDeployData({ abi: kernelsAbi, bytecode: kernelsBytecode }),
  )
  const beacon =
    options.beacon ??
    (await deployOnce(
      clients,
      'HeaderBeacon',
      encodeDeployData({ abi: headerBeaconAbi, bytecode: headerBeaconBytecode }),
    ))
  const disputes = await deployOnce(
    clients,
    'Disputes',
    encodeDeployData({
      abi: disputesAbi,
      bytecode: disputesBytecode,
      args: [settings, models, kernels, beacon],
    }),
  )
  const read = { address: disputes, abi: disputesAbi } as const
  const [chainId, workers, rollup] = await Promise.all([
    clients.public.getChainId(),
    clients.public.readContract({ ...read, functionName: 'workers' }),
    clients.public.readContract({ ...read, functionName: 'rollup' }),
  ])
  const deployment = { chainId, models, kernels, beacon, disputes, workers, rollup }
  if (file !== undefined) await writeFile(file, `${JSON.stringify(deployment, null, 2)}\n`)
  return deployment
}

async function deployOnce(clients: DeployClients, name: string, initCode: Hex): Promise<Address> {
  const address = getContractAddress({ opcode: 'CREATE2', from: factory, salt, bytecode: initCode })
  if (await hasCode(clients.public, address)) return address
  if (!(await hasCode(clients.public, factory))) {
    throw new OtrError(
      'no-factory',
      `the chain has no CREATE2 factory at ${factory}; deploy it first (github.com/Arachnid/deterministic-deployment-proxy)`,
      { contract: name, factory },
    )
  }
  const hash = await clients.wallet.sendTransaction({ to: factory, data: concat([salt, initCode]) })
  const receipt = await waitForReceipt(clients.public, hash)
  if (receipt.status !== 'success' || !(await hasCode(clients.public, address))) {
    throw new OtrError('deploy-failed', `transaction ${hash} did not deploy ${name}`, {
      contract: name,
      hash,
    })
  }
  return address
}

async function hasCode(client: PublicClient, address: Address): Promise<boolean> {
  return (await client.getCode({ address })) !== undefined
}
