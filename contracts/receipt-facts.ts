import type { PublicClient } from 'viem'
import type { Deployment } from './deploy.ts'
import { modelsAbi } from './generated/models.ts'
import { workersAbi } from './generated/workers.ts'
import type { ReceiptFacts } from './invalid.ts'
import type { Receipt } from './receipt.ts'

/** Reads what `invalidity` needs to know of what a receipt names, as of a block, or of the newest one. */
export async function readReceiptFacts(
  client: Pick<PublicClient, 'readContract'>,
  deployment: Pick<Deployment, 'models' | 'workers'>,
  { modelId, bucket, worker }: Pick<Receipt, 'modelId' | 'bucket' | 'worker'>,
  at: { readonly blockNumber?: bigint } = {},
): Promise<ReceiptFacts> {
  const models = { address: deployment.models, abi: modelsAbi, ...at } as const
  const workers = { address: deployment.workers, abi: workersAbi, ...at } as const
  const key = await client.readContract({ ...workers, functionName: 'keys', args: [worker] })
  const [modelRegisteredAt, hasBucket, model, { exitRequestedAt, slashedAt }, inclusionGrace] =
    await Promise.all([
      client.readContract({ ...models, functionName: 'registeredAt', args: [modelId] }),
      client.readContract({ ...models, functionName: 'hasBucket', args: [modelId, bucket] }),
      client.readContract({ ...workers, functionName: 'modelsOf', args: [key.operator, modelId] }),
      client.readContract({ ...workers, functionName: 'operators', args: [key.operator] }),
      client.readContract({ ...workers, functionName: 'inclusionGrace' }),
    ])
  return { modelRegisteredAt, hasBucket, key, model, exitRequestedAt, slashedAt, inclusionGrace }
}
