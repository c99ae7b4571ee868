import { sameBytes } from '../bytes/same-bytes.ts'
import type { TdxCollateral } from '../collateral/provider.ts'
import { attempt, type Context } from '../context.ts'
import type { Policy } from '../policy.ts'
import type { CheckList } from '../result.ts'
import type { Certificate } from '../x509/certificate.ts'
import { judgeChain, parseChain } from '../x509/chain.ts'
import { crlProblem, isRevoked, parseCrl } from '../x509/crl.ts'
import { derOfPem } from '../x509/pem.ts'
import { signatureOids } from '../x509/signed-object.ts'
import type { CertifiedPlatform } from './certified-platform.ts'

/** Looks the platform's key and its CA up in the lists that are supplied; a list that is supplied must be good. */
export async function judgeRevocation(
  collateral: TdxCollateral,
  platform: CertifiedPlatform,
  policy: Policy,
  context: Context,
  checks: CheckList,
): Promise<void> {
  const answers = [
    await lookUp('PCK list', collateral.pckCrl, platform.ca, [platform.leaf], context),
    await chainAnswer(collateral.pckCrlChain, platform, context),
    await lookUp(
      'root list',
      collateral.rootCrl,
      platform.root,
      caCertificates(collateral, platform, context),
      context,
    ),
  ]
  const problem = answers.find((answer) => answer.problem !== undefined)?.problem
  const open = answers.find((answer) => answer.open !== undefined)?.open
  if (problem !== undefined) checks.fail('tdx.revocation', problem)
  else if (open !== undefined) {
    checks.unknown('tdx.revocation', open, {}, policy.require.includes('revocation'))
  } else checks.pass('tdx.revocation', 'neither the platform key nor its CA is revoked')
}

interface Answer {
  readonly problem?: string
  readonly open?: string
}

async function lookUp(
  name: string,
  der: Uint8Array | undefined,
  issuer: Certificate,
  certificates: readonly Certificate[],
  { now, cache }: Context,
): Promise<Answer> {
  if (der === undefined) return { open: `no ${name} is at hand` }
  const parsed = attempt(() => cache.remember('parsed-crl', [der], () => parseCrl(name, der)))
  const crl = parsed.value
  if (crl === undefined) return { problem: parsed.problem }
  if (crl.issuer === sisterOf(issuer)) {
    return { open: `the ${name} at hand is of ${crl.issuer}, the platform's CA is ${issuer.subject}` }
  }
  const problem = crlProblem(crl, issuer, now, cache)
  if (problem !== undefined) return { problem }
  const revoked = certificates.find((certificate) => isRevoked(crl, certificate))
  return revoked === undefined ? {} : { problem: `${revoked.subject} is revoked` }
}

/** Intel has two CAs for platform keys, each with a list of its own; the other's says nothing here. */
function sisterOf({ subject }: Certificate): string | undefined {
  const [platform, processor] = ['PCK Platform CA', 'PCK Processor CA']
  if (subject.includes(platform)) return subject.replace(platform, processor)
  return subject.includes(processor) ? subject.replace(processor, platform) : undefined
}

/** The service sends the chain of the list's signer along; it must lead to the CA that the quote names. */
async function chainAnswer(
  pem: string | undefined,
  { ca, pins }: CertifiedPlatform,
  { now, cache }: Context,
): Promise<Answer> {
  if (pem === undefined) return {}
  const read = attempt(() => parseChain('pckCrlChain', derOfPem('pckCrlChain', pem), cache))
  if (read.value === undefined) return { problem: read.problem }
  const [signer] = read.value
  const judged = judgeChain(read.value, pins, now, { signatures: signatureOids.ecdsaSha256 }, cache)
  const problem = judged.links ?? judged.root ?? judged.validity
  if (problem !== undefined) return { problem }
  return signer !== undefined && sameBytes(signer.keyBits, ca.keyBits)
    ? {}
    : { open: `the list's chain is of ${signer?.subject ?? 'nobody'}, not of ${ca.subject}` }
}

/** What the root issued: the platform's CA, and whoever signed Intel's statements. */
function caCertificates(
  { tcbInfo, qeIdentity }: TdxCollateral,
  { ca }: CertifiedPlatform,
  { cache }: Context,
): Certificate[] {
  const signers = [tcbInfo?.chain, qeIdentity?.chain].flatMap((pem) => {
    if (pem === undefined) return []
    const read = attempt(() => parseChain('issuerChain', derOfPem('issuerChain', pem), cache))
    return read.value?.slice(0, 1) ?? []
  })
  return [ca, ...signers]
}
