import { type KeyObject, verify } from 'node:crypto'

/** Whether a signature, r then s, is by this key; a key of another kind or curve signed nothing. */
export function isSignedBy(
  key: KeyObject,
  curve: 'prime256v1' | 'secp384r1',
  signed: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (key.asymmetricKeyType !== 'ec' || key.asymmetricKeyDetails?.namedCurve !== curve) return false
  const hash = curve === 'prime256v1' ? 'sha256' : 'sha384'
  try {
    return verify(hash, signed, { key, dsaEncoding: 'ieee-p1363' }, signature)
  } catch {
    return false
  }
}
