import type { Hex } from 'viem'
import type { DeployClients, Deployment } from './deploy.ts'
import { OtrError } from './errors.ts'
import { modelsAbi } from './generated/models.ts'
import { hashModel, type ModelSpec } from './model.ts'
import { waitForReceipt } from './wait-for-receipt.ts'

/** Registers a model where it is not yet; `transaction` is undefined where nothing had to be sent. */
export async function registerModel(
  clients: DeployClients,
  { models: address }: Pick<Deployment, 'models'>,
  spec: ModelSpec,
): Promise<{ readonly modelId: Hex; readonly transaction: Hex | undefined }> {
  const modelId = hashModel(spec)
  const read = { address, abi: modelsAbi } as const
  const known = await clients.public.readContract({ ...read, functionName: 'registeredAt', args: [modelId] })
  if (known !== 0n) return { modelId, transaction: undefined }
  const { request } = await clients.public.simulateContract({
    ...read,
    functionName: 'register',
    args: [spec],
    account: clients.wallet.account,
  })
  const transaction = await clients.wallet.writeContract(request)
  const { status } = await waitForReceipt(clients.public, transaction)
  if (status !== 'success') {
    throw new OtrError('register-failed', `transaction ${transaction} did not register the model`, {
      modelId,
      transaction,
    })
  }
  return { modelId, transaction }
}
