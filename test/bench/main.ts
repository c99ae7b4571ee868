import { attestationSuite } from './attestation.ts'
import { canonicalSuite } from './canonical.ts'
import { clientSuite } from './client.ts'
import { disputeParts } from './disputes.ts'
import { gasSuite } from './gas.ts'
import { ledgerSuite } from './ledger.ts'
import { modelSuite } from './model.ts'
import { type Figure, keeps, report } from './report.ts'
import { sequencerSuite } from './sequencer.ts'
import { soakSuite } from './soak.ts'

const suites: Record<string, (argument?: number) => Promise<Figure[]>> = {
  model: modelSuite,
  canonical: canonicalSuite,
  attestation: attestationSuite,
  client: clientSuite,
  gas: gasSuite,
  sequencer: sequencerSuite,
  ledger: ledgerSuite,
  soak: soakSuite,
  ...disputeParts,
}

/**
 * `npm run bench` runs all suites, `npm run bench -- model` one, `-- disputes` all its parts, `-- disputes-games` one of them,
 * `-- soak=2` the soak for 2 minutes; exits with 1 where a figure misses its bound.
 */
const asked = process.argv.slice(2).map((each) => each.split('='))
const argumentOf = (name: string) => asked.find(([each]) => name === each || name.startsWith(`${each}-`))
const names = Object.keys(suites).filter((name) => asked.length === 0 || argumentOf(name))
if (names.length === 0) {
  console.error(`no such suite; there are: ${Object.keys(suites).join(', ')}`)
  process.exitCode = 2
}
for (const name of names) {
  const argument = argumentOf(name)?.[1]
  const figures = (await suites[name]?.(argument === undefined ? undefined : Number(argument))) ?? []
  report(name, figures)
  if (!figures.every(keeps)) process.exitCode = 1
}
