// The library finds its algorithms by reflection, and asks whoever imports it to bring that.
import 'reflect-metadata'
import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import {
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  X509Certificate,
} from '@peculiar/x509'
import { sameBytes } from '../bytes/same-bytes.ts'
import { malformedBy } from '../evidence-error.ts'
import { keyBitsOf, oidOf, readSignedObject } from './signed-object.ts'

/** A certificate, read once. */
export interface Certificate {
  readonly der: Uint8Array
  /** What the issuer signed, and its signature. */
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  readonly subject: string
  readonly issuer: string
  /** The names as they are encoded: equal names of a chain have equal bytes. */
  readonly subjectDer: Uint8Array
  readonly issuerDer: Uint8Array
  readonly commonName: string
  /** The serial number of the device that the certificate names (OID 2.5.4.5). */
  readonly deviceSerial: string | undefined
  /** Lower-case hex of the certificate's own serial number, its sign byte included. */
  readonly serialNumber: string
  readonly notBefore: Date
  readonly notAfter: Date
  /** SHA-256 of the subject public key info: what pins name. */
  readonly spkiSha256: string
  readonly signatureOid: string
  /** The bits of the public key, as OCSP hashes them. */
  readonly keyBits: Uint8Array
  readonly publicKey: KeyObject
  readonly authority: { readonly pathLength: number | undefined } | undefined
  readonly keyUsage: KeyUsageFlags | undefined
  readonly extendedKeyUsage: readonly string[]
  readonly criticalExtensions: readonly string[]
  extension(oid: string): Uint8Array | undefined
}

export function parseCertificate(field: string, der: Uint8Array): Certificate {
  try {
    return read(der)
  } catch (error) {
    throw malformedBy(field, 'a DER certificate', error)
  }
}

/** Version 1, which is the default, leaves this member out. */
const VERSION_TAG = 0xa0

function read(der: Uint8Array): Certificate {
  const { signed, algorithm, signature, members } = readSignedObject(der)
  const [, innerAlgorithm, issuer, , subject, spki] = members.slice(members[0]?.[0] === VERSION_TAG ? 1 : 0)
  if (!innerAlgorithm || !issuer || !subject || !spki) throw new Error('too few members')
  // The outer copy of the algorithm is not signed; where it differs from the signed one, one of them lies.
  if (!sameBytes(innerAlgorithm, algorithm)) throw new Error('two signature algorithms')
  const x509 = new X509Certificate(Uint8Array.from(der))
  const names = x509.subjectName
  const extensions = new Map<string, Uint8Array>()
  for (const { type, value } of x509.extensions) {
    if (extensions.has(type)) throw new Error(`extension ${type} twice`)
    extensions.set(type, new Uint8Array(value))
  }
  const basic = x509.getExtension(BasicConstraintsExtension)
  return {
    der,
    signed,
    signature,
    subject: x509.subject,
    issuer: x509.issuer,
    subjectDer: subject,
    issuerDer: issuer,
    commonName: names.getField('CN')[0] ?? '',
    deviceSerial: names.getField('2.5.4.5')[0],
    serialNumber: x509.serialNumber.toLowerCase(),
    notBefore: x509.notBefore,
    notAfter: x509.notAfter,
    spkiSha256: createHash('sha256').update(spki).digest('hex'),
    signatureOid: oidOf(algorithm),
    keyBits: keyBitsOf(spki),
    publicKey: createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' }),
    authority: basic?.ca ? { pathLength: basic.pathLength } : undefined,
    keyUsage: x509.getExtension(KeyUsagesExtension)?.usages,
    extendedKeyUsage: (x509.getExtension(ExtendedKeyUsageExtension)?.usages ?? []).map(String),
    criticalExtensions: x509.extensions.filter(({ critical }) => critical).map(({ type }) => type),
    extension: (oid) => extensions.get(oid),
  }
}

/** Whether a certificate may sign others. */
export function maySignCertificates({ authority, keyUsage }: Certificate): boolean {
  return authority !== undefined && (keyUsage === undefined || (keyUsage & KeyUsageFlags.keyCertSign) !== 0)
}
