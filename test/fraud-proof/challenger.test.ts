import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zeroHash } from 'viem'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { JudgedModel } from '../../fraud-proof/game/judged-model.ts'
import { openedAnswer } from '../../fraud-proof/vm/opening.ts'
import { chainTest } from '../support/chain-test.ts'
import { demoDirectory } from '../support/demo-answer.ts'
import { dishonestWorker, type Served } from '../support/dishonest/workers.ts'
import { alarms, check, disputesOf, isFinal, playOut } from '../support/dispute-play.ts'
import { lyingDefender } from '../support/lying-defender.ts'
import { startChallenger, startDefender } from '../support/players.ts'
import { openServedDemo, type ServedModel } from '../support/served-model.ts'

let demo: ServedModel
let honest: Served
let edited: Served
beforeAll(async () => {
  demo = await openServedDemo()
  const asked = demo.ask('What is rho?')
  honest = await demo.honest(asked)
  edited = await lie('an edited token')
}, 120_000)
afterAll(() => demo.close())

function lie(name: string): Promise<Served> {
  return dishonestWorker(name).serve(demo.ask('What is rho?'))
}

describe('an honest challenger', () => {
  chainTest('catches one false receipt among honest ones, and is paid for it', async ({ chain }) => {
    const committed = await demo.commit(chain, [honest, edited, honest])
    const challenger = startChallenger(committed.stage, [demo.judged], [committed.source])
    const defender = startDefender(committed.stage, [demo.judged], committed.source)
    const before = await chain.reader.getBalance({ address: challenger.transactions.account })
    await check(challenger)
    expect((await disputesOf(committed)).map(({ kind, index }) => ({ kind, index }))).toEqual([
      { kind: 'output', index: 1 },
    ])
    await playOut(committed, [challenger.daemon, defender.daemon])
    expect(alarms(challenger)).toEqual([])
    // The operator's own machine tells it that it has nothing to defend with.
    expect(alarms(defender).join()).toContain('cannot be defended')
    expect((await disputesOf(committed)).map(({ phase }) => phase)).toEqual(['challengerWon'])
    const after = await chain.reader.getBalance({ address: challenger.transactions.account })
    expect(after).toBeGreaterThan(before)
    await chain.travel(86_400)
    expect(await isFinal(committed, 1)).toBe(false)
    expect(challenger.daemon.statistics).toMatchObject({ checked: 3, suspicious: 1, dishonest: 1 })
  })

  chainTest('opens a dispute over fingerprints where only they are false', async ({ chain }) => {
    const committed = await demo.commit(chain, [await lie('one matrix perturbed by 1 %')])
    const challenger = startChallenger(committed.stage, [demo.judged], [committed.source])
    await check(challenger)
    await playOut(committed, [challenger.daemon])
    expect(await disputesOf(committed)).toMatchObject([{ kind: 'kv', phase: 'challengerWon' }])
  })

  chainTest('follows a liar down to the false value', async ({ chain }) => {
    const committed = await demo.commit(chain, [edited])
    const challenger = startChallenger(committed.stage, [demo.judged], [committed.source])
    const liar = await lyingDefender(committed, demo.judged, edited)
    await check(challenger)
    await playOut(committed, [challenger.daemon, liar])
    expect(alarms(challenger)).toEqual([])
    expect(liar.moves).toContain('revealLeaf')
    expect(await disputesOf(committed)).toMatchObject([{ phase: 'challengerWon' }])
    expect(challenger.events).toContainEqual(expect.objectContaining({ kind: 'move', move: 'step' }))
  })

  chainTest('is another one at every turn, and wins all the same', async ({ chain }) => {
    const committed = await demo.commit(chain, [edited])
    const { stage, source } = committed
    const liar = await lyingDefender(committed, demo.judged, edited)
    const reborn = {
      // It crashes after each move: nothing but the chain carries over.
      async playGames() {
        const challenger = startChallenger(stage, [demo.judged], [source])
        await check(challenger)
        await challenger.daemon.playGames()
        await challenger.daemon.close()
        expect(alarms(challenger)).toEqual([])
      },
      settled: () => Promise.resolve(),
    }
    await reborn.playGames()
    await playOut(committed, [reborn, liar])
    expect(await disputesOf(committed)).toMatchObject([{ phase: 'challengerWon' }])
  })

  chainTest('plays on where a reorg takes back moves', async ({ chain }) => {
    const committed = await demo.commit(chain, [edited])
    const challenger = startChallenger(committed.stage, [demo.judged], [committed.source])
    const liar = await lyingDefender(committed, demo.judged, edited)
    await check(challenger)
    let turns = 0
    const reorganised = {
      async playGames() {
        await challenger.daemon.playGames()
        await challenger.daemon.settled()
        turns++
        // The last moves of both sides are gone each time, the opening among them at first.
        if (turns === 1 || turns === 4) await chain.reorg(turns)
        await check(challenger)
      },
      settled: () => challenger.daemon.settled(),
    }
    await playOut(committed, [reorganised, liar])
    expect(await disputesOf(committed)).toMatchObject([{ phase: 'challengerWon' }])
    expect(turns).toBeGreaterThan(6)
  })

  chainTest('makes who opens nothing answer, and wins where nothing is answered', async ({ chain }) => {
    const committed = await demo.commit(chain, [honest, honest])
    const [, withheld] = committed.receipts
    committed.source.openings.delete(withheld?.hash ?? '0x')
    const challenger = startChallenger(committed.stage, [demo.judged], [committed.source], {
      disputeWithheld: true,
    })
    await check(challenger)
    expect(await disputesOf(committed)).toEqual([])
    await chain.travel(61)
    await check(challenger)
    await playOut(committed, [challenger.daemon])
    expect(await disputesOf(committed)).toMatchObject([{ index: 1, phase: 'challengerWon' }])
  })

  chainTest('pays for the answer alone where what was withheld turns out to be honest', async ({ chain }) => {
    const committed = await demo.commit(chain, [honest])
    const { stage, source } = committed
    const nothing = {
      name: 'a mirror without openings',
      batch: source.batch.bind(source),
      opening: async () => undefined,
    }
    const challenger = startChallenger(stage, [demo.judged], [nothing], { disputeWithheld: true })
    const defender = startDefender(stage, [demo.judged], source)
    await chain.travel(61)
    await check(challenger)
    await playOut(committed, [challenger.daemon, defender.daemon])
    expect([...alarms(challenger), ...alarms(defender)]).toEqual(['withheld: no source opens its tokens'])
    expect(await disputesOf(committed)).toMatchObject([{ kind: 'output', phase: 'defenderWon' }])
    expect(challenger.events).toContainEqual(expect.objectContaining({ kind: 'move', move: 'concede' }))
    await chain.travel(86_400)
    expect(await isFinal(committed)).toBe(true)
  })

  chainTest('plays several disputes at a time, and no more than it may lose', async ({ chain }) => {
    const committed = await demo.commit(chain, [edited, edited, edited])
    const bond = await chain.reader.readContract({ ...committed.stage.disputes, functionName: 'bondNow' })
    const challenger = startChallenger(committed.stage, [demo.judged], [committed.source], {
      mostAtRisk: 2n * bond,
    })
    await check(challenger)
    expect(await disputesOf(committed)).toHaveLength(2)
    expect(alarms(challenger)).toEqual([expect.stringContaining('bonds-at-risk')])
    await playOut(committed, [challenger.daemon])
    expect(await disputesOf(committed)).toMatchObject([
      { phase: 'challengerWon' },
      { phase: 'challengerWon' },
    ])
    // The operator is slashed: what is left of its receipts is reverted without a dispute.
    await check(challenger)
    expect(await disputesOf(committed)).toHaveLength(2)
  })

  chainTest('only tells what it would do where that is what is wanted', async ({ chain }) => {
    const committed = await demo.commit(chain, [edited])
    const challenger = startChallenger(committed.stage, [demo.judged], [committed.source], { dryRun: true })
    await check(challenger)
    expect(await disputesOf(committed)).toEqual([])
    expect(alarms(challenger)).toEqual([expect.stringContaining('dry-run: would send: open output')])
  })

  chainTest('leaves a receipt alone that names another as its disputer', async ({ chain }) => {
    const disputer = chain.wallet('stranger').account.address
    const committed = await demo.commit(chain, [edited], { disputer })
    const challenger = startChallenger(committed.stage, [demo.judged], [committed.source])
    await check(challenger)
    expect(await disputesOf(committed)).toEqual([])
    // It is not even tried.
    expect(alarms(challenger)).toEqual([])
    const named = startChallenger(committed.stage, [demo.judged], [committed.source], {}, 'stranger')
    await check(named)
    expect(await disputesOf(committed)).toHaveLength(1)
  })

  chainTest('stakes nothing where its two replays are not the same', async ({ chain }) => {
    const directory = await mkdtemp(join(tmpdir(), 'otr-faulty-'))
    await cp(demoDirectory, directory, { recursive: true })
    // The first replay keeps weights, the second loads them again: a disk that goes bad between them shows.
    const faulty = await JudgedModel.open({ directory }, { threads: 1, weights: 'fast' })
    try {
      const committed = await demo.commit(chain, [edited])
      const answer = openedAnswer({ ...edited })
      await faulty.trace({ kind: 'output', answer, bucket: edited.receipt.bucket })
      const path = join(directory, 'model.onnx')
      const bytes = await readFile(path)
      const at = Math.floor(bytes.length / 2)
      await writeFile(path, bytes.fill(0x3f, at, at + 4096))
      const challenger = startChallenger(committed.stage, [faulty], [committed.source])
      await check(challenger)
      expect(await disputesOf(committed)).toEqual([])
      expect(alarms(challenger)).toEqual([expect.stringContaining('replays-disagree')])
    } finally {
      await faulty.close()
      await rm(directory, { recursive: true })
    }
  })

  chainTest(
    'does not judge a model that it has no directory for, and refuses a wrong one',
    async ({ chain }) => {
      const committed = await demo.commit(chain, [edited])
      const challenger = startChallenger(committed.stage, [], [committed.source])
      await check(challenger)
      expect(alarms(challenger)).toEqual([expect.stringContaining('unknown-model')])
      await expect(JudgedModel.open({ directory: demoDirectory, modelId: zeroHash })).rejects.toThrow(
        'are not played',
      )
    },
  )
})
