import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { directoryCollateral, snpFileName } from '../../attestation/collateral/directory.ts'
import { defaultPolicy, type Policy } from '../../attestation/policy.ts'
import { tcbParts } from '../../attestation/snp/product.ts'
import { parseSnpReport } from '../../attestation/snp/report.ts'
import { verifyCpuEvidence, verifyGpuEvidence } from '../../attestation/verify-evidence.ts'
import { goldenAbsent } from '../support/golden.ts'
import { goldenFile, hopper, snp, tdx } from './golden-evidence.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'collateral-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true })
  writeFileSync(join(directory, path), bytes)
}

describe.skipIf(goldenAbsent !== false)('a directory of collateral (needs golden data)', () => {
  it('is enough to accept a quote', async () => {
    put('tdx/b0c06f000000-platform.json', goldenFile('intel-tdx/phala-dcap-qvl/tdx_quote_collateral.json'))
    const { quote, now } = tdx()
    const policy: Policy = { ...defaultPolicy, require: ['revocation'] }
    const options = { now, collateral: directoryCollateral(directory) }
    expect((await verifyCpuEvidence({ tee: 'tdx', quote }, policy, options)).verdict).toBe('accept')
  })

  it('is enough to accept a GPU, and an SNP report that came without certificates', async () => {
    const { gpu, rims, ocsp, challenge } = hopper()
    put('rim/NV_GPU_DRIVER_GH100_550.90.07.xml', rims.driver)
    put('rim/NV_GPU_VBIOS_1010_0200_882_96009F0001.xml', rims.vbios)
    for (const [i, response] of ocsp.entries()) put(`ocsp/${i}.der`, response)
    const now = new Date('2025-08-21T12:00:00Z')
    const collateral = directoryCollateral(directory)
    const policy: Policy = { ...defaultPolicy, require: ['measurements'] }
    expect((await verifyGpuEvidence([gpu], policy, { now, collateral, challenge })).verdict).toBe('accept')

    const { evidence, now: then } = snp('turin')
    const report = parseSnpReport(evidence.report)
    const request = { product: 'Turin', key: 'vcek', chipId: report.chipId } as const
    const bare = { ...evidence, chain: [] }
    const options = { now: then, collateral }
    expect((await verifyCpuEvidence(bare, defaultPolicy, options)).verdict).toBe('unknown')
    const [leaf = new Uint8Array()] = evidence.chain
    put(`snp/Turin/${snpFileName({ ...request, tcb: tcbParts('Turin', report.reportedTcb) })}`, leaf)
    const bundle = ['ask', 'ark'].map((name) => goldenFile(`amd-sev-snp/ms-turin/turin_${name}.pem`))
    put('snp/Turin/vcek.pem', Buffer.concat(bundle))
    expect((await verifyCpuEvidence(bare, defaultPolicy, options)).verdict).toBe('accept')
  })
})
