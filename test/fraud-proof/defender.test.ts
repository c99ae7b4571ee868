import { afterAll, beforeAll, describe, expect } from 'vitest'
import { openedAnswer } from '../../fraud-proof/vm/opening.ts'
import { actingPlayer } from '../support/acting-player.ts'
import { chainTest } from '../support/chain-test.ts'
import { dishonestChallengers } from '../support/dishonest/challengers.ts'
import type { Served } from '../support/dishonest/workers.ts'
import { alarms, disputesOf, isFinal, playOut } from '../support/dispute-play.ts'
import { openDispute } from '../support/game.ts'
import { startDefender } from '../support/players.ts'
import { openServedDemo, type ServedModel } from '../support/served-model.ts'

let demo: ServedModel
let honest: Served
beforeAll(async () => {
  demo = await openServedDemo()
  honest = await demo.honest(demo.ask('What is rho?'))
}, 120_000)
afterAll(() => demo.close())

/** The true run over the honest answer. */
function truth() {
  const answer = openedAnswer(honest)
  return demo.judged.trace({ kind: 'output', answer, bucket: honest.receipt.bucket })
}

describe('an honest defender', () => {
  for (const name of ['points right to the end, and a step at each of many values', 'never a point']) {
    chainTest(`wins against ${name}`, async ({ chain }) => {
      const committed = await demo.commit(chain, [honest])
      const { stage, receipts } = committed
      const defender = startDefender(stage, [demo.judged], committed.source)
      const cheat = dishonestChallengers.find((known) => known.name === name)
      const [first] = receipts
      if (!cheat || !first) throw new Error('no such challenger')
      await openDispute(stage, first.receipt, first.place)
      const actor = await cheat.play(await truth())
      const player = actingPlayer(stage, chain.wallet('challenger'), actor)
      await playOut(committed, [player, defender.daemon])
      expect(alarms(defender)).toEqual([])
      expect(await disputesOf(committed)).toMatchObject([{ phase: 'defenderWon' }])
      await chain.travel(86_400)
      expect(await isFinal(committed)).toBe(true)
    })
  }

  chainTest('shows the drawn rows, whoever asks', async ({ chain }) => {
    const committed = await demo.commit(chain, [honest])
    const [first] = committed.receipts
    if (!first) throw new Error('nothing was committed')
    const defender = startDefender(committed.stage, [demo.judged], committed.source)
    await openDispute(committed.stage, first.receipt, first.place, { kind: 1 })
    await playOut(committed, [defender.daemon])
    expect(defender.events).toContainEqual(expect.objectContaining({ kind: 'move', move: 'answer' }))
    expect(await disputesOf(committed)).toMatchObject([{ kind: 'kv', phase: 'defenderWon' }])
  })

  chainTest('says so where nothing was kept', async ({ chain }) => {
    const committed = await demo.commit(chain, [honest])
    const [first] = committed.receipts
    if (!first) throw new Error('nothing was committed')
    committed.source.openings.clear()
    const defender = startDefender(committed.stage, [demo.judged], committed.source)
    await openDispute(committed.stage, first.receipt, first.place)
    await defender.daemon.playGames()
    expect(alarms(defender)).toEqual([expect.stringContaining('nothing was kept')])
  })
})
