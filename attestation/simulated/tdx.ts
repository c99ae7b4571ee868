import { createHash, randomBytes } from 'node:crypto'
import { X509CrlGenerator } from '@peculiar/x509'
import { Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import { hexOf } from '../bytes/text.ts'
import type { SignedJson, TdxCollateral } from '../collateral/provider.ts'
import type { TcbStatus } from '../tdx/tcb-status.ts'
import { type Identity, issue, pemOf, serialOf, sign, signingAlgorithm } from './certificates.ts'

const SGX = '1.2.840.113741.1.13.1'
const FMSPC = '00906ed50000'
const PCE_ID = '0000'
const QE_SIGNER = createHash('sha256').update('otr/simulated-qe').digest()
const DAYS = 24 * 3600 * 1000

/** A platform that does not exist. */
export interface SimulatedTdx {
  quote(reportData: Uint8Array): Promise<Uint8Array>
  collateral(now: Date): Promise<TdxCollateral>
}

export interface SimulatedStanding {
  /** What Intel would say of the platform. */
  readonly tcbStatus: TcbStatus
  /** Whether the keys of machines are revoked: the platform's, and the identities of GPUs. */
  readonly revoked: boolean
}

export async function simulatedTdx(
  root: Identity,
  now: Date,
  { tcbStatus, revoked }: SimulatedStanding,
): Promise<SimulatedTdx> {
  const intel = 'O=Intel Corporation'
  const ca = await issue({
    algorithm: 'P-256',
    name: `CN=Intel SGX PCK Platform CA, ${intel}`,
    issuer: root,
    ca: true,
    now,
  })
  const tcbSigner = await issue({
    algorithm: 'P-256',
    name: `CN=Intel SGX TCB Signing, ${intel}`,
    issuer: root,
    ca: false,
    now,
  })
  const extensions = [{ oid: SGX, value: platformExtension() }]
  const pck = await issue({
    algorithm: 'P-256',
    name: `CN=Intel SGX PCK Certificate, ${intel}`,
    issuer: ca,
    ca: false,
    now,
    extensions,
  })
  return {
    quote: (reportData) => quote(pck, reportData),
    collateral: async (at) => ({
      tcbInfo: await signedJson(tcbInfo(at, tcbStatus), tcbSigner),
      qeIdentity: await signedJson(qeIdentity(at), tcbSigner),
      pckCrl: await crlOf(ca, at, revoked ? pck : undefined),
      pckCrlChain: pemOf(ca.chain),
      rootCrl: await crlOf(root, at, undefined),
    }),
  }
}

function platformExtension(): Uint8Array {
  const pair = (oid: string, value: Integer | OctetString | Sequence) =>
    new Sequence({ value: [new ObjectIdentifier({ value: oid }), value] })
  const octets = (hex: string) => new OctetString({ valueHex: Uint8Array.from(Buffer.from(hex, 'hex')) })
  const svns = Array.from({ length: 17 }, (_, i) => pair(`${SGX}.2.${i + 1}`, new Integer({ value: 1 })))
  const members = [
    pair(`${SGX}.2`, new Sequence({ value: svns })),
    pair(`${SGX}.3`, octets(PCE_ID)),
    pair(`${SGX}.4`, octets(FMSPC)),
  ]
  return new Uint8Array(new Sequence({ value: members }).toBER())
}

async function quote(pck: Identity, reportData: Uint8Array): Promise<Uint8Array> {
  const attestation = await issue({
    algorithm: 'P-256',
    name: 'CN=none',
    issuer: undefined,
    ca: false,
    now: new Date(0),
  })
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', attestation.keys.publicKey)).subarray(1)
  const header = Buffer.alloc(48)
  header.writeUInt16LE(4, 0)
  header.writeUInt16LE(2, 2)
  header.writeUInt32LE(0x81, 4)
  header.set(Buffer.from('939a7233f79c4ca9940a0db3957f0607', 'hex'), 12)
  const body = Buffer.alloc(584)
  body.set(createHash('sha384').update('otr/simulated-td').digest(), 136)
  body.set(reportData, 520)
  const signed = Buffer.concat([header, body])
  const auth = randomBytes(32)
  const qe = Buffer.alloc(384)
  qe.set(QE_SIGNER, 128)
  qe.writeUInt16LE(1, 258)
  qe.set(createHash('sha256').update(point).update(auth).digest(), 320)
  const pem = Buffer.from(pemOf(pck.chain))
  const certification = Buffer.concat([
    qe,
    await sign(pck, qe),
    u16(auth.length),
    auth,
    u16(5),
    u32(pem.length),
    pem,
  ])
  const section = Buffer.concat([
    await sign(attestation, signed),
    point,
    u16(6),
    u32(certification.length),
    certification,
  ])
  return Uint8Array.from(Buffer.concat([signed, u32(section.length), section]))
}

const zeros = (bytes: number) => '00'.repeat(bytes)

function term(at: Date) {
  const day = (days: number) => new Date(at.getTime() + days * DAYS).toISOString()
  return { issueDate: day(-1), nextUpdate: day(30), tcbEvaluationDataNumber: 1 }
}

const upToDate = { tcbDate: '2026-01-01T00:00:00Z', tcbStatus: 'UpToDate' }

function tcbInfo(at: Date, tcbStatus: TcbStatus): string {
  const components = (svn: number) => Array.from({ length: 16 }, () => ({ svn }))
  return JSON.stringify({
    id: 'TDX',
    version: 3,
    ...term(at),
    fmspc: FMSPC,
    pceId: PCE_ID,
    tdxModule: { mrsigner: zeros(48), attributes: zeros(8), attributesMask: 'ff'.repeat(8) },
    tcbLevels: [
      {
        tcb: { sgxtcbcomponents: components(1), pcesvn: 1, tdxtcbcomponents: components(0) },
        ...upToDate,
        tcbStatus,
      },
    ],
  })
}

function qeIdentity(at: Date): string {
  return JSON.stringify({
    id: 'TD_QE',
    version: 2,
    ...term(at),
    miscselect: zeros(4),
    miscselectMask: 'ff'.repeat(4),
    attributes: zeros(16),
    attributesMask: 'ff'.repeat(16),
    mrsigner: hexOf(QE_SIGNER),
    isvprodid: 0,
    tcbLevels: [{ tcb: { isvsvn: 1 }, ...upToDate }],
  })
}

async function signedJson(text: string, signer: Identity): Promise<SignedJson> {
  return { text, signature: hexOf(await sign(signer, Buffer.from(text))), chain: pemOf(signer.chain) }
}

async function crlOf(issuer: Identity, at: Date, revoked: Identity | undefined): Promise<Uint8Array> {
  const { privateKey } = issuer.keys
  const crl = await X509CrlGenerator.create({
    issuer: issuer.subject,
    thisUpdate: new Date(at.getTime() - DAYS),
    nextUpdate: new Date(at.getTime() + 30 * DAYS),
    signingAlgorithm: signingAlgorithm(privateKey),
    signingKey: privateKey,
    entries: revoked === undefined ? [] : [{ serialNumber: serialOf(revoked), revocationDate: at }],
  })
  return new Uint8Array(crl.rawData)
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
