// The library finds its algorithms by reflection, and asks whoever imports it to bring that.
import 'reflect-metadata'
import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate as CertificateSchema } from '@peculiar/asn1-x509'
import {
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  X509Certificate,
} from '@peculiar/x509'
import { sameBytes } from '../bytes/same-bytes.ts'
import { hexOf } from '../bytes/text.ts'
import { malformedBy } from '../evidence-error.ts'
import { readSignedObject } from './signed-object.ts'

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

function read(der: Uint8Array): Certificate {
  const { tbsCertificate, signatureAlgorithm } = AsnConvert.parse(der, CertificateSchema)
  const { signed, algorithm, signature, members } = readSignedObject(der)
  // The outer copy of the algorithm is not signed; where it differs from the signed one, one of them lies.
  if (!members.some((member) => sameBytes(member, algorithm))) throw new Error('two signature algorithms')
  const x509 = new X509Certificate(Uint8Array.from(der))
  const spki = new Uint8Array(x509.publicKey.rawData)
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
    subjectDer: new Uint8Array(AsnConvert.serialize(tbsCertificate.subject)),
    issuerDer: new Uint8Array(AsnConvert.serialize(tbsCertificate.issuer)),
    commonName: names.getField('CN')[0] ?? '',
    deviceSerial: names.getField('2.5.4.5')[0],
    serialNumber: hexOf(new Uint8Array(tbsCertificate.serialNumber)),
    notBefore: x509.notBefore,
    notAfter: x509.notAfter,
    spkiSha256: createHash('sha256').update(spki).digest('hex'),
    signatureOid: signatureAlgorithm.algorithm,
    keyBits: new Uint8Array(tbsCertificate.subjectPublicKeyInfo.subjectPublicKey),
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
