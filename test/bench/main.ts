import { attestationSuite } from './attestation.ts'
import { canonicalSuite } from './canonical.ts'
import { clientSuite } from './client.ts'
import { disputeParts } from './disputes.ts'
import { gasSuite } from './gas.ts'
import { modelSuite } from './model.ts'
import { type Figure, keeps, report } from './report.ts'
import { sequencerParts } from './sequencer.ts'
import { soakSuite } from './soak.ts'

const suites: Readonly<Record<string, (argument?: number) => Promise<Figure[]>>> = {
  model: modelSuite,
  canonical: canonicalSuite,
  attestation: attestationSuite,
  client: clientSuite,
  gas: gasSuite,
  ...sequencerParts,
  soak: soakSuite,
  ...disputeParts,
}

/**
 * `npm run bench` runs all suites, `npm run bench -- model` one, `-- disputes` all its parts, `-- disputes-games` one of them,
 * `-- soak=2` the soak for 2 minutes; exits with 1 where a figure misses its bound.
 */
const all = Object.keys(suites)
const asked = process.argv.slice(2).map((each) => each.split('='))
const named = (each: string | undefined) => all.filter((name) => name === each || name.startsWith(`${each}-`))
const unknown = asked.map(([each]) => each).filter((each) => named(each).length === 0)
if (unknown.length > 0) {
  console.error(`no suite ${unknown.join(', ')}; there are: ${all.join(', ')}`)
  process.exitCode = 2
} else {
  const wanted = asked.length > 0 ? asked : all.map((name) => [name])
  for (const [each, argument] of wanted) {
    for (const name of named(each)) {
      const figures = (await suites[name]?.(argument === undefined ? undefined : Number(argument))) ?? []
      report(name, figures)
      if (!figures.every(keeps)) process.exitCode = 1
    }
  }
}
