import { test } from 'vitest'
import { type Chain, startChain } from './chain.ts'

/**
 * Vitest's `test` with a `chain`: one anvil a test worker, and each test finds it as the worker first saw it.
 *
 * @example
 * import { chainTest } from 'otr/testing'
 *
 * chainTest('the first batch has number 0', async ({ chain }) => {
 *   const { rollup } = await chain.deployAll()
 *   // …
 * })
 */
export const chainTest = test
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture depends on from this pattern
  .extend<'workerChain', Chain>('workerChain', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const chain = await startChain()
    onCleanup(() => chain.close())
    return chain
  })
  .extend<'chain', Chain>('chain', async ({ workerChain, onTestFailed }, { onCleanup }) => {
    const revert = await workerChain.snapshot()
    onCleanup(revert)
    onTestFailed(({ task }) => {
      const error = task.result?.errors?.[0]
      if (error) error.message += `\n\nanvil printed last:\n${workerChain.anvil.lastLines()}`
    })
    return workerChain
  })
