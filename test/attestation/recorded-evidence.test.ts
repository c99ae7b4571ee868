import { keccak256, toHex } from 'viem'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type EvidenceClaim,
  evidenceVerifier,
  type RecordedEvidence,
} from '../../attestation/recorded-evidence.ts'
import { recordSimulated } from '../support/simulated-record.ts'

const worker = `0x${'3e'.repeat(20)}` as const
const modelId = keccak256(toHex('a model'))
const challengeAt = 1_800_000_000_000
const claim = { worker, modelId, at: challengeAt + 5000 }

let honest: RecordedEvidence
beforeAll(async () => {
  honest = await recordSimulated({ worker, modelIds: [modelId] }, challengeAt)
})

const verify = evidenceVerifier({ simulated: true })
const changed = (change: (context: Record<string, unknown>) => object): RecordedEvidence => ({
  ...honest,
  context: JSON.stringify({ ...JSON.parse(honest.context), ...change(JSON.parse(honest.context)) }),
})

describe('evidence as it was recorded', () => {
  it('vouches years later for a key at the time when it signed, and says that simulated hardware proves nothing', async () => {
    const { status, reason } = await verify(honest, claim)
    expect(status).toBe('pass')
    expect(reason).toMatch(
      /^SIMULATED HARDWARE, which proves nothing: TDX \(UpToDate\) and 1 × HOPPER vouch for 0x3e/,
    )
    expect(reason).toMatch(/asked 5 s before it signed$/)
  })

  it.each<[string, Partial<EvidenceClaim>, string]>([
    ['another key', { worker: `0x${'4e'.repeat(20)}` }, 'it vouches for 3e'],
    ['another model', { modelId: keccak256(toHex('another')) }, 'it does not vouch for model'],
    [
      'a time before it was asked for',
      { at: challengeAt - 61_000 },
      '61 s before this evidence was asked for',
    ],
    [
      'a time when it was too old',
      { at: challengeAt + 601_000 },
      'freshness.age: the challenge is 601 s old',
    ],
    ['a time that is none', { at: Number.POSITIVE_INFINITY }, 'a time that is none'],
  ])('does not vouch for %s', async (_, changes, reason) => {
    const found = await verify(honest, { ...claim, ...changes })
    expect(found).toMatchObject({ status: 'fail', reason: expect.stringContaining(reason) })
  })

  it('is refused where simulated hardware is not admitted', async () => {
    expect(await evidenceVerifier()(honest, claim)).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('policy.simulated'),
    })
  })

  it('is refused with another challenge, and open without collateral', async () => {
    const challenge = keccak256(toHex('another'))
    expect(
      await verify(
        changed(() => ({ challenge })),
        claim,
      ),
    ).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('freshness.challenge'),
    })
    const collateral = { format: 'otr/collateral/v1', given: {} }
    expect(
      (
        await verify(
          changed(() => ({ collateral })),
          claim,
        )
      ).status,
    ).toBe('unknown')
  })

  it('is refused where it cannot be read', async () => {
    for (const broken of [
      { ...honest, evidence: honest.evidence.slice(1) },
      { ...honest, context: 'none' },
      changed(() => ({ challengeAt: 'noon' })),
      changed(() => ({ collateral: 7 })),
    ]) {
      expect((await verify(broken, claim)).status).toBe('fail')
    }
  })
})
