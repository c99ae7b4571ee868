import { X509Crl } from '@peculiar/x509'
import { sameBytes } from '../bytes/same-bytes.ts'
import { malformedBy } from '../evidence-error.ts'
import type { VerificationCache } from '../verification-cache.ts'
import type { Certificate } from './certificate.ts'
import { isSignedWith, oidOf, readSignedObject } from './signed-object.ts'

const INTEGER_TAG = 0x02

export interface Crl {
  readonly der: Uint8Array
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  readonly signatureOid: string
  readonly issuer: string
  readonly thisUpdate: Date
  readonly nextUpdate: Date | undefined
  readonly revoked: ReadonlySet<string>
}

export function parseCrl(field: string, der: Uint8Array): Crl {
  try {
    const { signed, algorithm, signature, members } = readSignedObject(der)
    // A version, which is a number, may come first.
    const inner = members[members[0]?.[0] === INTEGER_TAG ? 1 : 0]
    if (!inner || !sameBytes(inner, algorithm)) throw new Error('two signature algorithms')
    const x509 = new X509Crl(Uint8Array.from(der))
    return {
      der,
      signed,
      signature,
      signatureOid: oidOf(algorithm),
      issuer: x509.issuer,
      thisUpdate: x509.thisUpdate,
      nextUpdate: x509.nextUpdate,
      revoked: new Set(x509.entries.map((entry) => withoutSign(entry.serialNumber))),
    }
  } catch (error) {
    throw malformedBy(field, 'a DER certificate revocation list', error)
  }
}

/** What is wrong with a list as such, at this time. */
export function crlProblem(
  crl: Crl,
  issuer: Certificate,
  at: Date,
  cache: VerificationCache,
): string | undefined {
  if (crl.issuer !== issuer.subject) return `the list is of ${crl.issuer}, not of ${issuer.subject}`
  const signed = cache.remember('crl', [crl.der, issuer.der], () =>
    isSignedWith(crl.signatureOid, issuer, crl.signed, crl.signature),
  )
  if (!signed) return `the list is not signed by ${issuer.subject}`
  if (at < crl.thisUpdate) return `the list is of ${crl.thisUpdate.toISOString()}, which is yet to come`
  if (crl.nextUpdate === undefined) return 'the list does not say how long it holds'
  if (at > crl.nextUpdate) return `the list held until ${crl.nextUpdate.toISOString()}`
  return undefined
}

export function isRevoked(crl: Crl, certificate: Certificate): boolean {
  return crl.revoked.has(withoutSign(certificate.serialNumber))
}

/** Encoders differ in the zero byte before a number whose first bit is set. */
function withoutSign(serial: string): string {
  return serial.toLowerCase().replace(/^(?:00)+(?=..)/, '')
}
