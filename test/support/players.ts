import { parseEther } from 'viem'
import { Challenger } from '../../fraud-proof/challenger/challenger.ts'
import type { ChallengerOptions } from '../../fraud-proof/challenger/challenger-options.ts'
import type { ReceiptSource } from '../../fraud-proof/challenger/receipt-source.ts'
import { Defender, type OwnReceipts } from '../../fraud-proof/defender/defender.ts'
import type { JudgedModel } from '../../fraud-proof/game/judged-model.ts'
import type { PlayerEvent } from '../../fraud-proof/game/player-event.ts'
import { directTransactions } from './direct-transactions.ts'
import type { Stage } from './stage.ts'

/** A daemon on a stage, with all that it did and saw. */
export interface Player<Daemon> {
  readonly daemon: Daemon
  readonly events: readonly PlayerEvent[]
  readonly transactions: ReturnType<typeof directTransactions>
}

export function startChallenger(
  { chain, deployment }: Stage,
  models: readonly JudgedModel[],
  sources: readonly ReceiptSource[],
  changes: Partial<ChallengerOptions> = {},
  by: 'challenger' | 'stranger' = 'challenger',
): Player<Challenger> {
  const events: PlayerEvent[] = []
  const transactions = directTransactions(chain, chain.wallet(by))
  const daemon = new Challenger(
    { deployment, fromBlock: 0n, rate: 1, mostAtRisk: parseEther('1'), patience: 60n, ...changes },
    { client: chain.reader, transactions, sources, models, observe: (event) => events.push(event) },
  )
  return { daemon, events, transactions }
}

export function startDefender(
  { chain, deployment }: Stage,
  models: readonly JudgedModel[],
  receipts: OwnReceipts,
): Player<Defender> {
  const events: PlayerEvent[] = []
  const transactions = directTransactions(chain, chain.wallet('worker'))
  const daemon = new Defender(
    { deployment, fromBlock: 0n },
    { client: chain.reader, transactions, receipts, models, observe: (event) => events.push(event) },
  )
  return { daemon, events, transactions }
}
