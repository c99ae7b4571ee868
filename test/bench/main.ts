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
const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.some((each) => name === each || name.startsWith(`${each}-`))
const names = Object.keys(suites).filter((name) => wanted.length === 0 || isWanted(name))
if (names.length === 0) {
  console.error(`no suite ${wanted.join(', ')}; there are: ${Object.keys(suites).join(', ')}`)
  process.exitCode = 2
}
for (const name of names) {
  const figures = (await suites[name]?.()) ?? []
  report(name, figures)
  if (!figures.every(keeps)) process.exitCode = 1
}
