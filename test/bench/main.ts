import { attestationSuite } from './attestation.ts'
import { canonicalSuite } from './canonical.ts'
import { clientSuite } from './client.ts'
import { gasSuite } from './gas.ts'
import { modelSuite } from './model.ts'
import { type Figure, keeps, report } from './report.ts'

const suites: Record<string, () => Promise<Figure[]>> = {
  model: modelSuite,
  canonical: canonicalSuite,
  attestation: attestationSuite,
  client: clientSuite,
  gas: gasSuite,
}

/** `npm run bench` runs all suites, `npm run bench -- model` one; exits with 1 where a figure misses its bound. */
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(suites)
for (const name of names) {
  const suite = suites[name]
  if (suite === undefined) {
    console.error(`no suite ${name}; there are: ${Object.keys(suites).join(', ')}`)
    process.exitCode = 2
    break
  }
  const figures = await suite()
  report(name, figures)
  if (!figures.every(keeps)) process.exitCode = 1
}
