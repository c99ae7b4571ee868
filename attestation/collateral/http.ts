import { createHash } from 'node:crypto'
import { CertID, OCSPRequest, Request, TBSRequest } from '@peculiar/asn1-ocsp'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { AlgorithmIdentifier } from '@peculiar/asn1-x509'
import { objectOf, parseJson } from '../bytes/json.ts'
import { bytesOfBase64, bytesOfHex, hexOf, textOf } from '../bytes/text.ts'
import { parseCertificate } from '../x509/certificate.ts'
import { snpChain } from './directory.ts'
import { HttpSource, type HttpSourceOptions } from './http-source.ts'
import { chainOfHeader, signedJsonOf } from './pcs.ts'
import type { CollateralProvider, OcspLookup, SignedJson, SnpCollateralRequest } from './provider.ts'

/** Where the vendors answer. */
export const vendorEndpoints = {
  intel: 'https://api.trustedservices.intel.com',
  intelRootCrl: 'https://certificates.trustedservices.intel.com/IntelSGXRootCA.der',
  amd: 'https://kdsintf.amd.com',
  nvidiaRim: 'https://rim.attestation.nvidia.com',
  nvidiaOcsp: 'https://ocsp.ndis.nvidia.com/',
} as const
export type Endpoints = { readonly [K in keyof typeof vendorEndpoints]: string }

/** Where the vendors' services are, if elsewhere, and how long and how large an answer may be. */
export interface HttpCollateralOptions extends HttpSourceOptions {
  readonly endpoints?: Partial<Endpoints>
}

/** Collateral from the vendors' services. Nothing they send is believed before its signature is. */
export function httpCollateral(options: HttpCollateralOptions = {}): CollateralProvider {
  const at = { ...vendorEndpoints, ...options.endpoints }
  const source = new HttpSource(options)
  const signed = async (
    url: string,
    name: 'tcbInfo' | 'enclaveIdentity',
    header: string,
  ): Promise<SignedJson | undefined> => {
    const answer = await source.get(url)
    return answer && signedJsonOf(name, answer.body, chainOf(answer.headers, header))
  }
  return {
    tdx: async ({ fmspc, ca }) => {
      const [tcbInfo, qeIdentity, pckCrl, rootCrl] = await Promise.all([
        signed(`${at.intel}/tdx/certification/v4/tcb?fmspc=${fmspc}`, 'tcbInfo', 'tcb-info-issuer-chain'),
        signed(
          `${at.intel}/tdx/certification/v4/qe/identity`,
          'enclaveIdentity',
          'sgx-enclave-identity-issuer-chain',
        ),
        source.get(`${at.intel}/sgx/certification/v4/pckcrl?ca=${ca}&encoding=der`),
        source.get(at.intelRootCrl),
      ])
      return {
        tcbInfo,
        qeIdentity,
        pckCrl: pckCrl?.body,
        pckCrlChain: pckCrl && chainOf(pckCrl.headers, 'sgx-pck-crl-issuer-chain'),
        rootCrl: rootCrl?.body,
      }
    },
    snp: async (request) => {
      // Keys of providers are not to be had by anybody else.
      if (request.key === 'vlek') return undefined
      const [leaf, bundle] = await Promise.all([
        source.get(vcekUrl(at.amd, request)),
        source.get(`${at.amd}/vcek/v1/${request.product}/cert_chain`),
      ])
      return leaf && bundle && snpChain(leaf.body, bundle.body)
    },
    snpCrl: async (product) => (await source.get(`${at.amd}/vcek/v1/${product}/crl`))?.body,
    rim: async ({ id }) => {
      const answer = await source.get(`${at.nvidiaRim}/v1/rim/${id}`)
      return answer && rimOf(answer.body)
    },
    ocsp: async (lookup) => {
      const answer = await source.post(at.nvidiaOcsp, ocspRequest(lookup), 'application/ocsp-request')
      return answer === undefined ? [] : [answer.body]
    },
  }
}

function chainOf(headers: Headers, name: string): string | undefined {
  const value = headers.get(name)
  return value === null ? undefined : chainOfHeader(name, value)
}

function vcekUrl(base: string, { product, chipId, tcb }: SnpCollateralRequest): string {
  // Turin's chips have names of 8 bytes.
  const chip = hexOf(product === 'Turin' ? chipId.subarray(0, 8) : chipId)
  const parts = Object.entries(tcb).map(([part, value]) => `${part}=${String(value).padStart(2, '0')}`)
  return `${base}/vcek/v1/${product}/${chip}?${parts.join('&')}`
}

function rimOf(body: Uint8Array): Uint8Array {
  const { rim } = objectOf('rim', parseJson('rim', textOf('rim', body)))
  return bytesOfBase64('rim.rim', rim)
}

const SHA384 = '2.16.840.1.101.3.4.2.2'

/** Asks about one certificate (RFC 6960). */
export function ocspRequest({ certificate, issuer }: OcspLookup): Uint8Array {
  const asked = parseCertificate('certificate', certificate)
  const by = parseCertificate('issuer', issuer)
  const digest = (bytes: Uint8Array) =>
    new OctetString(Uint8Array.from(createHash('sha384').update(bytes).digest()))
  const reqCert = new CertID({
    hashAlgorithm: new AlgorithmIdentifier({ algorithm: SHA384 }),
    issuerNameHash: digest(by.subjectDer),
    issuerKeyHash: digest(by.keyBits),
    serialNumber: Uint8Array.from(bytesOfHex('serialNumber', asked.serialNumber)).buffer,
  })
  const tbsRequest = new TBSRequest({ requestList: [new Request({ reqCert })] })
  return new Uint8Array(AsnConvert.serialize(new OCSPRequest({ tbsRequest })))
}
