import {
  type Address,
  type ContractFunctionArgs,
  encodeFunctionData,
  type Hex,
  isAddressEqual,
  zeroAddress,
} from 'viem'
import type { DeployClients, Deployment } from './deploy.ts'
import { OtrError } from './errors.ts'
import { workersAbi } from './generated/workers.ts'
import { waitForReceipt } from './wait-for-receipt.ts'
import { workerKeyDigest } from './worker-key.ts'

export interface WorkerRegistration {
  /** Answers disputes for the operator. */
  readonly defender: Address
  /** The enclave's key. */
  readonly key: { readonly address: Address; sign(digest: Hex): Hex | Promise<Hex> }
  readonly modelIds: readonly Hex[]
}

/** What was sent, in order. */
export interface RegistrationStep {
  readonly step: 'join' | 'addKey' | 'addModel'
  readonly transaction: Hex
}

/**
 * Makes an operator, paid by the wallet, answer for a key and models; what the chain has already is not sent again. Throws
 * where that cannot be: an operator that leaves, a key of another, a key or model that was retired.
 */
export async function registerWorker(
  clients: DeployClients,
  { workers: address, chainId }: Pick<Deployment, 'workers' | 'chainId'>,
  { defender, key, modelIds }: WorkerRegistration,
): Promise<RegistrationStep[]> {
  const read = { address, abi: workersAbi } as const
  const { reader, operator } = { reader: clients.public, operator: clients.wallet.account.address }
  const steps: RegistrationStep[] = []
  const send = async (step: RegistrationStep['step'], call: WorkersCall, value = 0n) => {
    steps.push({ step, transaction: await sendToWorkers(clients, address, call, value) })
  }

  const account = await reader.readContract({ ...read, functionName: 'operators', args: [operator] })
  if (account.exitRequestedAt !== 0n || account.slashedAt !== 0n) {
    throw refusal(`the operator ${operator} has asked to leave or was slashed; use another account`)
  }
  if (account.joinedAt === 0n) {
    const stake = await reader.readContract({ ...read, functionName: 'stakeAmount' })
    await send('join', { functionName: 'join', args: [defender] }, stake)
  }

  const span = await reader.readContract({ ...read, functionName: 'keys', args: [key.address] })
  if (isAddressEqual(span.operator, zeroAddress)) {
    const signature = await key.sign(workerKeyDigest(operator, { chainId, workers: address }))
    await send('addKey', { functionName: 'addKey', args: [key.address, signature] })
  } else if (!isAddressEqual(span.operator, operator)) {
    throw refusal(`the key ${key.address} is of another operator, ${span.operator}`)
  } else if (span.retiredAt !== 0n) throw refusal(`the key ${key.address} is retired; make a new one`)

  for (const modelId of modelIds) {
    const model = await reader.readContract({ ...read, functionName: 'modelsOf', args: [operator, modelId] })
    if (model.retiredAt !== 0n) {
      throw refusal(`the operator has retired the model ${modelId}, for good; use another account`)
    }
    if (model.addedAt === 0n) await send('addModel', { functionName: 'addModel', args: [modelId] })
  }
  return steps
}

/** Puts on record which evidence a key of the wallet's operator is bound by. */
export async function announceEvidence(
  clients: DeployClients,
  { workers }: Pick<Deployment, 'workers'>,
  key: Address,
  evidenceHash: Hex,
): Promise<Hex> {
  return await sendToWorkers(
    clients,
    workers,
    { functionName: 'announceEvidence', args: [key, evidenceHash] },
    0n,
  )
}

type WorkersCall = {
  [F in 'join' | 'addKey' | 'addModel' | 'announceEvidence']: {
    readonly functionName: F
    readonly args: ContractFunctionArgs<typeof workersAbi, 'nonpayable' | 'payable', F>
  }
}['join' | 'addKey' | 'addModel' | 'announceEvidence']

async function sendToWorkers(
  clients: DeployClients,
  address: Address,
  call: WorkersCall,
  value: bigint,
): Promise<Hex> {
  const data = encodeFunctionData({ abi: workersAbi, ...call })
  const { account } = clients.wallet
  // Asked first, so that what would revert says why and costs nothing.
  await clients.public.call({ account, to: address, data, value })
  const transaction = await clients.wallet.sendTransaction({ to: address, data, value })
  const { status } = await waitForReceipt(clients.public, transaction)
  if (status === 'success') return transaction
  throw new OtrError('register-failed', `transaction ${transaction} (${call.functionName}) was reverted`, {
    transaction,
  })
}

const refusal = (message: string) => new OtrError('register-failed', message)
