import { expect } from 'vitest'
import { gasOfSteps } from '../bench/gas-steps.ts'
import { chainTest } from '../support/chain-test.ts'

const FUNCTIONS = ['EXP', 'LOG', 'SIN', 'COS', 'GUMBEL']
const FUNCTION_GAS = 30_000

chainTest('a step of every kind costs what it did, and no more than it may', async ({ chain }) => {
  const steps = await gasOfSteps(chain)
  for (const { what, gas, atMost } of steps) expect(gas, what).toBeLessThanOrEqual(atMost)

  const copy = steps.find(({ what }) => what === 'COPY')?.execution ?? Number.NaN
  const functions = steps.filter(({ what }) => FUNCTIONS.includes(what))
  expect(functions).toHaveLength(FUNCTIONS.length)
  for (const { what, execution } of functions)
    expect(execution - copy, what).toBeLessThanOrEqual(FUNCTION_GAS)

  // Data are the same on every run. Where a change of the contracts is meant to change gas: vitest run -u.
  const table = steps.map(({ what, gas, execution }) => `${what}: ${gas}, execution ${execution}\n`).join('')
  await expect(table).toMatchFileSnapshot('gas-steps.txt')
})
