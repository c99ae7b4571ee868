import type { Challenger } from '../../fraud-proof/challenger/challenger.ts'
import { isOver, phases } from '../../fraud-proof/game/game-state.ts'
import { openedDisputes } from '../../fraud-proof/game/opened-disputes.ts'
import type { Player } from './players.ts'
import type { Committed } from './served-model.ts'

/** What a contract that relies on a receipt would be told. */
export async function isFinal({ stage, receipts }: Committed, index = 0): Promise<boolean> {
  const { receipt, place } = receipts[index] ?? {}
  if (!receipt || !place) throw new Error('no such receipt')
  const { rollup, chain } = stage
  return chain.reader.readContract({ ...rollup, functionName: 'isFinal', args: [receipt, place] })
}

/** How every dispute stands. */
export async function disputesOf({ stage }: Committed) {
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
export async function playOut(
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
    if ((await disputesOf(committed)).every(({ phase }) => isOver(phase))) return
    await chain.travel(1000)
  }
  throw new Error('the disputes do not end')
}

/** One look at every open batch, all that follows sent. */
export async function check({ daemon }: Player<Challenger>): Promise<void> {
  await daemon.checkBatches()
  await daemon.settled()
}

export const alarms = ({ events }: Pick<Player<unknown>, 'events'>) =>
  events.flatMap((event) => (event.kind === 'alarm' ? [`${event.code}: ${event.message}`] : []))
