import { type Hex, hexToBytes } from 'viem'
import { gpuNonce, reportData } from '../../attestation/binding.ts'
import { recordCollateral } from '../../attestation/collateral/record.ts'
import { collectGpus } from '../../attestation/collect/nvml.ts'
import { collectCpu } from '../../attestation/collect/tsm.ts'
import type { Evidence } from '../../attestation/evidence.ts'
import { encodeEvidence } from '../../attestation/formats/otr.ts'
import { defaultPolicy } from '../../attestation/policy.ts'
import type { SimulatedAuthority } from '../../attestation/simulated/authority.ts'
import { verifyEvidence } from '../../attestation/verify-evidence.ts'
import type { ShownEvidence } from '../dispatch/messages.ts'

/** What evidence is to be bound to besides the challenge. */
export interface EvidenceOwner {
  readonly worker: Hex
  readonly modelIds: readonly Hex[]
}

/** Makes evidence that answers a challenge. */
export type EvidenceSource = (challenge: Hex) => Promise<ShownEvidence>

/** Asks this machine's CPU and GPUs. */
export function hardwareEvidence({ worker, modelIds }: EvidenceOwner): EvidenceSource {
  return async (challenge) => {
    const gpus = await collectGpus(hexToBytes(gpuNonce({ challenge, worker })))
    const gpuReports = gpus.map(({ report }) => report)
    const cpu = await collectCpu(hexToBytes(reportData({ challenge, worker, gpuReports, modelIds })))
    const binding = {
      scheme: 'otr',
      worker: hexToBytes(worker),
      modelIds: modelIds.map((id) => hexToBytes(id)),
    } as const
    const evidence: Evidence = { cpu, gpus, binding }
    return { evidence: encodeEvidence(evidence), simulated: undefined }
  }
}

/** For development: evidence of hardware that does not exist, with the roots and collateral that make it verifiable. */
export async function simulatedEvidence(
  authority: SimulatedAuthority,
  { worker, modelIds }: EvidenceOwner,
  clock: () => number = Date.now,
): Promise<EvidenceSource> {
  const machine = await authority.machine({ tee: 'tdx', gpus: 1 })
  const policy = { ...defaultPolicy, simulatedRoots: authority.roots }
  return async (challengeHex) => {
    const challenge = hexToBytes(challengeHex)
    const evidence = await machine.attest({
      worker: hexToBytes(worker),
      modelIds: modelIds.map((id) => hexToBytes(id)),
      challenge,
    })
    // Verifying it here notes the collateral that verifying it there will ask for.
    const record = recordCollateral(authority.collateral)
    await verifyEvidence(evidence, policy, { now: new Date(clock()), collateral: record, challenge })
    return {
      evidence: encodeEvidence(evidence),
      simulated: { roots: authority.roots, collateral: record.encode() },
    }
  }
}
