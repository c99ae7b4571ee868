import type { Hex } from 'viem'
import type { Policy } from '../../attestation/policy.ts'
import type { ReceiptDomain } from '../../contracts/receipt.ts'

export interface ServedModel {
  readonly name: string
  readonly modelId: Hex
}

export interface DispatcherOptions {
  readonly domain: ReceiptDomain
  readonly models: readonly ServedModel[]
  readonly policy: Policy
  /** Development only: admits workers whose hardware is simulated, under roots that they bring themselves. */
  readonly simulated?: boolean
  /** Jobs of one model that wait at most; 64 by default. */
  readonly queueLimit?: number
  /** How long a job waits for a free worker, in milliseconds; 30,000 by default. */
  readonly patience?: number
  /** How long a worker may say nothing of a job, in milliseconds; 60,000 by default. */
  readonly lease?: number
  /** How many workers may begin one job; 3 by default. */
  readonly attempts?: number
  /** How long a worker may take for its hello or any other question, in milliseconds; 30,000 by default. */
  readonly answerTimeout?: number
  /** How long a key is not admitted again after a violation, in milliseconds; 60,000 by default. */
  readonly quarantine?: number
  /** How often what the chain says of workers is read again, in milliseconds; 60,000 by default. */
  readonly factsEvery?: number
  /** How often leases, queues and ages are looked at, in milliseconds; 1,000 by default. */
  readonly watchEvery?: number
}

export const defaults = {
  simulated: false,
  queueLimit: 64,
  patience: 30_000,
  lease: 60_000,
  attempts: 3,
  answerTimeout: 30_000,
  quarantine: 60_000,
  factsEvery: 60_000,
  watchEvery: 1000,
}
