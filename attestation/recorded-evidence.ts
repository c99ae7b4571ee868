import type { Hex } from 'viem'
import { integerOf, listOf, objectOf, parseJson, stringOf } from './bytes/json.ts'
import { bytesOfHex, hexOf } from './bytes/text.ts'
import { recordedCollateral } from './collateral/record.ts'
import { EvidenceError } from './evidence-error.ts'
import { readEvidence } from './formats/read-evidence.ts'
import { defaultPolicy, type Policy } from './policy.ts'
import type { Claims, Result } from './result.ts'
import { VerificationCache } from './verification-cache.ts'
import { verifyEvidence } from './verify-evidence.ts'

/** What evidence was accepted by, besides a policy. */
export interface EvidenceContext {
  readonly challenge: Hex
  /** Milliseconds. */
  readonly challengeAt: number
  /** Milliseconds: from then on the policy of whoever accepted it found it too old. */
  readonly expiresAt: number
  readonly simulatedRoots: readonly string[]
  /** As `recordCollateral` encodes it. */
  readonly collateral: Uint8Array
}

/** Evidence as it is kept: with a context, so that anybody can verify it again, years later. */
export interface RecordedEvidence {
  readonly evidence: Uint8Array
  /** What `encodeContext` writes. */
  readonly context: string
}

/** Whom evidence must vouch for, and when. */
export interface EvidenceClaim {
  readonly worker: Hex
  readonly modelId: Hex
  /** When the key was used, in milliseconds. */
  readonly at: number
}

/** Whether evidence vouches for a claim, and why. */
export interface EvidenceFinding {
  readonly status: 'pass' | 'fail' | 'unknown'
  readonly reason: string
}

/** Clocks of a worker and of whoever challenged it may differ by so much, and collateral is fetched within it; milliseconds. */
const SKEW = 60_000
/** The last millisecond that a `Date` can name. */
const LATEST = 8.64e15

export function encodeContext(context: EvidenceContext): string {
  const { challenge, challengeAt, expiresAt, simulatedRoots } = context
  const collateral: unknown = JSON.parse(new TextDecoder().decode(context.collateral))
  return JSON.stringify({ challenge, challengeAt, expiresAt, simulatedRoots, collateral })
}

/**
 * A function that says whether recorded evidence vouches for a worker's key at the time when it signed: what `otr/client` takes as
 * `trust.evidence`. When the challenge was made is the word of whoever recorded it; all else follows from signatures.
 *
 * @example
 * import { evidenceVerifier } from 'otr/attestation'
 *
 * const trust = { deployment, models, evidence: evidenceVerifier() }
 */
export function evidenceVerifier({
  policy = defaultPolicy,
  simulated = false,
}: {
  readonly policy?: Policy
  /** Development only: accept simulated hardware whatever its roots; it proves nothing, and findings say so. */
  readonly simulated?: boolean
} = {}): (recorded: RecordedEvidence, claim: EvidenceClaim) => Promise<EvidenceFinding> {
  const cache = new VerificationCache()
  return async (recorded, claim) => {
    try {
      return await verify(recorded, claim, { policy, simulated, cache })
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error
      return { status: 'fail', reason: error.message }
    }
  }
}

interface Judging {
  readonly policy: Policy
  readonly simulated: boolean
  readonly cache: VerificationCache
}

async function verify(
  { evidence, context: text }: RecordedEvidence,
  { worker, modelId, at }: EvidenceClaim,
  { policy, simulated, cache }: Judging,
): Promise<EvidenceFinding> {
  const { challenge, challengeAt, simulatedRoots, collateral } = readContext(text)
  if (!(at <= LATEST)) return { status: 'fail', reason: 'the key was used at a time that is none' }
  const age = Math.round((at - challengeAt) / 1000)
  if (at < challengeAt - SKEW) {
    return { status: 'fail', reason: `the key was used ${-age} s before this evidence was asked for` }
  }
  const roots = [...policy.simulatedRoots, ...(simulated ? simulatedRoots : [])]
  const result = await verifyEvidence(
    readEvidence(evidence, { scheme: 'otr' }),
    { ...policy, simulatedRoots: roots },
    {
      now: new Date(Math.max(at, challengeAt + SKEW)),
      challenge: bytesOfHex('challenge', challenge, 32),
      challengeAt: new Date(challengeAt),
      collateral: recordedCollateral(collateral),
      cache,
    },
  )
  if (result.claims === null) return notAccepted(result)
  const { signer, modelIds } = result.claims
  if (signer !== bare(worker))
    return { status: 'fail', reason: `it vouches for ${signer}, not for ${worker}` }
  if (!modelIds.includes(bare(modelId))) {
    return { status: 'fail', reason: `it does not vouch for model ${modelId}` }
  }
  return { status: 'pass', reason: shown(result.claims, worker, age) }
}

function notAccepted({ verdict, checks }: Result): EvidenceFinding {
  const deciding = checks.filter(
    ({ status, required }) => status === 'fail' || (status === 'unknown' && required),
  )
  const reason = deciding.map(({ id, reason }) => `${id}: ${reason}`).join('; ')
  return { status: verdict === 'refuse' ? 'fail' : 'unknown', reason }
}

function shown({ cpuTee, tcbStatus, gpuTee, simulated }: Claims, worker: Hex, age: number): string {
  const cpu = `${cpuTee?.toUpperCase()}${tcbStatus === null ? '' : ` (${tcbStatus})`}`
  const gpus = gpuTee === null ? '' : ` and ${gpuTee.devices.length} × ${gpuTee.arch}`
  const mark = simulated ? 'SIMULATED HARDWARE, which proves nothing: ' : ''
  return `${mark}${cpu}${gpus} vouch for ${worker}, asked ${Math.max(0, age)} s before it signed`
}

function readContext(text: string): EvidenceContext {
  const value = objectOf('context', parseJson('context', text))
  return {
    challenge: `0x${hexOf(bytesOfHex('context.challenge', value.challenge, 32))}`,
    challengeAt: integerOf('context.challengeAt', value.challengeAt, LATEST),
    expiresAt: integerOf('context.expiresAt', value.expiresAt, LATEST),
    simulatedRoots: listOf('context.simulatedRoots', value.simulatedRoots).map((root) =>
      stringOf('context.simulatedRoots', root),
    ),
    collateral: new TextEncoder().encode(JSON.stringify(value.collateral)),
  }
}

const bare = (hex: Hex) => hex.slice(2).toLowerCase()
