import { sameBytes } from '../bytes/same-bytes.ts'
import { attempt } from '../context.ts'
import { parseCertificate } from '../x509/certificate.ts'

/**
 * Picks from a bundle of AMD's certificates those between an endorsement key and the root. AMD's service sends
 * intermediate and root; some bundles add the intermediate of provider keys. What cannot be read stays as it is, for
 * the verifier to refuse.
 */
export function orderSnpChain(leaf: Uint8Array, bundle: readonly Uint8Array[]): Uint8Array[] {
  const read = attempt(() => ({
    leaf: parseCertificate('leaf', leaf),
    others: bundle.map((der, i) => parseCertificate(`bundle[${i}]`, der)),
  }))
  if (read.value === undefined) return [leaf, ...bundle]
  const { leaf: key, others } = read.value
  const isRoot = (other: (typeof others)[number]) => sameBytes(other.subjectDer, other.issuerDer)
  const between = others.filter((other) => !isRoot(other))
  const issuer = between.find((other) => sameBytes(other.subjectDer, key.issuerDer)) ?? between[0]
  const root = others.find(isRoot)
  return [leaf, ...[issuer, root].flatMap((other) => (other === undefined ? [] : [other.der]))]
}
