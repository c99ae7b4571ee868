import 'reflect-metadata'
import {
  BasicConstraintsExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'
import { SIMULATED_MARK } from './mark.ts'

/** A key with the certificates that lead from it to a simulated root. */
export interface Identity {
  readonly keys: CryptoKeyPair
  readonly subject: string
  /** DER, its own first. */
  readonly chain: readonly Uint8Array[]
}

export type SimulatedAlgorithm = 'P-256' | 'P-384' | 'RSA'

const YEARS = 365 * 24 * 3600 * 1000

export function simulatedRoot(name: string, algorithm: SimulatedAlgorithm, now: Date): Promise<Identity> {
  return issue({ algorithm, name: `CN=${name}, O=${SIMULATED_MARK}`, issuer: undefined, ca: true, now })
}

export interface Issuance {
  readonly algorithm: SimulatedAlgorithm
  readonly name: string
  readonly issuer: Identity | undefined
  readonly ca: boolean
  readonly now: Date
  readonly extensions?: readonly { oid: string; value: Uint8Array }[]
}

/** Makes a key and a certificate for it; without an issuer, one that signs itself. */
export async function issue({
  algorithm,
  name,
  issuer,
  ca,
  now,
  extensions = [],
}: Issuance): Promise<Identity> {
  const keys = await generateKeys(algorithm)
  const signer = issuer?.keys ?? keys
  const certificate = await X509CertificateGenerator.create({
    serialNumber: Buffer.from(crypto.getRandomValues(new Uint8Array(8)).with(0, 0x4d)).toString('hex'),
    subject: name,
    issuer: issuer?.subject ?? name,
    notBefore: new Date(now.getTime() - YEARS),
    notAfter: new Date(now.getTime() + 10 * YEARS),
    signingAlgorithm: signingAlgorithm(signer.privateKey),
    publicKey: keys.publicKey,
    signingKey: signer.privateKey,
    extensions: [
      new BasicConstraintsExtension(ca, undefined, true),
      new KeyUsagesExtension(
        ca ? KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign : KeyUsageFlags.digitalSignature,
        true,
      ),
      ...extensions.map(({ oid, value }) => new Extension(oid, false, Uint8Array.from(value))),
    ],
  })
  return { keys, subject: name, chain: [new Uint8Array(certificate.rawData), ...(issuer?.chain ?? [])] }
}

function generateKeys(algorithm: SimulatedAlgorithm): Promise<CryptoKeyPair> {
  const usages: KeyUsage[] = ['sign', 'verify']
  if (algorithm !== 'RSA') {
    return crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: algorithm }, true, usages)
  }
  const publicExponent = Uint8Array.of(1, 0, 1)
  // AMD's have 4096 bits; making those takes seconds, and strength is not the point here.
  return crypto.subtle.generateKey(
    { name: 'RSA-PSS', modulusLength: 2048, publicExponent, hash: 'SHA-384' },
    true,
    usages,
  )
}

export function signingAlgorithm({ algorithm }: CryptoKey) {
  if (algorithm.name === 'RSA-PSS') return { name: 'RSA-PSS', hash: 'SHA-384', saltLength: 48 }
  const { namedCurve } = algorithm as EcKeyAlgorithm
  return { name: 'ECDSA', hash: namedCurve === 'P-256' ? 'SHA-256' : 'SHA-384' }
}

/** A signature, r then s, as reports hold it. */
export async function sign({ keys: { privateKey } }: Identity, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(
    await crypto.subtle.sign(signingAlgorithm(privateKey), privateKey, Uint8Array.from(bytes)),
  )
}

export function serialOf({ chain: [der = new Uint8Array()] }: Identity): string {
  return new X509Certificate(Uint8Array.from(der)).serialNumber
}

export function pemOf(chain: readonly Uint8Array[]): string {
  return chain
    .map((der) => Buffer.from(der).toString('base64'))
    .map((base64) => `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`)
    .join('')
}
