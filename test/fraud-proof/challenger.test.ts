import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Challenger } from '../../fraud-proof/challenger/challenger.ts'
import { isOver, phases } from '../../fraud-proof/game/game-state.ts'
import { openedDisputes } from '../../fraud-proof/game/opened-disputes.ts'
import type { Chain } from '../support/chain.ts'
import { chainTest } from '../support/chain-test.ts'
import type { Actor } from '../support/dishonest/actor.ts'
import { dishonestWorkers, type Served } from '../support/dishonest/workers.ts'
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
})
