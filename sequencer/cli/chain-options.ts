import { readFile } from 'node:fs/promises'
import {
  type Chain,
  createPublicClient,
  createWalletClient,
  defineChain,
  type Hex,
  http,
  isAddress,
  type PublicClient,
  type WalletClient,
} from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import type { Deployment } from '../../contracts/deploy.ts'
import { optionalText, UsageError } from './option.ts'

/** What every command that touches a chain is told about it. */
export const chainOptions = {
  rpc: optionalText('URL of a node of the chain', 'URL', 'none; it must be given'),
  deployment: optionalText(
    'file with the addresses of the contracts, as deployContracts writes it',
    'FILE',
    'none; it must be given',
  ),
}

/** The file of the key that pays; never the key itself, which a list of processes would show. */
export const keyFile = optionalText(
  'file with the private key that sends the transactions, in hex',
  'FILE',
  'none; it must be given',
)

/** A chain, and wallets on it. */
export interface OpenedChain {
  readonly chain: Chain
  readonly reader: PublicClient
  wallet(account: PrivateKeyAccount): WalletClient<ReturnType<typeof http>, Chain, PrivateKeyAccount>
}

/** A chain with a deployment on it. */
export interface DeployedChain extends OpenedChain {
  readonly deployment: Deployment
}

/** Opens the chain that the options name, and makes sure that it is the deployment's. */
export async function openChain({
  rpc,
  deployment: file,
}: {
  rpc: string
  deployment: string
}): Promise<DeployedChain> {
  if (rpc === '') throw new UsageError(rpcMissing)
  const deployment = await readDeployment(file)
  const opened = await openNode(rpc)
  const { id } = opened.chain
  if (id !== deployment.chainId) {
    throw new UsageError(`--rpc answers for chain ${id}, but ${file} is of chain ${deployment.chainId}`)
  }
  return { ...opened, deployment }
}

/** Opens whatever chain a node is of. */
export async function openNode(rpc: string): Promise<OpenedChain> {
  if (rpc === '') throw new UsageError(rpcMissing)
  const transport = http(rpc)
  const reader = createPublicClient({ transport, pollingInterval: 500 })
  const id = await reader.getChainId()
  const chain = defineChain({
    id,
    name: `chain ${id}`,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [rpc] } },
  })
  return { chain, reader, wallet: (account) => createWalletClient({ account, chain, transport }) }
}

const rpcMissing = '--rpc should be the URL of a node of the chain'

/** The addresses of the contracts from a file. */
export async function readDeployment(file: string): Promise<Deployment> {
  if (file === '') throw new UsageError('--deployment should be a file with the addresses of the contracts')
  let value: unknown
  try {
    value = JSON.parse(await readFile(file, 'utf8'))
  } catch {
    throw new UsageError(`--deployment: ${file} should be a JSON file that can be read`)
  }
  const fields: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
  const address = (name: string) => {
    const field = fields[name]
    if (typeof field === 'string' && isAddress(field)) return field
    throw new UsageError(`--deployment: ${name} in ${file} should be an address`)
  }
  const { chainId } = fields
  if (typeof chainId !== 'number' || !Number.isSafeInteger(chainId)) {
    throw new UsageError(`--deployment: chainId in ${file} should be a whole number`)
  }
  return {
    chainId,
    models: address('models'),
    kernels: address('kernels'),
    beacon: address('beacon'),
    disputes: address('disputes'),
    workers: address('workers'),
    rollup: address('rollup'),
  }
}

/** The account whose private key a file holds. What is wrong is said without a word of the file. */
export async function readAccount(file: string, flag = '--key-file'): Promise<PrivateKeyAccount> {
  return privateKeyToAccount(await readPrivateKey(file, flag))
}

/** The same key itself, for whoever must pass it on. */
export async function readPrivateKey(file: string, flag: string): Promise<Hex> {
  if (file === '') throw new UsageError(`${flag} should be a file with a private key`)
  let content: string
  try {
    content = (await readFile(file, 'utf8')).trim()
  } catch {
    throw new UsageError(`${flag}: ${file} cannot be read`)
  }
  const key: Hex = `0x${content.replace(/^0x/, '')}`
  if (!/^0x[0-9a-fA-F]{64}$/.test(key))
    throw new UsageError(`${flag}: ${file} should hold 32 bytes in hex and nothing else`)
  try {
    privateKeyToAccount(key)
    return key
  } catch {
    throw new UsageError(`${flag}: ${file} holds no valid private key`)
  }
}
