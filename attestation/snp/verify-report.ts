import { judgeMeasurements } from '../allow-list.ts'
import { sameBytes } from '../bytes/same-bytes.ts'
import { hexOf } from '../bytes/text.ts'
import { ask, attempt, type Context } from '../context.ts'
import type { CpuFindings } from '../cpu-findings.ts'
import { isSignedBy } from '../ecdsa.ts'
import type { Policy } from '../policy.ts'
import type { CheckList } from '../result.ts'
import { pinnedOrSimulated } from '../simulated/trust.ts'
import type { Certificate } from '../x509/certificate.ts'
import { judgeChain, parseChain } from '../x509/chain.ts'
import { crlProblem, isRevoked, parseCrl } from '../x509/crl.ts'
import { signatureOids } from '../x509/signed-object.ts'
import { type Endorsement, parseEndorsement } from './endorsement.ts'
import { productOf, type SnpProduct, tcbParts } from './product.ts'
import { guestPolicy, parseSnpReport, type SnpReport, strangeness } from './report.ts'

/** A report of an AMD secure processor. */
export interface SnpEvidence {
  readonly tee: 'sev-snp'
  readonly report: Uint8Array
  /** From the endorsement key to AMD's root, DER, leaf first; empty where collateral must supply them. */
  readonly chain: readonly Uint8Array[]
}

/** Makes every `snp.*` check; gives what the report says where it can be read. */
export async function verifySnp(
  evidence: SnpEvidence,
  policy: Policy,
  context: Context,
  checks: CheckList,
): Promise<CpuFindings | undefined> {
  const parsed = attempt(() => parseSnpReport(evidence.report))
  const report = parsed.value
  const problem = parsed.problem ?? (report && strangeness(report))
  checks.judge('format', problem, 'the report is well formed')
  if (report === undefined) return undefined
  judgeGuest(report, policy, checks)
  const simulated = await judgeEndorsement(evidence, report, policy, context, checks)
  return {
    reportData: report.reportData,
    claims: {
      cpuTee: 'sev-snp',
      tcbStatus: null,
      advisories: [],
      measurements: report.digests,
      simulated,
    },
  }
}

function judgeGuest(report: SnpReport, policy: Policy, checks: CheckList): void {
  const granted = [
    (report.policy & guestPolicy.debug) !== 0n ? 'debugging' : undefined,
    (report.policy & guestPolicy.migrationAgent) !== 0n ? 'a migration agent' : undefined,
  ].filter((grant) => grant !== undefined)
  checks.judge(
    'snp.debug',
    granted.length > 0 ? `the guest policy admits ${granted.join(' and ')}` : undefined,
    'the guest policy admits neither debugging nor a migration agent',
    { policy: `0x${report.policy.toString(16)}` },
  )
  checks.judge(
    'snp.vmpl',
    report.vmpl === policy.vmpl ? undefined : 'the report is of another privilege level',
    'the report is of the privilege level asked for',
    { got: report.vmpl, expected: policy.vmpl },
  )
  const { status, reason, required } = judgeMeasurements(report.digests, policy)
  if (status === 'unknown') checks.unknown('snp.measurements', reason, report.digests, required)
  else checks[status]('snp.measurements', reason, report.digests)
}

async function judgeEndorsement(
  evidence: SnpEvidence,
  report: SnpReport,
  policy: Policy,
  context: Context,
  checks: CheckList,
): Promise<boolean> {
  if (report.signingKey === 'none') {
    checks.fail('snp.signature', 'the report says that no key signed it')
    return false
  }
  const source = await chainOf(evidence, report, context)
  if (source.chain === undefined) {
    checks.unknown('snp.chain', source.problem)
    checks.unknown('snp.signature', 'without the endorsement key no signature can be checked')
    return false
  }
  const ders = source.chain
  const read = attempt(() => {
    const chain = parseChain('snp.chain', ders, context.cache)
    const leaf = chain[0]
    return leaf === undefined
      ? undefined
      : { chain, leaf, endorsement: parseEndorsement('endorsement', leaf) }
  })
  if (read.value === undefined) {
    checks.fail('snp.chain', read.problem ?? 'the chain is empty')
    return false
  }
  const { chain, leaf, endorsement } = read.value
  checks.judge(
    'snp.signature',
    isSignedBy(leaf.publicKey, 'secp384r1', report.signed, report.signature)
      ? undefined
      : 'the endorsement key did not sign the report',
    'the endorsement key signed the report',
  )
  const simulated = judgeChainOf(chain, endorsement, report, policy, context, checks)
  judgeHardwareId(endorsement, report, checks)
  judgeTcb(endorsement, report, checks)
  return simulated
}

async function chainOf(
  { chain }: SnpEvidence,
  report: SnpReport,
  { collateral }: Context,
): Promise<{ chain: readonly Uint8Array[]; problem: '' } | { chain: undefined; problem: string }> {
  if (chain.length > 0) return { chain, problem: '' }
  const product = productOf(report)
  if (product === undefined) {
    return {
      chain: undefined,
      problem: 'no certificates came with the report, which does not name its product',
    }
  }
  const key = report.signingKey === 'vlek' ? 'vlek' : 'vcek'
  const tcb = tcbParts(product, report.reportedTcb)
  const { found, problem } = await ask(() => collateral.snp({ product, key, chipId: report.chipId, tcb }))
  if (found === undefined) {
    return { chain: undefined, problem: problem ?? 'no certificate of the endorsement key is at hand' }
  }
  return { chain: found, problem: '' }
}

async function judgeChainOf(
  chain: readonly Certificate[],
  endorsement: Endorsement,
  report: SnpReport,
  policy: Policy,
  context: Context,
  checks: CheckList,
): Promise<boolean> {
  const { product } = endorsement
  const trust = pinnedOrSimulated(chain.at(-1), policy.roots.amd[product], policy, checks)
  const judged = judgeChain(
    chain,
    trust.pins,
    context.now,
    { signatures: signatureOids.rsaPss },
    context.cache,
  )
  const named = report.cpuid === null ? product : productOf(report)
  const problem =
    chain.length !== 3
      ? `the chain has ${chain.length} certificates, not 3`
      : endorsement.kind !== report.signingKey
        ? `the report is signed with a ${report.signingKey}, the certificate is of a ${endorsement.kind}`
        : named !== product
          ? `the processor is ${named ?? 'of no known product'}, the certificate is for ${product}`
          : (judged.links ?? (await revocationProblem(chain, product, context)))
  if (checks.judge('snp.chain', problem, `the chain leads from the ${endorsement.kind} to its root`)) {
    if (policy.require.includes('revocation') && !(await hasCrl(product, context))) {
      checks.unknown('snp.chain', 'no revocation list of AMD is at hand')
    }
  }
  checks.judge('snp.root', judged.root, `the chain ends at the pinned root of ${product}`)
  checks.judge('snp.validity', judged.validity, 'every certificate is valid at this time')
  return trust.simulated
}

async function hasCrl(product: SnpProduct, { collateral }: Context): Promise<boolean> {
  return (await ask(() => collateral.snpCrl(product))).found !== undefined
}

async function revocationProblem(
  chain: readonly Certificate[],
  product: SnpProduct,
  { collateral, now, cache }: Context,
): Promise<string | undefined> {
  const { found } = await ask(() => collateral.snpCrl(product))
  const root = chain.at(-1)
  if (found === undefined || root === undefined) return undefined
  const crl = attempt(() => parseCrl('snp.crl', found))
  if (crl.value === undefined) return crl.problem
  const list = crl.value
  const revoked = chain.find((certificate) => isRevoked(list, certificate))
  return crlProblem(list, root, now, cache) ?? (revoked && `${revoked.subject} is revoked`)
}

function judgeHardwareId({ kind, hardwareId }: Endorsement, report: SnpReport, checks: CheckList): void {
  const { chipId } = report
  const zero = chipId.every((byte) => byte === 0)
  const values = { chipId: hexOf(chipId) }
  if (kind === 'vlek') {
    const problem = zero ? undefined : 'a report signed with a VLEK must not name a chip'
    checks.judge('snp.hwid', problem, 'a VLEK stands for a provider, not for a chip', values)
  } else if (report.maskChipKey) {
    checks.judge(
      'snp.hwid',
      zero ? undefined : 'the report says that it masks the chip, and names one',
      'the firmware masks which chip this is',
      values,
    )
  } else {
    // Turin's certificates name the first 8 bytes; the others are zero in its reports.
    const same =
      hardwareId !== undefined &&
      (hardwareId.length === 64 || hardwareId.length === 8) &&
      sameBytes(hardwareId, chipId.subarray(0, hardwareId.length)) &&
      chipId.subarray(hardwareId.length).every((byte) => byte === 0)
    checks.judge(
      'snp.hwid',
      same ? undefined : 'the certificate is of another chip',
      'the certificate is of the chip that made the report',
      values,
    )
  }
}

/** The key depends on the TCB that the report claims; current and committed TCB may differ from that. */
function judgeTcb({ product, tcb }: Endorsement, report: SnpReport, checks: CheckList): void {
  const parts = Object.entries(tcbParts(product, report.reportedTcb))
  const other = parts.filter(([part, value]) => tcb[part as keyof typeof tcb] !== value)
  checks.judge(
    'snp.tcb',
    other.length === 0
      ? undefined
      : `the certificate is for another TCB: ${other.map(([part]) => part).join(', ')} differ`,
    'the certificate is for the TCB that the report claims',
    Object.fromEntries(parts),
  )
}
