import { bytesOfBase64, textOf } from '../bytes/text.ts'
import { malformed } from '../evidence-error.ts'

const block =
  /-----BEGIN CERTIFICATE-----[ \t\r\n]+([A-Za-z0-9+/= \t\r\n]+?)[ \t\r\n]+-----END CERTIFICATE-----[ \t\r\n]*/y
const MOST_CERTIFICATES = 16

/** The DER certificates of a PEM text, in order. Nothing may stand between or around them but white space. */
export function derOfPem(field: string, pem: Uint8Array | string): Uint8Array[] {
  // C programs leave the NUL that ends a string, or a whole buffer of them.
  const text = (typeof pem === 'string' ? pem : textOf(field, pem))
    .replace(/\0+$/, '')
    .replace(/^[ \t\r\n]+/, '')
  const certificates: Uint8Array[] = []
  let at = 0
  while (at < text.length) {
    block.lastIndex = at
    const match = block.exec(text)
    if (match === null || certificates.length === MOST_CERTIFICATES) {
      throw malformed({ field, offset: at, got: 'something else', expected: 'PEM certificates, 16 at most' })
    }
    certificates.push(bytesOfBase64(field, (match[1] ?? '').replace(/[ \t\r\n]+/g, '')))
    at = block.lastIndex
  }
  if (certificates.length === 0) throw malformed({ field, got: 'none', expected: 'PEM certificates' })
  return certificates
}

/** One or more certificates, whether PEM or a single one in DER. */
export function derOfPemOrDer(field: string, bytes: Uint8Array): Uint8Array[] {
  return bytes[0] === 0x30 ? [bytes] : derOfPem(field, bytes)
}
