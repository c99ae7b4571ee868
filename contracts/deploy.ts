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
import { rollupAbi, rollupBytecode } from './generated/rollup.ts'

/** The widely deployed CREATE2 factory: through it an address follows from code and arguments alone. */
const factory: Address = '0x4e59b44847b379578588920cA78FbF26c0B4956C'
const salt = keccak256(toHex('otr/v1'))

export interface Deployment {
  chainId: number
  rollup: Address
}

export interface DeployClients {
  public: PublicClient
  /** Pays for the deployment. */
  wallet: WalletClient<Transport, Chain, Account>
}

/**
 * Deploys every contract that is not there yet and returns where they are. The same arguments give the same
 * addresses, so repeating it sends nothing.
 */
export async function deployContracts(
  clients: DeployClients,
  args: { sequencer: Address },
): Promise<Deployment> {
  const rollup = await deployOnce(
    clients,
    'Rollup',
    encodeDeployData({ abi: rollupAbi, bytecode: rollupBytecode, args: [args.sequencer] }),
  )
  return { chainId: await clients.public.getChainId(), rollup }
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
  const receipt = await clients.public.waitForTransactionReceipt({ hash })
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
