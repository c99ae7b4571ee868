import type { Address, Hex } from 'viem'
import { derivedSeed } from '../../contracts/derived-seed.ts'
import { invalidity, type ReceiptFacts } from '../../contracts/invalid.ts'
import { finish, type Receipt } from '../../contracts/receipt.ts'
import { tokensRoot } from '../../fraud-proof/vm/opening.ts'
import type { Ask } from '../request/ask.ts'

/** What a receipt is compared with; nothing of it comes from the worker, but for what was given out. */
export interface ReceiptExpectation {
  readonly ask: Pick<Ask, 'disputer' | 'beneficiary' | 'temperature' | 'seed' | 'maxTokens' | 'stop'>
  /** SHA-256 of the request's raw body. */
  readonly requestHash: Hex
  readonly nonce: Hex
  readonly model: {
    readonly id: Hex
    readonly buckets: readonly number[]
    readonly endTokens: readonly number[]
  }
  /** What the client was given. */
  readonly given: {
    /** SHA-256 of the text's UTF-8. */
    readonly responseHash: Hex
    /** Where they are known. */
    readonly promptTokens?: readonly number[]
    readonly outputTokens?: readonly number[]
    /** Whether the client ended the answer. */
    readonly hungUp: boolean
  }
  /** Of the worker that was asked. */
  readonly session: { readonly worker: Address; readonly evidenceHash: Hex }
  /** Whether `receipt.worker` signed the receipt, as `isSignedByWorker` says. */
  readonly isSigned: boolean
  /** What the chain knows, and the time by its latest block, seconds. */
  readonly chain: { readonly facts: ReceiptFacts; readonly time: bigint }
  /** Our own clock and how far a worker's may differ, seconds. */
  readonly now: bigint
  readonly clockSkew: bigint
}

/** One thing that a receipt must say. Unknown is what could not be compared, not what is wrong. */
export interface ReceiptCheck {
  readonly name:
    | 'request'
    | 'nonce'
    | 'model'
    | 'disputer'
    | 'beneficiary'
    | 'temperature'
    | 'seed'
    | 'bucket'
    | 'maxTokens'
    | 'lengths'
    | 'finish'
    | 'response'
    | 'tokens'
    | 'worker'
    | 'evidence'
    | 'time'
    | 'signature'
    | 'validity'
    | 'operator'
  readonly status: 'pass' | 'fail' | 'unknown'
  readonly reason: string
}

/** Whether a worker's receipt is the receipt of the job that it was given. One that fails any check is not to be ordered. */
export function checkReceipt(receipt: Receipt, expected: ReceiptExpectation): ReceiptCheck[] {
  const { ask, model, given, session, chain } = expected
  const { promptLength } = receipt
  const room = (model.buckets.at(-1) ?? 0) - promptLength
  const maxTokens = Math.min(ask.maxTokens ?? room, room)
  const bucket = maxTokens > 0 ? smallestBucket(model.buckets, promptLength + maxTokens) : undefined
  const invalid = invalidity(receipt, {
    isSigned: expected.isSigned,
    committedAt: chain.time,
    facts: chain.facts,
  })
  const { now, clockSkew } = expected
  const offset = receipt.issuedAt - now
  return [
    same('request', receipt.requestHash, expected.requestHash),
    same('nonce', receipt.nonce, expected.nonce),
    same('model', receipt.modelId, model.id),
    same('disputer', receipt.disputer, ask.disputer),
    same('beneficiary', receipt.beneficiary, ask.beneficiary),
    same('temperature', receipt.temperature, bitsOf(ask.temperature)),
    same('seed', receipt.seed, ask.seed ?? derivedSeed(expected.nonce, expected.requestHash)),
    same('bucket', receipt.bucket, bucket ?? 'none: the prompt is too long'),
    same('maxTokens', receipt.maxTokens, maxTokens),
    lengthsCheck(receipt, given),
    finishCheck(receipt, expected),
    same('response', receipt.responseHash, given.responseHash),
    tokensCheck(receipt, given, bucket),
    same('worker', receipt.worker, session.worker),
    same('evidence', receipt.evidenceHash, session.evidenceHash),
    check(
      'time',
      -clockSkew <= offset && offset <= clockSkew,
      `issued ${offset} s from now; ${clockSkew} s may be`,
    ),
    check('signature', expected.isSigned, `${expected.isSigned ? '' : 'not '}signed by ${receipt.worker}`),
    check('validity', invalid === 'none', `a contract would judge the receipt: ${invalid}`),
    operatorCheck(chain.facts),
  ]
}

/** What a slashed operator signs can never be final. */
function operatorCheck({ slashedAt }: ReceiptFacts): ReceiptCheck {
  const isSlashed = slashedAt !== 0n
  return check('operator', !isSlashed, isSlashed ? `slashed at ${slashedAt}` : 'never slashed')
}

const smallestBucket = (buckets: readonly number[], needed: number) =>
  buckets.find((length) => length >= needed)

function lengthsCheck(
  { promptLength, totalLength, maxTokens }: Receipt,
  { promptTokens, outputTokens }: ReceiptExpectation['given'],
): ReceiptCheck {
  const output = totalLength - promptLength
  const fits =
    promptLength > 0 &&
    output > 0 &&
    output <= maxTokens &&
    promptLength === (promptTokens?.length ?? promptLength) &&
    output === (outputTokens?.length ?? output)
  const said = `prompt ${promptLength}, output ${output} of at most ${maxTokens}`
  const known = `prompt ${promptTokens?.length ?? 'unknown'}, output ${outputTokens?.length ?? 'unknown'}`
  return check('lengths', fits, `${said}; given was: ${known}`)
}

function finishCheck(
  { finish: how, promptLength, totalLength, maxTokens }: Receipt,
  { ask, model, given: { outputTokens, hungUp } }: ReceiptExpectation,
): ReceiptCheck {
  const output = totalLength - promptLength
  const ends = outputTokens?.findIndex((token) => model.endTokens.includes(token))
  const endsItself = ends === undefined ? undefined : ends >= 0
  if (ends !== undefined && ends >= 0 && ends !== output - 1) {
    return check('finish', false, `an end token is output token ${ends}, the answer goes on to ${output}`)
  }
  switch (how) {
    case finish.length: {
      const fits = output === maxTokens && endsItself !== true
      return check(
        'finish',
        fits,
        `length, after ${output} of ${maxTokens} tokens${endsItself ? ', at an end token' : ''}`,
      )
    }
    case finish.endToken:
      return check('finish', endsItself ?? model.endTokens.length > 0, 'end token')
    case finish.stop: {
      const mayStop = hungUp || ask.stop.length > 0
      const why = `the client ${hungUp ? 'hung up' : `gave ${ask.stop.length} stop strings`}`
      return check(
        'finish',
        mayStop && endsItself !== true,
        `stop; ${why}${endsItself ? ', at an end token' : ''}`,
      )
    }
    default:
      return check('finish', false, `${how} is none of ${Object.values(finish).join(', ')}`)
  }
}

function tokensCheck(
  receipt: Receipt,
  { promptTokens, outputTokens }: ReceiptExpectation['given'],
  bucket: number | undefined,
): ReceiptCheck {
  if (promptTokens === undefined || outputTokens === undefined) {
    return { name: 'tokens', status: 'unknown', reason: 'the tokens are not known here' }
  }
  const tokens = [...promptTokens, ...outputTokens]
  if (bucket === undefined || tokens.length > bucket) {
    return check('tokens', false, `${tokens.length} tokens fit into no bucket`)
  }
  return same('tokens', receipt.tokensRoot, `0x${Buffer.from(tokensRoot(tokens, bucket)).toString('hex')}`)
}

function same(
  name: ReceiptCheck['name'],
  got: string | number | bigint,
  expected: string | number | bigint,
): ReceiptCheck {
  const ok = String(got).toLowerCase() === String(expected).toLowerCase()
  return check(name, ok, ok ? `it is ${got}` : `it is ${got}, and should be ${expected}`)
}

function check(name: ReceiptCheck['name'], ok: boolean, reason: string): ReceiptCheck {
  return { name, status: ok ? 'pass' : 'fail', reason }
}

/** The bits of a binary32. */
function bitsOf(value: number): number {
  return new Uint32Array(Float32Array.of(value).buffer)[0] ?? 0
}
