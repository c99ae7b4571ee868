import { type Address, zeroAddress } from 'viem'
import { invalidity, type ReceiptFacts } from '../../contracts/invalid.ts'
import { finish, type Receipt } from '../../contracts/receipt.ts'
import { commitTime } from './check-result.ts'

/**
 * Why a worker may not be given new jobs, by what the chain says of it: its receipts would be INVALID or void, or it is leaving.
 * Undefined where nothing speaks against it. `now` is in seconds.
 */
export function standingProblem(facts: ReceiptFacts, now: bigint): string | undefined {
  const { key, model, exitRequestedAt, slashedAt } = facts
  if (slashedAt !== 0n) return 'the operator was slashed'
  if (exitRequestedAt !== 0n) return 'the operator has asked to leave'
  if (key.retiredAt !== 0n) return 'the key is retired'
  if (model.retiredAt !== 0n) return 'the operator has retired the model'
  const committedAt = commitTime(facts, now)
  const found = invalidity(wellFormed(committedAt), { isSigned: true, committedAt, facts })
  return found === 'none' ? undefined : found
}

const zeroHash = `0x${'00'.repeat(32)}` as const
const anyAddress: Address = zeroAddress

/** A receipt with which nothing is wrong but what the chain knows. */
function wellFormed(issuedAt: bigint): Receipt {
  return {
    modelId: zeroHash,
    bucket: 2,
    tokensRoot: zeroHash,
    promptLength: 1,
    totalLength: 2,
    maxTokens: 1,
    finish: finish.length,
    temperature: 0,
    seed: 0n,
    kvRoot: zeroHash,
    requestHash: zeroHash,
    responseHash: zeroHash,
    nonce: zeroHash,
    evidenceHash: zeroHash,
    disputer: anyAddress,
    beneficiary: anyAddress,
    worker: anyAddress,
    issuedAt,
  }
}
