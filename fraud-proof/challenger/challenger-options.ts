import type { Hex, PublicClient } from 'viem'
import type { Deployment } from '../../contracts/deploy.ts'
import type { JudgedModel } from '../game/judged-model.ts'
import type { Observe } from '../game/player-event.ts'
import type { Transactions } from '../game/transactions.ts'
import type { ReceiptSource, ShownPromise } from './receipt-source.ts'

/** What a challenger checks, and what it may stake. */
export interface ChallengerOptions {
  readonly deployment: Deployment
  /** The block of the deployment, or any before it: where its events begin. */
  readonly fromBlock: bigint
  /** What share of receipts the beacon selects for everybody to check. */
  readonly rate: number
  /** What share is checked besides, chosen by a seed that nobody else knows. */
  readonly extra?: { readonly rate: number; readonly seed: Hex } | undefined
  /** Bonds that may be up at a time, in wei: what is lost at most if everything that is understood here is wrong. */
  readonly mostAtRisk: bigint
  /** Raise alarms, but send nothing. */
  readonly dryRun?: boolean | undefined
  /** Seconds for which a batch's contents, or a selected receipt's opening, may be missing before the chain is made to ask for them. */
  readonly patience: bigint
  /** Open disputes over selected receipts that nobody opens: whoever cannot answer loses, and an honest answer costs a fee. */
  readonly disputeWithheld?: boolean | undefined
  /** Look at the shallowest drawn layer first. */
  readonly stopEarly?: boolean | undefined
  /** Promises of the sequencer that somebody was given. */
  readonly promises?: readonly ShownPromise[] | undefined
  /** Less than this, in wei, is not withdrawn. */
  readonly leastWithdrawal?: bigint | undefined
}

/** What a challenger works with. */
export interface ChallengerModules {
  readonly client: PublicClient
  readonly transactions: Transactions
  readonly sources: readonly ReceiptSource[]
  readonly models: readonly JudgedModel[]
  readonly observe: Observe
}
