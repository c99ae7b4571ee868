import { describe, expect, it } from 'vitest'
import { noCollateral } from '../../attestation/collateral/provider.ts'
import { defaultPolicy, type Policy } from '../../attestation/policy.ts'
import type { CheckId, Result } from '../../attestation/result.ts'
import { VerificationCache } from '../../attestation/verification-cache.ts'
import { verifyCpuEvidence, verifyGpuEvidence } from '../../attestation/verify-evidence.ts'
import { goldenAbsent } from '../support/golden.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { hopper, snp, tdx, withOcsp, withRims, withTdx } from './golden-evidence.ts'

const MINUTES = 60_000

/** Flips the lowest bit of each byte in turn and lists those changes that the checks named did not refuse. */
async function walk(
  bytes: Uint8Array,
  checks: readonly CheckId[],
  verify: (flipped: Uint8Array) => Promise<Result>,
  from = 0,
  to = bytes.length,
  step = 1,
): Promise<string[]> {
  const missed: string[] = []
  for (let at = from; at < to; at += step) {
    const flipped = Uint8Array.from(bytes)
    flipped[at] = (flipped[at] ?? 0) ^ 1
    const result = await verify(flipped)
    const failed = result.checks.filter(({ status }) => status === 'fail').map(({ id }) => id)
    if (result.verdict !== 'refuse' || !failed.some((id) => checks.includes(id))) {
      missed.push(`byte ${at}: ${result.verdict} by ${failed.join(', ') || 'nothing'}`)
    }
  }
  return missed
}

describe.skipIf(goldenAbsent !== false)('any byte changed (needs golden data)', () => {
  const cache = new VerificationCache()

  it('in a GPU report is refused by its signature or its form', { timeout: 5 * MINUTES }, async () => {
    const { gpu, challenge, now } = hopper()
    const options = { now, collateral: noCollateral, challenge, cache }
    const verify = (report: Uint8Array) => verifyGpuEvidence([{ ...gpu, report }], defaultPolicy, options)
    expect((await verify(gpu.report)).verdict).toBe('accept')
    expect(await walk(gpu.report, ['format', 'nvidia.signature'], verify)).toEqual([])
  })

  it('in a GPU’s certificates is refused by the chain', { timeout: 5 * MINUTES }, async () => {
    const { gpu, challenge, now } = hopper()
    const options = { now, collateral: noCollateral, challenge, cache }
    for (const [i, der] of gpu.chain.entries()) {
      const verify = (flipped: Uint8Array) =>
        verifyGpuEvidence([{ ...gpu, chain: gpu.chain.with(i, flipped) }], defaultPolicy, options)
      expect([i, await walk(der, ['nvidia.chain', 'nvidia.root'], verify)]).toEqual([i, []])
    }
  })

  it('in an OCSP response is refused by revocation', { timeout: 5 * MINUTES }, async () => {
    const { gpu, challenge, ocsp } = hopper()
    const policy: Policy = { ...defaultPolicy, require: ['revocation'] }
    const now = new Date('2025-08-21T12:00:00Z')
    const verify = (flipped: Uint8Array) =>
      verifyGpuEvidence([gpu], policy, {
        now,
        collateral: withOcsp([flipped, ...ocsp.slice(1)]),
        challenge,
        cache,
      })
    const [first = new Uint8Array()] = ocsp
    expect((await verify(first)).verdict).toBe('accept')
    expect(await walk(first, ['nvidia.revocation'], verify)).toEqual([])
  })

  it('in a manifest is refused by its signature or its chain', { timeout: 60 * MINUTES }, async () => {
    const { gpu, rims, challenge, now } = hopper()
    const policy: Policy = { ...defaultPolicy, require: ['measurements'] }
    const verify = (vbios: Uint8Array) =>
      verifyGpuEvidence([gpu], policy, { now, collateral: withRims({ ...rims, vbios }), challenge, cache })
    expect((await verify(rims.vbios)).verdict).toBe('accept')
    const checks: CheckId[] = ['nvidia.rim.signature', 'nvidia.rim.chain']
    // Five minutes of XML for all 20 000 bytes: FLIPS=all. Otherwise some of them, others each time.
    const step = process.env.FLIPS === 'all' ? 1 : 53
    const start = step === 1 ? 0 : seededRandom('manifest flips').below(step)
    // The tags that close the signature are signed by nobody and hold nothing.
    const text = Buffer.from(rims.vbios).toString('latin1')
    const listEnd = text.lastIndexOf('</ds:X509Certificate>')
    const rootEnd = text.lastIndexOf('</SoftwareIdentity>')
    const missed = [
      ...(await walk(rims.vbios, checks, verify, start, listEnd, step)),
      ...(await walk(rims.vbios, checks, verify, rootEnd)),
    ]
    expect(missed).toEqual([])
  })

  it('in a TDX quote is refused by the check that it belongs to', { timeout: 5 * MINUTES }, async () => {
    const { quote, collateral, now } = tdx()
    const options = { now, collateral: withTdx(collateral), cache }
    const verify = (flipped: Uint8Array) =>
      verifyCpuEvidence({ tee: 'tdx', quote: flipped }, defaultPolicy, options)
    expect((await verify(quote)).verdict).toBe('accept')
    const end = 4936
    const missed = [
      ...(await walk(quote, ['format', 'tdx.tee', 'tdx.signature'], verify, 0, 632)),
      ...(await walk(quote, ['format'], verify, 632, 636)),
      ...(await walk(quote, ['tdx.signature'], verify, 636, 764)),
      ...(await walk(quote, ['format', 'tdx.qe'], verify, 764, 770 + 384 + 64 + 2 + 32 + 6)),
      ...(await walk(quote, ['tdx.chain'], verify, 770 + 384 + 64 + 2 + 32 + 6, end)),
    ]
    expect(missed).toEqual([])
  })

  it('in what Intel says is refused by collateral or revocation', { timeout: 5 * MINUTES }, async () => {
    const { quote, collateral, now } = tdx()
    const { tcbInfo, qeIdentity, pckCrl, rootCrl } = collateral
    if (!tcbInfo?.chain || !qeIdentity?.chain || !pckCrl || !rootCrl)
      throw new Error('the golden collateral is incomplete')
    const verify = (changed: object) =>
      verifyCpuEvidence({ tee: 'tdx', quote }, defaultPolicy, {
        now,
        collateral: withTdx({ ...collateral, ...changed }),
        cache,
      })
    const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
    const missed = [
      ...(await walk(Buffer.from(tcbInfo.text), ['tdx.collateral'], (bytes) =>
        verify({ tcbInfo: { ...tcbInfo, text: text(bytes) } }),
      )),
      ...(await walk(Buffer.from(tcbInfo.signature, 'hex'), ['tdx.collateral'], (bytes) =>
        verify({ tcbInfo: { ...tcbInfo, signature: Buffer.from(bytes).toString('hex') } }),
      )),
      ...(await walk(Buffer.from(tcbInfo.chain ?? ''), ['tdx.collateral'], (bytes) =>
        verify({ tcbInfo: { ...tcbInfo, chain: text(bytes) } }),
      )),
      ...(await walk(Buffer.from(qeIdentity.signature, 'hex'), ['tdx.collateral'], (bytes) =>
        verify({ qeIdentity: { ...qeIdentity, signature: Buffer.from(bytes).toString('hex') } }),
      )),
      ...(await walk(Buffer.from(qeIdentity.text), ['tdx.collateral'], (bytes) =>
        verify({ qeIdentity: { ...qeIdentity, text: text(bytes) } }),
      )),
      ...(await walk(Buffer.from(qeIdentity.chain ?? ''), ['tdx.collateral'], (bytes) =>
        verify({ qeIdentity: { ...qeIdentity, chain: text(bytes) } }),
      )),
      ...(await walk(pckCrl, ['tdx.revocation'], (bytes) => verify({ pckCrl: bytes }))),
      ...(await walk(rootCrl, ['tdx.revocation'], (bytes) => verify({ rootCrl: bytes }))),
    ]
    expect(missed).toEqual([])
  })

  it.each(['milan', 'turin'] as const)(
    'in a report of %s is refused',
    { timeout: 5 * MINUTES },
    async (product) => {
      const { evidence, now } = snp(product)
      const options = { now, collateral: noCollateral, cache }
      const verify = (change: object) => verifyCpuEvidence({ ...evidence, ...change }, defaultPolicy, options)
      expect((await verify({})).verdict).toBe('accept')
      const signed: CheckId[] = ['format', 'snp.signature']
      expect(await walk(evidence.report, signed, (report) => verify({ report }))).toEqual([])
      for (const [i, der] of evidence.chain.entries()) {
        const missed = await walk(der, ['snp.chain', 'snp.root'], (flipped) =>
          verify({ chain: evidence.chain.with(i, flipped) }),
        )
        expect([i, missed]).toEqual([i, []])
      }
    },
  )
})
