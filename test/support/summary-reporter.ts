import type { Reporter, TestModule } from 'vitest/node'
import { chromium } from './browser.ts'
import { goldenAbsent } from './golden.ts'

/**
 * Ends a run with one plain line of counts. Where CI is set, a skipped test fails the run unless it says that it needs
 * golden data or a browser and that is absent: a test that quietly stopped running is worse than a red one.
 */
// biome-ignore lint/style/noDefaultExport: vitest loads a reporter by its default export
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    const broken = modules.filter((module) => module.errors().length > 0).length
    const skipped = tests.filter((test) => test.result().state === 'skipped')
    console.log(`${count('passed')} passed, ${count('failed') + broken} failed, ${skipped.length} skipped`)
    const lacks: readonly string[] = [
      ...(goldenAbsent === false ? [] : ['needs golden data']),
      ...(chromium === undefined ? ['needs chromium'] : []),
    ]
    const unexcused = skipped.filter((test) => !lacks.some((lack) => test.fullName.includes(lack)))
    if (process.env.CI && unexcused.length > 0) {
      console.error(
        `skipped that should have run:\n${unexcused.map((test) => `  ${test.fullName}`).join('\n')}`,
      )
      process.exitCode = 1
    }
  }
}
