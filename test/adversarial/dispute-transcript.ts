import { formatEther } from 'viem'
import { openedAnswer } from '../../fraud-proof/vm/opening.ts'
import type { Chain } from '../support/chain.ts'
import { dishonestWorker } from '../support/dishonest/workers.ts'
import { check, disputesOf, playOut } from '../support/dispute-play.ts'
import { lyingDefender } from '../support/lying-defender.ts'
import { startChallenger } from '../support/players.ts'
import { commitAnswers, type ServedModel } from '../support/served-model.ts'
import { drawBatch } from '../support/stage.ts'
import { inWords } from './in-words.ts'
import { type Entry, transcribe } from './transcribe.ts'

const question = 'What is rho?'

/** Plays one dispute over a false answer of the demo model to its last step, and tells of it transaction by transaction. */
export async function disputeTranscript(demo: ServedModel, chain: Chain): Promise<string> {
  const asked = demo.ask(question)
  const honest = await demo.honest(asked)
  const edited = await dishonestWorker('an edited token').serve(asked)
  const stage = await demo.stage(chain)
  const from = (await chain.reader.getBlockNumber()) + 1n
  const committed = await commitAnswers(stage, [edited])
  await drawBatch(stage, committed.number)
  const challenger = startChallenger(stage, [demo.judged], [committed.source])
  const liar = await lyingDefender(committed, demo.judged, edited)
  await check(challenger)
  await playOut(committed, [challenger.daemon, liar])
  await challenger.daemon.close()
  const [dispute] = await disputesOf(committed)
  if (dispute?.phase !== 'challengerWon') throw new Error(`the dispute ended as ${dispute?.phase}`)

  const answer = openedAnswer(edited)
  const truth = await demo.judged.trace({ kind: 'output', answer, bucket: edited.receipt.bucket })
  const entries = await transcribe(stage, from, dispute.id)
  const words = await Promise.all(
    entries.map((entry, at) => inWords(entry, at, truth, entries[at - 1]?.standing)),
  )
  const text = (tokens: readonly number[]) =>
    demo.model.files.tokenizer.decode(tokens.slice(asked.prompt.length), { skipSpecialTokens: true })
  const at = edited.tokens.findIndex((token, i) => token !== honest.tokens[i])
  return [
    '# One dispute, transaction by transaction',
    '',
    '`npm run transcript` plays this dispute on a chain of its own and writes this file. The daemon of an honest',
    'challenger plays it, against an operator that lies as well as it can.',
    '',
    `Somebody asked the demo model "${question}". The worker should have answered`,
    '',
    `> ${text(honest.tokens)}`,
    '',
    `but put token ${edited.tokens[at]} in the place of token ${honest.tokens[at]}, and signed for`,
    '',
    `> ${text(edited.tokens)}`,
    '',
    'When it is disputed its operator claims a run whose verdict is 1. All values of that are right but for two: the',
    'verdict itself, and one bit of a product of matrices in the middle, by which it hopes to lead the challenger astray.',
    '',
    '## The transactions',
    '',
    ...words,
    '## What it cost',
    '',
    costs(entries),
  ].join('\n')
}

function costs(entries: readonly Entry[]): string {
  const sides = ['challenger', 'defender'] as const
  const lines = sides.map((side) => {
    const moves = entries.filter(({ who }) => who === side)
    const gas = moves.reduce((sum, entry) => sum + entry.gas, 0n).toLocaleString('en')
    const staked = moves.reduce((sum, { value }) => sum + value, 0n)
    return `The ${side} sent ${moves.length} transactions of ${gas} gas together and staked ${formatEther(staked)} ether.`
  })
  const paid = entries.flatMap(({ events }) =>
    events.flatMap(({ name, money }) => (name === 'Withdrawn' && money ? [money.amount] : [])),
  )
  const total = formatEther(paid.reduce((sum, amount) => sum + amount, 0n))
  return `${lines.join(' ')} The challenger withdrew ${total} ether: both bonds, and a quarter of the operator's stake. The rest of that is burned, so that nobody gains by denouncing itself.\n`
}
