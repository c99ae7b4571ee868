import { ByteReader } from '../bytes/byte-reader.ts'
import { malformed } from '../evidence-error.ts'
import type { Certificate } from '../x509/certificate.ts'
import { type SnpProduct, snpProducts, type TcbPart } from './product.ts'

const AMD = '1.3.6.1.4.1.3704'
const HARDWARE_ID = `${AMD}.1.4`
const partOids: Readonly<Record<TcbPart, string>> = {
  blSPL: `${AMD}.1.3.1`,
  teeSPL: `${AMD}.1.3.2`,
  snpSPL: `${AMD}.1.3.3`,
  ucodeSPL: `${AMD}.1.3.8`,
  fmcSPL: `${AMD}.1.3.9`,
}

/** What the certificate of an endorsement key says of the chip or the cloud that it belongs to. */
export interface Endorsement {
  /** A VCEK belongs to a chip, a VLEK to a cloud provider. */
  readonly kind: 'vcek' | 'vlek'
  readonly product: SnpProduct
  readonly tcb: Partial<Record<TcbPart, number>>
  readonly hardwareId: Uint8Array | undefined
}

export function parseEndorsement(field: string, certificate: Certificate): Endorsement {
  const issuer = /(?:^|, )CN=SEV-(VLEK-)?([A-Za-z]+)(?:,|$)/.exec(certificate.issuer)
  const product = snpProducts.find((name) => name === issuer?.[2])
  if (product === undefined) {
    throw malformed({
      field: `${field}.issuer`,
      got: certificate.issuer,
      expected: 'SEV- and a known product',
    })
  }
  const tcb: Partial<Record<TcbPart, number>> = {}
  for (const part of Object.keys(partOids) as TcbPart[]) {
    const value = certificate.extension(partOids[part])
    if (value !== undefined) tcb[part] = readSmallInteger(`${field}.${part}`, value)
  }
  return {
    kind: issuer?.[1] === undefined ? 'vcek' : 'vlek',
    product,
    tcb,
    // These bytes stand there bare, without the header of an octet string.
    hardwareId: certificate.extension(HARDWARE_ID),
  }
}

/** A DER INTEGER from 0 to 255: numbers from 128 on have a zero byte in front. */
function readSmallInteger(field: string, der: Uint8Array): number {
  const reader = new ByteReader(der, field)
  reader.expect('tag', reader.u8('tag'), 2)
  const length = reader.u8('length')
  if (length === 2) reader.expect('sign', reader.u8('sign'), 0)
  else reader.expect('length', length, 1)
  const value = reader.u8('value')
  reader.end()
  if ((length === 2) !== value >= 128) throw reader.wrong('value', value, 'a DER integer from 0 to 255')
  return value
}
