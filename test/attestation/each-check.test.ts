import { describe, expect, it } from 'vitest'
import { noCollateral } from '../../attestation/collateral/provider.ts'
import { defaultPolicy, type Policy } from '../../attestation/policy.ts'
import type { Result } from '../../attestation/result.ts'
import { issue, pemOf, sign, simulatedRoot } from '../../attestation/simulated/certificates.ts'
import { signedJsonProblem } from '../../attestation/tdx/signed-json.ts'
import { VerificationCache } from '../../attestation/verification-cache.ts'
import { verifyCpuEvidence, verifyGpuEvidence } from '../../attestation/verify-evidence.ts'
import { judgeChain, parseChain } from '../../attestation/x509/chain.ts'
import { signatureOids } from '../../attestation/x509/signed-object.ts'
import { goldenAbsent } from '../support/golden.ts'
import { hopper, snp, tdx, withOcsp, withTdx } from './golden-evidence.ts'

/** Why each check that failed did. */
function failures({ verdict, checks }: Result): Record<string, string> {
  expect(verdict).toBe('refuse')
  return Object.fromEntries(
    checks.filter(({ status }) => status === 'fail').map(({ id, reason }) => [id, reason]),
  )
}

function flipped(bytes: Uint8Array, at: number, mask = 1): Uint8Array {
  return bytes.with(at, (bytes[at] ?? 0) ^ mask)
}

// The signature fails as well in these; what matters is that the check itself sees it, for a genuine report that has it.
describe.skipIf(goldenAbsent !== false)('a check sees what is its own (needs golden data)', () => {
  it('the firmware id of a GPU', async () => {
    const { gpu, challenge, now } = hopper()
    const changed = { ...gpu, report: flipped(gpu.report, 3975) }
    const result = await verifyGpuEvidence([changed], defaultPolicy, {
      now,
      collateral: noCollateral,
      challenge,
    })
    expect(failures(result)['nvidia.fwid']).toContain('other firmware')
  })

  it('the term of an OCSP response, a minute after its end', async () => {
    const { gpu, challenge, ocsp } = hopper()
    const policy: Policy = { ...defaultPolicy, require: ['revocation'] }
    const now = new Date('2025-08-22T06:48:30Z')
    const result = await verifyGpuEvidence([gpu], policy, { now, collateral: withOcsp(ocsp), challenge })
    expect(failures(result)).toEqual({
      'nvidia.revocation': expect.stringContaining('held until 2025-08-22T06:47'),
    })
  })

  it('the debug attribute, and the attestation key, of a TDX quote', async () => {
    const { quote, collateral, now } = tdx()
    const judge = async (at: number) => {
      const options = { now, collateral: withTdx(collateral) }
      return failures(
        await verifyCpuEvidence({ tee: 'tdx', quote: flipped(quote, at) }, defaultPolicy, options),
      )
    }
    expect(await judge(168)).toEqual({
      'tdx.debug': 'the guest can be debugged',
      'tdx.signature': expect.any(String),
    })
    expect((await judge(700))['tdx.qe']).toContain('another attestation key')
  })

  it.each([
    ['the chip', 0x1a0, 'snp.hwid'],
    ['the TCB', 0x180, 'snp.tcb'],
    ['the privilege level', 0x30, 'snp.vmpl'],
  ])('%s of an SNP report', async (_, at, id) => {
    const { evidence, now } = snp('genoa')
    const changed = { ...evidence, report: flipped(evidence.report, at) }
    const result = await verifyCpuEvidence(changed, defaultPolicy, { now, collateral: noCollateral })
    expect(Object.keys(failures(result)).sort()).toEqual([id, 'snp.signature'].sort())
  })
})

describe('a chain', () => {
  const now = new Date('2026-06-01T00:00:00Z')
  const cache = new VerificationCache()

  it('is refused where somebody in it may not sign certificates', async () => {
    const root = await simulatedRoot('root', 'P-256', now)
    const judge = async (ca: boolean) => {
      const middle = await issue({ algorithm: 'P-256', name: 'CN=middle', issuer: root, ca, now })
      const leaf = await issue({ algorithm: 'P-256', name: 'CN=leaf', issuer: middle, ca: false, now })
      const chain = parseChain('chain', leaf.chain, cache)
      const pin = chain.at(-1)?.spkiSha256 ?? ''
      return judgeChain(chain, [pin], now, { signatures: signatureOids.ecdsaSha256 }, cache)
    }
    expect(await judge(true)).toEqual({ links: undefined, validity: undefined, root: undefined })
    expect((await judge(false)).links).toBe('CN=middle may not sign certificates')
  })

  it('lets nobody but the TCB signer speak for Intel', async () => {
    const root = await simulatedRoot('Intel SGX Root CA', 'P-256', now)
    const judge = async (name: string) => {
      const signer = await issue({ algorithm: 'P-256', name, issuer: root, ca: false, now })
      const signature = Buffer.from(await sign(signer, Buffer.from('{}'))).toString('hex')
      const [, der = new Uint8Array()] = signer.chain
      const [parsed] = parseChain('root', [der], cache)
      const statement = { text: '{}', signature, chain: pemOf(signer.chain) }
      return signedJsonProblem(statement, [parsed?.spkiSha256 ?? ''], {
        now,
        collateral: noCollateral,
        cache,
      })
    }
    expect(await judge('CN=Intel SGX TCB Signing')).toBeUndefined()
    expect(await judge('CN=Intel SGX PCK Certificate')).toContain('not by Intel SGX TCB Signing')
  })
})
