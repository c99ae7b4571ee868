import type { Certificate } from '../x509/certificate.ts'
import type { Pck } from './pck.ts'

/** What the certificates in a quote say of the platform that made it. */
export interface CertifiedPlatform {
  readonly leaf: Certificate
  readonly ca: Certificate
  readonly root: Certificate
  readonly pck: Pck
  readonly pins: readonly string[]
  readonly simulated: boolean
}
