import { createHash } from 'node:crypto'
import {
  BasicOCSPResponse,
  type CertStatus,
  OCSPResponse,
  OCSPResponseStatus,
  type SingleResponse,
} from '@peculiar/asn1-ocsp'
import { AsnConvert } from '@peculiar/asn1-schema'
import { sameBytes } from '../bytes/same-bytes.ts'
import { hexOf } from '../bytes/text.ts'
import { malformed, malformedBy } from '../evidence-error.ts'
import type { VerificationCache } from '../verification-cache.ts'
import { type Certificate, parseCertificate } from './certificate.ts'
import { isIssuedBy, validityProblem } from './chain.ts'
import { isSignedWith, membersOfTagged, oidOf, readSignedObject } from './signed-object.ts'

const OCSP_BASIC = '1.3.6.1.5.5.7.48.1.1'
const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9'
/** SHA-1 is left out: a name and a key could be made to fit it. */
const certIdHashes: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
}
export interface OcspAnswer {
  readonly der: Uint8Array
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  readonly signatureOid: string
  readonly singles: readonly SingleResponse[]
  /** Whom the issuer has asked to answer for it; undefined where it answers itself. */
  readonly responder: Certificate | undefined
}

export function parseOcsp(field: string, der: Uint8Array): OcspAnswer {
  try {
    return read(field, der)
  } catch (error) {
    throw malformedBy(field, 'an OCSP response', error)
  }
}

function read(field: string, der: Uint8Array): OcspAnswer {
  const response = AsnConvert.parse(der, OCSPResponse)
  const { responseStatus, responseBytes } = response
  if (responseStatus !== OCSPResponseStatus.successful || responseBytes?.responseType !== OCSP_BASIC) {
    throw malformed({ field, got: `status ${responseStatus}`, expected: 'a successful basic response' })
  }
  // The parser is lenient, and this envelope is signed by nobody.
  if (!sameBytes(new Uint8Array(AsnConvert.serialize(response)), der)) throw new Error('not encoded as DER')
  const basic = AsnConvert.parse(responseBytes.response.buffer, BasicOCSPResponse)
  const object = readSignedObject(new Uint8Array(responseBytes.response.buffer))
  const [certificates, ...more] = object.rest
  const [first] = certificates === undefined ? [] : membersOfTagged(certificates)
  if (more.length > 0) throw new Error('more than a basic response has')
  return {
    der,
    signed: object.signed,
    signature: object.signature,
    signatureOid: oidOf(object.algorithm),
    singles: basic.tbsResponseData.responses,
    responder: first === undefined ? undefined : parseCertificate(`${field}.responder`, first),
  }
}

/** What a response says of a certificate; undefined where it says nothing of it. */
export function singleFor(
  answer: OcspAnswer,
  certificate: Certificate,
  issuer: Certificate,
): SingleResponse | undefined {
  return answer.singles.find(({ certID }) => {
    const hash = certIdHashes[certID.hashAlgorithm.algorithm]
    const digest = (bytes: Uint8Array) => hash && createHash(hash).update(bytes).digest('hex')
    return (
      hash !== undefined &&
      hexOf(new Uint8Array(certID.serialNumber)) === certificate.serialNumber &&
      hexOf(new Uint8Array(certID.issuerNameHash.buffer)) === digest(issuer.subjectDer) &&
      hexOf(new Uint8Array(certID.issuerKeyHash.buffer)) === digest(issuer.keyBits)
    )
  })
}

/** Whether the key in a response signed it: says nothing yet about whose key that is. */
export function isSealed(answer: OcspAnswer, issuer: Certificate, cache: VerificationCache): boolean {
  const signer = answer.responder ?? issuer
  return cache.remember('sealed', [answer.der, signer.der], () =>
    isSignedWith(answer.signatureOid, signer, answer.signed, answer.signature),
  )
}

/** Why a response about a certificate is not a good one, at this time. */
export function ocspProblem(
  answer: OcspAnswer,
  single: SingleResponse,
  issuer: Certificate,
  at: Date,
  cache: VerificationCache,
): string | undefined {
  if (!isSealed(answer, issuer, cache)) return 'the response is not signed by its responder'
  const { responder } = answer
  if (responder !== undefined) {
    if (!responder.extendedKeyUsage.includes(OCSP_SIGNING))
      return `${responder.subject} may not sign responses`
    if (responder.issuer !== issuer.subject || !isIssuedBy(responder, issuer, cache)) {
      return `${issuer.subject} did not appoint the responder`
    }
    const expired = validityProblem(responder, at)
    if (expired !== undefined) return expired
  }
  if (at < single.thisUpdate)
    return `the response is of ${single.thisUpdate.toISOString()}, which is yet to come`
  if (single.nextUpdate === undefined) return 'the response does not say how long it holds'
  if (at > single.nextUpdate) return `the response held until ${single.nextUpdate.toISOString()}`
  return statusProblem(single.certStatus)
}

const CERTIFICATE_HOLD = 6

function statusProblem({ good, revoked }: CertStatus): string | undefined {
  if (revoked) {
    const hold = Number(revoked.revocationReason?.reason) === CERTIFICATE_HOLD
    return hold
      ? 'the certificate is on hold'
      : `the certificate was revoked on ${revoked.revocationTime.toISOString()}`
  }
  return good === null ? undefined : 'the responder does not know the certificate'
}
