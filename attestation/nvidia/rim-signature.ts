import { createHash, createPublicKey, verify } from 'node:crypto'
import { type HashAlgorithm, type SignatureAlgorithm, SignedXml } from 'xml-crypto'
import { bytesOfBase64, textOf } from '../bytes/text.ts'
import { malformed } from '../evidence-error.ts'
import type { Certificate } from '../x509/certificate.ts'
import { elementsOf, parseXml } from './xml.ts'

const DSIG = 'http://www.w3.org/2000/09/xmldsig#'
const C14N_1_0 = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315'
const C14N_1_1 = 'http://www.w3.org/2006/12/xml-c14n11'
const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature'
const ECDSA_SHA384 = 'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384'
const SHA384 = 'http://www.w3.org/2001/04/xmldsig-more#sha384'

/** A manifest as a file: its text, and who says that they signed it. */
export interface SignedManifest {
  readonly text: string
  readonly signature: Element
  /** DER, leaf first. */
  readonly chain: readonly Uint8Array[]
}

/** Finds the one signature of a manifest and the certificates with it. Says nothing yet about whether it is good. */
export function readSignedManifest(bytes: Uint8Array): SignedManifest {
  const text = textOf('rim', bytes).replace(/^\uFEFF/, '')
  const document = parseXml('rim', text)
  const root = document.documentElement
  // Canonical XML 1.1 differs from 1.0 in the inheritance of xml: attributes only, which no manifest has.
  if (/\sxml:/.test(text)) throw malformed({ field: 'rim', got: 'an xml: attribute', expected: 'none' })
  const all = document.getElementsByTagNameNS(DSIG, 'Signature')
  const [signature] = root === null ? [] : elementsOf(root, DSIG, 'Signature')
  if (signature === undefined || all.length !== 1) {
    throw malformed({
      field: 'rim',
      got: `${all.length} signatures`,
      expected: 'one, in the outermost element',
    })
  }
  const keyInfo = only(signature, 'KeyInfo')
  const chain = elementsOf(only(keyInfo, 'X509Data'), DSIG, 'X509Certificate').map((element) =>
    bytesOfBase64('rim.X509Certificate', (element.textContent ?? '').replace(/[ \t\r\n]+/g, '')),
  )
  return { text, signature, chain }
}

/** The canonical text that the signer signed, or an error where it did not, or by other means than NVIDIA uses. */
export function signedText({ text, signature }: SignedManifest, signer: Certificate): string {
  requireAlgorithms(signature)
  const xml = new SignedXml({ publicCert: pemOf(signer), getCertFromKeyInfo: () => null })
  const canonical = xml.CanonicalizationAlgorithms[C14N_1_0]
  const enveloped = xml.CanonicalizationAlgorithms[ENVELOPED]
  if (canonical === undefined || enveloped === undefined) throw new Error('xml-crypto lacks an algorithm')
  xml.CanonicalizationAlgorithms = { [C14N_1_1]: canonical, [ENVELOPED]: enveloped }
  xml.HashAlgorithms = { [SHA384]: Sha384 }
  xml.SignatureAlgorithms = { [ECDSA_SHA384]: EcdsaSha384 }
  const good = tolerant(() => {
    xml.loadSignature(signature)
    return xml.checkSignature(text)
  })
  const [signed, more] = xml.getSignedReferences()
  if (!good || signed === undefined || more !== undefined) {
    throw malformed({
      field: 'rim.Signature',
      got: 'a signature that does not verify',
      expected: 'a good one',
    })
  }
  return signed
}

/** Everything that says how to verify is the signer's to choose, and NVIDIA's choice is one. */
function requireAlgorithms(signature: Element): void {
  const info = only(signature, 'SignedInfo')
  const reference = only(info, 'Reference')
  const transforms = elementsOf(only(reference, 'Transforms'), DSIG, 'Transform')
  const chosen = [
    algorithmOf(only(info, 'CanonicalizationMethod')),
    algorithmOf(only(info, 'SignatureMethod')),
    algorithmOf(only(reference, 'DigestMethod')),
    ...transforms.map(algorithmOf),
  ].join(' ')
  const expected = [C14N_1_1, ECDSA_SHA384, SHA384, ENVELOPED, C14N_1_1].join(' ')
  if (chosen !== expected) throw malformed({ field: 'rim.SignedInfo', got: chosen, expected })
  const uri = reference.getAttribute('URI')
  if (uri !== '' || !reference.hasAttribute('URI')) {
    throw malformed({ field: 'rim.Reference.URI', got: JSON.stringify(uri), expected: 'the whole document' })
  }
}

function algorithmOf(element: Element): string {
  return element.getAttribute('Algorithm') ?? ''
}

function only(parent: Element, name: string): Element {
  const [first, ...more] = elementsOf(parent, DSIG, name)
  if (first === undefined || more.length > 0) {
    throw malformed({
      field: `rim.${parent.localName}.${name}`,
      got: more.length === 0 ? 'none' : 'several',
      expected: 'one',
    })
  }
  return first
}

/** The library throws where a digest differs or a part is missing. */
function tolerant(check: () => boolean): boolean {
  try {
    return check()
  } catch {
    return false
  }
}

function pemOf({ publicKey }: Certificate): string {
  return publicKey.export({ type: 'spki', format: 'pem' }).toString()
}

class Sha384 implements HashAlgorithm {
  getAlgorithmName = () => SHA384
  getHash = (xml: string) => createHash('sha384').update(xml, 'utf8').digest('base64')
}

/** XML signatures hold r then s, where most others have DER. */
class EcdsaSha384 implements SignatureAlgorithm {
  getAlgorithmName = () => ECDSA_SHA384
  getSignature = (): never => {
    throw new Error('manifests are verified here, not signed')
  }
  verifySignature = (material: string, key: unknown, signature: string): boolean => {
    const publicKey = createPublicKey(String(key))
    if (publicKey.asymmetricKeyDetails?.namedCurve !== 'secp384r1') return false
    const raw = Buffer.from(signature, 'base64')
    return verify('sha384', Buffer.from(material), { key: publicKey, dsaEncoding: 'ieee-p1363' }, raw)
  }
}
