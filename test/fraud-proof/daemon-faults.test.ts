import { setTimeout } from 'node:timers/promises'
import { toHex } from 'viem'
import { afterAll, beforeAll, describe, expect, vi } from 'vitest'
import { isOver } from '../../fraud-proof/game/game-state.ts'
import { openedAnswer } from '../../fraud-proof/vm/opening.ts'
import { actingPlayer } from '../support/acting-player.ts'
import type { Chain } from '../support/chain.ts'
import { chainTest } from '../support/chain-test.ts'
import { dishonestChallengers } from '../support/dishonest/challengers.ts'
import { dishonestWorker, type Served } from '../support/dishonest/workers.ts'
import { disputesOf, isFinal } from '../support/dispute-play.ts'
import { type Fault, startFaultyRpc } from '../support/faulty-rpc.ts'
import { openDispute } from '../support/game.ts'
import { type LivePlayer, liveChallenger, liveDefender } from '../support/live-players.ts'
import { lyingDefender } from '../support/lying-defender.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { type Committed, commitAnswers, openServedDemo, type ServedModel } from '../support/served-model.ts'
import { drawBatch } from '../support/stage.ts'

type Opponent = ReturnType<typeof actingPlayer>

// Games are played whole, some of them many times over.
vi.setConfig({ testTimeout: 120_000 })

let demo: ServedModel
let honest: Served
let edited: Served
const random = seededRandom('daemon-faults')
beforeAll(async () => {
  demo = await openServedDemo()
  const asked = demo.ask('What is rho?')
  honest = await demo.honest(asked)
  edited = await dishonestWorker('an edited token').serve(asked)
}, 120_000)
afterAll(() => demo.close())

/** A dispute over a false receipt that its operator defends to the last step, and how an honest challenger comes to life. */
async function againstLiar(chain: Chain) {
  const committed = await demo.commit(chain, [edited])
  const opponent = await lyingDefender(committed, demo.judged, edited)
  const { stage, source } = committed
  const live = (rpc = chain.anvil.url) => liveChallenger({ stage, models: [demo.judged], rpc }, [source])
  return { committed, opponent, live }
}

/** A dispute over an honest receipt by who points at true values to the end, and how an honest defender comes to life. */
async function againstCheat(chain: Chain) {
  const committed = await demo.commit(chain, [honest])
  const { stage, source, receipts } = committed
  const [first] = receipts
  const cheat = dishonestChallengers.find(({ name }) => name.startsWith('points right to the end'))
  if (!cheat || !first) throw new Error('no such challenger')
  await openDispute(stage, first.receipt, first.place)
  const judging = { kind: 'output', answer: openedAnswer(honest), bucket: honest.receipt.bucket } as const
  const actor = await cheat.play(await demo.judged.trace(judging))
  const opponent = actingPlayer(stage, chain.wallet('challenger'), actor)
  const live = (rpc = chain.anvil.url) => liveDefender({ stage, models: [demo.judged], rpc }, source)
  return { committed, opponent, live }
}

const phaseOf = async (committed: Committed) => (await disputesOf(committed))[0]?.phase ?? 'none'

/** Lets the opponent of a daemon that runs play until something is so. The daemon never has to be waited for longer than its clock. */
async function playUntil(
  { committed, opponent }: { committed: Committed; opponent: Opponent },
  isSo: () => Promise<boolean>,
): Promise<void> {
  while (!(await isSo())) {
    await opponent.playGames()
    // The cheat has nothing left that it could do.
    if ((await phaseOf(committed)) === 'step' && opponent.moves.at(-1) === 'point') {
      await committed.stage.chain.travel(1000)
    }
    await setTimeout(20)
  }
}

/** Whether a game ended, and whoever won was paid. */
async function isPaid(committed: Committed, player: 'challenger' | 'worker'): Promise<boolean> {
  const { chain, disputes } = committed.stage
  const args = [chain.wallet(player).account.address] as const
  const [dispute] = await disputesOf(committed)
  const owed = await chain.reader.readContract({ ...disputes, functionName: 'owed', args })
  return dispute !== undefined && isOver(dispute.phase) && owed === 0n
}

/** How many blocks each reorg takes back. */
const depths = [3, 1, 6, 2, 8, 4, 5, 7]

/** A game in which every depth of reorg happens, each behind at least one move more than it takes back, until the game ends. */
async function playThroughReorgs(
  { committed, opponent }: { committed: Committed; opponent: Opponent },
  player: LivePlayer,
  isDone: () => Promise<boolean>,
): Promise<void> {
  const { chain } = committed.stage
  // No reorg reaches back behind the daemon's start.
  await chain.cheats.mine({ blocks: 8 })
  player.start()
  for (const depth of depths) {
    const goal = (await chain.reader.getBlockNumber()) + BigInt(depth) + 1n
    await playUntil(
      { committed, opponent },
      async () =>
        (await chain.reader.getBlockNumber()) >= goal || isOver(await phaseOf(committed).catch(() => 'none')),
    )
    await chain.reorg(depth)
  }
  await playUntil({ committed, opponent }, isDone)
  await player.crash()
}

describe('reorgs of one to eight blocks in the middle of a game', () => {
  chainTest('do not save a liar', async ({ chain }) => {
    const game = await againstLiar(chain)
    await playThroughReorgs(game, game.live(), () => isPaid(game.committed, 'challenger'))
    expect(await disputesOf(game.committed)).toMatchObject([{ phase: 'challengerWon' }])
    // What reorgs took back was moved again: the chain that remains knows of fewer moves than were made.
    const { disputes } = game.committed.stage
    const events = await chain.reader.getContractEvents({ ...disputes, fromBlock: 0n })
    const shown = events.filter(({ eventName }) =>
      ['Answered', 'Revealed', 'LeafRevealed'].includes(eventName),
    )
    expect(game.opponent.moves.length).toBeGreaterThan(shown.length)
  })

  chainTest('do not cost an honest defender anything', async ({ chain }) => {
    const game = await againstCheat(chain)
    const { committed } = game
    await playThroughReorgs(game, game.live(), () => isPaid(committed, 'worker'))
    expect(await disputesOf(committed)).toMatchObject([{ phase: 'defenderWon' }])
    await chain.travel(86_400)
    expect(await isFinal(committed)).toBe(true)
  })

  chainTest(
    'that put receipts at other places leave the challenger with the false one',
    async ({ chain }) => {
      const stage = await demo.stage(chain)
      const before = await chain.reader.getBlockNumber()
      const first = await commitAnswers(stage, [honest, edited])
      await drawBatch(stage, first.number)
      const player = liveChallenger({ stage, models: [demo.judged] }, [first.source])
      player.start()
      await expect.poll(() => disputesOf(first), { timeout: 20_000 }).toMatchObject([{ index: 1 }])
      await chain.reorg(Number((await chain.reader.getBlockNumber()) - before))
      const again = await commitAnswers(stage, [edited, honest])
      await drawBatch(stage, again.number)
      for (const [number, batch] of again.source.batches) first.source.batches.set(number, batch)
      for (const [hash, opening] of again.source.openings) first.source.openings.set(hash, opening)
      await expect.poll(() => disputesOf(again), { timeout: 20_000 }).toMatchObject([{ index: 0 }])
      await player.crash()
    },
  )
})

/** A game in which the daemon's every transaction is sent, lost from memory, sent again by its next life, lost again, and mined. */
async function playThroughCrashes(
  { committed, opponent, live }: { committed: Committed; opponent: Opponent; live: () => LivePlayer },
  isDone: () => Promise<boolean>,
): Promise<readonly string[]> {
  const { chain } = committed.stage
  const purposes: string[] = []
  while (!(await isDone())) {
    await opponent.playGames()
    if ((await phaseOf(committed)) === 'step' && opponent.moves.at(-1) === 'point') await chain.travel(1000)
    await chain.cheats.setAutomine(false)
    try {
      for (let life = 0; life < 2; life++) {
        const player = live()
        await player.turn()
        const pending = player.requests.length
        while ((await chain.cheats.getTxpoolStatus()).pending < Math.min(pending, 1)) await setTimeout(5)
        if (life === 1) purposes.push(...player.requests.slice(0, 1).map(({ purpose }) => purpose))
        await player.crash()
      }
      await chain.cheats.mine({ blocks: 1 })
    } finally {
      await chain.cheats.setAutomine(true)
    }
  }
  return purposes
}

/** What an account's transactions came to, in order. */
async function transactionsOf(
  chain: Chain,
  player: 'challenger' | 'worker',
  from: bigint,
): Promise<string[]> {
  const account = chain.wallet(player).account.address.toLowerCase()
  const states: string[] = []
  for (let number = from; number <= (await chain.reader.getBlockNumber()); number++) {
    const { transactions } = await chain.reader.getBlock({ blockNumber: number, includeTransactions: true })
    for (const { hash, from: sender } of transactions) {
      if (sender !== account) continue
      states.push((await chain.reader.getTransactionReceipt({ hash })).status)
    }
  }
  return states
}

describe('a daemon that crashes whenever it has sent something, and again before that is mined', () => {
  chainTest('wins as a challenger, and pays for every move once', async ({ chain }) => {
    const game = await againstLiar(chain)
    const from = (await chain.reader.getBlockNumber()) + 1n
    const purposes = await playThroughCrashes(game, () => isPaid(game.committed, 'challenger'))
    expect(await disputesOf(game.committed)).toMatchObject([{ phase: 'challengerWon' }])
    expect(purposes.at(-1)).toBe('withdraw disputes 0')
    expect(new Set(purposes).size).toBe(purposes.length)
    const states = await transactionsOf(chain, 'challenger', from)
    expect(states).toEqual(purposes.map(() => 'success'))
  })

  chainTest('wins as a defender, and pays for every move once', async ({ chain }) => {
    const game = await againstCheat(chain)
    const from = (await chain.reader.getBlockNumber()) + 1n
    const purposes = await playThroughCrashes(game, () => isPaid(game.committed, 'worker'))
    expect(await disputesOf(game.committed)).toMatchObject([{ phase: 'defenderWon' }])
    expect(purposes.at(-1)).toBe('withdraw disputes 0')
    const states = await transactionsOf(chain, 'worker', from)
    expect(states).toEqual(purposes.map(() => 'success'))
  })
})

/** Times out, fails, lags, says nonsense, and loses the answer to what it did. */
function badNode(): Fault {
  let old: unknown
  return async ({ method }, forward) => {
    switch (random.below(60)) {
      case 0:
        throw { code: -32603, message: 'internal error' }
      case 1:
        return new Promise(() => undefined)
      case 2:
        return [null, 'nonsense', 17, {}, [], '0x'][random.below(6)]
      case 3:
        await forward()
        throw { code: -32603, message: 'the answer is lost' }
      case 4:
        if (method !== 'eth_getBlockByNumber') return forward()
        old ??= await forward()
        return old
      case 5:
        return method === 'eth_getTransactionCount' ? toHex(random.below(100)) : forward()
      default:
        return forward()
    }
  }
}

describe('behind a node that times out, lags and says nonsense', () => {
  chainTest('a challenger wins', async ({ chain }) => {
    const game = await againstLiar(chain)
    const rpc = await startFaultyRpc(chain.anvil.url)
    rpc.fault = badNode()
    const player = game.live(rpc.url)
    player.start()
    await playUntil(game, () => isPaid(game.committed, 'challenger'))
    await player.crash()
    await rpc.close()
    expect(await disputesOf(game.committed), `seed ${random.seed}`).toMatchObject([
      { phase: 'challengerWon' },
    ])
    expect(player.events).toContainEqual(expect.objectContaining({ kind: 'alarm' }))
  })

  chainTest('a defender wins', async ({ chain }) => {
    const game = await againstCheat(chain)
    const rpc = await startFaultyRpc(chain.anvil.url)
    rpc.fault = badNode()
    const player = game.live(rpc.url)
    player.start()
    await playUntil(game, () => isPaid(game.committed, 'worker'))
    await player.crash()
    await rpc.close()
    expect(await disputesOf(game.committed), `seed ${random.seed}`).toMatchObject([{ phase: 'defenderWon' }])
  })
})
