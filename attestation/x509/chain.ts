import { sameBytes } from '../bytes/same-bytes.ts'
import type { VerificationCache } from '../verification-cache.ts'
import { type Certificate, maySignCertificates, parseCertificate } from './certificate.ts'
import { isSignedWith, type SignatureOid } from './signed-object.ts'

/** What a chain must be. Trust lies in the root's key alone; whatever else comes with evidence is the prover's. */
export interface ChainRules {
  /** The one algorithm that its certificates are signed with. */
  readonly signatures: SignatureOid
  /** Extensions a certificate may mark critical; any other means something that is not understood here. */
  readonly understood?: readonly string[]
}

/** What is wrong with a chain, by kind; undefined where that kind of thing is right. */
export interface ChainReport {
  /** Signatures, names, and who may sign. */
  readonly links: string | undefined
  readonly validity: string | undefined
  readonly root: string | undefined
}

const KEY_USAGE = '2.5.29.15'
const BASIC_CONSTRAINTS = '2.5.29.19'

export function parseChain(
  field: string,
  ders: readonly Uint8Array[],
  cache: VerificationCache,
): Certificate[] {
  return ders.map((der, i) =>
    cache.remember('certificate', [der], () => parseCertificate(`${field}[${i}]`, der)),
  )
}

/** Judges a chain, leaf first, whose last certificate signs itself. */
export function judgeChain(
  chain: readonly Certificate[],
  roots: readonly string[],
  at: Date,
  rules: ChainRules,
  cache: VerificationCache,
): ChainReport {
  const root = chain.at(-1)
  if (root === undefined) return { links: 'the chain is empty', validity: undefined, root: 'no root' }
  const expired = chain.map((certificate) => validityProblem(certificate, at)).find(Boolean)
  return {
    links: linkProblem(chain, rules, cache),
    validity: expired,
    root: roots.includes(root.spkiSha256)
      ? undefined
      : `the chain ends at a key that is not pinned (${root.subject})`,
  }
}

export function validityProblem({ subject, notBefore, notAfter }: Certificate, at: Date): string | undefined {
  if (at < notBefore) return `${subject} is valid from ${notBefore.toISOString()} only`
  if (at > notAfter) return `${subject} expired on ${notAfter.toISOString()}`
  return undefined
}

function linkProblem(
  chain: readonly Certificate[],
  rules: ChainRules,
  cache: VerificationCache,
): string | undefined {
  const understood = [KEY_USAGE, BASIC_CONSTRAINTS, ...(rules.understood ?? [])]
  for (const [i, certificate] of chain.entries()) {
    const issuer = chain[i + 1] ?? certificate
    const { subject } = certificate
    const strange = certificate.criticalExtensions.find((oid) => !understood.includes(oid))
    if (strange !== undefined) return `${subject} has a critical extension ${strange}`
    if (!sameBytes(certificate.issuerDer, issuer.subjectDer)) {
      return `${subject} names another issuer than ${issuer.subject}`
    }
    if (!maySignCertificates(issuer)) return `${issuer.subject} may not sign certificates`
    // Between a CA and the leaf it may stand so many other CAs.
    const between = i
    if (
      issuer.authority?.pathLength !== undefined &&
      issuer !== certificate &&
      between > issuer.authority.pathLength
    ) {
      return `${issuer.subject} may have ${issuer.authority.pathLength} CAs below it, not ${between}`
    }
    if (certificate.signatureOid !== rules.signatures) {
      return `${subject} is signed with ${certificate.signatureOid}, not ${rules.signatures}`
    }
    if (!isIssuedBy(certificate, issuer, cache)) {
      return `${subject} is not signed by ${issuer.subject}`
    }
  }
  return undefined
}

export function isIssuedBy(
  { signatureOid, signed, signature, der }: Certificate,
  issuer: Certificate,
  cache: VerificationCache,
): boolean {
  return cache.remember('link', [der, issuer.der], () =>
    isSignedWith(signatureOid, issuer, signed, signature),
  )
}
