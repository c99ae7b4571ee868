import { createHash } from 'node:crypto'
import { hexOf } from '../bytes/text.ts'
import { type Identity, sign } from './certificates.ts'
import { SIMULATED_DRIVER, SIMULATED_VBIOS, simulatedMeasurement } from './gpu.ts'

const DSIG = 'http://www.w3.org/2000/09/xmldsig#'
const C14N = 'http://www.w3.org/2006/12/xml-c14n11'
const SWID = 'http://standards.iso.org/iso/19770/-2/2015/schema.xsd'
const SHA384 = 'http://www.w3.org/2001/04/xmlenc#sha384'
const MORE = 'http://www.w3.org/2001/04/xmldsig-more#'

/** Which indices a manifest speaks for: the driver's and the VBIOS's never meet. */
const isDriver = (index: number) => index >= 20

/**
 * A manifest of what simulated GPUs measure, signed as NVIDIA signs. It is written in canonical form to begin with, so
 * that what is digested is the text itself.
 */
export async function simulatedManifest(kind: 'driver' | 'vbios', signer: Identity): Promise<Uint8Array> {
  const version = kind === 'driver' ? SIMULATED_DRIVER : SIMULATED_VBIOS
  const resources = Array.from({ length: 40 }, (_, index) => {
    const active = isDriver(index) === (kind === 'driver') ? 'True' : 'False'
    const hash = hexOf(simulatedMeasurement(index))
    return `<Resource active="${active}" alternatives="1" index="${index}" name="Measurement_${index}" size="48" type="Measurement" h:Hash0="${hash}"></Resource>`
  })
  const start = `<SoftwareIdentity xmlns="${SWID}" xmlns:h="${SHA384}" name="simulated"><Meta colloquialVersion="${version}"></Meta><Payload>${resources.join('')}</Payload>`
  const end = '</SoftwareIdentity>'
  const digest = createHash('sha384').update(`${start}${end}`).digest('base64')
  // Within the document the namespaces of the ancestors are in scope; canonical form spells them out.
  const info = (scope: string) =>
    `<ds:SignedInfo${scope}>${[
      `<ds:CanonicalizationMethod Algorithm="${C14N}"></ds:CanonicalizationMethod>`,
      `<ds:SignatureMethod Algorithm="${MORE}ecdsa-sha384"></ds:SignatureMethod>`,
      '<ds:Reference URI="">',
      `<ds:Transforms><ds:Transform Algorithm="${DSIG}enveloped-signature"></ds:Transform><ds:Transform Algorithm="${C14N}"></ds:Transform></ds:Transforms>`,
      `<ds:DigestMethod Algorithm="${MORE}sha384"></ds:DigestMethod>`,
      `<ds:DigestValue>${digest}</ds:DigestValue></ds:Reference>`,
    ].join('')}</ds:SignedInfo>`
  const canonical = info(` xmlns="${SWID}" xmlns:ds="${DSIG}" xmlns:h="${SHA384}"`)
  const value = Buffer.from(await sign(signer, Buffer.from(canonical))).toString('base64')
  const certificates = signer.chain
    .map((der) => `<ds:X509Certificate>${Buffer.from(der).toString('base64')}</ds:X509Certificate>`)
    .join('')
  const signature = `<ds:Signature xmlns:ds="${DSIG}">${info('')}<ds:SignatureValue>${value}</ds:SignatureValue><ds:KeyInfo><ds:X509Data>${certificates}</ds:X509Data></ds:KeyInfo></ds:Signature>`
  return Uint8Array.from(Buffer.from(`${start}${signature}${end}`))
}
