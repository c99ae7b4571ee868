import { X509Crl } from '@peculiar/x509'
import { malformedBy } from '../evidence-error.ts'
import type { VerificationCache } from '../verification-cache.ts'
import type { Certificate } from './certificate.ts'

export interface Crl {
  readonly der: Uint8Array
  readonly x509: X509Crl
  readonly issuer: string
  readonly thisUpdate: Date
  readonly nextUpdate: Date | undefined
  readonly revoked: ReadonlySet<string>
}

export function parseCrl(field: string, der: Uint8Array): Crl {
  try {
    const x509 = new X509Crl(Uint8Array.from(der))
    return {
      der,
      x509,
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
export async function crlProblem(
  crl: Crl,
  issuer: Certificate,
  at: Date,
  cache: VerificationCache,
): Promise<string | undefined> {
  if (crl.issuer !== issuer.subject) return `the list is of ${crl.issuer}, not of ${issuer.subject}`
  const signed = await cache.remember('crl', [crl.der, issuer.der], async () => {
    try {
      return await crl.x509.verify({ publicKey: issuer.x509 })
    } catch {
      return false
    }
  })
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
