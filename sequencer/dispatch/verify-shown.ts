import type { Hex } from 'viem'
import type { CollateralProvider } from '../../attestation/collateral/provider.ts'
import { recordCollateral, recordedCollateral } from '../../attestation/collateral/record.ts'
import { EvidenceError } from '../../attestation/evidence-error.ts'
import { encodeEvidence, evidenceHash } from '../../attestation/formats/otr.ts'
import { readEvidence } from '../../attestation/formats/read-evidence.ts'
import type { Policy } from '../../attestation/policy.ts'
import type { Claims, Result } from '../../attestation/result.ts'
import type { VerificationCache } from '../../attestation/verification-cache.ts'
import { verifyEvidence } from '../../attestation/verify-evidence.ts'
import type { ShownEvidence } from './messages.ts'

/** What evidence is judged by. */
export interface EvidenceTrust {
  readonly policy: Policy
  readonly collateral: CollateralProvider
  readonly cache: VerificationCache
  /** Development only: whether a worker may bring simulated roots of its own. */
  readonly simulated: boolean
}

/** What the evidence must be about. */
export interface EvidenceSubject {
  readonly worker: Hex
  readonly modelIds: readonly Hex[]
  readonly challenge: Hex
  /** Milliseconds. */
  readonly challengeAt: number
  readonly now: number
}

/** Evidence that was accepted, with everything that is needed to accept it again later. */
export interface VerifiedEvidence {
  /** What receipts carry. */
  readonly hash: Hex
  /** Its one encoding. */
  readonly bytes: Uint8Array
  /** What the verification asked for and got, as `recordedCollateral` reads it. */
  readonly collateral: Uint8Array
  /** The simulated roots that it leans on: none for hardware. */
  readonly simulatedRoots: readonly string[]
  readonly simulated: boolean
  readonly challenge: Hex
  /** Milliseconds. */
  readonly challengeAt: number
  /** Milliseconds: from then on the policy finds it too old. */
  readonly expiresAt: number
  readonly claims: Claims
}

/** Evidence that is not accepted; the message names the checks that decided. */
export class EvidenceRefused extends Error {
  override readonly name = 'EvidenceRefused'
  /** False where a check could not be made: then the same evidence may be accepted later. */
  readonly isDecided: boolean

  constructor(message: string, isDecided = true, options?: ErrorOptions) {
    super(message, options)
    this.isDecided = isDecided
  }
}

/** Verifies what a worker shows about its key and models; throws EvidenceRefused. */
export async function verifyShown(
  shown: ShownEvidence,
  subject: EvidenceSubject,
  trust: EvidenceTrust,
): Promise<VerifiedEvidence> {
  try {
    return await verify(shown, subject, trust)
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    throw new EvidenceRefused(error.message, true, { cause: error })
  }
}

async function verify(
  { evidence: bytes, simulated }: ShownEvidence,
  { worker, modelIds, challenge, challengeAt, now }: EvidenceSubject,
  trust: EvidenceTrust,
): Promise<VerifiedEvidence> {
  if (simulated !== undefined && !trust.simulated) {
    throw new EvidenceRefused(
      'the worker brings simulated hardware, which this sequencer does not admit (--simulated)',
    )
  }
  const evidence = readEvidence(bytes, { scheme: 'otr' })
  const simulatedRoots = [...trust.policy.simulatedRoots, ...(simulated?.roots ?? [])]
  const policy: Policy = { ...trust.policy, simulatedRoots }
  const record = recordCollateral(simulated ? recordedCollateral(simulated.collateral) : trust.collateral)
  const result = await verifyEvidence(evidence, policy, {
    now: new Date(now),
    collateral: record,
    challenge: Buffer.from(challenge.slice(2), 'hex'),
    challengeAt: new Date(challengeAt),
    cache: trust.cache,
  })
  const claims = acceptedClaims(result)
  requireSubject(claims, worker, modelIds)
  return {
    hash: evidenceHash(evidence),
    bytes: encodeEvidence(evidence),
    collateral: record.encode(),
    simulatedRoots: claims.simulated ? simulatedRoots : [],
    simulated: claims.simulated,
    challenge,
    challengeAt,
    expiresAt: challengeAt + policy.maxAge * 1000,
    claims,
  }
}

function acceptedClaims({ verdict, claims, checks }: Result): Claims {
  if (claims !== null) return claims
  const deciding = checks.filter(
    ({ status, required }) => status === 'fail' || (status === 'unknown' && required),
  )
  const reasons = deciding.map(({ id, reason }) => `${id}: ${reason}`).join('; ')
  const isDecided = verdict === 'refuse'
  throw new EvidenceRefused(`${isDecided ? 'refused' : 'not decided'}: ${reasons}`, isDecided)
}

function requireSubject(claims: Claims, worker: Hex, modelIds: readonly Hex[]): void {
  if (claims.signer !== worker.slice(2).toLowerCase()) {
    throw new EvidenceRefused('the evidence is of another key than the one that said hello')
  }
  const vouchedFor = new Set(claims.modelIds)
  const other = modelIds.find((id) => !vouchedFor.has(id.slice(2).toLowerCase()))
  if (other !== undefined) throw new EvidenceRefused(`the evidence does not vouch for model ${other}`)
}
