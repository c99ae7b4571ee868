import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** What `forge test --json` says of one test. */
interface ForgeResult {
  status: 'Success' | 'Failure' | 'Skipped'
  reason: string | null
  counterexample: unknown
}

const contracts = fileURLToPath(new URL('../../contracts/', import.meta.url))
const forge = createRequire(createRequire(import.meta.url).resolve('@foundry-rs/forge/package.json')).resolve(
  `@foundry-rs/forge-${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}/bin/forge`,
)
const run = spawnSync(forge, ['test', '--json', '--allow-failure'], {
  cwd: contracts,
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
})

function results(): [suite: string, tests: [name: string, result: ForgeResult][]][] {
  try {
    const suites = JSON.parse(run.stdout) as Record<string, { test_results: Record<string, ForgeResult> }>
    return Object.entries(suites).map(([suite, { test_results }]) => [suite, Object.entries(test_results)])
  } catch {
    throw new Error(`forge did not run: ${run.stderr}\n${run.stdout.slice(0, 10_000)}`)
  }
}

/** Forge's tests, each as one of ours, so that one command runs everything and one summary counts it. */
for (const [suite, tests] of results()) {
  describe(suite, () => {
    for (const [name, { status, reason, counterexample }] of tests) {
      it(name.replace(/\(.*/, '').replaceAll('_', ' '), () => {
        expect(status, `${reason}\ncounterexample: ${JSON.stringify(counterexample)}`).toBe('Success')
      })
    }
  })
}
