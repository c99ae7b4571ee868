import { createHash, randomBytes } from 'node:crypto'
import type { GpuEvidence } from '../nvidia/verify-gpus.ts'
import { type Identity, issue, sign } from './certificates.ts'

export const SIMULATED_DRIVER = '000.00.00'
/** As text, and as the report holds it. */
export const SIMULATED_VBIOS = '96.00.00.00.00'
const VBIOS_BYTES = [0x00, 0x00, 0x00, 0x96, 0x00, 0, 0, 0]
const BLOCKS = 64
const COMPOSITE_DEVICE_ID = '2.23.133.5.4.1'

/** What index i of a simulated GPU measures. */
export function simulatedMeasurement(index: number): Buffer {
  return createHash('sha384').update(`otr/simulated-gpu/${index}`).digest()
}

/** A GPU that does not exist, whose report can be told from a real one by the root of its chain only. */
export interface SimulatedGpu {
  report(nonce: Uint8Array): Promise<GpuEvidence>
}

export async function simulatedGpu(provisioner: Identity, now: Date): Promise<SimulatedGpu> {
  const serial = Buffer.concat([Uint8Array.of(0x41), randomBytes(8)])
    .toString('hex')
    .toUpperCase()
  const fwid = randomBytes(48)
  const identity = await issue({
    algorithm: 'P-384',
    name: `2.5.4.5=${serial}, CN=GH100 A01 GSP BROM`,
    issuer: provisioner,
    ca: true,
    now,
  })
  const leaf = await issue({
    algorithm: 'P-384',
    name: 'CN=GH100 A01 GSP FMC LF',
    issuer: identity,
    ca: false,
    now,
    extensions: [{ oid: COMPOSITE_DEVICE_ID, value: fwid }],
  })
  return {
    report: async (nonce) => {
      const signed = Buffer.concat([request(nonce), response(fwid)])
      const report = Buffer.concat([signed, await sign(leaf, signed)])
      return { report: Uint8Array.from(report), chain: leaf.chain }
    },
  }
}

function request(nonce: Uint8Array): Buffer {
  return Buffer.concat([Uint8Array.of(0x11, 0xe0, 1, 0xff), nonce, Uint8Array.of(0)])
}

function response(fwid: Uint8Array): Buffer {
  const blocks = Array.from({ length: BLOCKS }, (_, i) =>
    Buffer.concat([Uint8Array.of(i + 1, 1, 51, 0, 1, 48, 0), simulatedMeasurement(i)]),
  )
  const record = Buffer.concat(blocks)
  const opaque = Buffer.concat([
    field(3, Buffer.from(`${SIMULATED_DRIVER}\0`)),
    field(6, Uint8Array.from(VBIOS_BYTES)),
    field(11, Uint8Array.of(0x55)),
    field(15, Buffer.from('0000\0')),
    field(17, Buffer.from('0000\0')),
    field(18, Buffer.from('0000\0')),
    field(20, fwid),
    field(36, Uint8Array.of(0, 0)),
  ])
  return Buffer.concat([
    Uint8Array.of(0x11, 0x60, 0, 0, BLOCKS, record.length & 0xff, record.length >> 8, 0),
    record,
    randomBytes(32),
    Uint8Array.of(opaque.length & 0xff, opaque.length >> 8),
    opaque,
  ])
}

function field(type: number, data: Uint8Array): Buffer {
  return Buffer.concat([Uint8Array.of(type, 0, data.length & 0xff, data.length >> 8), data])
}
