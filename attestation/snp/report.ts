import { ByteReader } from '../bytes/byte-reader.ts'
import { hexOf } from '../bytes/text.ts'

const SNP_REPORT_SIZE = 1184
const SIGNED_SIZE = 0x2a0
/** Each half of the signature has 72 bytes, of which a P-384 number fills 48. */
const HALF_SIZE = 72
const NUMBER_SIZE = 48

export interface SnpReport {
  readonly version: number
  readonly signatureAlgorithm: number
  readonly guestSvn: number
  readonly policy: bigint
  readonly vmpl: number
  readonly currentTcb: Uint8Array
  readonly committedTcb: Uint8Array
  readonly reportedTcb: Uint8Array
  readonly launchTcb: Uint8Array
  readonly maskChipKey: boolean
  readonly signingKey: 'vcek' | 'vlek' | 'none'
  readonly reportData: Uint8Array
  readonly chipId: Uint8Array
  /** Family and model of the processor; null in version 2, which does not say. */
  readonly cpuid: { readonly family: number; readonly model: number } | null
  /** Digests that a policy can list. */
  readonly digests: {
    readonly measurement: string
    readonly hostData: string
    readonly idKeyDigest: string
    readonly authorKeyDigest: string
    readonly familyId: string
    readonly imageId: string
  }
  readonly signed: Uint8Array
  /** r then s, 48 bytes each, big endian. */
  readonly signature: Uint8Array
}

/** The bits of the guest policy that say what the host may do to the guest. */
export const guestPolicy = { reservedOne: 1n << 17n, migrationAgent: 1n << 18n, debug: 1n << 19n } as const

/** What a report says of itself that is not known here; its layout is the same nevertheless. */
export function strangeness({ version, signatureAlgorithm, policy }: SnpReport): string | undefined {
  if (version < 2 || version > 5) return `the report has version ${version}, 2 to 5 are known`
  if (signatureAlgorithm !== 1) return `signature algorithm ${signatureAlgorithm}, not ECDSA P-384 (1)`
  return (policy & guestPolicy.reservedOne) === 0n ? 'bit 17 of the guest policy is not set' : undefined
}

/** Reads the report that the AMD secure processor signs; it has 1184 bytes, always. */
export function parseSnpReport(bytes: Uint8Array): SnpReport {
  const reader = new ByteReader(bytes, 'report')
  reader.expect('size', bytes.length, SNP_REPORT_SIZE)
  const version = reader.u32('version')
  const guestSvn = reader.u32('guestSvn')
  const policy = reader.u64('policy')
  const familyId = reader.take('familyId', 16)
  const imageId = reader.take('imageId', 16)
  const vmpl = reader.u32('vmpl')
  const signatureAlgorithm = reader.u32('signatureAlgorithm')
  const currentTcb = reader.take('currentTcb', 8)
  reader.take('platformInfo', 8)
  const keyInfo = reader.u32('keyInfo')
  const signingKey = (['vcek', 'vlek'] as const)[(keyInfo >> 2) & 7]
  reader.take('reserved', 4)
  const reportData = reader.take('reportData', 64)
  const measurement = reader.take('measurement', 48)
  const hostData = reader.take('hostData', 32)
  const idKeyDigest = reader.take('idKeyDigest', 48)
  const authorKeyDigest = reader.take('authorKeyDigest', 48)
  reader.take('reportId', 64)
  const reportedTcb = reader.take('reportedTcb', 8)
  const family = reader.u8('cpuFamily')
  const model = reader.u8('cpuModel')
  reader.take('cpuStepping', 0x1a0 - reader.position)
  const chipId = reader.take('chipId', 64)
  const committedTcb = reader.take('committedTcb', 8)
  reader.take('builds', 0x1f0 - reader.position)
  const launchTcb = reader.take('launchTcb', 8)
  reader.take('rest', SIGNED_SIZE - reader.position)
  const r = readNumber(reader, 'signature.r')
  const s = readNumber(reader, 'signature.s')
  requireZero(reader, 'signature.rest', reader.remaining)
  return {
    version,
    signatureAlgorithm,
    guestSvn,
    policy,
    vmpl,
    currentTcb,
    committedTcb,
    reportedTcb,
    launchTcb,
    maskChipKey: (keyInfo & 2) !== 0,
    signingKey: signingKey ?? 'none',
    reportData,
    chipId,
    cpuid: version >= 3 ? { family, model } : null,
    digests: {
      measurement: hexOf(measurement),
      hostData: hexOf(hostData),
      idKeyDigest: hexOf(idKeyDigest),
      authorKeyDigest: hexOf(authorKeyDigest),
      familyId: hexOf(familyId),
      imageId: hexOf(imageId),
    },
    signed: bytes.subarray(0, SIGNED_SIZE),
    signature: Uint8Array.from([...r, ...s]),
  }
}

/** A number of the signature, little endian there, big endian here. */
function readNumber(reader: ByteReader, field: string): Uint8Array {
  const number = reader.take(field, NUMBER_SIZE).toReversed()
  requireZero(reader, field, HALF_SIZE - NUMBER_SIZE)
  return number
}

function requireZero(reader: ByteReader, field: string, length: number): void {
  const start = reader.position
  const wrong = reader.take(field, length).findIndex((byte) => byte !== 0)
  if (wrong >= 0) throw reader.wrong(field, 'another byte', 0, start + wrong)
}
