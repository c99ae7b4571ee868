import { bytesToHex, hexToBytes } from 'viem'
import { gpuNonce, reportData } from '../binding.ts'
import type { CollateralProvider } from '../collateral/provider.ts'
import type { Evidence } from '../evidence.ts'
import { parseCertificate } from '../x509/certificate.ts'
import { type Identity, issue, simulatedRoot } from './certificates.ts'
import { simulatedGpu } from './gpu.ts'
import { simulatedOcsp } from './ocsp.ts'
import { simulatedManifest } from './rim.ts'
import { simulatedSnp } from './snp.ts'
import { type SimulatedStanding, simulatedTdx } from './tdx.ts'

export interface SimulatedRequest {
  /** 20 bytes. */
  readonly worker: Uint8Array
  /** 32 bytes each. */
  readonly modelIds: readonly Uint8Array[]
  /** 32 bytes. */
  readonly challenge: Uint8Array
}

/** A machine that does not exist. It keeps its devices, as a real one does. */
export interface SimulatedMachine {
  attest(request: SimulatedRequest): Promise<Evidence>
}

/** Vendors of hardware that does not exist, for development. */
export interface SimulatedAuthority {
  /** What a policy must name in `simulatedRoots` for any of this to be accepted. */
  readonly roots: readonly string[]
  readonly collateral: CollateralProvider
  machine(options: { tee: 'tdx' | 'sev-snp'; gpus: number }): Promise<SimulatedMachine>
}

/**
 * Stands in for Intel, AMD and NVIDIA where there is no hardware. Its evidence has the formats of the real thing, and
 * is refused wherever a policy does not name its roots.
 *
 * @example
 * const authority = await createSimulatedAuthority()
 * const machine = await authority.machine({ tee: 'tdx', gpus: 1 })
 * const evidence = await machine.attest({ worker, modelIds, challenge })
 * await verifyEvidence(evidence, { ...defaultPolicy, simulatedRoots: authority.roots }, {
 *   now: new Date(), collateral: authority.collateral, challenge,
 * })
 */
export async function createSimulatedAuthority({
  clock = Date.now,
  tcbStatus = 'UpToDate',
  revoked = false,
}: Partial<SimulatedStanding> & { readonly clock?: () => number } = {}): Promise<SimulatedAuthority> {
  const now = new Date(clock())
  const [device, rim, intel, amd] = await Promise.all([
    simulatedRoot('NVIDIA Device Identity CA', 'P-384', now),
    simulatedRoot('NVIDIA CoRIM signing Root CA', 'P-384', now),
    simulatedRoot('Intel SGX Root CA', 'P-256', now),
    simulatedRoot('ARK-Genoa', 'RSA', now),
  ])
  const family = await issue({
    algorithm: 'P-384',
    name: 'CN=NVIDIA GH100 Identity',
    issuer: device,
    ca: true,
    now,
  })
  const provisioner = await issue({
    algorithm: 'P-384',
    name: 'CN=NVIDIA GH100 Provisioner ICA 1',
    issuer: family,
    ca: true,
    now,
  })
  const rimCa = await issue({
    algorithm: 'P-384',
    name: 'CN=NVIDIA Reference Value GH100 CA',
    issuer: rim,
    ca: true,
    now,
  })
  const rimL3 = await issue({
    algorithm: 'P-384',
    name: 'CN=NVIDIA Reference Value L3 GH100 001',
    issuer: rimCa,
    ca: true,
    now,
  })
  const rimSigner = await issue({
    algorithm: 'P-384',
    name: 'CN=HCC RIM L4 Signer',
    issuer: rimL3,
    ca: false,
    now,
  })
  const tdx = await simulatedTdx(intel, now, { tcbStatus, revoked })
  const responders = [device, family, provisioner, rim, rimCa, rimL3]
  const manifests = {
    driver: await simulatedManifest('driver', rimSigner),
    vbios: await simulatedManifest('vbios', rimSigner),
  }
  return {
    roots: [device, rim, intel, amd].map(pinOf),
    collateral: {
      tdx: () => tdx.collateral(new Date(clock())),
      snp: async () => undefined,
      snpCrl: async () => undefined,
      rim: async ({ kind }) => manifests[kind],
      ocsp: async (lookup) => simulatedOcsp(lookup, responders, new Date(clock()), revoked),
    },
    machine: async ({ tee, gpus: count }) => {
      const gpus = await Promise.all(Array.from({ length: count }, () => simulatedGpu(provisioner, now)))
      const snp = tee === 'sev-snp' ? await simulatedSnp(amd, now) : undefined
      return {
        attest: async ({ worker, modelIds, challenge }) => {
          const bound = { worker: bytesToHex(worker), challenge: bytesToHex(challenge) }
          const nonce = hexToBytes(gpuNonce(bound))
          const reports = await Promise.all(gpus.map((gpu) => gpu.report(nonce)))
          const data = hexToBytes(
            reportData({
              ...bound,
              gpuReports: reports.map(({ report }) => report),
              modelIds: modelIds.map((id) => bytesToHex(id)),
            }),
          )
          const cpu =
            snp === undefined ? { tee: 'tdx' as const, quote: await tdx.quote(data) } : await snp.report(data)
          return { cpu, gpus: reports, binding: { scheme: 'otr', worker, modelIds } }
        },
      }
    },
  }
}

function pinOf({ chain: [der = new Uint8Array()] }: Identity): string {
  return parseCertificate('root', der).spkiSha256
}
