import { kvIndices } from '../../contracts/kv-sample.ts'
import { challengerMove } from '../../fraud-proof/game/challenger-strategy.ts'
import { type Defence, defenderMove } from '../../fraud-proof/game/defender-strategy.ts'
import { JudgedModel } from '../../fraud-proof/game/judged-model.ts'
import type { OwnTrace } from '../../fraud-proof/game/own-trace.ts'
import { FINGERPRINT } from '../../fraud-proof/model/fingerprint-projection.ts'
import { openedAnswer } from '../../fraud-proof/vm/opening.ts'
import { proveRange, type RangeProof, tensorTree } from '../../fraud-proof/vm/tensor-tree.ts'
import { drawnRows } from '../../fraud-proof/vm/tracer.ts'
import { changedDemoDirectory } from '../../sequencer/devnet/dishonest/changed-model.ts'
import { type Actor, actorOf } from '../support/dishonest/actor.ts'
import { dishonestDefenders, type LiarsContext } from '../support/dishonest/defenders.ts'
import type { Served } from '../support/dishonest/workers.ts'
import { openDispute } from '../support/game.ts'
import { playOnChain } from '../support/play-on-chain.ts'
import type { Committed, ServedModel } from '../support/served-model.ts'
import type { Outcome } from './outcome.ts'

/** Every dishonest defender against the honest challenger, over a receipt that is false and over one that is not. */
export async function defenderOutcomes(
  demo: ServedModel,
  committed: Committed,
  served: { readonly honest: Served; readonly edited: Served },
  tell: (outcome: Outcome) => void,
): Promise<void> {
  const changed = await changedDemoDirectory(([first]) => {
    for (const [i, value] of first?.up.values.entries() ?? []) if (first) first.up.values[i] = value * 1.01
  })
  const otherModel = await JudgedModel.open(changed, { threads: 1 })
  try {
    for (const [index, [name, answer]] of Object.entries(served).entries()) {
      const own = await demo.judged.trace(outputOf(answer))
      const receipt = committed.receipts[index]?.receipt
      if (receipt === undefined) throw new Error('a receipt was not committed')
      const context: LiarsContext = {
        truth: { ...own, receipt, tokens: answer.tokens, rows: [] },
        random: pseudoRandom(),
        other: (what) => otherRun(demo, otherModel, served, what),
      }
      for (const lie of dishonestDefenders) {
        const actor = await lie.play(context)
        const { result, transactions, gas } = await playGame(committed, index, 0, own, actor)
        const strategy = `${lie.name}, over ${name === 'honest' ? 'an honest' : 'a false'} receipt`
        const expected = lie.losesBy.map((move) => `loses by ${move}`)
        tell({ who: 'defender', strategy, expected, result, transactions, gas })
      }
    }
    await rowOutcomes(demo, committed, served.honest, tell)
  } finally {
    await otherModel.close()
    await changed.remove()
  }
}

/** Rows that are not the drawn ones, or not under the root. */
async function rowOutcomes(
  demo: ServedModel,
  committed: Committed,
  honest: Served,
  tell: (outcome: Outcome) => void,
): Promise<void> {
  const [first] = committed.receipts
  if (first === undefined) throw new Error('nothing was committed')
  const { chain, rollup } = committed.stage
  const batch = await chain.reader.readContract({
    ...rollup,
    functionName: 'batch',
    args: [committed.number],
  })
  const { receipt, hash } = first
  const indices = kvIndices(batch.seed, hash, receipt.totalLength, 4)
  const tree = tensorTree(honest.kv)
  const rows = indices.map((row) => proveRange(tree, row * FINGERPRINT, FINGERPRINT))
  const { answer, bucket } = outputOf(honest)
  const own = await demo.judged.trace({ kind: 'kv', answer, bucket, drawn: drawnRows(honest.kv, indices) })
  const lies: [string, RangeProof[]][] = [
    ["other rows than the beacon's", rows.toReversed()],
    [
      'a row that is not under kvRoot',
      rows.map((row, i) => (i === 0 ? { ...row, leaves: row.leaves.with(0, 1) } : row)),
    ],
    ['a row too few', rows.slice(1)],
  ]
  for (const [strategy, shown] of lies) {
    const defence: Defence = { ...own, receipt, tokens: honest.tokens, rows: shown }
    const actor = actorOf((game) => defenderMove(game, async () => defence))
    const { result, transactions, gas } = await playGame(committed, 0, 1, own, actor)
    tell({ who: 'defender', strategy, expected: ['loses by timeout'], result, transactions, gas })
  }
}

async function playGame(
  { stage, receipts }: Committed,
  index: number,
  kind: 0 | 1,
  own: OwnTrace,
  actor: Actor,
) {
  const { chain } = stage
  const revert = await chain.snapshot()
  try {
    const place = receipts[index]
    if (place === undefined) throw new Error('a receipt was not committed')
    const { id, gas } = await openDispute(stage, place.receipt, place.place, { kind })
    const challenger = actorOf((game) => challengerMove(game, async () => own))
    const played = await playOnChain(stage, id, [
      { wallet: chain.wallet('challenger'), actor: challenger, honest: true },
      { wallet: chain.wallet('worker'), actor, honest: false },
    ])
    const won = played.outcome === 'challengerWon'
    return {
      result: won ? `loses by ${played.moves.at(-1)}` : played.outcome,
      transactions: 1 + played.moves.length,
      gas: (gas[0]?.gas ?? 0n) + played.gas,
    }
  } finally {
    await revert()
  }
}

function outputOf(served: Served) {
  return { kind: 'output', answer: openedAnswer(served), bucket: served.receipt.bucket } as const
}

async function otherRun(
  demo: ServedModel,
  otherModel: JudgedModel,
  { honest, edited }: { readonly honest: Served; readonly edited: Served },
  what: Parameters<LiarsContext['other']>[0],
): Promise<OwnTrace> {
  if (what === 'weights') return otherModel.trace(outputOf(honest))
  if (what === 'bucket') return demo.judged.trace({ ...outputOf(honest), bucket: 256 })
  const tokens = edited.tokens.with(1, (edited.tokens[1] ?? 0) + 1)
  return demo.judged.trace(outputOf({ ...edited, tokens }))
}

function pseudoRandom(): () => number {
  let state = 7
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state
  }
}
