import { expect } from 'vitest'
import { gasOfMoves } from '../bench/gas-moves.ts'
import { chainTest } from '../support/chain-test.ts'

chainTest(
  'moves and commits cost what they did, and all but one no more than they may',
  async ({ chain }) => {
    const moves = await gasOfMoves(chain)
    const missed = moves.flatMap(({ what, gas, atMost }) =>
      atMost !== undefined && gas > atMost ? [what] : [],
    )
    expect(missed, 'the one bound known to be missed').toEqual(['point at a kernel'])
    const commits = moves.filter(({ what }) => what.startsWith('commitBatch'))
    expect(commits).toHaveLength(3)
    // Zeros in roots and counts make calldata a little cheaper or dearer; the number of receipts nothing.
    const [cheapest = 0, dearest = 0] = [Math.min, Math.max].map((of) => of(...commits.map(({ gas }) => gas)))
    expect(dearest - cheapest).toBeLessThan(200)

    // Where a change of the contracts is meant to change gas: vitest run -u.
    const table = moves.map(({ what, gas }) => `${what}: ${gas}\n`).join('')
    await expect(table).toMatchFileSnapshot('gas-moves.txt')
  },
  120_000,
)
