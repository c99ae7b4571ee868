import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Chain } from '../support/chain.ts'
import { chainTest } from '../support/chain-test.ts'
import { dishonestWorker, type Served } from '../support/dishonest/workers.ts'
import { check, disputesOf, isFinal, playOut } from '../support/dispute-play.ts'
import { openDispute, timeOut } from '../support/game.ts'
import { lyingDefender } from '../support/lying-defender.ts'
import { mined } from '../support/mined.ts'
import { startChallenger } from '../support/players.ts'
import { type Committed, openServedDemo, type ServedModel } from '../support/served-model.ts'
import { withdrawAll } from '../support/stage.ts'

let demo: ServedModel
let edited: Served
beforeAll(async () => {
  demo = await openServedDemo()
  edited = await dishonestWorker('an edited token').serve(demo.ask('What is rho?'))
}, 120_000)
afterAll(() => demo.close())

/** What accounts have, without what they staked. */
async function wealth(
  chain: Chain,
  roles: readonly ('worker' | 'stranger' | 'challenger')[],
): Promise<bigint> {
  const accounts = roles.map((role) => chain.wallet(role).account)
  const balances = await Promise.all(accounts.map(({ address }) => chain.reader.getBalance({ address })))
  return balances.reduce((sum, balance) => sum + balance, 0n)
}

/** The operator's friend disputes its false receipt before anybody else does. */
async function openByFriend({ stage, receipts }: Committed) {
  const [first] = receipts
  if (first === undefined) throw new Error('nothing was committed')
  return openDispute(stage, first.receipt, first.place, { by: 'stranger' })
}

const colluders = ['worker', 'stranger'] as const

describe('a dishonest operator and its friend', () => {
  chainTest('gain nothing by a dispute that the friend loses on purpose', async ({ chain }) => {
    const committed = await demo.commit(chain, [edited])
    const { stage, source } = committed
    const before = await wealth(chain, colluders)
    const liar = await lyingDefender(committed, demo.judged, edited)
    const { id } = await openByFriend(committed)
    await liar.playGames()
    const concede = { ...stage.disputes, functionName: 'concede', args: [id] } as const
    await mined(chain, chain.wallet('stranger').writeContract(concede))

    const challenger = startChallenger(stage, [demo.judged], [source])
    await check(challenger)
    await playOut(committed, [challenger.daemon, liar])
    expect((await disputesOf(committed)).map(({ phase }) => phase)).toEqual(['defenderWon', 'challengerWon'])
    await withdrawAll(stage)
    // The stake is gone, and the bond of the honest challenger's dispute with it.
    const bond = await chain.reader.readContract({ ...stage.disputes, functionName: 'statedBond' })
    expect(await wealth(chain, colluders)).toBeLessThan(before - bond)
    await chain.travel(86_400)
    expect(await isFinal(committed)).toBe(false)
  })

  chainTest('lose half of the stake at least where the friend denounces it first', async ({ chain }) => {
    const committed = await demo.commit(chain, [edited])
    const { stage, source } = committed
    const before = await wealth(chain, colluders)
    const honestBefore = await wealth(chain, ['challenger'])
    const game = await openByFriend(committed)
    const challenger = startChallenger(stage, [demo.judged], [source])
    await check(challenger)
    await timeOut(stage, game)
    await playOut(committed, [challenger.daemon])
    // Anybody may have it paid out, and the challenger does so where it ends up among the winners.
    const operator = operatorOf(chain)
    const [owed] = await chain.reader.readContract({
      ...stage.disputes,
      functionName: 'escrows',
      args: [operator],
    })
    if (owed > 0n) {
      const reward = { ...stage.disputes, functionName: 'payReward', args: [operator, 9] } as const
      await mined(chain, chain.wallet('stranger').writeContract(reward))
    }
    // To the earliest opened among the won, whoever had it paid.
    const paid = await chain.reader.getContractEvents({
      ...stage.disputes,
      eventName: 'RewardPaid',
      fromBlock: 0n,
    })
    expect(paid).toMatchObject([{ args: { id: game.id } }])
    await withdrawAll(stage)
    const stake = await chain.reader.readContract({ ...stage.workers, functionName: 'stakeAmount' })
    expect((await wealth(chain, colluders)) - before).toBeLessThanOrEqual(stake / 2n)
    // Who came second has its bond again.
    const spent = honestBefore - (await wealth(chain, ['challenger']))
    expect(spent).toBeLessThan(
      await chain.reader.readContract({ ...stage.disputes, functionName: 'statedBond' }),
    )
    await chain.travel(86_400)
    expect(await isFinal(committed)).toBe(false)
  })
})

const operatorOf = (chain: Chain) => chain.wallet('worker').account.address
