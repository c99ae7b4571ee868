import { keccak256, toHex } from 'viem'
import { evidenceVerifier } from '../../attestation/recorded-evidence.ts'
import { modelIdOf } from '../../sequencer/client/trust.ts'
import { Verifier } from '../../sequencer/client/verifier.ts'
import { bundleClient } from '../support/client-bundle.ts'
import { honestExchange, issuedAt, trust, worker } from '../support/honest-exchange.ts'
import { recordSimulated } from '../support/simulated-record.ts'
import { milliseconds, spread } from './measure.ts'
import type { Figure } from './report.ts'

const WARM_UP = 20
const TURNS = 200

/** What an app pays for checking: an answer with its evidence, each another of the same worker, and the script's size. */
export async function clientSuite(): Promise<Figure[]> {
  const modelIds = Object.values(trust.models).map(modelIdOf)
  const at = Number(issuedAt) * 1000
  const record = await recordSimulated({ worker: worker.address, modelIds }, at - 30_000)
  const evidence = { evidence: Buffer.from(record.evidence).toString('base64'), context: record.context }
  // What a node says of registration is a question of its distance.
  const without = ['registration'] as const
  const verifier = new Verifier({ ...trust, evidence: evidenceVerifier({ simulated: true }), without }, {})
  const times: number[] = []
  for (let turn = 0; turn < WARM_UP + TURNS; turn++) {
    const nonce = keccak256(toHex(`turn ${turn}`))
    const seed = 5n
    const exchange = await honestExchange({
      request: { nonce, seed: 5 },
      receipt: { nonce, seed, evidenceHash: record.hash },
      exchange: { evidence },
    })
    const time = await milliseconds(async () => {
      const { verdict, checks } = await verifier.verify(exchange)
      const wrong = checks.find(({ status, required }) => status !== 'pass' && required)
      if (verdict !== 'provisional') throw new Error(`${wrong?.name}: ${wrong?.reason}`)
    })
    if (turn >= WARM_UP) times.push(time)
  }
  const { gzipped } = await bundleClient()
  return [
    { what: 'verifying an answer with evidence', value: spread(times), unit: 'ms', must: { atMost: 40 } },
    {
      what: 'script for browsers, gzipped',
      value: spread([gzipped / 1000]),
      unit: 'kB',
      must: { atMost: 150 },
    },
  ]
}
