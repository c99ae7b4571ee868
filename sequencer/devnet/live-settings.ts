import { devnetSettings, type Settings } from '../../contracts/settings.ts'
import { devAccount } from './accounts.ts'

/**
 * For a devnet that somebody watches: an answer is final within a minute, and a game is over before its watcher is tired of it.
 * Promises last for a day, so that a test may move the chain's clock often.
 */
export const liveSettings: Settings = {
  ...devnetSettings(devAccount('sequencer').address),
  window: 45n,
  inclusionGrace: 86_400n,
  supplyTime: 60n,
  clock: 120n,
  minTurn: 10n,
  replayAllowance: 60n,
}
