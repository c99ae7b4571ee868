import { createHash, randomBytes } from 'node:crypto'
import { Integer } from 'asn1js'
import type { SnpEvidence } from '../snp/verify-report.ts'
import { type Identity, issue, sign } from './certificates.ts'

const AMD = '1.3.6.1.4.1.3704.1'
const REPORT_SIZE = 1184
const SIGNED_SIZE = 0x2a0
const GENOA = { family: 0x19, model: 0x11 }

/** A processor that does not exist. */
export interface SimulatedSnp {
  report(reportData: Uint8Array): Promise<SnpEvidence>
}

export async function simulatedSnp(root: Identity, now: Date): Promise<SimulatedSnp> {
  const chipId = randomBytes(64)
  const ask = await issue({ algorithm: 'RSA', name: 'CN=SEV-Genoa', issuer: root, ca: true, now })
  const svn = new Uint8Array(new Integer({ value: 1 }).toBER())
  const vcek = await issue({
    algorithm: 'P-384',
    name: 'CN=SEV-VCEK',
    issuer: ask,
    ca: false,
    now,
    extensions: [
      ...['3.1', '3.2', '3.3', '3.8'].map((part) => ({ oid: `${AMD}.${part}`, value: svn })),
      { oid: `${AMD}.4`, value: chipId },
    ],
  })
  return {
    report: async (reportData) => {
      const report = Buffer.alloc(REPORT_SIZE)
      report.writeUInt32LE(3, 0)
      report.writeBigUInt64LE(0x30000n, 8)
      report.writeUInt32LE(1, 0x34)
      report.set(reportData, 0x50)
      report.set(createHash('sha384').update('otr/simulated-guest').digest(), 0x90)
      for (const tcb of [0x38, 0x180, 0x1e0, 0x1f0]) report.set([1, 1, 0, 0, 0, 0, 1, 1], tcb)
      report.set([GENOA.family, GENOA.model], 0x188)
      report.set(chipId, 0x1a0)
      const signature = await sign(vcek, report.subarray(0, SIGNED_SIZE))
      report.set(signature.subarray(0, 48).toReversed(), SIGNED_SIZE)
      report.set(signature.subarray(48).toReversed(), SIGNED_SIZE + 72)
      return { tee: 'sev-snp', report: Uint8Array.from(report), chain: vcek.chain }
    },
  }
}
