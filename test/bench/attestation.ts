import { randomBytes } from 'node:crypto'
import type { CollateralProvider } from '../../attestation/collateral/provider.ts'
import type { Evidence } from '../../attestation/evidence.ts'
import { defaultPolicy, type Policy } from '../../attestation/policy.ts'
import { createSimulatedAuthority, type SimulatedAuthority } from '../../attestation/simulated/authority.ts'
import { VerificationCache } from '../../attestation/verification-cache.ts'
import { verifyEvidence } from '../../attestation/verify-evidence.ts'
import { milliseconds, spread } from './measure.ts'
import type { Figure } from './report.ts'

const WORKERS = 100
const TURNS = 30

/** What verifying costs: TDX and one GPU each, with manifests and revocation, evidence of the simulated authority. */
export async function attestationSuite(): Promise<Figure[]> {
  const authority = await createSimulatedAuthority()
  const collateral = await frozen(authority)
  const policy: Policy = {
    ...defaultPolicy,
    simulatedRoots: authority.roots,
    require: ['measurements', 'revocation'],
  }
  const challenge = Uint8Array.from(randomBytes(32))
  const challengeAt = new Date()
  const workers: Evidence[] = []
  for (let i = 0; i < WORKERS; i++) {
    const machine = await authority.machine({ tee: 'tdx', gpus: 1 })
    const worker = Uint8Array.from(randomBytes(20))
    workers.push(await machine.attest({ worker, modelIds: [Uint8Array.from(randomBytes(32))], challenge }))
  }
  const verify = async (evidence: Evidence, cache: VerificationCache) => {
    const { verdict, checks } = await verifyEvidence(evidence, policy, {
      now: new Date(),
      collateral,
      challenge,
      challengeAt,
      cache,
    })
    if (verdict !== 'accept') {
      const wrong = checks.find(({ status, required }) => status !== 'pass' && required)
      throw new Error(`${wrong?.id}: ${wrong?.reason}`)
    }
  }
  const cold: number[] = []
  for (const evidence of workers.slice(0, TURNS)) {
    cold.push(await milliseconds(() => verify(evidence, new VerificationCache())))
  }
  // Manifests, collateral and the chains above each machine's own are known; the machine is not.
  const warm: number[] = []
  const cache = new VerificationCache()
  for (const evidence of workers.slice(0, TURNS)) {
    warm.push(await milliseconds(() => verify(evidence, cache)))
  }
  const all: number[] = []
  for (let turn = 0; turn < 5; turn++) {
    all.push(await milliseconds(() => Promise.all(workers.map((evidence) => verify(evidence, cache)))))
  }
  return [
    { what: 'TDX + 1 GPU, nothing known', value: spread(cold), unit: 'ms', must: { atMost: 100 } },
    {
      what: 'TDX + 1 GPU, manifests and collateral known',
      value: spread(warm),
      unit: 'ms',
      must: { atMost: 25 },
    },
    { what: `${WORKERS} workers again`, value: spread(all), unit: 'ms', must: { atMost: 5000 } },
  ]
}

/** The authority signs anew each time it is asked; what it costs to sign is not the question here. */
async function frozen({ collateral }: SimulatedAuthority): Promise<CollateralProvider> {
  const tdx = await collateral.tdx({ fmspc: '', ca: 'platform' })
  const responses = new Map<string, Promise<readonly Uint8Array[]>>()
  return {
    ...collateral,
    tdx: async () => tdx,
    ocsp: (lookup) => {
      const key = Buffer.from(lookup.certificate).toString('base64')
      const known = responses.get(key) ?? collateral.ocsp(lookup)
      responses.set(key, known)
      return known
    },
  }
}
