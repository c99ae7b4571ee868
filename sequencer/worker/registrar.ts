import type { Logger } from 'pino'
import type { Address, Hex } from 'viem'
import type { DeployClients, Deployment } from '../../contracts/deploy.ts'
import { announceEvidence, registerWorker } from '../../contracts/register-worker.ts'
import type { ReceiptSigner } from '../receipts/receipt-signer.ts'
import type { StartModules } from './start-worker.ts'

export interface OperatorAccount {
  readonly clients: DeployClients
  readonly deployment: Pick<Deployment, 'chainId' | 'workers'>
  /** Who answers disputes. */
  readonly defender: Address
}

/**
 * Puts an operator's worker on the chain before it connects, and on record under which evidence a new key was first admitted.
 * Without an operator nothing is sent: somebody else has registered the worker, or it will not be admitted.
 */
export function registrar(
  operator: OperatorAccount | undefined,
  log: Logger,
): Pick<StartModules, 'register' | 'onAdmitted'> {
  if (operator === undefined) return { register: async () => undefined, onAdmitted: () => undefined }
  const { clients, deployment, defender } = operator
  let isNew = false
  return {
    async register(signer: ReceiptSigner, modelIds: readonly Hex[]) {
      const steps = await registerWorker(clients, deployment, { defender, key: signer, modelIds })
      for (const { step, transaction } of steps) log.info({ step, transaction }, 'worker registered')
      isNew = steps.some(({ step }) => step === 'addKey')
    },
    onAdmitted({ address }: ReceiptSigner, evidenceHash: Hex) {
      if (!isNew) return
      isNew = false
      announceEvidence(clients, deployment, address, evidenceHash).then(
        (transaction) => log.info({ evidenceHash, transaction }, 'evidence announced'),
        (error) => log.warn({ evidenceHash, err: error }, 'evidence not announced'),
      )
    },
  }
}
