import { createHash } from 'node:crypto'
import { type Hex, zeroHash } from 'viem'
import type { ReceiptFacts } from '../../contracts/invalid.ts'
import { isSignedByWorker } from '../../contracts/native-signer.ts'
import { hashReceipt, type ReceiptDomain } from '../../contracts/receipt.ts'
import { checkReceipt, type ReceiptCheck } from '../receipts/check-receipt.ts'
import type { SignedReceipt } from '../receipts/signed-receipt.ts'
import type { Job } from './job.ts'
import type { SessionModel } from './worker-session.ts'

/** How far a worker's clock may differ from ours, in seconds. */
const clockSkew = 120n

export interface ResultContext {
  readonly job: Job
  readonly domain: ReceiptDomain
  readonly worker: Hex
  readonly model: SessionModel
  /** What the client was given. */
  readonly given: { readonly text: string; readonly tokens: readonly number[]; readonly hungUp: boolean }
  /** Whether the evidence that the receipt names was verified for this worker and is young enough. */
  readonly isEvidenceInForce: boolean
  /** Milliseconds. */
  readonly now: number
}

/** The first thing that is wrong with a worker's result for a job; undefined for a result to order. */
export function resultProblem(
  signed: SignedReceipt,
  { job, domain, worker, model, given, isEvidenceInForce, now }: ResultContext,
): ReceiptCheck | undefined {
  const { receipt } = signed
  const seconds = BigInt(Math.floor(now / 1000))
  const facts = factsOf(model, receipt.bucket)
  return checkReceipt(receipt, {
    ask: job.ask,
    requestHash: sha256(job.body),
    nonce: job.nonce,
    model: {
      id: job.modelId,
      buckets: model.spec.buckets.map(({ length }) => length),
      endTokens: model.endTokens,
    },
    given: {
      responseHash: sha256(given.text),
      outputTokens: given.tokens,
      hungUp: given.hungUp,
      ...(job.ask.prompt.kind === 'tokens' ? { promptTokens: job.ask.prompt.tokens } : {}),
    },
    session: { worker, evidenceHash: isEvidenceInForce ? receipt.evidenceHash : zeroHash },
    isSigned: isSignedByWorker(hashReceipt(receipt, domain), signed),
    chain: { facts, time: commitTime(facts, seconds) },
    now: seconds,
    clockSkew,
  }).find(({ status }) => status === 'fail')
}

/**
 * The time of the batch that the receipt may stand in. What is on the chain already is older than any batch to come, whatever
 * our clock says.
 */
export function commitTime({ key, model, modelRegisteredAt }: ReceiptFacts, now: bigint): bigint {
  return [now, key.addedAt, model.addedAt, modelRegisteredAt].reduce((a, b) => (b > a ? b : a))
}

function factsOf({ facts }: SessionModel, bucket: number): ReceiptFacts {
  const [any] = facts.values()
  if (any === undefined) throw new TypeError('a model without buckets')
  return facts.get(bucket) ?? { ...any, hasBucket: false }
}

const sha256 = (content: Uint8Array | string): Hex =>
  `0x${createHash('sha256').update(content).digest('hex')}`
