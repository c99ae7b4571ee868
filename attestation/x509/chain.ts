import type { VerificationCache } from '../verification-cache.ts'
import { type Certificate, maySignCertificates, parseCertificate } from './certificate.ts'

/** What a chain must be. Trust lies in the root's key alone; whatever else comes with evidence is the prover's. */
export interface ChainRules {
  /** The one algorithm that its certificates are signed with. */
  readonly signatures: SignatureOid
  /** Extensions a certificate may mark critical; any other means something that is not understood here. */
  readonly understood?: readonly string[]
}

export const signatureOids = {
  ecdsaSha256: '1.2.840.10045.4.3.2',
  ecdsaSha384: '1.2.840.10045.4.3.3',
  rsaPss: '1.2.840.113549.1.1.10',
} as const
type SignatureOid = (typeof signatureOids)[keyof typeof signatureOids]

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
export async function judgeChain(
  chain: readonly Certificate[],
  roots: readonly string[],
  at: Date,
  rules: ChainRules,
  cache: VerificationCache,
): Promise<ChainReport> {
  const root = chain.at(-1)
  if (root === undefined) return { links: 'the chain is empty', validity: undefined, root: 'no root' }
  const expired = chain.map((certificate) => validityProblem(certificate, at)).find(Boolean)
  return {
    links: await linkProblem(chain, rules, cache),
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

async function linkProblem(
  chain: readonly Certificate[],
  rules: ChainRules,
  cache: VerificationCache,
): Promise<string | undefined> {
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
    if (!(await isIssuedBy(certificate, issuer, cache))) {
      return `${subject} is not signed by ${issuer.subject}`
    }
  }
  return undefined
}

export function isIssuedBy(
  certificate: Certificate,
  issuer: Certificate,
  cache: VerificationCache,
): Promise<boolean> {
  return cache.remember('link', [certificate.der, issuer.der], async () => {
    try {
      return await certificate.x509.verify({ publicKey: issuer.x509.publicKey, signatureOnly: true })
    } catch {
      // A key or a signature that the library cannot read verifies nothing.
      return false
    }
  })
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a.buffer, a.byteOffset, a.length).equals(b)
}
