import { type Hex, keccak256 } from 'viem'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { kvIndices } from '../../contracts/kv-sample.ts'
import { hashReceipt, type Receipt } from '../../contracts/receipt.ts'
import { elementCount } from '../../fraud-proof/program/program.ts'
import { treeDepth } from '../../fraud-proof/vm/merkle-tree.ts'
import { devAccount } from '../../sequencer/devnet/accounts.ts'
import type { Chain } from '../support/chain.ts'
import { chainTest } from '../support/chain-test.ts'
import { askDemo, type DemoAnswer, type TracedRun } from '../support/demo-answer.ts'
import {
  answerDispute,
  descend,
  kinds,
  leftmostDifference,
  openDispute,
  phase,
  readGame,
  stepCall,
  timeOut,
  towards,
} from '../support/game.ts'
import { mined } from '../support/mined.ts'
import { patchRun } from '../support/patched-run.ts'
import { commitReceipts, drawBatch, type Place, type Stage, setStage, withdrawAll } from '../support/stage.ts'
import { hexOf } from '../support/test-contract.ts'

const BURNED = '0x000000000000000000000000000000000000dEaD'
const hash = keccak256('0x')

let demo: DemoAnswer
let honest: TracedRun
beforeAll(async () => {
  demo = await askDemo('What is rho?')
  honest = await demo.judgeOutput()
}, 120_000)
afterAll(() => demo.close())

/** One receipt committed and drawn. */
async function committed(chain: Chain, changes: Partial<Receipt> = {}) {
  const stage = await setStage(chain, demo.spec)
  const { timestamp } = await chain.reader.getBlock()
  const receipt = demo.receipt(stage.modelId, { worker: stage.key.address, issuedAt: timestamp, ...changes })
  const { number, places } = await commitReceipts(stage, [receipt])
  const seed = await drawBatch(stage, number)
  const [place] = places
  if (place === undefined) throw new Error('nothing was committed')
  return { stage, receipt, place, seed }
}

async function isFinal({ chain, rollup }: Stage, receipt: Receipt, place: Place): Promise<boolean> {
  return await chain.reader.readContract({ ...rollup, functionName: 'isFinal', args: [receipt, place] })
}

async function payReward({ chain, disputes }: Stage): Promise<void> {
  const operator = devAccount('worker').address
  const call = { ...disputes, functionName: 'payReward', args: [operator, 10] } as const
  await mined(chain, chain.wallet('stranger').writeContract(call))
}

function owed({ chain, disputes }: Stage, account: Hex): Promise<bigint> {
  return chain.reader.readContract({ ...disputes, functionName: 'owed', args: [account] })
}

/** A product of matrices in the middle of the program, with more than one leaf. */
function middleProduct({ program }: TracedRun): number {
  const half = program.kernels.length / 2
  return program.kernels.findIndex(
    ({ opcode, dims }, i) => i > half && opcode === 'DOT' && elementCount(dims) > 1024,
  )
}

describe('a dispute over an honest answer', () => {
  chainTest(
    'finds the chain to agree with every value pointed at, and costs the challenger its bond',
    async ({ chain }) => {
      const { stage, receipt, place } = await committed(chain)
      const { disputes } = stage
      expect(honest.execution.verdict).toBe(1)
      const game = await openDispute(stage, receipt, place)
      await answerDispute(stage, game, honest, receipt, demo.tokens)
      const kernel = middleProduct(honest)
      expect(await descend(stage, game, honest, towards(kernel, 3))).toEqual({ kernel, leaf: 3 })
      const challenger = chain.wallet('challenger')
      for (const element of [0, 7, 100, 255]) {
        await expect(
          challenger.writeContract(await stepCall(stage, game, honest, { kernel, leaf: 3, element })),
        ).rejects.toThrow('StepAgrees')
      }
      expect(await isFinal(stage, receipt, place)).toBe(false)
      await timeOut(stage, game)
      expect((await readGame(stage, game)).phase).toBe(phase.defenderWon)
      const bond = await chain.reader.readContract({ ...disputes, functionName: 'bondNow' })
      expect(await owed(stage, devAccount('worker').address)).toBe(2n * bond)
      expect(await owed(stage, devAccount('challenger').address)).toBe(0n)
      await withdrawAll(stage)
      expect(await chain.reader.getBalance({ address: disputes.address })).toBe(0n)
      // The window has passed meanwhile.
      expect(await isFinal(stage, receipt, place)).toBe(true)
    },
    120_000,
  )
})

describe('a dispute over a false trace', () => {
  chainTest(
    'ends at the one value that is false, and costs the operator its stake',
    async ({ chain }) => {
      const { stage, receipt, place } = await committed(chain, {
        beneficiary: devAccount('stranger').address,
      })
      const { disputes, workers } = stage
      const kernel = middleProduct(honest)
      const lie = await patchRun(honest, { kernel, element: 777, bits: (right) => right ^ 1 })
      const game = await openDispute(stage, receipt, place)
      await answerDispute(stage, game, lie, receipt, demo.tokens)
      expect(await descend(stage, game, lie, leftmostDifference(honest))).toEqual({ kernel, leaf: 3 })
      const call = await stepCall(stage, game, lie, { kernel, leaf: 3, element: 9 })
      await mined(chain, chain.wallet('stranger').writeContract(call))
      expect((await readGame(stage, game)).phase).toBe(phase.challengerWon)
      await payReward(stage)
      const [bond, stake] = await Promise.all([
        chain.reader.readContract({ ...disputes, functionName: 'bondNow' }),
        chain.reader.readContract({ ...workers, functionName: 'stakeAmount' }),
      ])
      expect(await owed(stage, devAccount('challenger').address)).toBe(2n * bond + stake / 4n)
      expect(await owed(stage, devAccount('stranger').address)).toBe(stake / 4n)
      expect(await owed(stage, BURNED)).toBe(stake / 2n)
      await withdrawAll(stage, [BURNED])
      for (const { address } of [disputes, workers])
        expect(await chain.reader.getBalance({ address })).toBe(0n)

      await chain.travel(86_400)
      expect(await isFinal(stage, receipt, place)).toBe(false)
      expect(
        await chain.reader.readContract({
          ...disputes,
          functionName: 'status',
          args: [place.number, place.index, hashReceipt(receipt, stage.domain)],
        }),
      ).toSatisfy(([open, , lostAt]) => open === 0 && lostAt > 0n)
    },
    120_000,
  )
})

describe('a dispute that is not played to its end', () => {
  chainTest('is won by the challenger where nobody answers', async ({ chain }) => {
    const { stage, receipt, place } = await committed(chain)
    const { disputes, workers } = stage
    const game = await openDispute(stage, receipt, place)
    await expect(
      chain.wallet('stranger').writeContract({ ...disputes, functionName: 'timeout', args: [game.id] }),
    ).rejects.toThrow('ClockRunning')
    await timeOut(stage, game)
    expect((await readGame(stage, game)).phase).toBe(phase.challengerWon)
    await payReward(stage)
    const bond = await chain.reader.readContract({ ...disputes, functionName: 'bondNow' })
    const stake = await chain.reader.readContract({ ...workers, functionName: 'stakeAmount' })
    // Its bond back, as much again out of the stake, half of what half the stake then leaves; no beneficiary: the rest burns.
    const reward = (stake / 2n - bond) / 2n
    expect(await owed(stage, devAccount('challenger').address)).toBe(2n * bond + reward)
    expect(await owed(stage, BURNED)).toBe(stake / 2n + reward)
    await withdrawAll(stage, [BURNED])
    expect(await chain.reader.getBalance({ address: disputes.address })).toBe(0n)
    await chain.travel(86_400)
    expect(await isFinal(stage, receipt, place)).toBe(false)
  })

  chainTest('costs a challenger that gives up before its first point the answer alone', async ({ chain }) => {
    const { stage, receipt, place } = await committed(chain)
    const { disputes } = stage
    const game = await openDispute(stage, receipt, place)
    await answerDispute(stage, game, honest, receipt, demo.tokens)
    const concede = { ...disputes, functionName: 'concede', args: [game.id] } as const
    await expect(chain.wallet('worker').writeContract(concede)).rejects.toThrow('NotYourMove')
    await mined(chain, chain.wallet('challenger').writeContract(concede))
    const bond = await chain.reader.readContract({ ...disputes, functionName: 'bondNow' })
    const fee = await chain.reader.readContract({ ...disputes, functionName: 'feeOf', args: [0, 64, bond] })
    expect(fee).toBeGreaterThan(0n)
    expect(await owed(stage, devAccount('challenger').address)).toBe(bond - fee)
    expect(await owed(stage, devAccount('worker').address)).toBe(bond + fee)
    await expect(chain.wallet('challenger').writeContract(concede)).rejects.toThrow('Ended')
  })

  chainTest('closes without loss behind another that slashed the operator', async ({ chain }) => {
    const { stage, receipt, place } = await committed(chain)
    const { disputes } = stage
    const first = await openDispute(stage, receipt, place)
    const second = await openDispute(stage, receipt, place, { by: 'stranger' })
    const close = { ...disputes, functionName: 'closeVoid', args: [second.id] } as const
    await expect(chain.wallet('stranger').writeContract(close)).rejects.toThrow('NotVoid')
    await timeOut(stage, first)
    await expect(openDispute(stage, receipt, place, { by: 'stranger', salt: hash })).rejects.toThrow()
    await mined(chain, chain.wallet('worker').writeContract(close))
    expect((await readGame(stage, second)).phase).toBe(phase.void)
    const bond = await chain.reader.readContract({ ...disputes, functionName: 'bondNow' })
    expect(await owed(stage, devAccount('stranger').address)).toBe(bond)
  })
})

describe('a move', () => {
  chainTest(
    'is refused from the wrong side, out of turn, or with what does not hash to the node',
    async ({ chain }) => {
      const { stage, receipt, place } = await committed(chain)
      const { disputes } = stage
      const game = await openDispute(stage, receipt, place)
      const stranger = chain.wallet('stranger')
      const reveal = { ...disputes, functionName: 'reveal' } as const
      await expect(stranger.writeContract({ ...reveal, args: [game.id, []] })).rejects.toThrow('WrongPhase')
      await expect(answerDispute(stage, game, honest, receipt, demo.tokens.with(-1, 7))).rejects.toThrow(
        'TokensMismatch',
      )
      await expect(answerDispute(stage, game, honest, { ...receipt, seed: 9n }, demo.tokens)).rejects.toThrow(
        'WrongReceipt',
      )
      const saysNo = await patchRun(honest, {
        kernel: honest.program.kernels.length - 1,
        element: 0,
        bits: () => 0,
      })
      await expect(answerDispute(stage, game, saysNo, receipt, demo.tokens)).rejects.toThrow(
        'PathRootMismatch',
      )
      await answerDispute(stage, game, honest, receipt, demo.tokens)

      const children = (
        await honest.trace.children({ level: treeDepth(honest.program.kernels.length), index: 0 }, 4)
      ).map(hexOf)
      await expect(stranger.writeContract({ ...reveal, args: [game.id, children.slice(1)] })).rejects.toThrow(
        'ChildCount',
      )
      await expect(
        stranger.writeContract({ ...reveal, args: [game.id, children.toReversed()] }),
      ).rejects.toThrow('ChildrenMismatch')
      // A stranger may reveal: what it shows is determined.
      await mined(chain, stranger.writeContract({ ...reveal, args: [game.id, children] }))
      const point = { ...disputes, functionName: 'point', args: [game.id, 0n, hash, [], '0x', []] } as const
      await expect(stranger.writeContract(point)).rejects.toThrow('NotYourMove')
      await expect(chain.wallet('challenger').writeContract(point)).rejects.toThrow('SiblingCount')
    },
  )
})

describe('a dispute over KV fingerprints', () => {
  chainTest('takes the rows that the beacon drew, and finds an honest answer honest', async ({ chain }) => {
    const { stage, receipt, place, seed } = await committed(chain)
    const { run, rows } = await drawn(stage, receipt, seed)
    expect(run.execution.verdict).toBe(1)
    const game = await openDispute(stage, receipt, place, { kind: kinds.kv })
    await expect(answerDispute(stage, game, run, receipt, demo.tokens, rows.toReversed())).rejects.toThrow(
      /RangeRootMismatch|SiblingCount/,
    )
    await answerDispute(stage, game, run, receipt, demo.tokens, rows)
    const kernel = middleProduct(run)
    await descend(stage, game, run, towards(kernel, 1))
    await expect(
      chain
        .wallet('challenger')
        .writeContract(await stepCall(stage, game, run, { kernel, leaf: 1, element: 5 })),
    ).rejects.toThrow('StepAgrees')
    await timeOut(stage, game)
    expect((await readGame(stage, game)).phase).toBe(phase.defenderWon)
  })

  chainTest('is lost over a value that reads the drawn rows', async ({ chain }) => {
    const { stage, receipt, place, seed } = await committed(chain)
    const { run, rows } = await drawn(stage, receipt, seed)
    const kernel = run.program.kernels.findIndex(({ operands }) =>
      operands.some(({ space, index }) => space === 'INPUT' && index === 3),
    )
    const lie = await patchRun(run, { kernel, element: 3, bits: (right) => right ^ 0x8000 })
    const game = await openDispute(stage, receipt, place, { kind: kinds.kv })
    await answerDispute(stage, game, lie, receipt, demo.tokens, rows)
    expect(await descend(stage, game, lie, leftmostDifference(run))).toEqual({ kernel, leaf: 0 })
    await mined(
      chain,
      chain
        .wallet('stranger')
        .writeContract(await stepCall(stage, game, lie, { kernel, leaf: 0, element: 3 })),
    )
    expect((await readGame(stage, game)).phase).toBe(phase.challengerWon)
  })
})

/** The canonical run over the rows that a beacon drew, and the rows with their proofs. */
async function drawn({ domain }: Stage, receipt: Receipt, seed: Hex) {
  const layers = demo.spec.sampledLayers
  const indices = kvIndices(seed, hashReceipt(receipt, domain), receipt.totalLength, layers)
  const rows = indices.map((row) => {
    const { leaves, siblings } = demo.kv.open(row)
    return { leaf: hexOf(leaves), siblings: siblings.map(hexOf) }
  })
  return { run: await demo.judgeKv(indices), rows }
}
