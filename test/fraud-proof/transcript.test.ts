import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect } from 'vitest'
import { disputeTranscript } from '../adversarial/dispute-transcript.ts'
import { chainTest } from '../support/chain-test.ts'
import { openServedDemo, type ServedModel } from '../support/served-model.ts'

let demo: ServedModel
beforeAll(async () => {
  demo = await openServedDemo()
}, 60_000)
afterAll(() => demo.close())

/** Who sent which move, in order; hashes, gas and values are another's every time. */
const movesOf = (transcript: string) => transcript.match(/^### .*$/gm) ?? []

chainTest('the transcript in the docs has the moves that a dispute has now', async ({ chain }) => {
  const path = fileURLToPath(new URL('../../fraud-proof/transcript.md', import.meta.url))
  const committed = movesOf(await readFile(path, 'utf8'))
  const played = movesOf(await disputeTranscript(demo, chain))
  expect(committed, 'write it again: npm run transcript').toEqual(played)
  expect(played.join()).toContain('`step`')
})
