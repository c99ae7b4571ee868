import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { keccak256, toHex } from 'viem'
import { startChain } from '../support/chain.ts'
import { startChallenger } from '../support/players.ts'
import { openServedModel, type ServedModel } from '../support/served-model.ts'
import { writeLargeModel } from './dispute-games.ts'
import { milliseconds, spread } from './measure.ts'
import type { Figure } from './report.ts'

const RECEIPTS = 256
const OUTPUT = 128
/** Batches are checked again and again by other seeds, until about as many receipts were selected at each rate. */
const rates = [
  { rate: 1, passes: 1 },
  { rate: 0.1, passes: 7 },
  { rate: 0.01, passes: 15 },
] as const

/** What a challenger's whole look at a batch of answers of 128 tokens costs, as a share of what answering them did. */
export async function checkingCost(): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'otr-bench-'))
  await writeLargeModel(directory)
  const threads = availableParallelism()
  const served = await openServedModel(directory, { threads, bucket: 256, maxTokens: OUTPUT })
  const chain = await startChain()
  try {
    const asked = served.ask('What is rho, and how much of it does a user need before an answer is believed?')
    const answer = await served.honest(asked)
    if (answer.receipt.totalLength - answer.receipt.promptLength !== OUTPUT) throw new Error('a short answer')
    const alone = spread(await answering(served, 1, 5))
    const together = spread(await answering(served, 8, 3))
    const committed = await served.commit(
      chain,
      Array.from({ length: RECEIPTS }, () => answer),
    )
    const checking = async (rate: number, seed: number): Promise<number> => {
      const extra = { rate, seed: keccak256(toHex(seed)) }
      const player = startChallenger(committed.stage, [served.judged], [committed.source], { rate: 0, extra })
      const took = await milliseconds(() => player.daemon.checkBatches())
      const { falsePositives, unknown } = player.daemon.statistics
      if (falsePositives + unknown > 0) throw new Error('an honest receipt was not found good at once')
      await player.daemon.close()
      return took / RECEIPTS
    }
    // The first look opens the model.
    await checking(0.02, 0)
    const figures: Figure[] = [
      { what: `answering ${OUTPUT} tokens, one at a time`, value: alone, unit: 'ms' },
      { what: `answering ${OUTPUT} tokens, eight at a time, each`, value: together, unit: 'ms' },
    ]
    for (const { rate, passes } of rates) {
      const costs: number[] = []
      for (let pass = 1; pass <= passes; pass++) costs.push(await checking(rate, pass))
      const share = (of: number) => spread(costs.map((cost) => (100 * cost) / of))
      figures.push(
        {
          what: `checking at ρ = ${rate} / answering one at a time`,
          value: share(alone.median),
          unit: '%',
          ...(rate === 0.1 && { must: { atMost: 1 } }),
        },
        {
          what: `checking at ρ = ${rate} / answering eight at a time`,
          value: share(together.median),
          unit: '%',
        },
      )
    }
    return figures
  } finally {
    await chain.close()
    await served.close()
    await rm(directory, { recursive: true })
  }
}

/** Milliseconds an answer, so many side by side. */
async function answering({ model, ask }: ServedModel, sideBySide: number, times: number): Promise<number[]> {
  const asked = ask('What is rho, and how much of it does a user need before an answer is believed?')
  const one = () => model.generate({ ...asked, ...asked.sampling }).result
  const samples: number[] = []
  for (let time = 0; time < times; time++) {
    const took = await milliseconds(() => Promise.all(Array.from({ length: sideBySide }, one)))
    samples.push(took / sideBySide)
  }
  return samples
}
