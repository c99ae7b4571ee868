import { createHash } from 'node:crypto'
import type { Hex } from 'viem'
import { derivedSeed } from '../../contracts/derived-seed.ts'
import {
  finish as finishCodes,
  hashReceipt,
  type Receipt,
  type ReceiptDomain,
} from '../../contracts/receipt.ts'
import type { AnswerPart, AnswerResult } from '../../fraud-proof/model/generate.ts'
import { tokensRoot } from '../../fraud-proof/vm/opening.ts'
import type { JobPart, TokenLogprobs } from '../dispatch/job.ts'
import type { GivenPrefix } from '../dispatch/messages.ts'
import type { ReceiptSigner } from '../receipts/receipt-signer.ts'
import type { SignedReceipt } from '../receipts/signed-receipt.ts'
import type { Ask, Endpoint } from '../request/ask.ts'
import { readAsk } from '../request/read-ask.ts'
import { checkPrefix, PrefixRefused } from './check-prefix.ts'
import type { HostedModel } from './hosted-model.ts'
import type { Openings } from './openings.ts'
import { type PreparedPrompt, preparePrompt } from './prepare-prompt.ts'

/** A job as it came over the wire. */
export interface WorkerJob {
  readonly endpoint: Endpoint
  readonly body: Uint8Array
  readonly nonce: Hex
  readonly prefix: GivenPrefix | undefined
}

export interface AnswerModules {
  readonly hosted: HostedModel
  readonly openings: Openings
  /** Of the enclave's key. */
  readonly signer: ReceiptSigner
  readonly domain: ReceiptDomain
  /** Milliseconds. */
  readonly clock: () => number
  /** The hash of the evidence in force. */
  readonly evidenceHash: () => Hex
}

export interface AnswerControls {
  /** Drops the job. */
  readonly cancel: AbortSignal
  /** Ends the answer with the tokens there are. */
  readonly stop: AbortSignal
  give(part: JobPart): void
}

/**
 * Answers one job: reads the body for itself, generates, and signs once what a dispute may ask for is durable. Throws AskError,
 * ModelError or PrefixRefused where there is nothing to sign.
 */
export async function answerJob(
  { endpoint, body, nonce, prefix }: WorkerJob,
  { cancel, stop, give }: AnswerControls,
  modules: AnswerModules,
): Promise<SignedReceipt> {
  const { model } = modules.hosted
  const ask = readAsk(endpoint, body)
  const prepared = preparePrompt(ask, model.files)
  const requestHash = sha256(body)
  const sampling = { temperature: ask.temperature, seed: ask.seed ?? derivedSeed(nonce, requestHash) }
  if (prefix !== undefined) await checkPrefix(model, prepared.tokens, prefix.tokens, sampling, cancel)
  const { tokens: prompt, maxTokens } = prepared
  const answer = await model.generate({
    prompt,
    maxTokens,
    ...sampling,
    ...(prefix === undefined ? {} : { prefix: prefix.tokens }),
    stop: ask.stop,
    ...(ask.logprobs === undefined ? {} : { logprobs: ask.logprobs }),
    signal: cancel,
  })
  const end = () => answer.stop()
  stop.addEventListener('abort', end, { once: true })
  if (stop.aborted) end()
  try {
    const text = new TextAhead(prefix?.text ?? '', answer.given)
    for await (const part of answer) {
      const fresh = text.next(part.text)
      give({ tokens: [part.token], text: fresh, ...shownLogprobs(part, modules.hosted) })
    }
    const result = await answer.result
    const rest = text.rest(result.text)
    if (rest !== '') give({ tokens: [], text: rest })
    return await signAnswer({ ask, nonce, requestHash, prepared, seed: sampling.seed, result }, modules)
  } finally {
    stop.removeEventListener('abort', end)
  }
}

/** Which text of an answer is new to the client, who has some from another worker already. */
class TextAhead {
  readonly #given: string
  #have: number
  #sent: number
  #ahead: string

  /** `given` is what the client has, `made` what this worker makes of the same tokens. */
  constructor(given: string, made: string) {
    this.#given = given
    this.#have = made.length
    this.#sent = given.length
    // Where the tokens are a whole answer, the client may have its last text, too, which `rest` sees to.
    if (!made.startsWith(given) && !given.startsWith(made)) throw otherText()
    this.#ahead = made.slice(given.length)
  }

  next(text: string): string {
    // More text than these tokens give is text of an answer that has ended; this one has not.
    if (this.#sent > this.#have) throw otherText()
    const fresh = this.#ahead + text
    this.#ahead = ''
    this.#have += text.length
    this.#sent += fresh.length
    return fresh
  }

  rest(whole: string): string {
    if (!whole.startsWith(this.#given)) throw otherText()
    return whole.slice(this.#sent)
  }
}

const otherText = () => new PrefixRefused('the given text is not that of the given tokens')

function shownLogprobs(
  { token, logprobs }: AnswerPart,
  { model }: HostedModel,
): { logprobs?: TokenLogprobs[] } {
  if (logprobs === undefined) return {}
  const textOf = (id: number) =>
    model.files.tokenizer.decode([id], { skipSpecialTokens: false, continuing: true })
  const top = logprobs.top.map((other) => ({ ...other, text: textOf(other.token) }))
  return { logprobs: [{ token, text: textOf(token), logprob: logprobs.logprob, top }] }
}

interface Answered {
  readonly ask: Ask
  readonly nonce: Hex
  readonly requestHash: Hex
  readonly prepared: PreparedPrompt
  readonly seed: bigint
  readonly result: AnswerResult
}

async function signAnswer(
  { ask, nonce, requestHash, prepared, seed, result }: Answered,
  { hosted, openings, signer, domain, clock, evidenceHash }: AnswerModules,
): Promise<SignedReceipt> {
  const { bucket } = prepared
  const tokens = [...prepared.tokens, ...result.tokens]
  const receipt: Receipt = {
    modelId: hosted.modelId,
    bucket,
    tokensRoot: hexOf(tokensRoot(tokens, bucket)),
    promptLength: prepared.tokens.length,
    totalLength: tokens.length,
    maxTokens: prepared.maxTokens,
    finish: finishCodes[result.finish],
    temperature: new Uint32Array(Float32Array.of(ask.temperature).buffer)[0] ?? 0,
    seed,
    kvRoot: hexOf(result.kv.root),
    requestHash,
    responseHash: sha256(Buffer.from(result.text)),
    nonce,
    evidenceHash: evidenceHash(),
    disputer: ask.disputer,
    beneficiary: ask.beneficiary,
    worker: signer.address,
    issuedAt: BigInt(Math.floor(clock() / 1000)),
  }
  const hash = hashReceipt(receipt, domain)
  // A signed receipt that cannot be opened loses every dispute.
  await openings.keep(hash, receipt, { tokens, kv: result.kv.values })
  return { receipt, signature: signer.sign(hash) }
}

const sha256 = (bytes: Uint8Array): Hex => `0x${createHash('sha256').update(bytes).digest('hex')}`
const hexOf = (bytes: Uint8Array): Hex => `0x${Buffer.from(bytes).toString('hex')}`
