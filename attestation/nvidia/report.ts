import { ByteReader } from '../bytes/byte-reader.ts'
import { hexOf } from '../bytes/text.ts'
import { opaqueFields, parseOpaque } from './opaque.ts'

const SPDM_1_1 = 0x11
const GET_MEASUREMENTS = 0xe0
const MEASUREMENTS = 0x60
const BLOCK_SIZE = 55
const DIGEST_SIZE = 48
const SIGNATURE_SIZE = 96

/** A GPU's answer to a request for its measurements, with the request in front: the GPU signs both. */
export interface GpuReport {
  /** The verifier's challenge, as it stands in the signed request. */
  readonly nonce: Uint8Array
  /** By SPDM index, from 1. */
  readonly measurements: ReadonlyMap<number, Measurement>
  readonly driver: string
  /** As NVIDIA writes it: `96.00.9F.00.01`. */
  readonly vbios: string
  readonly project: string
  readonly projectSku: string
  readonly chipSku: string
  /** The chip's name; only newer reports have it. */
  readonly chipInfo: string | undefined
  /** The digest of the firmware that holds the attestation key; old drivers do not report it. */
  readonly fwid: Uint8Array | undefined
  /** Whether video decoder 0 is off, in which case one measurement means nothing. */
  readonly nvdec0Disabled: boolean
  readonly mode: GpuMode
  readonly signed: Uint8Array
  /** r then s, 48 bytes each, big endian. */
  readonly signature: Uint8Array
  /** What comes after the signature; nobody signed it. */
  readonly trailing: Uint8Array
}

export interface Measurement {
  readonly value: string
  readonly size: number
}

export type GpuMode = 'single GPU' | 'multi-GPU' | 'protected PCIe' | 'not stated'

/** Reads request and response, SPDM 1.1, as NVIDIA's tools put them together. */
export function parseGpuReport(bytes: Uint8Array): GpuReport {
  const reader = new ByteReader(bytes, 'report')
  const nonce = readRequest(reader)
  reader.expect('response.version', reader.u8('response.version'), SPDM_1_1)
  reader.expect('response.code', reader.u8('response.code'), MEASUREMENTS)
  reader.take('response.parameters', 2)
  const count = reader.u8('response.blocks')
  const record = reader.within('measurements', reader.u24('response.recordLength'))
  const measurements = readBlocks(record, count)
  reader.take('responderNonce', 32)
  const opaque = parseOpaque(reader.within('opaque', reader.u16('opaqueLength')))
  const signed = bytes.subarray(0, reader.position)
  const signature = reader.take('signature', SIGNATURE_SIZE)
  const trailing = reader.take('trailing', reader.remaining)
  return { nonce, measurements, ...opaqueFields(opaque), signed, signature, trailing }
}

function readRequest(reader: ByteReader): Uint8Array {
  reader.expect('request.version', reader.u8('request.version'), SPDM_1_1)
  reader.expect('request.code', reader.u8('request.code'), GET_MEASUREMENTS)
  // A signature over all blocks was asked for.
  reader.expect('request.attributes', reader.u8('request.attributes'), 1)
  reader.expect('request.operation', reader.u8('request.operation'), 0xff)
  const nonce = reader.take('request.nonce', 32)
  reader.expect('request.slot', reader.u8('request.slot'), 0)
  return nonce
}

function readBlocks(record: ByteReader, count: number): Map<number, Measurement> {
  record.expect('length', record.remaining, count * BLOCK_SIZE)
  const measurements = new Map<number, Measurement>()
  for (let expected = 1; expected <= count; expected++) {
    record.expect('index', record.u8('index'), expected)
    record.expect('specification', record.u8('specification'), 1)
    record.expect('size', record.u16('size'), DIGEST_SIZE + 3)
    record.take('valueType', 1)
    record.expect('valueSize', record.u16('valueSize'), DIGEST_SIZE)
    measurements.set(expected, { value: hexOf(record.take('value', DIGEST_SIZE)), size: DIGEST_SIZE })
  }
  record.end()
  return measurements
}
