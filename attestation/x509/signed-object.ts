import { verify } from 'node:crypto'
import { type BaseBlock, BitString, Constructed, fromBER, ObjectIdentifier, Sequence } from 'asn1js'
import { sameBytes } from '../bytes/same-bytes.ts'
import type { Certificate } from './certificate.ts'

/** What certificates, revocation lists and OCSP responses have in common: something signed, how, and the signature. */
export interface SignedObject {
  readonly signed: Uint8Array
  readonly algorithm: Uint8Array
  readonly signature: Uint8Array
  /** The members of what is signed, encoded. */
  readonly members: readonly Uint8Array[]
  /** What follows the signature, encoded. */
  readonly rest: readonly Uint8Array[]
}

const SEQUENCE = 0x30
const BIT_STRING = 0x03
const TAGGED_0 = 0xa0

/**
 * Takes a DER SEQUENCE of signed, algorithm and signature apart. Its own header and the algorithm are signed by nobody
 * and the parser is lenient, so the whole must be exactly what its parts encode to.
 */
export function readSignedObject(der: Uint8Array): SignedObject {
  const { result } = fromBER(der)
  const [signed, algorithm, signature, ...rest] = result instanceof Sequence ? result.valueBlock.value : []
  if (!(signed instanceof Sequence) || algorithm === undefined || !(signature instanceof BitString)) {
    throw new Error('no signed object')
  }
  const bits = Uint8Array.from(signature.valueBlock.valueHexView)
  const object = {
    signed: sourceOf(signed),
    algorithm: sourceOf(algorithm),
    signature: bits,
    members: signed.valueBlock.value.map(sourceOf),
    rest: rest.map(sourceOf),
  }
  const bitString = encoded(BIT_STRING, [Uint8Array.of(0), bits])
  const whole = encoded(SEQUENCE, [object.signed, object.algorithm, bitString, ...object.rest])
  if (!sameBytes(whole, der)) throw new Error('not encoded as DER')
  return object
}

/** The members of an explicitly tagged `[0]` SEQUENCE, which is signed by nobody either. */
export function membersOfTagged(der: Uint8Array): Uint8Array[] {
  const { result } = fromBER(der)
  const [list] = result instanceof Constructed ? result.valueBlock.value : []
  const members = list instanceof Sequence ? list.valueBlock.value.map(sourceOf) : []
  if (!sameBytes(encoded(TAGGED_0, [encoded(SEQUENCE, members)]), der)) throw new Error('not encoded as DER')
  return members
}

/** The name of an algorithm. */
export function oidOf(algorithm: Uint8Array): string {
  const { result } = fromBER(algorithm)
  const [oid] = result instanceof Sequence ? result.valueBlock.value : []
  if (!(oid instanceof ObjectIdentifier)) throw new Error('an algorithm without a name')
  return oid.valueBlock.toString()
}

/** The bits of the key in a subject public key info. */
export function keyBitsOf(spki: Uint8Array): Uint8Array {
  const { result } = fromBER(spki)
  const [, bits] = result instanceof Sequence ? result.valueBlock.value : []
  if (!(bits instanceof BitString)) throw new Error('a public key without bits')
  return Uint8Array.from(bits.valueBlock.valueHexView)
}

/** The bytes that a parsed value was read from. */
function sourceOf(block: BaseBlock): Uint8Array {
  return Uint8Array.from(block.valueBeforeDecodeView)
}

function encoded(tag: number, parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const digits = length.toString(16)
  const long = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex')
  const header = length < 0x80 ? [tag, length] : [tag, 0x80 + long.length, ...long]
  return Buffer.concat([Uint8Array.from(header), ...parts])
}

/** Signature algorithms by name. RSA-PSS is AMD's, with SHA-384 and a salt of 48 bytes. */
export const signatureOids = {
  ecdsaSha256: '1.2.840.10045.4.3.2',
  ecdsaSha384: '1.2.840.10045.4.3.3',
  rsaPss: '1.2.840.113549.1.1.10',
} as const
export type SignatureOid = (typeof signatureOids)[keyof typeof signatureOids]

const PSS_SALT = 48
const RSA_PKCS1_PSS_PADDING = 6

/** Whether a signature, as certificates hold it, is by this key. */
export function isSignedWith(
  oid: string,
  { publicKey }: Pick<Certificate, 'publicKey'>,
  signed: Uint8Array,
  signature: Uint8Array,
): boolean {
  try {
    switch (oid) {
      case signatureOids.ecdsaSha256:
        return verify('sha256', signed, publicKey, signature)
      case signatureOids.ecdsaSha384:
        return verify('sha384', signed, publicKey, signature)
      case signatureOids.rsaPss:
        return verify(
          'sha384',
          signed,
          { key: publicKey, padding: RSA_PKCS1_PSS_PADDING, saltLength: PSS_SALT },
          signature,
        )
      default:
        return false
    }
  } catch {
    // A key of another kind, or a signature that cannot be read.
    return false
  }
}
