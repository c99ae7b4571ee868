import { createHash } from 'node:crypto'
import { type Hex, keccak256 } from 'viem'
import { OtrError } from '../../contracts/errors.ts'
import type { Receipt, ReceiptDomain } from '../../contracts/receipt.ts'
import type { Model } from '../../fraud-proof/model/model.ts'
import { ModelError } from '../../fraud-proof/model/model-error.ts'
import type { DispatchErrorCode, Job, JobPart, JobResult, RunningJob } from '../../sequencer/dispatch/job.ts'
import type { ReceiptSigner } from '../../sequencer/receipts/receipt-signer.ts'
import { openedReceipt } from './opened-receipt.ts'

class DispatchError extends OtrError<DispatchErrorCode> {}

/** A model in this process that answers jobs and signs receipts for its answers, as a worker does. */
export class DemoDispatcher {
  readonly #model: Model
  readonly #signer: ReceiptSigner
  readonly #evidenceHash: Hex
  readonly #domain: ReceiptDomain

  constructor(model: Model, signer: ReceiptSigner, domain: ReceiptDomain, evidenceHash: Hex) {
    this.#model = model
    this.#signer = signer
    this.#evidenceHash = evidenceHash
    this.#domain = domain
  }

  submit(job: Job): RunningJob {
    const { ask } = job
    const { tokenizer, manifest } = this.#model.files
    const requestHash = createHash('sha256').update(job.body).digest()
    const seed =
      ask.seed ??
      BigInt(keccak256(Buffer.concat([Buffer.from(job.nonce.slice(2), 'hex'), requestHash])).slice(0, 18))
    const sampling = { temperature: ask.temperature, seed }
    const answer = judged(() => {
      const prompt =
        ask.prompt.kind === 'chat'
          ? tokenizer.encodeChat([...ask.prompt.turns], { addGenerationPrompt: true })
          : ask.prompt.kind === 'text'
            ? tokenizer.encode(ask.prompt.text)
            : ask.prompt.tokens
      const running = this.#model.generate({
        prompt,
        ...sampling,
        stop: ask.stop,
        signal: job.hungUp,
        ...(ask.maxTokens === undefined ? {} : { maxTokens: ask.maxTokens }),
      })
      return { prompt, running }
    })
    const result = answer.running.result.then(async (made): Promise<JobResult> => {
      const { prompt } = answer
      const bucket = manifest.buckets.find((size) => size >= prompt.length + made.maxTokens) ?? 0
      const opened = openedReceipt(made, { modelId: job.modelId, bucket, prompt, sampling })
      const receipt: Receipt = {
        ...opened.receipt,
        requestHash: hex(requestHash),
        responseHash: hex(createHash('sha256').update(made.text).digest()),
        nonce: job.nonce,
        evidenceHash: this.#evidenceHash,
        disputer: ask.disputer,
        beneficiary: ask.beneficiary,
        worker: this.#signer.address,
        issuedAt: BigInt(Math.floor(Date.now() / 1000)),
      }
      return {
        ...this.#signer.signReceipt(receipt, this.#domain),
        promptTokens: prompt.length,
        completionTokens: made.tokens.length,
        simulated: true,
      }
    })
    result.catch(() => undefined)
    return { result, [Symbol.asyncIterator]: () => partsOf(answer.running)[Symbol.asyncIterator]() }
  }
}

async function* partsOf(
  parts: AsyncIterable<{ readonly token: number; readonly text: string }>,
): AsyncIterable<JobPart> {
  for await (const { token, text } of parts) yield { tokens: [token], text }
}

function judged<T>(ask: () => T): T {
  try {
    return ask()
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    const code = error.code === 'prompt-too-long' ? 'dispatch/prompt-too-long' : 'dispatch/bad-prompt'
    throw new DispatchError(code, error.message)
  }
}

const hex = (bytes: Uint8Array): Hex => `0x${Buffer.from(bytes).toString('hex')}`
