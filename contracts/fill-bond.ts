import type { DeployClients, Deployment } from './deploy.ts'
import { OtrError } from './errors.ts'
import { rollupAbi } from './generated/rollup.ts'
import { waitForReceipt } from './wait-for-receipt.ts'

/** Pays what the sequencer's bond lacks of what batches are committed with, and returns it: 0 where it is whole. */
export async function fillBond(
  clients: DeployClients,
  { rollup: address }: Pick<Deployment, 'rollup'>,
): Promise<bigint> {
  const read = { address, abi: rollupAbi } as const
  const [whole, held] = await Promise.all([
    clients.public.readContract({ ...read, functionName: 'bondAmount' }),
    clients.public.readContract({ ...read, functionName: 'bond' }),
  ])
  if (held >= whole) return 0n
  const value = whole - held
  const { account } = clients.wallet
  const { request } = await clients.public.simulateContract({
    ...read,
    functionName: 'addBond',
    value,
    account,
  })
  const transaction = await clients.wallet.writeContract(request)
  const { status } = await waitForReceipt(clients.public, transaction)
  if (status !== 'success') {
    throw new OtrError('bond-failed', `transaction ${transaction} did not add to the bond`, { transaction })
  }
  return value
}
