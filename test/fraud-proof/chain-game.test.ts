import { afterAll, beforeAll, describe, expect } from 'vitest'
import { challengerMove } from '../../fraud-proof/game/challenger-strategy.ts'
import { type Defence, defenderMove } from '../../fraud-proof/game/defender-strategy.ts'
import type { OwnTrace } from '../../fraud-proof/game/own-trace.ts'
import { forgeTrace, leavesOf, withElement } from '../../sequencer/devnet/dishonest/forged-trace.ts'
import { chainTest } from '../support/chain-test.ts'
import { askDemo, type DemoAnswer } from '../support/demo-answer.ts'
import { actorOf } from '../support/dishonest/actor.ts'
import { openDispute } from '../support/game.ts'
import { playOnChain } from '../support/play-on-chain.ts'
import { commitReceipts, drawBatch, setStage } from '../support/stage.ts'

let demo: DemoAnswer
let truth: OwnTrace
beforeAll(async () => {
  demo = await askDemo('What is rho?')
  const { program, execution, trace } = await demo.judgeOutput()
  truth = { program, verdict: execution.verdict, trace }
}, 120_000)
afterAll(() => demo.close())

describe('on a chain', () => {
  chainTest(
    'an honest challenger finds the one false value by what it knows itself and what was revealed',
    async ({ chain }) => {
      const stage = await setStage(chain, demo.spec)
      const { timestamp } = await chain.reader.getBlock()
      const receipt = demo.receipt(stage.modelId, { worker: stage.key.address, issuedAt: timestamp })
      const { number, places } = await commitReceipts(stage, [receipt])
      await drawBatch(stage, number)
      const [place] = places
      if (place === undefined) throw new Error('nothing was committed')
      const half = truth.program.kernels.length / 2
      const kernel = truth.program.kernels.findIndex(({ opcode }, i) => i > half && opcode === 'DOT')
      const bytes = withElement(await leavesOf(truth, kernel), 300, (bits) => bits ^ 1)
      const lie = await forgeTrace(truth, { tensors: new Map([[kernel, bytes]]) })
      const defence: Defence = { ...lie, receipt, tokens: demo.tokens, rows: [] }
      const { id } = await openDispute(stage, receipt, place)
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
})
