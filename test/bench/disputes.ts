import { checkingCost } from './dispute-checking.ts'
import { float16Limits } from './dispute-float16.ts'
import { disputeGames } from './dispute-games.ts'
import { honestReceipts } from './dispute-honest.ts'
import { workerDetection } from './dispute-workers.ts'
import type { Figure } from './report.ts'

/** The parts of the suite, each short enough to be measured at a time. */
export const disputeParts: Readonly<Record<string, () => Promise<Figure[]>>> = {
  'disputes-games': disputeGames,
  'disputes-checking': checkingCost,
  'disputes-workers': workerDetection,
  'disputes-float16': float16Limits,
  'disputes-honest': honestReceipts,
}
