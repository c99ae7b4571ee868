import { type Hex, keccak256, zeroHash } from 'viem'
import { describe, expect } from 'vitest'
import { batchLeaf } from '../../contracts/batch-tree.ts'
import { encodeHeader } from '../../contracts/block-header.ts'
import { headerBeaconAbi } from '../../contracts/generated/header-beacon.ts'
import { provisionalBuyerAbi, provisionalBuyerBytecode } from '../../contracts/generated/provisional-buyer.ts'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import { hashPromise, type InclusionPromise, promiseTypedData } from '../../contracts/promise.ts'
import { hashReceipt, type Receipt } from '../../contracts/receipt.ts'
import { devAccount } from '../../sequencer/devnet/accounts.ts'
import type { Chain } from '../support/chain.ts'
import { chainTest } from '../support/chain-test.ts'
import { mined } from '../support/mined.ts'
import { randomHash, randomSpec } from '../support/random-spec.ts'
import { seededRandom } from '../support/seeded-random.ts'
import {
  addBond,
  commitReceipts,
  drawBatch,
  type Place,
  type Stage,
  setStage,
  withdrawAll,
} from '../support/stage.ts'
import { validReceipt } from '../support/valid-receipt.ts'

const random = seededRandom('finality')
const BURNED = '0x000000000000000000000000000000000000dEaD'
const stranger = devAccount('stranger').address

const withBeacon = [...rollupAbi, ...headerBeaconAbi]

function stageOn(chain: Chain): Promise<Stage> {
  return setStage(chain, randomSpec(random, [64]))
}

async function commitOne(stage: Stage, receipt: Receipt, sign?: (receipt: Receipt) => Promise<Hex>) {
  const { places, ...batch } = await commitReceipts(stage, [receipt], sign)
  const [place] = places
  if (place === undefined) throw new Error('nothing was committed')
  return { place, ...batch }
}

function isFinal({ chain, rollup }: Stage, receipt: Receipt, place: Place): Promise<boolean> {
  return chain.reader.readContract({ ...rollup, functionName: 'isFinal', args: [receipt, place] })
}

/** Whether the whole bond is gone: half to the stranger, half burned. */
async function expectSlashed({ chain, rollup }: Stage, burnedBefore = 0n): Promise<void> {
  const read = (account: Hex) =>
    chain.reader.readContract({ ...rollup, functionName: 'owed', args: [account] })
  const amount = await chain.reader.readContract({ ...rollup, functionName: 'bondAmount' })
  expect(await chain.reader.readContract({ ...rollup, functionName: 'bond' })).toBe(0n)
  expect(await read(stranger)).toBe(amount / 2n)
  expect(await read(BURNED)).toBe(amount / 2n + burnedBefore)
}

describe('a receipt', () => {
  chainTest('is final when its window has passed after the draw, and not before', async ({ chain }) => {
    const stage = await stageOn(chain)
    const receipt = validReceipt(stage)
    const { place, number } = await commitOne(stage, receipt)
    await chain.travel(86_400)
    expect(await isFinal(stage, receipt, place)).toBe(false)
    await drawBatch(stage, number)
    await chain.travel(590)
    expect(await isFinal(stage, receipt, place)).toBe(false)
    await chain.travel(20)
    expect(await isFinal(stage, receipt, place)).toBe(true)
    expect(await isFinal(stage, { ...receipt, seed: 1n }, place)).toBe(false)
  })

  chainTest('that names who may dispute it is final for that account alone', async ({ chain }) => {
    const stage = await stageOn(chain)
    const receipt = { ...validReceipt(stage), disputer: stranger }
    const { place, number } = await commitOne(stage, receipt)
    await drawBatch(stage, number)
    await chain.travel(601)
    const isFinalFor = (reader: Hex) =>
      chain.reader.readContract({
        ...stage.rollup,
        functionName: 'isFinalFor',
        args: [reader, receipt, place],
      })
    expect(await isFinal(stage, receipt, place)).toBe(false)
    expect(await isFinalFor(stranger)).toBe(true)
    expect(await isFinalFor(devAccount('challenger').address)).toBe(false)
  })

  chainTest('is paid for up to a limit at once, and above it when it is final', async ({ chain }) => {
    const stage = await stageOn(chain)
    const receipt = validReceipt(stage)
    const { place, number } = await commitOne(stage, receipt)
    const wallet = chain.wallet('challenger')
    const { contractAddress } = await mined(
      chain,
      wallet.deployContract({
        abi: provisionalBuyerAbi,
        bytecode: provisionalBuyerBytecode,
        args: [stage.rollup.address, 10n],
        value: 100n,
      }),
    )
    const buyer = { address: contractAddress ?? '0x', abi: provisionalBuyerAbi } as const
    const pay = (which: Receipt, amount: bigint) =>
      wallet.writeContract({ ...buyer, functionName: 'pay', args: [which, place, BURNED, amount] })
    await expect(pay(receipt, 11n)).rejects.toThrow('NotFinal')
    await expect(pay({ ...receipt, seed: 1n }, 1n)).rejects.toThrow('NotIncluded')
    const revert = await chain.snapshot()
    await mined(chain, pay(receipt, 10n))
    await expect(pay(receipt, 10n)).rejects.toThrow('AlreadyPaid')
    await revert()
    await drawBatch(stage, number)
    await chain.travel(601)
    await mined(chain, pay(receipt, 100n))
    expect(await chain.reader.getBalance({ address: buyer.address })).toBe(0n)
  })
})

describe('a draw', () => {
  chainTest('takes the randomness of the beacon block alone, once it is there', async ({ chain }) => {
    const stage = await stageOn(chain)
    const { number } = await commitOne(stage, validReceipt(stage))
    const { beaconBlock } = await chain.reader.readContract({
      ...stage.rollup,
      functionName: 'batch',
      args: [number],
    })
    const draw = (header: Hex) =>
      chain
        .wallet('stranger')
        .writeContract({ ...stage.rollup, abi: withBeacon, functionName: 'draw', args: [number, header] })
    const other = encodeHeader(await chain.reader.getBlock())
    await expect(draw(other)).rejects.toThrow('NotYet')
    await expect(
      chain.wallet('stranger').writeContract({ ...stage.rollup, functionName: 'rearm', args: [number] }),
    ).rejects.toThrow('BeaconNotLost')
    await chain.cheats.mine({ blocks: 5 })
    await expect(draw(other)).rejects.toThrow('WrongHeader')
    const seed = await drawBatch(stage, number)
    expect(seed).toBe((await chain.reader.getBlock({ blockNumber: beaconBlock })).mixHash)
    await expect(draw(other)).rejects.toThrow('AlreadyDrawn')
  })
})

describe('the sequencer loses its bond', () => {
  chainTest('for a receipt that it should not have batched', async ({ chain }) => {
    const stage = await stageOn(chain)
    const good = validReceipt(stage)
    const bad = { ...good, finish: 3 }
    const { places, number } = await commitReceipts(stage, [good, bad])
    const [goodPlace, badPlace] = places
    if (goodPlace === undefined || badPlace === undefined) throw new Error('nothing was committed')
    const report = (receipt: Receipt, place: Place) =>
      chain
        .wallet('stranger')
        .writeContract({ ...stage.rollup, functionName: 'reportInvalid', args: [receipt, place] })
    await expect(report(good, goodPlace)).rejects.toThrow('ReceiptValid')
    await expect(report(bad, goodPlace)).rejects.toThrow('NotIncluded')
    await mined(chain, report(bad, badPlace))
    await expectSlashed(stage)
    await expect(report(bad, badPlace)).rejects.toThrow('AlreadyReported')

    await drawBatch(stage, number)
    await chain.travel(601)
    expect(await isFinal(stage, good, goodPlace)).toBe(true)
    expect(await isFinal(stage, bad, badPlace)).toBe(false)
    await expect(commitOne(stage, good)).rejects.toThrow('BondTooLow')
    await addBond(stage)
    await commitOne(stage, good)
    await withdrawAll(stage, [BURNED])
    const bond = await chain.reader.readContract({ ...stage.rollup, functionName: 'bond' })
    expect(await chain.reader.getBalance({ address: stage.rollup.address })).toBe(bond)
  })

  chainTest('for what it promised and did not do', async ({ chain }) => {
    const stage = await stageOn(chain)
    const receipt = validReceipt(stage)
    const { timestamp } = await chain.reader.getBlock()
    const signature = await stage.key.sign({ hash: hashReceipt(receipt, stage.domain) })
    const leaf = batchLeaf(hashReceipt(receipt, stage.domain), signature)
    const promised = async (promise: InclusionPromise) => ({
      promise,
      signed: await devAccount('sequencer').signTypedData(promiseTypedData(promise, stage.domain)),
    })
    const kept = await promised({ leaf, sequence: 0n, includeBy: timestamp + 1000n })
    const silent = await promised({ leaf, sequence: 7n, includeBy: timestamp + 1000n })
    const late = await promised({ leaf, sequence: 0n, includeBy: timestamp - 1n })
    const other = await promised({ leaf: keccak256(leaf), sequence: 0n, includeBy: timestamp + 1000n })
    const report = ({ promise, signed }: typeof kept) =>
      chain.wallet('stranger').writeContract({
        ...stage.rollup,
        functionName: 'reportOmission',
        args: [promise, signed, 0n, leaf, []],
      })
    await expect(report(kept)).rejects.toThrow('PromiseKept')
    await commitOne(stage, receipt, async () => signature)
    await expect(report(kept)).rejects.toThrow('PromiseKept')
    await expect(report(silent)).rejects.toThrow('PromiseKept')
    const revert = async (broken: typeof kept) => {
      const back = await chain.snapshot()
      await mined(chain, report(broken))
      await expectSlashed(stage)
      await expect(report(broken)).rejects.toThrow('AlreadyReported')
      await back()
    }
    await revert(late)
    await revert(other)
    await chain.travel(1001)
    await revert(silent)
    await expect(report(kept)).rejects.toThrow('PromiseKept')
    const foreign = await devAccount('stranger').signTypedData(promiseTypedData(late.promise, stage.domain))
    await expect(report({ ...late, signed: foreign })).rejects.toThrow('NotPromised')
  })

  chainTest('for what it does not show when asked, and the batch is void', async ({ chain }) => {
    const stage = await stageOn(chain)
    const { rollup } = stage
    const receipts = [0, 1, 2, 3].map((n) => validReceipt(stage, n))
    const { places, number } = await commitReceipts(stage, receipts)
    await drawBatch(stage, number)
    const value = await chain.reader.readContract({ ...rollup, functionName: 'demandFee' })
    const wallet = chain.wallet('stranger')
    const demand = (from: number, to: number, fee = value * BigInt(Math.max(1, to - from))) =>
      wallet.writeContract({ ...rollup, functionName: 'demand', args: [number, from, to], value: fee })
    const supply = (id: bigint, index: number) => {
      const [receipt, place] = [receipts[index], places[index]]
      if (receipt === undefined || place === undefined) throw new Error(`no receipt ${index}`)
      return wallet.writeContract({ ...rollup, functionName: 'supply', args: [id, receipt, place] })
    }
    const withhold = (id: bigint) => wallet.writeContract({ ...rollup, functionName: 'withhold', args: [id] })
    await expect(demand(1, 1)).rejects.toThrow('BadDemand')
    await expect(demand(3, 5)).rejects.toThrow('BadDemand')
    await expect(demand(1, 3, 1n)).rejects.toThrow('WrongAmount')
    await mined(chain, demand(1, 3))
    await expect(demand(2, 4)).rejects.toThrow('AlreadyDemanded')
    await chain.travel(250)
    await mined(chain, supply(0n, 1))
    await expect(supply(0n, 1)).rejects.toThrow('NotOwed')
    await expect(supply(0n, 3)).rejects.toThrow('NotOwed')
    await expect(withhold(0n)).rejects.toThrow('SupplyInTime')

    const back = await chain.snapshot()
    await mined(chain, supply(0n, 2))
    await expect(withhold(0n)).rejects.toThrow('NotOwed')
    await chain.travel(400)
    const [receipt, place] = [receipts[0], places[0]]
    if (receipt === undefined || place === undefined) throw new Error('no receipt')
    // The draw's window has passed, the supply's has not.
    expect(await isFinal(stage, receipt, place)).toBe(false)
    await chain.travel(201)
    expect(await isFinal(stage, receipt, place)).toBe(true)
    await back()

    await chain.travel(301)
    await expect(supply(0n, 2)).rejects.toThrow('SupplyTooLate')
    await mined(chain, withhold(0n))
    await expectSlashed(stage, 2n * value)
    await chain.travel(86_400)
    expect(await isFinal(stage, receipt, place)).toBe(false)
    await expect(withhold(0n)).rejects.toThrow('IsWithheld')
  })
})

chainTest('promises and keys are hashed as the contracts do', async ({ chain }) => {
  const stage = await stageOn(chain)
  for (let i = 0; i < 20; i++) {
    const below = (limit: bigint) => ((BigInt(random.next()) << 32n) | BigInt(random.next())) % limit
    const promise = { leaf: randomHash(random), sequence: below(2n ** 64n), includeBy: below(2n ** 64n) }
    const signature = await stage.key.sign({ hash: hashPromise(promise, stage.domain) })
    // Whom the contract takes for the signer follows from the hash that it took.
    await expect(
      chain.reader.simulateContract({
        ...stage.rollup,
        functionName: 'reportOmission',
        args: [promise, signature, 0n, zeroHash, []],
      }),
      `seed ${random.seed}`,
    ).rejects.toThrow(stage.key.address)
  }
})
