import { argv } from 'node:process'
import { runCanonical } from './canonical.ts'

const suites: Readonly<Record<string, (path: string, print: (line: string) => void) => number>> = {
  canonical: runCanonical,
}

/**
 * `npm run conformance -- canonical FILE` computes the vectors of a file. Exits with 0 where all passed, 1
 * where one failed, 2 on wrong usage, 3 where the file cannot be read or holds a malformed row.
 */
const [name = '', path, ...rest] = argv.slice(2)
const suite = Object.hasOwn(suites, name) ? suites[name] : undefined
if (suite === undefined || path === undefined || rest.length > 0) {
  console.error(`usage: npm run conformance -- SUITE FILE\nsuites: ${Object.keys(suites).join(', ')}`)
  process.exitCode = 2
} else {
  process.exitCode = suite(path, console.log)
}
