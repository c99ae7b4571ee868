import { createHash } from 'node:crypto'
import { type Hex, isAddressEqual } from 'viem'
import { invalidity, type ReceiptFacts } from '../../contracts/invalid.ts'
import { finish, isSignedByWorker, type ReceiptDomain } from '../../contracts/receipt.ts'
import type { SignedReceipt } from '../receipts/signed-receipt.ts'
import { derivedSeed } from '../request/derived-seed.ts'
import type { Job } from './job.ts'

/** One thing that must hold of a worker's result. */
export interface ResultCheck {
  readonly name: string
  readonly ok: boolean
}

export interface ResultContext {
  readonly job: Job
  readonly domain: ReceiptDomain
  readonly worker: Hex
  /** What the client was given. */
  readonly text: string
  readonly tokens: readonly number[]
  readonly hungUp: boolean
  readonly endTokens: readonly number[]
  readonly buckets: readonly number[]
  readonly facts: ReadonlyMap<number, ReceiptFacts>
  readonly isEvidenceInForce: (hash: Hex) => boolean
  /** Milliseconds. */
  readonly now: number
}

const clockSkew = 120_000

/** Whether a receipt is of this job, this worker and what it gave out. */
export async function checkResult(
  { receipt, signature }: SignedReceipt,
  context: ResultContext,
): Promise<ResultCheck[]> {
  const { job, tokens, buckets } = context
  const { ask } = job
  const requestHash = sha256(job.body)
  const output = receipt.totalLength - receipt.promptLength
  const room = Math.max(...buckets) - receipt.promptLength
  const maxTokens = Math.min(ask.maxTokens ?? room, room)
  const bucket = buckets.find((length) => receipt.promptLength + maxTokens <= length)
  const seed = ask.seed ?? derivedSeed(job.nonce, requestHash)
  const isSigned = await isSignedByWorker(receipt, signature, context.domain)
  const facts = context.facts.get(receipt.bucket)
  const committedAt = [
    BigInt(Math.floor(context.now / 1000)),
    facts?.key.addedAt ?? 0n,
    facts?.model.addedAt ?? 0n,
  ]
  return [
    ['model', same(receipt.modelId, job.modelId)],
    ['request', same(receipt.requestHash, requestHash)],
    ['response', same(receipt.responseHash, sha256(Buffer.from(context.text)))],
    ['nonce', same(receipt.nonce, job.nonce)],
    [
      'parties',
      isAddressEqual(receipt.disputer, ask.disputer) && isAddressEqual(receipt.beneficiary, ask.beneficiary),
    ],
    ['sampling', receipt.temperature === bitsOf(ask.temperature) && receipt.seed === seed],
    ['lengths', output === tokens.length && receipt.maxTokens === maxTokens && receipt.bucket === bucket],
    ['finish', finishFits(receipt.finish, output, maxTokens, context)],
    ['worker', isAddressEqual(receipt.worker, context.worker)],
    ['signature', isSigned],
    ['evidence', context.isEvidenceInForce(receipt.evidenceHash)],
    ['issuedAt', Math.abs(Number(receipt.issuedAt) * 1000 - context.now) <= clockSkew],
    [
      'valid',
      facts !== undefined &&
        invalidity(receipt, {
          isSigned,
          committedAt: committedAt.reduce((a, b) => (b > a ? b : a)),
          facts,
        }) === 'none',
    ],
  ].map(([name, ok]) => ({ name: String(name), ok: ok === true }))
}

function finishFits(
  found: number,
  output: number,
  maxTokens: number,
  { tokens, endTokens, hungUp, job }: ResultContext,
): boolean {
  const isEnd = endTokens.includes(tokens.at(-1) ?? -1)
  if (found === finish.endToken) return isEnd
  if (found === finish.length) return output === maxTokens && !isEnd
  return found === finish.stop && (job.ask.stop.length > 0 || hungUp)
}

const sha256 = (bytes: Uint8Array): Hex => `0x${createHash('sha256').update(bytes).digest('hex')}`
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
const bitsOf = (value: number) => new Uint32Array(Float32Array.of(value).buffer)[0] ?? 0
