import { beforeAll, describe, expect, it } from 'vitest'
import type { Evidence } from '../../attestation/evidence.ts'
import { EvidenceError } from '../../attestation/evidence-error.ts'
import { encodeEvidence, evidenceHash } from '../../attestation/formats/otr.ts'
import { readEvidence } from '../../attestation/formats/read-evidence.ts'
import { defaultPolicy, type Policy, strictPolicy } from '../../attestation/policy.ts'
import { createSimulatedAuthority, type SimulatedAuthority } from '../../attestation/simulated/authority.ts'
import { verifyEncodedEvidence, verifyEvidence } from '../../attestation/verify-evidence.ts'

const now = new Date('2026-06-01T00:00:00Z')
const challenge = new Uint8Array(32).fill(0xc1)
const worker = new Uint8Array(20).fill(0xa0)
const modelIds = [new Uint8Array(32).fill(0x11)]
const request = { worker, modelIds, challenge }

let authority: SimulatedAuthority
let policy: Policy
let tdx: Evidence
let snp: Evidence
let other: Evidence
beforeAll(async () => {
  authority = await createSimulatedAuthority({ clock: () => now.getTime() })
  policy = { ...defaultPolicy, simulatedRoots: authority.roots, require: ['measurements'] }
  tdx = await (await authority.machine({ tee: 'tdx', gpus: 2 })).attest(request)
  snp = await (await authority.machine({ tee: 'sev-snp', gpus: 1 })).attest(request)
  other = await (await authority.machine({ tee: 'tdx', gpus: 2 })).attest({
    ...request,
    worker: new Uint8Array(20).fill(0xb0),
  })
})

function verify(evidence: Evidence, under: Policy = policy, change: object = {}) {
  const options = { now, collateral: authority.collateral, challenge, challengeAt: now, ...change }
  return verifyEvidence(evidence, under, options)
}

async function failing(evidence: Evidence, under: Policy = policy, change: object = {}) {
  const { verdict, checks, claims } = await verify(evidence, under, change)
  expect(verdict).toBe('refuse')
  expect(claims).toBeNull()
  return checks.filter(({ status }) => status === 'fail').map(({ id }) => id)
}

describe('simulated evidence', () => {
  it('is accepted where the policy names its roots, and claims to be simulated', async () => {
    for (const evidence of [tdx, snp]) {
      const { verdict, checks, claims } = await verify(evidence)
      expect(checks.filter(({ status }) => status === 'fail')).toEqual([])
      expect(verdict).toBe('accept')
      expect(claims).toMatchObject({
        cpuTee: evidence.cpu.tee,
        gpuTee: { arch: 'HOPPER' },
        signer: 'a0'.repeat(20),
        modelIds: ['11'.repeat(32)],
        freshAs: { challenge: 'c1'.repeat(32), challengeAt: now.toISOString() },
        simulated: true,
      })
      expect(claims?.gpuTee?.devices).toHaveLength(evidence.gpus.length)
    }
  })

  it('is refused under the default and the strict policy, saying that it is simulated', async () => {
    for (const evidence of [tdx, snp]) {
      for (const under of [defaultPolicy, strictPolicy]) {
        const failed = await failing(evidence, under)
        expect(failed).toContain('policy.simulated')
        expect(failed).toContain('nvidia.root')
        expect(failed).toContain(evidence.cpu.tee === 'tdx' ? 'tdx.root' : 'snp.root')
      }
    }
  })

  it('is refused where only some of its roots are named', async () => {
    const [device = '', rim = '', intel = ''] = authority.roots
    expect(await failing(tdx, { ...policy, simulatedRoots: [rim, intel] })).toContain('nvidia.root')
    expect(await failing(tdx, { ...policy, simulatedRoots: [device, rim] })).toContain('tdx.root')
    expect(await failing(tdx, { ...policy, simulatedRoots: [device, intel] })).toContain('nvidia.rim.chain')
  })
})

describe('evidence in our own scheme', () => {
  it('keeps everything through its encoding, and one hash', async () => {
    const bytes = encodeEvidence(tdx)
    const read = readEvidence(bytes)
    expect(encodeEvidence(read)).toEqual(bytes)
    expect(evidenceHash(read)).toBe(evidenceHash(tdx))
    expect(evidenceHash(other)).not.toBe(evidenceHash(tdx))
    const options = { now, collateral: authority.collateral, challenge }
    expect((await verifyEncodedEvidence(bytes, policy, options)).verdict).toBe('accept')
  })

  it('is refused with another nonce', async () => {
    const failed = await failing(tdx, policy, { challenge: new Uint8Array(32).fill(0xc2) })
    expect(failed).toContain('freshness.challenge')
    expect(failed).toContain('binding.reportData')
    expect(failed).toContain('nvidia.nonce')
    expect(failed).toContain('binding.gpuNonce')
  })

  it('stays open without a nonce', async () => {
    const { verdict, checks } = await verify(tdx, policy, { challenge: undefined })
    expect(verdict).toBe('unknown')
    expect(checks.find(({ id }) => id === 'freshness.challenge')?.status).toBe('unknown')
  })

  it('is refused with a GPU report of another worker spliced in', async () => {
    const [mine, second] = tdx.gpus
    const [theirs] = other.gpus
    if (!mine || !second || !theirs) throw new Error('two GPUs each')
    const failed = await failing({ ...tdx, gpus: [mine, theirs] })
    expect(failed).toContain('binding.gpuNonce')
    expect(failed).toContain('binding.gpuEvidence')
    // Of the same worker and challenge, but not the report that the quote commits to.
    const again = await (await authority.machine({ tee: 'tdx', gpus: 1 })).attest(request)
    const spliced = await failing({ ...tdx, gpus: [mine, ...again.gpus] })
    expect(spliced).toEqual(['binding.reportData', 'binding.gpuEvidence'])
    expect(await failing({ ...tdx, gpus: [second, mine] })).toContain('binding.gpuEvidence')
    expect(await failing({ ...tdx, gpus: [mine] })).toContain('binding.gpuEvidence')
    expect(await failing({ ...tdx, gpus: [mine, mine] })).toContain('nvidia.unique')
  })

  it('is refused for another key or other models than the quote carries', async () => {
    const { binding } = tdx
    if (binding.scheme !== 'otr') throw new Error('our own scheme')
    const stranger = { ...binding, worker: new Uint8Array(20).fill(0xb0) }
    expect(await failing({ ...tdx, binding: stranger })).toContain('binding.reportData')
    const model = { ...binding, modelIds: [new Uint8Array(32).fill(0x12)] }
    expect(await failing({ ...tdx, binding: model })).toContain('binding.reportData')
  })

  it('is refused where the policy wants another scheme, more GPUs, or the challenge is old', async () => {
    expect(await failing(tdx, { ...policy, schemes: ['tinfoil-v3'] })).toEqual(['binding.reportData'])
    expect(await failing(tdx, { ...policy, gpuCount: 8 })).toEqual(['nvidia.count'])
    expect(await failing({ ...tdx, gpus: [] })).toContain('policy.gpuRequired')
    const old = new Date(now.getTime() - 601_000)
    expect(await failing(tdx, policy, { challengeAt: old })).toEqual(['freshness.age'])
    const future = new Date(now.getTime() + 1000)
    expect(await failing(tdx, policy, { challengeAt: future })).toEqual(['freshness.age'])
  })

  it('is accepted under the strict preset with roots and digests named', async () => {
    const { claims } = await verify(tdx)
    const strict: Policy = {
      ...strictPolicy,
      simulatedRoots: authority.roots,
      measurements: { mrtd: [claims?.measurements.mrtd ?? ''] },
    }
    const { verdict, checks } = await verify(tdx, strict)
    expect(checks.filter(({ status }) => status !== 'pass')).toEqual([])
    expect(verdict).toBe('accept')
  })

  it('is refused where the platform is out of date or revoked, and when certificates have expired', async () => {
    const clock = () => now.getTime()
    const under = async (standing: object) => {
      const bad = await createSimulatedAuthority({ clock, ...standing })
      const evidence = await (await bad.machine({ tee: 'tdx', gpus: 1 })).attest(request)
      return failing(evidence, { ...policy, simulatedRoots: bad.roots }, { collateral: bad.collateral })
    }
    expect(await under({ tcbStatus: 'OutOfDate' })).toEqual(['tdx.tcb'])
    expect(await under({ tcbStatus: 'Revoked' })).toEqual(['tdx.tcb'])
    expect(await under({ revoked: true })).toEqual(['tdx.revocation', 'nvidia.revocation'])
    const later = new Date('2046-06-01T00:00:00Z')
    const failed = await failing(tdx, policy, { now: later, challengeAt: later })
    expect(failed).toContain('tdx.chain')
    expect(failed).toContain('nvidia.chain')
    expect(failed).toContain('nvidia.rim.validity')
  })

  it('stays open where the policy wants more than is at hand', async () => {
    const strict = { ...policy, require: ['revocation' as const] }
    const collateral = { ...authority.collateral, ocsp: async () => [] }
    expect((await verify(tdx, strict, { collateral })).verdict).toBe('unknown')
    const away = async () => {
      throw new EvidenceError('evidence/unreachable', 'nobody answers')
    }
    const { verdict, checks } = await verify(tdx, policy, {
      collateral: { tdx: away, snp: away, snpCrl: away, rim: away, ocsp: away },
    })
    expect(verdict).toBe('unknown')
    expect(checks.find(({ id }) => id === 'tdx.collateral')?.reason).toBe('nobody answers')
    expect((await verify(tdx, { ...policy, allowList: 'required' })).verdict).toBe('unknown')
    expect((await verify(tdx, { ...policy, age: 'required' }, { challengeAt: undefined })).verdict).toBe(
      'unknown',
    )
  })

  it('is refused where digests are not on the list, and accepted where they are', async () => {
    const { claims } = await verify(tdx)
    const mrtd = claims?.measurements.mrtd ?? ''
    expect((await verify(tdx, { ...policy, measurements: { mrtd: [mrtd] } })).verdict).toBe('accept')
    expect(await failing(tdx, { ...policy, measurements: { mrtd: ['00'.repeat(48)] } })).toEqual([
      'tdx.measurements',
    ])
    // A list for another kind of hardware does not let this kind through.
    expect(await failing(snp, { ...policy, measurements: { mrtd: [mrtd] } })).toEqual(['snp.measurements'])
  })
})
