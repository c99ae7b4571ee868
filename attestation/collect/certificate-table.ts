import { ByteReader } from '../bytes/byte-reader.ts'
import { hexOf } from '../bytes/text.ts'
import { orderSnpChain } from '../snp/chain-order.ts'

/** GUIDs of the entries that matter, as 16 bytes in the order of their text. */
const names: Readonly<Record<string, 'leaf' | 'ca'>> = {
  '63da758de6644564adc5f4b93be8accd': 'leaf', // VCEK
  a8074bc2a25a483eaae639c045a0b8a1: 'leaf', // VLEK
  '4ab7b379bbac4fe4a02f05aef327c782': 'ca', // ASK
  c0b406a4a803495297433fb6014cd0ae: 'ca', // ARK
}
const END = '00'.repeat(16)

/**
 * Reads the table of certificates that a host passes to an SNP guest (GHCB specification): entries of GUID, offset and
 * length, up to one of zeros. Empty where the host gave no endorsement key; collateral then has to supply it.
 */
export function chainOfCertificateTable(table: Uint8Array): Uint8Array[] {
  const reader = new ByteReader(table, 'certificateTable')
  let leaf: Uint8Array | undefined
  const cas: Uint8Array[] = []
  while (reader.remaining > 0) {
    const guid = hexOf(reader.take('guid', 16))
    if (guid === END) break
    const offset = reader.u32('offset')
    const length = reader.u32('length')
    if (offset + length > table.length)
      throw reader.wrong('offset', offset + length, `at most ${table.length}`)
    const certificate = table.slice(offset, offset + length)
    if (names[guid] === 'leaf') leaf = certificate
    else if (names[guid] === 'ca') cas.push(certificate)
  }
  return leaf === undefined ? [] : orderSnpChain(leaf, cas)
}
