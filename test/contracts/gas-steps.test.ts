import { expect } from 'vitest'
import { gasOfSteps } from '../bench/gas-steps.ts'
import { chainTest } from '../support/chain-test.ts'

chainTest('a step of every kind costs what it did, and no more than it may', async ({ chain }) => {
  const steps = await gasOfSteps(chain)
  for (const { what, gas, atMost } of steps) expect(gas, what).toBeLessThanOrEqual(atMost)
  // Data are the same on every run. Where a change of the contracts is meant to change gas: vitest run -u.
  const table = steps.map(({ what, gas }) => `${what}: ${gas}\n`).join('')
  await expect(table).toMatchFileSnapshot('gas-steps.txt')
})
