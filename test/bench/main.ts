import { attestationSuite } from './attestation.ts'
import { canonicalSuite } from './canonical.ts'
import { gasSuite } from './gas.ts'
import { modelSuite } from './model.ts'
import { type Figure, keeps, report } from './report.ts'
import { sequencerParts, sequencerSuite } from './sequencer.ts'
import { soakSuite } from './soak.ts'

const suites: Record<string, (argument?: number) => Promise<Figure[]>> = {
  model: modelSuite,
  canonical: canonicalSuite,
  attestation: attestationSuite,
  gas: gasSuite,
  sequencer: sequencerSuite,
  soak: soakSuite,
}

const all: typeof suites = { ...suites, ...sequencerParts }

/** `npm run bench` runs all suites, `npm run bench -- model` one, `latency` a part of `sequencer`, `soak=2` the soak for 2 minutes; exits with 1 where a figure misses its bound. */
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(suites)
for (const [name = '', argument] of names.map((each) => each.split('='))) {
  const suite = all[name]
  if (suite === undefined) {
    console.error(`no suite ${name}; there are: ${Object.keys(all).join(', ')}`)
    process.exitCode = 2
    break
  }
  const figures = await suite(argument === undefined ? undefined : Number(argument))
  report(name, figures)
  if (!figures.every(keeps)) process.exitCode = 1
}
