import { argv } from 'node:process'
import { runCanonical } from './canonical.ts'
import { runEvidence } from './evidence.ts'

type Suite = (path: string, print: (line: string) => void) => number | Promise<number>

const suites: Readonly<Record<string, Suite>> = {
  canonical: runCanonical,
  evidence: runEvidence,
}

/**
 * `npm run conformance -- canonical FILE` computes the vectors of a file; `-- evidence DIR` judges the cases of
 * `DIR/cases.json`. Exits with 0 where all passed, 1 where one failed, 2 on wrong usage, 3 where a file cannot be read
 * or holds a malformed row.
 */
const [name = '', path, ...rest] = argv.slice(2)
const suite = Object.hasOwn(suites, name) ? suites[name] : undefined
if (suite === undefined || path === undefined || rest.length > 0) {
  console.error(`usage: npm run conformance -- SUITE PATH\nsuites: ${Object.keys(suites).join(', ')}`)
  process.exitCode = 2
} else {
  process.exitCode = await suite(path, console.log)
}
