import { createHash, KeyObject, sign as nodeSign } from 'node:crypto'
import {
  BasicOCSPResponse,
  CertID,
  CertStatus,
  OCSPResponse,
  OCSPResponseStatus,
  ResponderID,
  ResponseBytes,
  ResponseData,
  RevokedInfo,
  SingleResponse,
} from '@peculiar/asn1-ocsp'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { AlgorithmIdentifier } from '@peculiar/asn1-x509'
import { sameBytes } from '../bytes/same-bytes.ts'
import { bytesOfHex } from '../bytes/text.ts'
import type { OcspLookup } from '../collateral/provider.ts'
import { parseCertificate } from '../x509/certificate.ts'
import { signatureOids } from '../x509/signed-object.ts'
import type { Identity } from './certificates.ts'

const OCSP_BASIC = '1.3.6.1.5.5.7.48.1.1'
const SHA384 = '2.16.840.1.101.3.4.2.2'
const HOURS = 3600 * 1000

/** What the issuer itself would answer about a certificate: good, unless it is a device's and devices are revoked. */
export function simulatedOcsp(
  { certificate, issuer }: OcspLookup,
  responders: readonly Identity[],
  at: Date,
  revoked: boolean,
): Uint8Array[] {
  const responder = responders.find(({ chain: [der] }) => der !== undefined && sameBytes(der, issuer))
  if (responder === undefined) return []
  const asked = parseCertificate('certificate', certificate)
  const by = parseCertificate('issuer', issuer)
  const digest = (bytes: Uint8Array) => Uint8Array.from(createHash('sha384').update(bytes).digest())
  const single = new SingleResponse({
    certID: new CertID({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: SHA384 }),
      issuerNameHash: new OctetString(digest(by.subjectDer)),
      issuerKeyHash: new OctetString(digest(by.keyBits)),
      serialNumber: Uint8Array.from(bytesOfHex('serialNumber', asked.serialNumber)).buffer,
    }),
    certStatus:
      revoked && asked.deviceSerial !== undefined
        ? new CertStatus({ revoked: new RevokedInfo({ revocationTime: at }) })
        : new CertStatus({ good: null }),
    thisUpdate: new Date(at.getTime() - HOURS),
    nextUpdate: new Date(at.getTime() + 23 * HOURS),
  })
  const keyHash = Uint8Array.from(createHash('sha1').update(by.keyBits).digest())
  const tbsResponseData = new ResponseData({
    responderID: new ResponderID({ byKey: new OctetString(keyHash) }),
    producedAt: at,
    responses: [single],
  })
  const signed = new Uint8Array(AsnConvert.serialize(tbsResponseData))
  // Node signs in the form that certificates and responses hold.
  const signature = nodeSign('sha384', signed, KeyObject.from(responder.keys.privateKey))
  const basic = new BasicOCSPResponse({
    tbsResponseData,
    signatureAlgorithm: new AlgorithmIdentifier({ algorithm: signatureOids.ecdsaSha384 }),
    signature: Uint8Array.from(signature).buffer,
  })
  const response = new OCSPResponse({
    responseStatus: OCSPResponseStatus.successful,
    responseBytes: new ResponseBytes({
      responseType: OCSP_BASIC,
      response: new OctetString(AsnConvert.serialize(basic)),
    }),
  })
  return [new Uint8Array(AsnConvert.serialize(response))]
}
