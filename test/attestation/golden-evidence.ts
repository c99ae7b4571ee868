import { readFileSync } from 'node:fs'
import { collateralOfJson } from '../../attestation/collateral/pcs.ts'
import {
  type CollateralProvider,
  noCollateral,
  type TdxCollateral,
} from '../../attestation/collateral/provider.ts'
import type { GpuEvidence } from '../../attestation/nvidia/verify-gpus.ts'
import { orderSnpChain } from '../../attestation/snp/chain-order.ts'
import type { SnpEvidence } from '../../attestation/snp/verify-report.ts'
import { derOfPemOrDer } from '../../attestation/x509/pem.ts'
import { goldenPath } from '../support/golden.ts'

export function goldenFile(path: string): Uint8Array {
  return Uint8Array.from(readFileSync(goldenPath(`evidence/${path}`)))
}

const HOPPER = 'nvidia-hopper/a-h100-550.90.07'

/** A complete set: report, chain, both manifests, responses about the device. */
export function hopper() {
  const text = (name: string) => Buffer.from(goldenFile(`${HOPPER}/${name}`)).toString('latin1')
  const gpu: GpuEvidence = {
    report: Uint8Array.from(Buffer.from(text('hopperAttestationReport.txt').replace(/\s+/g, ''), 'hex')),
    chain: derOfPemOrDer('chain', goldenFile(`${HOPPER}/hopperCertChain.txt`)),
  }
  const rims = {
    driver: goldenFile(`${HOPPER}/NV_GPU_DRIVER_GH100_550.90.07.xml`),
    vbios: goldenFile(`${HOPPER}/NV_GPU_VBIOS_1010_0200_882_96009F0001.xml`),
  }
  const ocsp = ['l4', 'l3', 'l2'].map((level) =>
    Uint8Array.from(
      Buffer.from(text(`ocsp/test_gpu_certificate_${level}_base64encoded_ocsp_response.dat`), 'base64'),
    ),
  )
  return { gpu, rims, ocsp, challenge: gpu.report.slice(4, 36), now: new Date('2025-10-24T12:00:00Z') }
}

export function withRims(rims: { driver?: Uint8Array; vbios?: Uint8Array }): CollateralProvider {
  return { ...noCollateral, rim: async ({ kind }) => rims[kind] }
}

export function withOcsp(responses: readonly Uint8Array[]): CollateralProvider {
  return { ...noCollateral, ocsp: async () => responses }
}

export function withTdx(collateral: TdxCollateral): CollateralProvider {
  return { ...noCollateral, tdx: async () => collateral }
}

/** A quote of version 4 with all of Intel's statements. */
export function tdx() {
  return {
    quote: goldenFile('intel-tdx/phala-dcap-qvl/tdx_quote'),
    collateral: collateralOfJson(goldenFile('intel-tdx/phala-dcap-qvl/tdx_quote_collateral.json')),
    now: new Date('2025-07-01T00:00:00Z'),
  }
}

export function snp(product: 'milan' | 'genoa' | 'turin'): { evidence: SnpEvidence; now: Date } {
  const file = (name: string) => goldenFile(`amd-sev-snp/ms-${product}/${product}_${name}`)
  const one = (name: string) => derOfPemOrDer(name, file(`${name}.pem`))[0] ?? new Uint8Array()
  const chain = orderSnpChain(one('vcek'), [one('ask'), one('ark')])
  const now = new Date('2026-06-01T00:00:00Z')
  return { evidence: { tee: 'sev-snp', report: file('attestation_report.bin'), chain }, now }
}
