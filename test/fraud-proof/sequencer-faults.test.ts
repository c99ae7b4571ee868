import { keccak256 } from 'viem'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { promiseTypedData } from '../../contracts/promise.ts'
import { devAccount } from '../../sequencer/devnet/accounts.ts'
import { chainTest } from '../support/chain-test.ts'
import { dishonestWorker, type Served } from '../support/dishonest/workers.ts'
import { alarms, check, disputesOf, isFinal } from '../support/dispute-play.ts'
import { mined } from '../support/mined.ts'
import { startChallenger } from '../support/players.ts'
import { openServedDemo, type ServedModel } from '../support/served-model.ts'

let demo: ServedModel
let honest: Served
beforeAll(async () => {
  demo = await openServedDemo()
  honest = await demo.honest(demo.ask('What is rho?'))
}, 120_000)
afterAll(() => demo.close())

describe('a sequencer', () => {
  chainTest('that withholds a batch loses its bond to who demanded it', async ({ chain }) => {
    const committed = await demo.commit(chain, [honest])
    committed.source.batches.clear()
    const challenger = startChallenger(committed.stage, [demo.judged], [committed.source])
    await chain.travel(61)
    await check(challenger)
    expect(challenger.transactions.done.map(({ purpose }) => purpose)).toEqual(['demand 0 0'])
    await chain.travel(301)
    await check(challenger)
    await challenger.daemon.playGames()
    await challenger.daemon.settled()
    expect(challenger.transactions.done.map(({ purpose }) => purpose)).toEqual([
      'demand 0 0',
      'withhold 0 0',
      'withdraw rollup 0',
    ])
    expect(await isFinal(committed)).toBe(false)
  })

  chainTest('that shows a batch only on chain cannot hide a false receipt in it', async ({ chain }) => {
    const edited = await dishonestWorker('an edited token').serve(demo.ask('What is rho?'))
    const committed = await demo.commit(chain, [edited])
    const { stage, source, receipts } = committed
    source.batches.clear()
    const challenger = startChallenger(stage, [demo.judged], [source])
    await chain.travel(61)
    await check(challenger)
    const [first] = receipts
    if (first === undefined) throw new Error('nothing was committed')
    const { receipt, place } = first
    const supply = { ...stage.rollup, functionName: 'supply', args: [0n, receipt, place] } as const
    await mined(chain, chain.wallet('sequencer').writeContract(supply))
    await check(challenger)
    expect(await disputesOf(committed)).toMatchObject([{ kind: 'output', phase: 'answer' }])
  })

  chainTest('that batches an invalid receipt pays for it', async ({ chain }) => {
    const committed = await demo.commit(chain, [honest], { temperature: 0x41000000 })
    const challenger = startChallenger(committed.stage, [demo.judged], [committed.source])
    await check(challenger)
    expect(challenger.events).toContainEqual({ kind: 'invalid', batch: 0n, index: 0, why: 'temperature' })
    const { rollup } = committed.stage
    expect(await chain.reader.readContract({ ...rollup, functionName: 'isInvalid', args: [0n, 0n] })).toBe(
      true,
    )
    expect(alarms(challenger)).toEqual([])
  })

  for (const [name, broken] of [
    ['puts another receipt at a promised place', 0n],
    ['lets a promise pass in silence', 5n],
  ] as const) {
    chainTest(`that ${name} pays for it`, async ({ chain }) => {
      const committed = await demo.commit(chain, [honest])
      const { timestamp } = await chain.reader.getBlock()
      const promise = { leaf: keccak256('0x01'), sequence: broken, includeBy: timestamp + 30n }
      const signature = await devAccount('sequencer').signTypedData(
        promiseTypedData(promise, committed.stage.domain),
      )
      const challenger = startChallenger(committed.stage, [demo.judged], [committed.source], {
        promises: [{ promise, signature }],
      })
      await check(challenger)
      await chain.travel(31)
      await check(challenger)
      expect(challenger.transactions.done.map(({ purpose }) => purpose)).toEqual([
        expect.stringContaining('omission'),
      ])
      const { rollup } = committed.stage
      expect(await chain.reader.readContract({ ...rollup, functionName: 'bond' })).toBe(0n)
    })
  }
})
