import { type Hex, keccak256, zeroAddress, zeroHash } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { elementCount } from '../../fraud-proof/program/program.ts'
import type { Chain } from '../support/chain.ts'
import { askDemo, type DemoAnswer, type TracedRun } from '../support/demo-answer.ts'
import {
  answerDispute,
  descend,
  type Game,
  leftmostDifference,
  openDispute,
  phase,
  readGame,
  record,
  stepCall,
} from '../support/game.ts'
import { mined } from '../support/mined.ts'
import { patchRun } from '../support/patched-run.ts'
import { commitReceipts, type Stage, setStage } from '../support/stage.ts'
import { validReceipt } from '../support/valid-receipt.ts'

/** Gas of one move, or of many; `gasUsed` of receipts, calldata included. */
export interface MoveGas {
  readonly what: string
  readonly gas: number
  readonly atMost?: number
}

const bounds: Readonly<Record<string, number>> = {
  reveal: 60_000,
  'reveal leaf': 80_000,
  point: 60_000,
  // Missed, once a game: it carries the kernel's encoding and its path, and turns to another tree.
  'point at a kernel': 60_000,
}
const COMMIT = 120_000
const DISPUTE = 4_000_000

/** An enclave key that is the same in every run: calldata's price depends on its zeros. */
const key = privateKeyToAccount(keccak256('0x6f7472'))

/** Plays whole disputes over false traces of the demo model, and commits batches of several sizes. */
export async function gasOfMoves(chain: Chain): Promise<MoveGas[]> {
  const demo = await askDemo('What is rho?')
  try {
    const honest = await demo.judgeOutput()
    // Whether a clock is written, which costs, would else hang on how fast this machine is.
    await chain.cheats.setBlockTimestampInterval({ interval: 1 })
    const stage = await setStage(chain, demo.spec, key)
    const commits = await gasOfCommits(stage)
    const longest = honest.program.kernels.reduce(
      (most, { opcode, dims }, i, kernels) =>
        opcode === 'DOT' && elementCount(dims) > elementCount(kernels[most]?.dims ?? []) ? i : most,
      0,
    )
    return [...commits, ...(await gasOfDispute(stage, demo, honest, longest))]
  } finally {
    await demo.close()
  }
}

async function gasOfCommits(stage: Stage): Promise<MoveGas[]> {
  // The first writes storage that was empty.
  await commitReceipts(stage, [validReceipt(stage)])
  const figures: MoveGas[] = []
  for (const count of [1, 100, 4096]) {
    const receipts = Array.from({ length: count }, (_, n) => validReceipt(stage, n))
    const { gasUsed } = await commitReceipts(stage, receipts, async () => `0x${'11'.repeat(65)}`)
    const gas = Number(gasUsed)
    figures.push({ what: `commitBatch of ${count}`, gas, atMost: COMMIT })
    figures.push({ what: `a receipt of ${count}`, gas: Math.ceil(gas / count) })
  }
  return figures
}

/** A dispute in which one element of the kernel is false, from `open` to `step`. */
async function gasOfDispute(
  stage: Stage,
  demo: DemoAnswer,
  honest: TracedRun,
  kernel: number,
): Promise<MoveGas[]> {
  const fixed: Hex = keccak256(zeroHash)
  const receipt = demo.receipt(stage.modelId, {
    worker: key.address,
    kvRoot: fixed,
    issuedAt: 1_900_000_000n,
    beneficiary: zeroAddress,
  })
  const { places } = await commitReceipts(stage, [receipt])
  const [place] = places
  if (place === undefined) throw new Error('nothing was committed')
  const element = elementCount(honest.program.kernels[kernel]?.dims ?? []) - 1
  const lie = await patchRun(honest, { kernel, element, bits: (right) => right ^ 1 })
  const game = await openDispute(stage, receipt, place)
  await answerDispute(stage, game, lie, receipt, demo.tokens)
  const leaf = (await descend(stage, game, lie, leftmostDifference(honest)))?.leaf ?? Number.NaN
  const call = await stepCall(stage, game, lie, { kernel, leaf, element: element % 256 })
  await record(game, 'step', mined(stage.chain, stage.chain.wallet('challenger').writeContract(call)))
  const { phase: outcome } = await readGame(stage, game)
  if (outcome !== phase.challengerWon) throw new Error(`the dispute ended in phase ${outcome}`)
  return figuresOf(game)
}

/** Of each move the dearest, and all of them. */
function figuresOf({ gas }: Game): MoveGas[] {
  const moves = [...new Set(gas.map(({ move }) => move))]
  const figures = moves.map((move): MoveGas => {
    const costs = gas.filter((each) => each.move === move).map((each) => Number(each.gas))
    const atMost = bounds[move]
    return {
      what: costs.length > 1 ? `${move}, dearest of ${costs.length}` : move,
      gas: Math.max(...costs),
      ...(atMost === undefined ? {} : { atMost }),
    }
  })
  const all = gas.reduce((sum, each) => sum + Number(each.gas), 0)
  return [
    ...figures,
    { what: `a whole dispute of ${gas.length} moves, both sides`, gas: all, atMost: DISPUTE },
  ]
}
