import { attestationSuite } from './attestation.ts'
import { canonicalSuite } from './canonical.ts'
import { disputeParts } from './disputes.ts'
import { gasSuite } from './gas.ts'
import { modelSuite } from './model.ts'
import { type Figure, keeps, report } from './report.ts'

const suites: Record<string, () => Promise<Figure[]>> = {
  model: modelSuite,
  canonical: canonicalSuite,
  attestation: attestationSuite,
  gas: gasSuite,
  ...disputeParts,
}

/**
 * `npm run bench` runs all suites, `npm run bench -- model` one, `-- disputes` all its parts, `-- disputes-games` one of them;
 * exits with 1 where a figure misses its bound.
 */
const all = Object.keys(suites)
const wanted = process.argv.slice(2)
const named = (each: string) => all.filter((name) => name === each || name.startsWith(`${each}-`))
const unknown = wanted.filter((each) => named(each).length === 0)
if (unknown.length > 0) {
  console.error(`no suite ${unknown.join(', ')}; there are: ${all.join(', ')}`)
  process.exitCode = 2
}
const names = unknown.length > 0 ? [] : wanted.length > 0 ? new Set(wanted.flatMap(named)) : all
for (const name of names) {
  const figures = (await suites[name]?.()) ?? []
  report(name, figures)
  if (!figures.every(keeps)) process.exitCode = 1
}
