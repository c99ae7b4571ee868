import { pino } from 'pino'
import type { Address } from 'viem'
import { describe, expect } from 'vitest'
import { hashReceipt } from '../../../contracts/receipt.ts'
import { createMetrics } from '../../../sequencer/metrics/metrics.ts'
import type { FinalityState } from '../../../sequencer/receipts/finality.ts'
import { FinalityTracker } from '../../../sequencer/receipts/finality-tracker.ts'
import type { Chain } from '../../support/chain.ts'
import { ChainHistory, type Placed } from '../../support/chain-history.ts'
import { chainTest } from '../../support/chain-test.ts'
import { openDispute, timeOut } from '../../support/game.ts'
import { randomSpec } from '../../support/random-spec.ts'
import { seededRandom } from '../../support/seeded-random.ts'
import { commitReceipts, drawBatch, type Stage, setStage } from '../../support/stage.ts'
import { validReceipt } from '../../support/valid-receipt.ts'

const random = seededRandom('finality-tracker')
const histories = 5
const steps = 60

function track({ deployment, chain }: Stage, from: bigint, confirmations = 1): FinalityTracker {
  return new FinalityTracker(
    { deployment, from, interval: 5, depth: 64, window: 600, confirmations },
    { client: chain.reader, log: pino({ level: 'silent' }), metrics: createMetrics(), clock: Date.now },
  )
}

/** Resolves when the tracker knows the newest block. */
async function caughtUp(tracker: FinalityTracker, chain: Chain): Promise<void> {
  const deadline = AbortSignal.timeout(10_000)
  for (;;) {
    const changed = tracker.nextChange(deadline)
    if (tracker.view.block?.hash === (await chain.reader.getBlock()).hash) return
    deadline.throwIfAborted()
    await changed
  }
}

/** Lets things happen and compares every receipt with what the contract says of it, each time. */
async function compareOver(history: ChainHistory, seen: Map<FinalityState['state'], number>): Promise<void> {
  const { chain, rollup } = history.stage
  const tracker = track(history.stage, history.from)
  const log: string[] = []
  for (let step = 0; step < steps; step++) {
    log.push(await history.happen())
    await caughtUp(tracker, chain)
    for (const placed of history.placed) {
      const args = [placed.receipt, placed.place] as const
      const isFinal = await chain.reader.readContract({ ...rollup, functionName: 'isFinal', args })
      const { state, reason } = tracker.finalityOf(standing(placed))
      const about = `seed ${random.seed}, ${placed.sequence}: ${state} ${reason}; ${log.join(', ')}`
      expect(state === 'final', about).toBe(isFinal)
      seen.set(state, (seen.get(state) ?? 0) + 1)
    }
  }
  await tracker.close()
  // Another, that reads it all at once, agrees.
  const later = track(history.stage, history.from)
  await caughtUp(later, chain)
  for (const placed of history.placed) {
    expect(later.finalityOf(standing(placed))).toEqual(tracker.finalityOf(standing(placed)))
  }
  await later.close()
}

/** As the ledger gives an address: in small letters. */
function standing({ sequence, hash, receipt }: Omit<Placed, 'place'>) {
  return { sequence, hash, worker: receipt.worker.toLowerCase() as Address }
}

describe('a tracker', () => {
  chainTest(
    'calls final what the contract does, and nothing else, whatever happened',
    { timeout: 240_000 },
    async ({ chain }) => {
      const seen = new Map<FinalityState['state'], number>()
      for (let run = 0; run < histories; run++) {
        const revert = await chain.snapshot()
        await compareOver(await ChainHistory.begin(chain, random), seen)
        await revert()
      }
      expect(seen.size, JSON.stringify([...seen])).toBeGreaterThan(3)
    },
  )

  chainTest('leaves final what was so before its operator was slashed', async ({ chain }) => {
    const from = await chain.reader.getBlockNumber()
    const stage = await setStage(chain, randomSpec(random, [64]))
    const [early, lost, late] = [1, 2, 3].map((n) => validReceipt(stage, n))
    if (!early || !lost || !late) throw new Error('three receipts')
    await drawBatch(stage, (await commitReceipts(stage, [early])).number)
    const { number, places } = await commitReceipts(stage, [lost])
    await drawBatch(stage, number)
    const [place] = places
    if (place === undefined) throw new Error('nothing was committed')
    const game = await openDispute(stage, lost, place)
    // The first batch is final before the defender's time is over, the last one is not.
    await chain.travel(700)
    await drawBatch(stage, (await commitReceipts(stage, [late])).number)
    await timeOut(stage, game)
    const tracker = track(stage, from)
    await caughtUp(tracker, chain)
    const states = [early, lost, late].map((receipt, sequence) => {
      const hash = hashReceipt(receipt, stage.domain)
      return tracker.finalityOf(standing({ sequence, hash, receipt })).state
    })
    expect(states).toEqual(['final', 'reverted', 'reverted'])
    await tracker.close()
  })

  chainTest('tells of each change, through a reorg, until a receipt is final', async ({ chain }) => {
    const from = await chain.reader.getBlockNumber()
    const stage = await setStage(chain, randomSpec(random, [64]))
    await chain.cheats.mine({ blocks: 8 })
    const tracker = track(stage, from, 3)
    const receipt = validReceipt(stage)
    const hash = await chain.reader.readContract({
      ...stage.rollup,
      functionName: 'receiptHash',
      args: [receipt],
    })
    const states: string[] = []
    let told: () => void = () => undefined
    const watching = (async () => {
      const changes = tracker.watch(
        { sequence: 0, hash, worker: receipt.worker },
        AbortSignal.timeout(20_000),
      )
      for await (const { state } of changes) {
        states.push(state)
        told()
      }
    })()
    const until = async (count: number) => {
      while (states.length < count) {
        await new Promise<void>((resolve) => {
          told = resolve
        })
      }
    }
    await until(1)
    await commitReceipts(stage, [receipt])
    await chain.cheats.mine({ blocks: 2 })
    await until(2)
    await chain.reorg(5)
    await until(3)
    const { number } = await commitReceipts(stage, [receipt])
    await drawBatch(stage, number)
    await until(4)
    await chain.travel(700)
    await chain.cheats.mine({ blocks: 3 })
    await watching
    expect(states.filter((state, i) => state !== states[i - 1])).toEqual([
      'provisional',
      'committed',
      'provisional',
      'committed',
      'final',
    ])
    await tracker.close()
  })

  chainTest('stops watching when its reader goes away', async ({ chain }) => {
    const from = await chain.reader.getBlockNumber()
    const stage = await setStage(chain, randomSpec(random, [64]))
    const tracker = track(stage, from)
    const left = new AbortController()
    const changes = tracker.watch({ sequence: 0, hash: '0x', worker: '0x' }, left.signal)
    await changes.next()
    const next = changes.next()
    left.abort()
    expect((await next).done).toBe(true)
    await tracker.close()
  })
})
