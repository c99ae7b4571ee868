import { keccak256, toHex, zeroHash } from 'viem'
import { readGame } from '../../fraud-proof/game/chain-game.ts'
import { type Defence, defenderMove } from '../../fraud-proof/game/defender-strategy.ts'
import { openedDisputes } from '../../fraud-proof/game/opened-disputes.ts'
import { refusalOf } from '../../fraud-proof/game/refusal.ts'
import { openedAnswer } from '../../fraud-proof/vm/opening.ts'
import { actingPlayer } from '../support/acting-player.ts'
import { actorOf } from '../support/dishonest/actor.ts'
import { dishonestChallengers } from '../support/dishonest/challengers.ts'
import type { Served } from '../support/dishonest/workers.ts'
import { openDispute } from '../support/game.ts'
import { playOnChain } from '../support/play-on-chain.ts'
import type { Committed, ServedModel } from '../support/served-model.ts'
import type { Outcome } from './outcome.ts'

type Tell = (outcome: Outcome) => void

/** Every dishonest challenger against the honest defender of an honest receipt, the first one committed. */
export async function challengerOutcomes(
  demo: ServedModel,
  committed: Committed,
  honest: Served,
  tell: Tell,
): Promise<void> {
  const { stage, receipts } = committed
  const { chain } = stage
  const [first] = receipts
  if (first === undefined) throw new Error('nothing was committed')
  const { bucket } = honest.receipt
  const own = await demo.judged.trace({ kind: 'output', answer: openedAnswer(honest), bucket })
  const defence: Defence = { ...own, receipt: first.receipt, tokens: honest.tokens, rows: [] }
  const honestDefender = {
    wallet: chain.wallet('worker'),
    actor: actorOf((game) => defenderMove(game, async () => defence)),
    honest: true,
  }
  for (const cheat of dishonestChallengers) {
    const revert = await chain.snapshot()
    const { id, gas } = await openDispute(stage, first.receipt, first.place)
    const actor = await cheat.play(own)
    const sides = [{ wallet: chain.wallet('challenger'), actor, honest: false }, honestDefender]
    const played = await playOnChain(stage, id, sides)
    await revert()
    tell({
      who: 'challenger',
      strategy: cheat.name,
      expected: ['loses'],
      result: played.outcome === 'defenderWon' ? 'loses' : played.outcome,
      transactions: 1 + played.moves.length,
      gas: (gas[0]?.gas ?? 0n) + played.gas,
    })
  }

  const revert = await chain.snapshot()
  let gas = 0n
  for (let i = 0; i < 16; i++) {
    const salt = keccak256(toHex(i))
    const opened = await openDispute(stage, first.receipt, first.place, { salt })
    gas += opened.gas[0]?.gas ?? 0n
  }
  const defender = actingPlayer(stage, honestDefender.wallet, honestDefender.actor)
  const at = { disputes: stage.disputes.address, fromBlock: 0n }
  const phasesNow = async () => {
    const all = await openedDisputes(chain.reader, at)
    return Promise.all(all.map(async ({ id }) => (await readGame(chain.reader, at, id)).phase))
  }
  // Answers and reveals first; when all have run out of time, ends them.
  for (let round = 0; round < 4; round++) {
    await defender.playGames()
    if (round === 1) await chain.travel(3600)
  }
  const outcomes = await phasesNow()
  await revert()
  const lost = outcomes.length === 16 && outcomes.every((phase) => phase === 'defenderWon')
  tell({
    who: 'challenger',
    strategy: 'sixteen disputes over one receipt at once, and no point in any',
    expected: ['loses'],
    result: lost ? 'loses' : outcomes.join(),
    transactions: 16 + defender.moves.length,
    gas: gas + defender.gas,
  })
}

/** Disputes that cannot be opened at all. */
export async function openingOutcomes({ stage, receipts }: Committed, tell: Tell): Promise<void> {
  const { chain, disputes } = stage
  const [first] = receipts
  if (first === undefined) throw new Error('nothing was committed')
  const { receipt, place } = first
  const bond = await chain.reader.readContract({ ...disputes, functionName: 'bondNow' })
  const open = (value: bigint, changes: Partial<typeof receipt> = {}) =>
    chain.wallet('challenger').writeContract({
      ...disputes,
      functionName: 'open',
      args: [0, { ...receipt, ...changes }, place, zeroHash],
      value,
    })
  const cases: [string, string, () => Promise<unknown>][] = [
    ['too small a bond', 'WrongAmount', () => open(bond - 1n)],
    ['too large a bond', 'WrongAmount', () => open(bond + 1n)],
    ['a receipt that is not in the batch', 'NotIncluded', () => open(bond, { seed: 99n })],
    [
      'a receipt whose disputer is another',
      'NotDisputer',
      () => open(bond, { disputer: chain.wallet('stranger').account.address }),
    ],
    [
      'the same dispute twice',
      'AlreadyOpen',
      async () => {
        await openDispute(stage, receipt, place)
        return open(bond)
      },
    ],
    [
      'a dispute behind the window',
      'WindowClosed',
      async () => {
        await chain.travel(86_400)
        return open(bond)
      },
    ],
  ]
  for (const [strategy, error, attempt] of cases) {
    const revert = await chain.snapshot()
    const result = await attempt().then(
      () => 'opened',
      (refusal: unknown) => `refused: ${refusalOf(refusal).split('(')[0]}`,
    )
    await revert()
    tell({ who: 'opening', strategy, expected: [`refused: ${error}`], result, transactions: 0, gas: 0n })
  }
}
