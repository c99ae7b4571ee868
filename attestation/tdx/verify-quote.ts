import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { judgeMeasurements } from '../allow-list.ts'
import { sameBytes } from '../bytes/same-bytes.ts'
import { hexOf } from '../bytes/text.ts'
import { attempt, type Context } from '../context.ts'
import type { CpuFindings } from '../cpu-findings.ts'
import { isSignedBy } from '../ecdsa.ts'
import type { Policy } from '../policy.ts'
import type { CheckList } from '../result.ts'
import { pinnedOrSimulated } from '../simulated/trust.ts'
import { trailingProblem } from '../trailing.ts'
import type { Certificate } from '../x509/certificate.ts'
import { judgeChain, parseChain } from '../x509/chain.ts'
import { derOfPem } from '../x509/pem.ts'
import { signatureOids } from '../x509/signed-object.ts'
import type { CertifiedPlatform } from './certified-platform.ts'
import { parsePck } from './pck.ts'
import { parseQuoteHeader, parseTdxQuote, strangerProblem, type TdxQuote } from './quote.ts'
import { judgeCollateral } from './verify-collateral.ts'

/** A quote of Intel TDX. */
export interface TdxEvidence {
  readonly tee: 'tdx'
  readonly quote: Uint8Array
}

/** Makes every `tdx.*` check; gives what the quote says where it can be read. */
export async function verifyTdx(
  { quote: bytes }: TdxEvidence,
  policy: Policy,
  context: Context,
  checks: CheckList,
): Promise<CpuFindings | undefined> {
  const header = attempt(() => parseQuoteHeader(bytes))
  const stranger = header.value && strangerProblem(header.value)
  const parsed = attempt(() => parseTdxQuote(bytes))
  if (stranger !== undefined) {
    checks.fail('tdx.tee', stranger)
    // Where the rest still reads as a TDX quote, the header alone was changed, and the signature will say so.
    if (parsed.value === undefined) return undefined
  }
  const quote = parsed.value
  const problem = parsed.problem ?? trailingProblem(quote?.trailing, policy)
  checks.judge('format', problem, 'the quote is well formed')
  if (quote === undefined) return undefined
  if (stranger === undefined) checks.pass('tdx.tee', 'a quote of Intel TDX', { version: quote.version })
  judgeGuest(quote, policy, checks)
  judgeSignature(quote, checks)
  const certified = await judgePckChain(quote, policy, context, checks)
  const qeProblem = qeReportProblem(quote, certified?.leaf)
  checks.judge(
    'tdx.qe',
    qeProblem,
    'the quoting enclave vouches for the attestation key, the platform for the enclave',
  )
  const tcb = certified && (await judgeCollateral(quote, certified, policy, context, checks))
  return {
    reportData: quote.body.reportData,
    claims: {
      cpuTee: 'tdx',
      tcbStatus: tcb?.status ?? null,
      advisories: tcb?.advisories ?? [],
      measurements: quote.body.digests,
      simulated: certified?.simulated ?? false,
    },
  }
}

function judgeGuest({ body }: TdxQuote, policy: Policy, checks: CheckList): void {
  checks.judge(
    'tdx.debug',
    body.tdAttributes[0] === 0 ? undefined : 'the guest can be debugged',
    'the guest cannot be debugged',
    { tdAttributes: hexOf(body.tdAttributes) },
  )
  const { status, reason, required } = judgeMeasurements(body.digests, policy)
  if (status === 'unknown') checks.unknown('tdx.measurements', reason, body.digests, required)
  else checks[status]('tdx.measurements', reason, body.digests)
}

function judgeSignature({ attestationKey, signed, signature }: TdxQuote, checks: CheckList): void {
  const key = keyOfPoint(attestationKey)
  const signedByIt = key !== undefined && isSignedBy(key, 'prime256v1', signed, signature)
  checks.judge(
    'tdx.signature',
    signedByIt ? undefined : 'the attestation key did not sign the quote',
    'the attestation key signed the quote',
  )
}

/** A point that is not on the curve is no key. */
function keyOfPoint(point: Uint8Array): KeyObject | undefined {
  const coordinate = (from: number) => Buffer.from(point.subarray(from, from + 32)).toString('base64url')
  try {
    return createPublicKey({
      key: { kty: 'EC', crv: 'P-256', x: coordinate(0), y: coordinate(32) },
      format: 'jwk',
    })
  } catch {
    return undefined
  }
}

async function judgePckChain(
  { pckChain }: TdxQuote,
  policy: Policy,
  { cache, now }: Context,
  checks: CheckList,
): Promise<CertifiedPlatform | undefined> {
  const read = attempt(() => parseChain('quote.pckChain', derOfPem('quote.pckChain', pckChain), cache))
  const chain = read.value ?? []
  const [leaf, ca, root, more] = chain
  if (leaf === undefined || ca === undefined || root === undefined || more !== undefined) {
    checks.fail('tdx.chain', read.problem ?? `the chain has ${chain.length} certificates, not 3`)
    return undefined
  }
  const pck = attempt(() => cache.remember('pck', [leaf.der], () => parsePck('pck', leaf)))
  const trust = pinnedOrSimulated(root, policy.roots.intel, policy, checks)
  const judged = judgeChain(chain, trust.pins, now, { signatures: signatureOids.ecdsaSha256 }, cache)
  const problem = judged.links ?? judged.validity ?? pck.problem
  checks.judge('tdx.chain', problem, 'the chain leads from the platform key to its root', {
    platform: leaf.subject,
  })
  checks.judge('tdx.root', judged.root, "the chain ends at Intel's pinned root")
  if (pck.value === undefined) return undefined
  return { leaf, ca, root, pck: pck.value, pins: trust.pins, simulated: trust.simulated }
}

function qeReportProblem(quote: TdxQuote, leaf: Certificate | undefined): string | undefined {
  const { qeReport, attestationKey, qeAuthData, qeSignature } = quote
  const committed = createHash('sha256').update(attestationKey).update(qeAuthData).digest()
  if (!sameBytes(qeReport.reportData.subarray(0, 32), committed)) {
    return 'the quoting enclave vouches for another attestation key'
  }
  if (qeReport.reportData.subarray(32).some((byte) => byte !== 0)) {
    return 'the quoting enclave vouches for something that is not known here'
  }
  if (leaf === undefined) return 'no platform key vouches for the quoting enclave'
  return isSignedBy(leaf.publicKey, 'prime256v1', qeReport.bytes, qeSignature)
    ? undefined
    : 'the platform key did not sign the report of the quoting enclave'
}
