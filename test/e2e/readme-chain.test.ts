import { chainTest } from 'otr/testing'
import { expect } from 'vitest'

chainTest('the first batch has number 0', async ({ chain }) => {
  const { rollup } = await chain.deployAll()
  await chain.travel(3600) // a block an hour later
  await chain.reorg(2) // two other blocks in place of the last two
  expect(await chain.reader.getCode({ address: rollup })).toBeUndefined()
})
