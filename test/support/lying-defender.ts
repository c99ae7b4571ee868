import type { JudgedModel } from '../../fraud-proof/game/judged-model.ts'
import { openedAnswer } from '../../fraud-proof/vm/opening.ts'
import { actingPlayer } from './acting-player.ts'
import { dishonestDefenders } from './dishonest/defenders.ts'
import type { Served } from './dishonest/workers.ts'
import type { Committed } from './served-model.ts'

/** The lie that is played longest: it is shown only by a step. */
const longestLie = 'a right trace with one element changed in a product of matrices'

/** The operator's account, defending the first receipt, which is over `served`, as a list of lies has it. */
export async function lyingDefender(
  { stage, receipts }: Committed,
  judged: JudgedModel,
  served: Served,
  name = longestLie,
) {
  const strategy = dishonestDefenders.find((known) => known.name === name)
  const [first] = receipts
  if (!strategy || !first) throw new Error(`no such defender: ${name}`)
  const answer = openedAnswer(served)
  const truth = await judged.trace({ kind: 'output', answer, bucket: served.receipt.bucket })
  const actor = await strategy.play({
    truth: { ...truth, receipt: first.receipt, tokens: served.tokens, rows: [] },
    random: () => 7,
    other: () => Promise.reject(new Error('this lie needs no other run')),
  })
  return actingPlayer(stage, stage.chain.wallet('worker'), actor)
}
