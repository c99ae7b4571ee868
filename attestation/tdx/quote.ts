import { ByteReader } from '../bytes/byte-reader.ts'
import { hexOf } from '../bytes/text.ts'

const HEADER_SIZE = 48
const TEE_TDX = 0x81
const ECDSA_P256 = 2
const INTEL_QE = '939a7233f79c4ca9940a0db3957f0607'
const QE_CERTIFICATION = 6
const PCK_CHAIN = 5
/** Version 5 names the kind of body that follows and its size. */
const bodies = new Map([
  [2, { size: 584, name: 'TD 1.0' }],
  [3, { size: 648, name: 'TD 1.5' }],
])
/** More than any quote needs; keeps a hostile length from mattering. */
const LARGEST_QUOTE = 2 ** 20

export interface TdxQuote {
  readonly version: 4 | 5
  readonly body: TdReport
  /** Header and body: what the attestation key signs. */
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  /** x then y. */
  readonly attestationKey: Uint8Array
  readonly qeReport: QeReport
  readonly qeSignature: Uint8Array
  readonly qeAuthData: Uint8Array
  /** PEM, leaf first. */
  readonly pckChain: Uint8Array
  /** What comes after the signature section; nobody signed it. */
  readonly trailing: Uint8Array
}

export interface TdReport {
  readonly teeTcbSvn: Uint8Array
  readonly mrSignerSeam: Uint8Array
  readonly seamAttributes: Uint8Array
  readonly tdAttributes: Uint8Array
  readonly reportData: Uint8Array
  /** Digests that a policy can list. */
  readonly digests: Readonly<
    Record<
      'mrtd' | 'mrseam' | 'rtmr0' | 'rtmr1' | 'rtmr2' | 'rtmr3' | 'mrconfigid' | 'mrowner' | 'mrownerconfig',
      string
    >
  >
}

/** The report of the enclave that quotes: an SGX report. */
export interface QeReport {
  readonly bytes: Uint8Array
  readonly miscSelect: Uint8Array
  readonly attributes: Uint8Array
  readonly mrSigner: Uint8Array
  readonly isvProdId: number
  readonly isvSvn: number
  readonly reportData: Uint8Array
}

/** What of a header decides which format the rest has. */
export interface QuoteHeader {
  readonly version: number
  readonly keyType: number
  readonly teeType: number
  readonly qeVendor: string
}

export function parseQuoteHeader(bytes: Uint8Array): QuoteHeader {
  const reader = new ByteReader(bytes, 'quote.header')
  const version = reader.u16('version')
  const keyType = reader.u16('attestationKeyType')
  // Version 3 knows SGX only and keeps these bytes zero.
  const teeType = reader.u32('teeType')
  reader.take('reserved', 4)
  return { version, keyType, teeType, qeVendor: hexOf(reader.take('qeVendor', 16)) }
}

/** Why a quote is none that is verified here; undefined where it is. */
export function strangerProblem({ version, keyType, teeType, qeVendor }: QuoteHeader): string | undefined {
  if (teeType !== TEE_TDX) return `the quote is of TEE type 0x${teeType.toString(16)}, not of TDX (0x81)`
  if (version === 3) return 'version 3 is for SGX'
  if (keyType !== ECDSA_P256) return `the attestation key is of type ${keyType}, not ECDSA P-256 (2)`
  if (qeVendor !== INTEL_QE) return `the quoting enclave is of vendor ${qeVendor}, not Intel`
  return undefined
}

/** Reads a TDX quote of version 4 or 5. */
export function parseTdxQuote(bytes: Uint8Array): TdxQuote {
  const reader = new ByteReader(bytes, 'quote')
  if (bytes.length > LARGEST_QUOTE) throw reader.wrong('size', bytes.length, `at most ${LARGEST_QUOTE}`)
  const version = reader.u16('version')
  if (version !== 4 && version !== 5) throw reader.wrong('version', version, '4 or 5', 0)
  reader.take('header', HEADER_SIZE - reader.position)
  const bodySize = version === 4 ? 584 : readBodySize(reader)
  const body = parseBody(reader.within('body', bodySize))
  const signed = bytes.subarray(0, reader.position)
  const section = reader.within('signatureSection', reader.u32('signatureSectionSize'))
  const signature = section.take('signature', 64)
  const attestationKey = section.take('attestationKey', 64)
  section.expect('certificationType', section.u16('certificationType'), QE_CERTIFICATION)
  const certification = section.within('certification', section.u32('certificationSize'))
  section.end()
  const qeReport = parseQeReport(certification.within('qeReport', 384))
  const qeSignature = certification.take('qeSignature', 64)
  const qeAuthData = certification.take('qeAuthData', certification.u16('qeAuthDataSize'))
  certification.expect('pckType', certification.u16('pckType'), PCK_CHAIN)
  const pckChain = certification.take('pckChain', certification.u32('pckChainSize'))
  certification.end()
  const trailing = reader.take('trailing', reader.remaining)
  return {
    version,
    body,
    signed,
    signature,
    attestationKey,
    qeReport,
    qeSignature,
    qeAuthData,
    pckChain,
    trailing,
  }
}

function readBodySize(reader: ByteReader): number {
  const type = reader.u16('bodyType')
  const body = bodies.get(type)
  if (body === undefined) throw reader.wrong('bodyType', type, '2 or 3', HEADER_SIZE)
  reader.expect('bodySize', reader.u32('bodySize'), body.size)
  return body.size
}

function parseBody(reader: ByteReader): TdReport {
  const digest = (field: string) => hexOf(reader.take(field, 48))
  const teeTcbSvn = reader.take('teeTcbSvn', 16)
  const mrseam = digest('mrSeam')
  const mrSignerSeam = reader.take('mrSignerSeam', 48)
  const seamAttributes = reader.take('seamAttributes', 8)
  const tdAttributes = reader.take('tdAttributes', 8)
  reader.take('xfam', 8)
  const digests = {
    mrseam,
    mrtd: digest('mrTd'),
    mrconfigid: digest('mrConfigId'),
    mrowner: digest('mrOwner'),
    mrownerconfig: digest('mrOwnerConfig'),
    rtmr0: digest('rtmr0'),
    rtmr1: digest('rtmr1'),
    rtmr2: digest('rtmr2'),
    rtmr3: digest('rtmr3'),
  }
  const reportData = reader.take('reportData', 64)
  return { teeTcbSvn, mrSignerSeam, seamAttributes, tdAttributes, reportData, digests }
}

function parseQeReport(reader: ByteReader): QeReport {
  const { bytes } = reader
  reader.take('cpuSvn', 16)
  const miscSelect = reader.take('miscSelect', 4)
  reader.take('reserved', 48 - reader.position)
  const attributes = reader.take('attributes', 16)
  reader.take('mrEnclave', 128 - reader.position)
  const mrSigner = reader.take('mrSigner', 32)
  reader.take('reserved', 256 - reader.position)
  const isvProdId = reader.u16('isvProdId')
  const isvSvn = reader.u16('isvSvn')
  reader.take('reserved', 320 - reader.position)
  return {
    bytes,
    miscSelect,
    attributes,
    mrSigner,
    isvProdId,
    isvSvn,
    reportData: reader.take('reportData', 64),
  }
}
