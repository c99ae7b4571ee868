import { fromBER, Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import { hexOf } from '../bytes/text.ts'
import { EvidenceError, malformed, malformedBy } from '../evidence-error.ts'
import type { Certificate } from '../x509/certificate.ts'

const SGX = '1.2.840.113741.1.13.1'
const COMPONENTS = 16
const PCE_SVN = 17

/** What the certificate of a platform's certification key says of the platform. */
export interface Pck {
  /** Family, model, stepping, platform type and custom SKU: names the collateral that applies. Lower-case hex. */
  readonly fmspc: string
  readonly pceId: string
  readonly componentSvns: readonly number[]
  readonly pceSvn: number
  /** Which of Intel's two CAs issued it. */
  readonly ca: 'platform' | 'processor'
}

export function parsePck(field: string, certificate: Certificate): Pck {
  const extension = certificate.extension(SGX)
  if (extension === undefined) {
    throw malformed({ field, got: 'no SGX extension', expected: `an extension ${SGX}` })
  }
  try {
    return read(extension, certificate)
  } catch (error) {
    if (error instanceof EvidenceError) throw error
    throw malformedBy(field, 'an SGX extension', error)
  }
}

function read(extension: Uint8Array, certificate: Certificate): Pck {
  const members = membersOf(parseDer(extension))
  const tcb = membersOf(members.get(`${SGX}.2`))
  const svn = (part: number) => integerOf(tcb.get(`${SGX}.2.${part}`), `tcb.${part}`)
  return {
    fmspc: octetsOf(members.get(`${SGX}.4`), 'fmspc', 6),
    pceId: octetsOf(members.get(`${SGX}.3`), 'pceId', 2),
    componentSvns: Array.from({ length: COMPONENTS }, (_, i) => svn(i + 1)),
    pceSvn: svn(PCE_SVN),
    ca: caOf(certificate),
  }
}

function caOf({ issuer }: Certificate): Pck['ca'] {
  if (/(?:^|, )CN=Intel SGX PCK Platform CA(?:,|$)/.test(issuer)) return 'platform'
  if (/(?:^|, )CN=Intel SGX PCK Processor CA(?:,|$)/.test(issuer)) return 'processor'
  throw malformed({ field: 'pck.issuer', got: issuer, expected: 'Intel SGX PCK Platform or Processor CA' })
}

function parseDer(der: Uint8Array): unknown {
  const { offset, result } = fromBER(der)
  if (offset !== der.length) throw new Error(result.error || 'bytes after its end')
  return result
}

/** The values of a sequence of pairs of a name (OID) and a value. */
function membersOf(sequence: unknown): Map<string, unknown> {
  if (!(sequence instanceof Sequence)) throw new Error('no sequence')
  const members = new Map<string, unknown>()
  for (const pair of sequence.valueBlock.value) {
    const [name, value] = pair instanceof Sequence ? pair.valueBlock.value : []
    if (!(name instanceof ObjectIdentifier)) throw new Error('a member without a name')
    const oid = name.valueBlock.toString()
    if (members.has(oid)) throw new Error(`two values of ${oid}`)
    members.set(oid, value)
  }
  return members
}

function octetsOf(value: unknown, field: string, length: number): string {
  const bytes = value instanceof OctetString ? value.valueBlock.valueHexView : undefined
  if (bytes?.length !== length) throw new Error(`${field} has not ${length} bytes`)
  return hexOf(bytes)
}

function integerOf(value: unknown, field: string): number {
  const number = value instanceof Integer ? value.valueBlock.valueDec : Number.NaN
  if (!Number.isInteger(number) || number < 0 || number > 65535) throw new Error(`${field} is no SVN`)
  return number
}
