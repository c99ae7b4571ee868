import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest, so that nothing long is begun when there is little else left. */
const longest = [
  'contracts/forge',
  'attestation/flips',
  'fraud-proof/daemon-faults',
  'cli/otr',
  'devnet/devnet',
  'devnet/dishonest',
  'e2e/crash',
  'fraud-proof/lowering-verdict',
  'sequencer/batcher/batcher-crash',
  'fraud-proof/challenger',
  'fraud-proof/replay',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
      return found === -1 ? longest.length : found
    }
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/summary-reporter.ts'],
    // By default one core is left free, which on two is half of the time.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
