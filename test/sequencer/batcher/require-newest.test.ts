import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { batchSpace } from '../../../sequencer/batcher/batch-record.ts'
import { BatchRecords } from '../../../sequencer/batcher/batch-records.ts'
import { requireNewest } from '../../../sequencer/batcher/require-newest.ts'
import type { Ledger } from '../../../sequencer/receipts/ledger.ts'
import { LevelStore } from '../../../sequencer/store/level-store.ts'
import { batchingOn, stageOn } from '../../support/batching-on.ts'
import type { Chain } from '../../support/chain.ts'
import { chainTest } from '../../support/chain-test.ts'
import { answer, openLedger } from '../../support/ledger-fixture.ts'

interface Data {
  readonly store: LevelStore
  readonly ledger: Ledger
  readonly records: BatchRecords
}

/** Two batches of two receipts on a chain, and what is asked before a sequencer orders by some data. */
async function committedOn(chain: Chain) {
  const setting = await stageOn(chain)
  const oldCopy = `${setting.directory}-old`
  for (const life of [1, 2]) {
    const batching = await batchingOn(setting, { largest: 2, patience: 600_000 })
    await batching.order(2)
    await batching.committed()
    await batching.close()
    if (life === 1) await cp(setting.directory, oldCopy, { recursive: true })
  }
  return {
    newest: setting.directory,
    oldCopy,
    beside: (name: string) => join(setting.directory, '..', name),
    /** Changes data, and tries to go on by it. */
    async goOnBy(directory: string, change: (data: Data) => Promise<unknown> = async () => undefined) {
      const store = await LevelStore.open(directory)
      try {
        const ledger = await openLedger(store)
        await change({ store, ledger, records: await BatchRecords.open(store, ledger) })
        const { rollup } = setting.stage.deployment
        await requireNewest(ledger, await BatchRecords.open(store, ledger), { client: chain.reader, rollup })
      } finally {
        await store.close()
      }
    },
  }
}

const others = async ({ ledger }: Pick<Data, 'ledger'>, count: number) => {
  for (let i = 0; i < count; i++) await answer(ledger, `other-${i}`)
}

describe('a sequencer goes on', () => {
  chainTest(
    'by the data that the batches are of, also without the receipts or without the records',
    async ({ chain }) => {
      const { newest, beside, goOnBy } = await committedOn(chain)
      await goOnBy(newest)
      const forgotten = beside('forgotten')
      await cp(newest, forgotten, { recursive: true })
      await goOnBy(forgotten, ({ ledger }) => ledger.forget(4))
      await goOnBy(newest, ({ store }) => store.write([batchSpace.delete(1)]))
      await goOnBy(newest, async (data) => {
        await data.store.write([batchSpace.delete(0)])
        await others(data, 1)
      })
    },
  )
})

describe('a sequencer does not go on', () => {
  chainTest('by fewer receipts than the chain has, or by others', async ({ chain }) => {
    const { oldCopy, beside, goOnBy } = await committedOn(chain)
    const behind = { code: 'sequencer/behind-chain', context: { onChain: 4, here: 2 } }
    await expect(goOnBy(oldCopy)).rejects.toMatchObject(behind)

    const foreign = (batch: number) => ({ code: 'sequencer/other-receipts', context: { batch } })
    await expect(goOnBy(beside('foreign'), (data) => others(data, 4))).rejects.toMatchObject(foreign(0))
    // An old copy that went on by itself, before it cut its next batch and after.
    await expect(goOnBy(oldCopy, (data) => others(data, 2))).rejects.toMatchObject(foreign(1))
    await expect(goOnBy(oldCopy, ({ records }) => records.cut(2))).rejects.toMatchObject(foreign(1))
  })
})
