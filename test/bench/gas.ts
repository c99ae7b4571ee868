import { startChain } from '../support/chain.ts'
import { gasOfMoves } from './gas-moves.ts'
import { gasOfSteps } from './gas-steps.ts'
import type { Figure } from './report.ts'

const functions = ['EXP', 'LOG', 'SIN', 'COS', 'GUMBEL']

/** Gas of what the contracts do, from receipts of real transactions on anvil. */
export async function gasSuite(): Promise<Figure[]> {
  const chain = await startChain()
  try {
    const moves = await gasOfMoves(chain)
    const steps = await gasOfSteps(chain)
    const copy = steps.find(({ what }) => what === 'COPY')?.execution ?? Number.NaN
    const inside = steps
      .filter(({ what }) => functions.includes(what))
      .map(({ what, execution }) => ({ what: `${what} above COPY`, gas: execution - copy, atMost: 30_000 }))
    return [
      ...moves,
      ...steps.map(({ what, gas, atMost }) => ({ what: `step: ${what}`, gas, atMost })),
      ...inside,
    ].map(({ what, gas, ...bound }) => ({
      what,
      value: { median: gas, low: gas, high: gas, samples: 1 },
      unit: 'gas',
      ...('atMost' in bound && bound.atMost !== undefined ? { must: { atMost: bound.atMost } } : {}),
    }))
  } finally {
    await chain.close()
  }
}
