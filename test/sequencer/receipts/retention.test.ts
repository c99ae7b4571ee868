import { join } from 'node:path'
import { pino } from 'pino'
import { zeroAddress, zeroHash } from 'viem'
import { expect, it, onTestFinished } from 'vitest'
import { BatchList } from '../../../sequencer/receipts/batch-list.ts'
import {
  type ChainBatch,
  type ChainDemand,
  type ChainDispute,
  type ChainView,
  emptyView,
} from '../../../sequencer/receipts/chain-view.ts'
import { Retention } from '../../../sequencer/receipts/retention.ts'
import { LevelStore } from '../../../sequencer/store/level-store.ts'
import { answer, openLedger, startTime } from '../../support/ledger-fixture.ts'
import { temporaryDirectory } from '../../support/temporary-directory.ts'

const day = 86_400
/** Two receipts in each. */
const batch = (number: number): ChainBatch => ({
  number,
  hash: zeroHash,
  receiptsRoot: zeroHash,
  firstSequence: 2 * number,
  count: 2,
  committedAt: startTime / 1000 - 10 * day,
  committedIn: 1n,
  transaction: zeroHash,
  beaconBlock: 2n,
  seed: zeroHash,
  drawnAt: startTime / 1000 - 10 * day,
  suppliedAt: 0,
  withheld: true,
})
/** Every batch was withheld, and so is reverted, whatever is open. */
const settled: ChainView = {
  ...emptyView,
  batches: [0, 1, 2].reduce((list, number) => list.append(batch(number)), BatchList.empty()),
  settled: 3,
}
const dispute: ChainDispute = {
  id: zeroHash,
  kind: 'OUTPUT',
  receiptHash: zeroHash,
  batch: 1,
  index: 0,
  challenger: zeroAddress,
  operator: zeroAddress,
  state: 'open',
  openedAt: startTime / 1000,
  resolvedAt: undefined,
}
const demand: ChainDemand = { id: 0n, batch: 1, missing: [0], deadline: startTime / 1000 + day }

it.each<[string, Partial<ChainView>, Partial<ChainView>]>([
  [
    'dispute',
    { disputes: new Map([[dispute.id, dispute]]) },
    { disputes: new Map([[dispute.id, { ...dispute, state: 'lost' }]]) },
  ],
  ['demand', { demands: new Map([[demand.id, demand]]) }, {}],
])('keeps all receipts from the batch of an open %s on, until it has ended', async (_, open, ended) => {
  const store = await LevelStore.open(join(await temporaryDirectory(), 'store'))
  onTestFinished(() => store.close())
  const ledger = await openLedger(store)
  for (let i = 0; i < 6; i++) await answer(ledger, `request-${i}`)
  const kept = async () => (await ledger.range(0, 10)).map(({ sequence }) => sequence)

  const chain = new EventTarget()
  const tracker = {
    view: { ...settled, ...open },
    nextChange: (signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        for (const target of [chain, signal]) {
          target.addEventListener(target === chain ? 'change' : 'abort', () => resolve(), { once: true })
        }
      }),
  }
  const log = pino({ level: 'silent' })
  const retention = new Retention({ keep: day, every: 0 }, { ledger, tracker, log, clock: () => startTime })
  onTestFinished(() => retention.close())
  await expect.poll(kept).toEqual([2, 3, 4, 5])

  tracker.view = { ...settled, ...ended }
  chain.dispatchEvent(new Event('change'))
  await expect.poll(kept).toEqual([])
})
