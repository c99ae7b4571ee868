import { pino } from 'pino'
import { encodeAbiParameters, type Hex, keccak256, parseAbiParameters, toHex, zeroHash } from 'viem'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isInBatch } from '../../../contracts/batch-tree.ts'
import { WalletTransactions } from '../../../fraud-proof/game/wallet-transactions.ts'
import { batchSpace } from '../../../sequencer/batcher/batch-record.ts'
import { BatchUpkeep } from '../../../sequencer/batcher/batch-upkeep.ts'
import { RollupContract } from '../../../sequencer/batcher/rollup-contract.ts'
import { Retention } from '../../../sequencer/receipts/retention.ts'
import { LevelStore } from '../../../sequencer/store/level-store.ts'
import type { Batching } from '../../support/batching.ts'
import { batchingOn, stageOn } from '../../support/batching-on.ts'
import { startChain } from '../../support/chain.ts'
import { chainTest } from '../../support/chain-test.ts'
import { expectWhole } from '../../support/expect-whole.ts'
import { startFaultyRpc } from '../../support/faulty-rpc.ts'
import { mined } from '../../support/mined.ts'
import { addBond, type Stage } from '../../support/stage.ts'

describe('a batcher', () => {
  chainTest(
    'commits what waits when its time has come, and at once when a batch is full',
    async ({ chain }) => {
      const setting = await stageOn(chain)
      const batching = await batchingOn(setting, { largest: 10, patience: 600_000 })
      await batching.order(25)
      await expect.poll(() => batching.tracker.view.batches.length, { timeout: 10_000 }).toBe(2)
      await batching.order(1)
      expect(batching.batcher.batches.length).toBe(2)
      await batching.batcher.flush(AbortSignal.timeout(10_000))
      expect(await expectWhole(setting.stage, batching)).toEqual([10, 10, 6])
      await batching.close()

      const other = await batchingOn(setting, { largest: 10, patience: 100 })
      const [entry] = await other.order(1)
      await other.committed()
      expect(await expectWhole(setting.stage, other)).toEqual([10, 10, 6, 1])
      for (const { sequence, leaf } of [...(await other.ledger.range(0, 26)), ...(entry ? [entry] : [])]) {
        const place = await other.batcher.proofOf(sequence)
        const batch = other.tracker.view.batches.get(place?.number ?? -1)
        expect(
          batch && place && isInBatch(batch.receiptsRoot, batch.count, place.index, leaf, place.proof),
        ).toBe(true)
      }
      expect(await other.batcher.proofOf(27)).toBeUndefined()
    },
  )

  chainTest(
    'commits again, as they were, the batches that a reorg of five blocks dropped',
    async ({ chain }) => {
      const setting = await stageOn(chain)
      const batching = await batchingOn(setting)
      for (let i = 0; i < 3; i++) {
        await batching.order(4)
        await batching.committed()
      }
      const before = batching.batcher.batches.map(({ hash }) => hash)
      await chain.reorg(5)
      await batching.committed()
      await batching.order(2)
      await batching.committed()
      await expectWhole(setting.stage, batching)
      expect(batching.batcher.batches.map(({ hash }) => hash).slice(0, before.length)).toEqual(before)
    },
  )

  chainTest(
    'is told once when the chain is out of reach, and catches up in few batches',
    async ({ chain }) => {
      const setting = await stageOn(chain)
      const rpc = await startFaultyRpc(chain.anvil.url)
      onTestFinished(() => rpc.close())
      let ahead = 0
      const batching = await batchingOn(setting, { url: rpc.url, clock: () => Date.now() + ahead })
      await batching.order(1)
      await batching.committed()
      const said = (text: string, duty?: string) =>
        batching.lines.filter((line) => line.msg === text && line.duty === duty).length
      const unread = said('the chain could not be read; trying again')
      rpc.fault = async () => {
        throw { code: -32603, message: 'out of order' }
      }
      for (let i = 0; i < 8; i++) {
        const failed = said('a duty on the chain failed; trying again', 'commit')
        await batching.order(3)
        await expect
          .poll(() => said('a duty on the chain failed; trying again', 'commit'), { timeout: 10_000 })
          .toBeGreaterThan(failed)
      }
      // Only when no answer is on its way any more: it would be heard behind the leap of the clock.
      await expect
        .poll(() => said('the chain could not be read; trying again'), { timeout: 10_000 })
        .toBeGreaterThan(unread)
      ahead = 61_000
      await expect.poll(() => said('the chain cannot be reached'), { timeout: 10_000 }).toBe(1)
      rpc.fault = (_, forward) => forward()
      await batching.committed()
      expect((await expectWhole(setting.stage, batching)).length).toBeLessThan(6)
      expect(said('the chain cannot be reached')).toBe(1)
      // The node's address may hold a secret.
      expect(JSON.stringify(batching.lines)).not.toContain(new URL(rpc.url).host)
    },
  )

  chainTest('commits once where the answer to what it sent is lost', async ({ chain }) => {
    const setting = await stageOn(chain)
    const rpc = await startFaultyRpc(chain.anvil.url)
    onTestFinished(() => rpc.close())
    let lost = 0
    rpc.fault = async ({ method }, forward) => {
      const answer = await forward()
      if (method === 'eth_sendRawTransaction' && lost++ % 2 === 0) throw { code: -32603, message: 'lost' }
      return answer
    }
    const batching = await batchingOn(setting, { url: rpc.url })
    for (let i = 0; i < 5; i++) {
      await batching.order(2)
      await batching.committed()
    }
    await expectWhole(setting.stage, batching)
    expect(lost).toBeGreaterThan(3)
  })

  chainTest('commits again what a node forgot, and pays more for what is stuck', async ({ chain }) => {
    const setting = await stageOn(chain)
    const batching = await batchingOn(setting)
    await chain.cheats.setAutomine(false)
    onTestFinished(() => chain.cheats.setAutomine(true))
    await batching.order(1)
    const inPool = async () => {
      const { pending } = await chain.cheats.getTxpoolContent()
      return Object.values(pending).flatMap((account) => Object.values(account))
    }
    await expect.poll(async () => (await inPool()).length, { timeout: 10_000 }).toBe(1)
    const [first] = await inPool()
    await chain.cheats.dropTransaction({ hash: first?.hash ?? zeroHash })
    await expect
      .poll(async () => (await inPool())[0]?.hash ?? first?.hash, { timeout: 10_000 })
      .not.toBe(first?.hash)
    const [second] = await inPool()
    await expect.poll(async () => (await inPool())[0]?.hash, { timeout: 10_000 }).not.toBe(second?.hash)
    const [third] = await inPool()
    expect(BigInt(third?.maxFeePerGas ?? 0)).toBeGreaterThan(BigInt(second?.maxFeePerGas ?? 0))
    await chain.cheats.mine({ blocks: 1 })
    await batching.committed()
    expect(await expectWhole(setting.stage, batching)).toHaveLength(1)
  })

  chainTest('stops, and says so, where the chain holds what is not its own', async ({ chain }) => {
    const setting = await stageOn(chain)
    const { rollup } = setting.stage
    const args = [0n, zeroHash, 0n, 3, zeroHash] as const
    await mined(
      chain,
      chain.wallet('sequencer').writeContract({ ...rollup, functionName: 'commitBatch', args }),
    )
    const batching = await batchingOn(setting)
    await batching.order(5)
    await expect.poll(() => batching.batcher.failure?.code, { timeout: 10_000 }).toBe('batcher/foreign-batch')
    const next = await chain.reader.readContract({ ...rollup, functionName: 'nextNumber' })
    expect(next).toBe(1n)
    expect(batching.lines.some(({ level }) => level >= 50)).toBe(true)
    await batching.batcher.flush(AbortSignal.timeout(10_000))
  })

  chainTest('takes over its own batches where the store has lost them', async ({ chain }) => {
    const setting = await stageOn(chain)
    const batching = await batchingOn(setting, { largest: 3 })
    await batching.order(7)
    await batching.committed()
    await batching.close()
    const store = await LevelStore.open(setting.directory)
    await store.write(batching.batcher.batches.map(({ number }) => batchSpace.delete(number)))
    await store.close()

    const again = await batchingOn(setting, { largest: 4 })
    await again.order(3)
    await again.committed()
    await expectWhole(setting.stage, again)
    expect(again.batcher.batches.slice(0, batching.batcher.batches.length)).toEqual(batching.batcher.batches)
  })
})

describe('what is committed', () => {
  const drawn = ({ tracker }: Batching, number: number) => tracker.view.batches.get(number)?.seed

  chainTest('is drawn as soon as its beacon block is there, again after a reorg', async ({ chain }) => {
    const setting = await stageOn(chain)
    const batching = await batchingOn(setting)
    await batching.order(1)
    await batching.committed()
    await chain.cheats.mine({ blocks: 3 })
    await expect.poll(() => drawn(batching, 0), { timeout: 10_000 }).toBeDefined()
    await chain.reorg(3)
    await chain.cheats.mine({ blocks: 2 })
    const seed = async () => {
      const { rollup } = setting.stage
      return (await chain.reader.readContract({ ...rollup, functionName: 'batch', args: [0n] })).seed
    }
    await expect.poll(seed, { timeout: 10_000 }).not.toBe(zeroHash)
    await expect.poll(async () => drawn(batching, 0) === (await seed()), { timeout: 10_000 }).toBe(true)
  })

  it('gets another beacon block where nobody drew in time', async () => {
    const chain = await startChain({ firstBlock: 10_000 })
    onTestFinished(() => chain.close())
    const setting = await stageOn(chain)
    const { rollup, deployment } = setting.stage
    const first = await batchingOn(setting)
    await first.order(1)
    await first.committed()
    await first.close()
    const { view } = first.tracker
    const batch = view.batches.get(0)
    if (batch === undefined) throw new Error('no batch')
    // The chain is not old enough for a beacon to be lost: one long ago is put in the place of the batch's.
    await chain.cheats.setStorageAt(await beaconSlot(setting.stage, batch.beaconBlock, 5n))
    const transactions = new WalletTransactions(chain.reader, chain.wallet('sequencer'), { interval: 10 })
    const log = pino({ level: 'silent' })
    const signal = AbortSignal.timeout(20_000)
    const upkeep = new BatchUpkeep(
      { settleEvery: 0, window: 600 },
      {
        client: chain.reader,
        order: first.ledger,
        log,
        clock: Date.now,
        contract: new RollupContract(deployment.rollup, { client: chain.reader, transactions, log, signal }),
        proofOf: async () => undefined,
      },
    )
    await upkeep.draw({ ...view, batches: view.batches.replace({ ...batch, beaconBlock: 5n }) })
    const { beaconBlock } = await chain.reader.readContract({ ...rollup, functionName: 'batch', args: [0n] })
    expect(beaconBlock).toBeGreaterThan(10_000n)

    const again = await batchingOn(setting)
    await chain.cheats.mine({ blocks: 3 })
    await expect.poll(() => drawn(again, 0), { timeout: 10_000 }).toBeDefined()
  })

  chainTest('is shown on demand, even while the chain takes no batch', async ({ chain }) => {
    const setting = await stageOn(chain)
    const { rollup } = setting.stage
    // Five in a batch, however slowly they come.
    const batching = await batchingOn(setting, { largest: 5, patience: 600_000 })
    await batching.order(5)
    await batching.committed()
    // Its bond is gone: a receipt of another batch was not well-formed, say.
    await chain.cheats.setStorageAt(await bondSlot(setting.stage))
    await batching.order(5)
    await expect
      .poll(() => batching.lines.some(({ reason }) => reason?.startsWith('BondTooLow')), { timeout: 10_000 })
      .toBe(true)
    const value = 4n * (await chain.reader.readContract({ ...rollup, functionName: 'demandFee' }))
    const args = [0n, 1, 5] as const
    await mined(
      chain,
      chain.wallet('stranger').writeContract({ ...rollup, functionName: 'demand', args, value }),
    )
    const missing = async () =>
      (await chain.reader.readContract({ ...rollup, functionName: 'demands', args: [0n] }))[3]
    await expect.poll(missing, { timeout: 10_000 }).toBe(0)
    await addBond(setting.stage)
    await batching.committed()
    await expectWhole(setting.stage, batching)
  })

  chainTest('is noted on the chain as settled when it is final', async ({ chain }) => {
    const setting = await stageOn(chain)
    const { rollup } = setting.stage
    const batching = await batchingOn(setting, { settleEvery: 50 })
    await batching.order(1)
    await batching.committed()
    await chain.cheats.mine({ blocks: 3 })
    await expect.poll(() => drawn(batching, 0), { timeout: 10_000 }).toBeDefined()
    await chain.travel(601)
    const settled = () => chain.reader.readContract({ ...rollup, functionName: 'settled' })
    await expect.poll(settled, { timeout: 10_000 }).toBe(1n)
  })

  chainTest('is forgotten where it is settled and old', async ({ chain }) => {
    const setting = await stageOn(chain)
    // In one batch, however slowly they come: the time of another could begin behind the journey below.
    const batching = await batchingOn(setting, { settleEvery: 50, largest: 3, patience: 600_000 })
    const { ledger, tracker } = batching
    const entries = await batching.order(3)
    await batching.committed()
    const retention = new Retention(
      { keep: 3600, every: 0 },
      { ledger, tracker, log: pino({ level: 'silent' }), clock: () => Date.now() + 86_400_000 },
    )
    onTestFinished(() => retention.close())
    await chain.cheats.mine({ blocks: 3 })
    await expect.poll(() => drawn(batching, 0), { timeout: 10_000 }).toBeDefined()
    expect(await ledger.range(0, 10)).toHaveLength(3)
    await chain.travel(601)
    await expect.poll(() => ledger.range(0, 10), { timeout: 10_000 }).toEqual([])
    for (const { hash } of entries) expect(await ledger.find(hash)).toBeUndefined()
  })
})

/** The slot that holds the beacon block of the first batch, with another in it. */
async function beaconSlot({ chain, rollup }: Stage, was: bigint, beaconBlock: bigint) {
  const batches = keccak256(encodeAbiParameters(parseAbiParameters('uint64, uint256'), [0n, 4n]))
  const index = toHex(BigInt(batches) + 2n, { size: 32 })
  const word = await chain.reader.getStorageAt({ address: rollup.address, slot: index })
  const digits = (block: bigint) => block.toString(16).padStart(16, '0')
  if (!word?.includes(digits(was))) throw new Error('the beacon block is elsewhere')
  const value: Hex = `0x${word.slice(2).replace(digits(was), digits(beaconBlock))}`
  return { address: rollup.address, index, value }
}

/** The slot that holds the bond, emptied of it. */
async function bondSlot({ chain, rollup }: Stage): Promise<{ address: Hex; index: Hex; value: Hex }> {
  const bond = await chain.reader.readContract({ ...rollup, functionName: 'bond' })
  const digits = bond.toString(16).padStart(32, '0')
  for (let slot = 0; slot < 12; slot++) {
    const index: Hex = `0x${slot.toString(16).padStart(64, '0')}`
    const word = await chain.reader.getStorageAt({ address: rollup.address, slot: index })
    if (!word?.slice(2).includes(digits)) continue
    const value: Hex = `0x${word.slice(2).replace(digits, '0'.repeat(32))}`
    return { address: rollup.address, index, value }
  }
  throw new Error('no slot holds the bond')
}
