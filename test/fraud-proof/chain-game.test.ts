import { afterAll, beforeAll, describe, expect } from 'vitest'
import { readGame } from '../../fraud-proof/game/chain-game.ts'
import { challengerMove } from '../../fraud-proof/game/challenger-strategy.ts'
import { type Defence, defenderMove } from '../../fraud-proof/game/defender-strategy.ts'
import { isMove } from '../../fraud-proof/game/move.ts'
import { moveCall } from '../../fraud-proof/game/move-call.ts'
import { Outbound } from '../../fraud-proof/game/outbound.ts'
import type { OwnTrace } from '../../fraud-proof/game/own-trace.ts'
import type { PlayerEvent } from '../../fraud-proof/game/player-event.ts'
import { takeTurn } from '../../fraud-proof/game/take-turn.ts'
import { forgeTrace, leavesOf, withElement } from '../../sequencer/devnet/dishonest/forged-trace.ts'
import type { Chain } from '../support/chain.ts'
import { chainTest } from '../support/chain-test.ts'
import { askDemo, type DemoAnswer } from '../support/demo-answer.ts'
import { directTransactions } from '../support/direct-transactions.ts'
import { actorOf } from '../support/dishonest/actor.ts'
import { openDispute } from '../support/game.ts'
import { mined } from '../support/mined.ts'
import { playOnChain } from '../support/play-on-chain.ts'
import { commitReceipts, setStage } from '../support/stage.ts'

let demo: DemoAnswer
let truth: OwnTrace
beforeAll(async () => {
  demo = await askDemo('What is rho?')
  const { program, execution, trace } = await demo.judgeOutput()
  truth = { program, verdict: execution.verdict, trace }
}, 120_000)
afterAll(() => demo.close())

/** A dispute over the true answer. */
async function disputed(chain: Chain) {
  const stage = await setStage(chain, demo.spec)
  const { timestamp } = await chain.reader.getBlock()
  const receipt = demo.receipt(stage.modelId, { worker: stage.key.address, issuedAt: timestamp })
  const [place] = (await commitReceipts(stage, [receipt])).places
  if (place === undefined) throw new Error('nothing was committed')
  return { stage, receipt, ...(await openDispute(stage, receipt, place)) }
}

describe('on a chain', () => {
  chainTest(
    'an honest challenger finds the one false value by what it knows itself and what was revealed',
    async ({ chain }) => {
      const { stage, receipt, id } = await disputed(chain)
      const half = truth.program.kernels.length / 2
      const kernel = truth.program.kernels.findIndex(({ opcode }, i) => i > half && opcode === 'DOT')
      const bytes = withElement(await leavesOf(truth, kernel), 300, (bits) => bits ^ 1)
      const lie = await forgeTrace(truth, { tensors: new Map([[kernel, bytes]]) })
      const defence: Defence = { ...lie, receipt, tokens: demo.tokens, rows: [] }
      const played = await playOnChain(stage, id, [
        {
          wallet: chain.wallet('challenger'),
          actor: actorOf((game) => challengerMove(game, async () => truth)),
          honest: true,
        },
        {
          wallet: chain.wallet('worker'),
          actor: actorOf((game) => defenderMove(game, async () => defence)),
          honest: false,
        },
      ])
      expect(played.outcome).toBe('challengerWon')
      expect(played.moves.at(-1)).toBe('step')
      expect(played.refused).toEqual([])
    },
    120_000,
  )

  chainTest('a move that was mined while it was decided again is no reason for alarm', async ({ chain }) => {
    const { stage, receipt, id } = await disputed(chain)
    const wallet = chain.wallet('worker')
    const events: PlayerEvent[] = []
    const observe = (event: PlayerEvent) => events.push(event)
    const client = chain.reader
    const outbound = new Outbound({}, { client, transactions: directTransactions(chain, wallet), observe })
    const at = { disputes: stage.disputes.address, fromBlock: 0n }
    const defence: Defence = { ...truth, receipt, tokens: demo.tokens, rows: [] }
    await takeTurn({ client, outbound, observe, at }, id, async (game) => {
      const move = await defenderMove(game, async () => defence)
      if (!isMove(move)) throw new Error('there is nothing to answer')
      await mined(chain, wallet.sendTransaction({ to: at.disputes, ...moveCall(game, move) }))
      return move
    })
    expect(events).toEqual([])
    expect((await readGame(client, at, id)).phase).toBe('reveal')
  })

  chainTest('a move that the chain does not take where it should is told of', async ({ chain }) => {
    const { stage, id } = await disputed(chain)
    const events: PlayerEvent[] = []
    const observe = (event: PlayerEvent) => events.push(event)
    const client = chain.reader
    const transactions = directTransactions(chain, chain.wallet('worker'))
    const outbound = new Outbound({}, { client, transactions, observe })
    const at = { disputes: stage.disputes.address, fromBlock: 0n }
    await takeTurn({ client, outbound, observe, at }, id, async () => ({ kind: 'timeout' }))
    expect(events).toMatchObject([{ kind: 'alarm', code: 'move-refused' }])
  })
})
