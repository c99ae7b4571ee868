import { type Hex, keccak256, toHex } from 'viem'
import { encodeContext, type RecordedEvidence } from '../../attestation/recorded-evidence.ts'
import { createSimulatedAuthority } from '../../attestation/simulated/authority.ts'
import { simulatedEvidence } from '../../sequencer/worker/evidence-source.ts'

/** Evidence of a simulated machine as a sequencer keeps it, asked for at a time in milliseconds. */
export async function recordSimulated(
  owner: { readonly worker: Hex; readonly modelIds: readonly Hex[] },
  challengeAt: number,
): Promise<RecordedEvidence & { readonly hash: Hex }> {
  const clock = () => challengeAt
  const source = await simulatedEvidence(await createSimulatedAuthority({ clock }), owner, clock)
  const challenge = keccak256(toHex('challenge'))
  const { evidence, simulated } = await source(challenge)
  const { roots: simulatedRoots = [], collateral = new Uint8Array() } = simulated ?? {}
  const expiresAt = challengeAt + 600_000
  const context = encodeContext({ challenge, challengeAt, expiresAt, simulatedRoots, collateral })
  return { evidence, context, hash: keccak256(evidence) }
}
