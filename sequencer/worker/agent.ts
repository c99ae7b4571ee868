import type { Logger } from 'pino'
import type { Hex } from 'viem'
import type { ReceiptDomain } from '../../contracts/receipt.ts'
import { ModelError } from '../../fraud-proof/model/model-error.ts'
import { ProtocolError } from '../dispatch/message-fields.ts'
import {
  type DispatcherMessage,
  type FailureCode,
  type LeaseNumber,
  type LeasePart,
  largestKvPiece,
  type QueryNumber,
  type WorkerMessage,
} from '../dispatch/messages.ts'
import type { ReceiptSigner } from '../receipts/receipt-signer.ts'
import { AskError } from '../request/ask.ts'
import { answerJob } from './answer-job.ts'
import { PrefixRefused } from './check-prefix.ts'
import type { EvidenceSource } from './evidence-source.ts'
import type { HostedModel } from './hosted-model.ts'
import type { Openings } from './openings.ts'
import { PartBatch } from './part-batch.ts'

export interface AgentModules {
  readonly models: readonly HostedModel[]
  readonly openings: Openings
  readonly signer: ReceiptSigner
  readonly evidence: EvidenceSource
  readonly domain: ReceiptDomain
  readonly clock: () => number
  readonly log: Logger
}

type JobMessage = Extract<DispatcherMessage, { readonly type: 'job' }>

interface ActiveJob {
  readonly modelId: Hex
  readonly cancel: AbortController
  readonly stop: AbortController
}

/** What an admitted worker does over one connection; its jobs end with it. */
export class Agent {
  readonly #modules: AgentModules
  readonly #send: (message: WorkerMessage) => void
  readonly #parts: PartBatch<LeasePart>
  readonly #jobs = new Map<LeaseNumber, ActiveJob>()
  readonly #work = new Set<Promise<void>>()
  #evidenceHash: Hex | undefined

  constructor(send: (message: WorkerMessage) => void, modules: AgentModules) {
    this.#modules = modules
    this.#send = send
    this.#parts = new PartBatch((parts) => send({ type: 'parts', parts }))
  }

  receive(message: Exclude<DispatcherMessage, { readonly type: 'challenge' }>): void {
    switch (message.type) {
      case 'inForce':
        this.#evidenceHash = message.evidenceHash
        return
      case 'attest':
        this.#track(this.#attest(message.query, message.challenge))
        return
      case 'job':
        this.#track(this.#answer(message))
        return
      case 'stop':
        this.#jobs.get(message.lease)?.stop.abort()
        return
      case 'cancel':
        this.#jobs.get(message.lease)?.cancel.abort()
        return
      case 'open':
        this.#track(this.#open(message.query, message.receiptHash))
        return
    }
  }

  /** Drops every job, and resolves when nothing is under way any more. */
  async close(): Promise<void> {
    for (const { cancel } of this.#jobs.values()) cancel.abort()
    await Promise.all(this.#work)
  }

  #track(work: Promise<void>): void {
    this.#work.add(work)
    void work.finally(() => this.#work.delete(work))
  }

  async #attest(query: QueryNumber, challenge: Hex): Promise<void> {
    try {
      this.#send({ type: 'evidence', query, ...(await this.#modules.evidence(challenge)) })
    } catch (error) {
      this.#modules.log.error({ err: error }, 'no evidence')
      this.#send({ type: 'unanswered', query, message: 'this machine gave no evidence' })
    }
  }

  async #answer({ lease, modelId, ...job }: JobMessage): Promise<void> {
    const { models, log } = this.#modules
    if (this.#jobs.has(lease)) throw new ProtocolError('a lease that is in hand already')
    const hosted = models.find((model) => model.modelId === modelId)
    const load = [...this.#jobs.values()].filter((active) => active.modelId === modelId).length
    if (hosted === undefined) return this.#fail(lease, 'bad-prompt', 'this worker does not serve the model')
    if (load >= hosted.slots) return this.#fail(lease, 'busy', 'every slot is taken')
    const active: ActiveJob = { modelId, cancel: new AbortController(), stop: new AbortController() }
    this.#jobs.set(lease, active)
    try {
      const signed = await answerJob(
        job,
        {
          cancel: active.cancel.signal,
          stop: active.stop.signal,
          give: (part) => this.#parts.add({ lease, ...part }),
        },
        { ...this.#modules, hosted, evidenceHash: () => this.#evidenceInForce() },
      )
      this.#parts.flush()
      this.#send({ type: 'result', lease, ...signed })
    } catch (error) {
      const { code, message } = failureOf(error, active)
      if (code === 'failed') log.error({ err: error }, 'job failed')
      this.#parts.flush()
      this.#fail(lease, code, message)
    } finally {
      this.#jobs.delete(lease)
    }
  }

  async #open(query: QueryNumber, receiptHash: Hex): Promise<void> {
    try {
      const found = await this.#modules.openings.find(receiptHash)
      if (found === undefined) {
        this.#send({ type: 'unanswered', query, message: 'no such receipt is kept here' })
        return
      }
      const { tokens, kv } = found
      const bytes = new Uint8Array(kv.buffer, kv.byteOffset, kv.byteLength)
      for (let from = 0; from === 0 || from < bytes.length; from += largestKvPiece) {
        const piece = bytes.subarray(from, from + largestKvPiece)
        const last = from + largestKvPiece >= bytes.length
        this.#send({ type: 'opening', query, tokens: from === 0 ? tokens : undefined, kv: piece, last })
      }
    } catch (error) {
      this.#modules.log.error({ err: error }, 'opening not read')
      this.#send({ type: 'unanswered', query, message: 'the opening could not be read' })
    }
  }

  #fail(lease: LeaseNumber, code: FailureCode, message: string): void {
    this.#send({ type: 'failed', lease, code, message: message.slice(0, 1000) })
  }

  #evidenceInForce(): Hex {
    if (this.#evidenceHash === undefined) throw new ProtocolError('a job before evidence was in force')
    return this.#evidenceHash
  }
}

/** What went wrong, in words that the client may read where the request was at fault. */
function failureOf(error: unknown, { cancel, stop }: ActiveJob): { code: FailureCode; message: string } {
  if (cancel.signal.aborted) return { code: 'cancelled', message: '' }
  if (error instanceof PrefixRefused) return { code: 'bad-prefix', message: error.message }
  if (error instanceof AskError) return { code: 'bad-prompt', message: error.message }
  if (error instanceof ModelError) {
    if (error.code === 'stopped' && stop.signal.aborted) return { code: 'cancelled', message: '' }
    if (error.code === 'prompt-too-long') return { code: 'prompt-too-long', message: error.message }
    if (promptCodes.has(error.code)) return { code: 'bad-prompt', message: error.message }
  }
  return { code: 'failed', message: 'the worker could not answer' }
}

const promptCodes: ReadonlySet<string> = new Set([
  'bad-message',
  'bad-chat-template',
  'bad-stop-string',
  'token-out-of-range',
  'empty-prompt',
  'bad-request',
])
