import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { startChain } from '../support/chain.ts'
import { openServedDemo } from '../support/served-model.ts'
import { disputeTranscript } from './dispute-transcript.ts'

/** `npm run transcript` writes `fraud-proof/transcript.md`. */
const chain = await startChain()
const demo = await openServedDemo()
try {
  const path = fileURLToPath(new URL('../../fraud-proof/transcript.md', import.meta.url))
  await writeFile(path, await disputeTranscript(demo, chain))
} finally {
  await demo.close()
  await chain.close()
}
