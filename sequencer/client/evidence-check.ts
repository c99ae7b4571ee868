import { keccak256 } from 'viem'
import type { EvidenceJson, Presented } from './exchange.ts'
import type { EvidenceVerifier } from './trust.ts'
import { type Finding, fail, unknown } from './verification.ts'

/** Whether the evidence that a receipt names vouches for its key, serving its model, at the time when it signed. */
export async function checkEvidence(
  { receipt: { evidenceHash, worker, modelId, issuedAt } }: Presented,
  show: () => Promise<EvidenceJson | undefined>,
  verifier: EvidenceVerifier | undefined,
): Promise<Finding> {
  if (verifier === undefined) {
    return unknown(
      'nothing here judges evidence; give trust.evidence: evidenceVerifier() of otr/attestation (Node only)',
    )
  }
  const shown = await show()
  if (shown === undefined) return unknown(`the evidence ${evidenceHash} was not to be had`)
  const evidence = bytesOfBase64(shown.evidence)
  if (evidence === undefined || keccak256(evidence) !== evidenceHash.toLowerCase()) {
    return fail(`what is shown as evidence is not what the receipt names, ${evidenceHash}`)
  }
  return verifier({ evidence, context: shown.context }, { worker, modelId, at: Number(issuedAt) * 1000 })
}

function bytesOfBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
