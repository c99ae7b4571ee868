import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keccak256, zeroHash } from 'viem'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { promiseTypedData } from '../../contracts/promise.ts'
import type { Challenger } from '../../fraud-proof/challenger/challenger.ts'
import { isOver, phases } from '../../fraud-proof/game/game-state.ts'
import { JudgedModel } from '../../fraud-proof/game/judged-model.ts'
import { openedDisputes } from '../../fraud-proof/game/opened-disputes.ts'
import type { OwnTrace } from '../../fraud-proof/game/own-trace.ts'
import { openedAnswer } from '../../fraud-proof/vm/opening.ts'
import { devAccount } from '../../sequencer/devnet/accounts.ts'
import { actingPlayer } from '../support/acting-player.ts'
import { chainTest } from '../support/chain-test.ts'
import { demoDirectory } from '../support/demo-answer.ts'
import { dishonestChallengers } from '../support/dishonest/challengers.ts'
import { dishonestDefenders } from '../support/dishonest/defenders.ts'
import { dishonestWorkers, type Served } from '../support/dishonest/workers.ts'
import { openDispute } from '../support/game.ts'
import { type Player, startChallenger, startDefender } from '../support/players.ts'
import { type Committed, openServedDemo, type ServedDemo } from '../support/served-demo.ts'

let demo: ServedDemo
let honest: Served
let edited: Served
beforeAll(async () => {
  demo = await openServedDemo()
  const asked = demo.ask('What is rho?')
  honest = await demo.honest(asked)
  edited = await lie('an edited token')
}, 120_000)
afterAll(() => demo.close())

async function lie(name: string): Promise<Served> {
  const worker = dishonestWorkers.find((known) => known.name === name)
  if (worker === undefined) throw new Error(`no such worker: ${name}`)
  return worker.serve(demo.ask('What is rho?'))
}

async function isFinal({ stage, receipts }: Committed, index = 0): Promise<boolean> {
  const { receipt, place } = receipts[index] ?? {}
  if (!receipt || !place) throw new Error('no such receipt')
  const { rollup, chain } = stage
  return chain.reader.readContract({ ...rollup, functionName: 'isFinal', args: [receipt, place] })
}

async function disputes({ stage }: Committed) {
  const { chain, disputes } = stage
  const opened = await openedDisputes(chain.reader, { disputes: disputes.address, fromBlock: 0n })
  return Promise.all(
    opened.map(async ({ id, kind, index, challenger }) => {
      const { phase } = await chain.reader.readContract({ ...disputes, functionName: 'dispute', args: [id] })
      return { id, kind, index, challenger, phase: phases[phase] ?? 'none' }
    }),
  )
}

/** Lets daemons take turns until every dispute is over; time passes where nobody moves. */
async function playOut(
  committed: Committed,
  daemons: readonly { playGames(): Promise<void>; settled(): Promise<void> }[],
): Promise<void> {
  const { chain } = committed.stage
  for (let round = 0; round < 60; round++) {
    const before = await chain.reader.getBlockNumber()
    for (const daemon of daemons) {
      await daemon.playGames()
      await daemon.settled()
    }
    if ((await chain.reader.getBlockNumber()) > before) continue
    if ((await disputes(committed)).every(({ phase }) => isOver(phase))) return
    await chain.travel(1000)
  }
  throw new Error('the disputes do not end')
}

async function check({ daemon }: Player<Challenger>): Promise<void> {
  await daemon.checkBatches()
  await daemon.settled()
}

/** The true run over an answer. */
async function truthOf(served: Served): Promise<OwnTrace> {
  return demo.judged.trace({ kind: 'output', answer: openedAnswer(served), bucket: served.receipt.bucket })
}

/** The operator's account, defending a first receipt as a list of lies has it. */
async function lyingDefender({ stage, receipts }: Committed, name: string) {
  const strategy = dishonestDefenders.find((known) => known.name === name)
  const [first] = receipts
  if (!strategy || !first) throw new Error(`no such defender: ${name}`)
  const truth = await truthOf(edited)
  const actor = await strategy.play({
    truth: { ...truth, receipt: first.receipt, tokens: edited.tokens, rows: [] },
    random: () => 7,
    other: () => Promise.reject(new Error('this lie needs no other run')),
  })
  return actingPlayer(stage, stage.chain.wallet('worker'), actor)
}

const alarms = ({ events }: Pick<Player<unknown>, 'events'>) =>
  events.flatMap((event) => (event.kind === 'alarm' ? [`${event.code}: ${event.message}`] : []))

describe('an honest challenger', () => {
  chainTest('catches one false receipt among honest ones, and is paid for it', async ({ chain }) => {
    const committed = await demo.commit(chain, [honest, edited, honest])
    const challenger = startChallenger(committed.stage, [demo.judged], [committed.source])
    const defender = startDefender(committed.stage, [demo.judged], committed.source)
    const before = await chain.reader.getBalance({ address: challenger.transactions.account })
    await check(challenger)
    expect((await disputes(committed)).map(({ kind, index }) => ({ kind, index }))).toEqual([
      { kind: 'output', index: 1 },
    ])
    await playOut(committed, [challenger.daemon, defender.daemon])
    expect(alarms(challenger)).toEqual([])
    // The operator's own machine tells it that it has nothing to defend with.
    expect(alarms(defender).join()).toContain('cannot be defended')
    expect((await disputes(committed)).map(({ phase }) => phase)).toEqual(['challengerWon'])
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
    expect(await disputes(committed)).toMatchObject([{ kind: 'kv', phase: 'challengerWon' }])
  })

  chainTest('follows a liar down to the false value', async ({ chain }) => {
    const committed = await demo.commit(chain, [edited])
    const challenger = startChallenger(committed.stage, [demo.judged], [committed.source])
    const liar = await lyingDefender(
      committed,
      'a right trace with one element changed in a product of matrices',
    )
    await check(challenger)
    await playOut(committed, [challenger.daemon, liar])
    expect(alarms(challenger)).toEqual([])
    expect(liar.moves).toContain('revealLeaf')
    expect(await disputes(committed)).toMatchObject([{ phase: 'challengerWon' }])
    expect(challenger.events).toContainEqual(expect.objectContaining({ kind: 'move', move: 'step' }))
  })

  chainTest('is another one at every turn, and wins all the same', async ({ chain }) => {
    const committed = await demo.commit(chain, [edited])
    const { stage, source } = committed
    const liar = await lyingDefender(
      committed,
      'a right trace with one element changed in a product of matrices',
    )
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
    expect(await disputes(committed)).toMatchObject([{ phase: 'challengerWon' }])
  })

  chainTest('plays on where a reorg takes back moves', async ({ chain }) => {
    const committed = await demo.commit(chain, [edited])
    const challenger = startChallenger(committed.stage, [demo.judged], [committed.source])
    const liar = await lyingDefender(
      committed,
      'a right trace with one element changed in a product of matrices',
    )
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
    expect(await disputes(committed)).toMatchObject([{ phase: 'challengerWon' }])
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
    expect(await disputes(committed)).toEqual([])
    await chain.travel(61)
    await check(challenger)
    await playOut(committed, [challenger.daemon])
    expect(await disputes(committed)).toMatchObject([{ index: 1, phase: 'challengerWon' }])
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
    expect(await disputes(committed)).toMatchObject([{ kind: 'output', phase: 'defenderWon' }])
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
    expect(await disputes(committed)).toHaveLength(2)
    expect(alarms(challenger)).toEqual([expect.stringContaining('bonds-at-risk')])
    await playOut(committed, [challenger.daemon])
    expect(await disputes(committed)).toMatchObject([{ phase: 'challengerWon' }, { phase: 'challengerWon' }])
    // The operator is slashed: what is left of its receipts is reverted without a dispute.
    await check(challenger)
    expect(await disputes(committed)).toHaveLength(2)
  })

  chainTest('only tells what it would do where that is what is wanted', async ({ chain }) => {
    const committed = await demo.commit(chain, [edited])
    const challenger = startChallenger(committed.stage, [demo.judged], [committed.source], { dryRun: true })
    await check(challenger)
    expect(await disputes(committed)).toEqual([])
    expect(alarms(challenger)).toEqual([expect.stringContaining('dry-run: would send: open output')])
  })

  chainTest('leaves a receipt alone that names another as its disputer', async ({ chain }) => {
    const disputer = chain.wallet('stranger').account.address
    const committed = await demo.commit(chain, [edited], { disputer })
    const challenger = startChallenger(committed.stage, [demo.judged], [committed.source])
    await check(challenger)
    expect(await disputes(committed)).toEqual([])
    const named = startChallenger(committed.stage, [demo.judged], [committed.source], {}, 'stranger')
    await check(named)
    expect(await disputes(committed)).toHaveLength(1)
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
      expect(await disputes(committed)).toEqual([])
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
      const actor = await cheat.play(await truthOf(honest))
      const player = actingPlayer(stage, chain.wallet('challenger'), actor)
      await playOut(committed, [player, defender.daemon])
      expect(alarms(defender)).toEqual([])
      expect(await disputes(committed)).toMatchObject([{ phase: 'defenderWon' }])
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
    expect(await disputes(committed)).toMatchObject([{ kind: 'kv', phase: 'defenderWon' }])
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
