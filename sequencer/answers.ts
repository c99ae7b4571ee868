import { createHash } from 'node:crypto'
import type { Logger } from 'pino'
import type { Hex } from 'viem'
import { OtrError } from '../contracts/errors.ts'
import type { Job, JobPart, JobResult, RunningJob } from './dispatch/job.ts'
import type { Metrics } from './metrics/metrics.ts'
import type { OrderedReceipt, ReceivedRequest, SignedReceipt } from './receipts/signed-receipt.ts'
import type { Ask, Endpoint } from './request/ask.ts'
import { findModel, type NamedModel } from './served-model.ts'

/** Why no answer was begun, or none can be given out. */
export class AnswerError extends OtrError<'answers/unknown-model' | 'answers/not-kept'> {}

/** Where requests and receipts are kept. */
export interface AnswerLedger {
  receive(request: ReceivedRequest): Promise<void>
  order(requestId: string, signed: SignedReceipt): Promise<OrderedReceipt>
  /** Gives up a request that gets no receipt. */
  abandon(requestId: string): Promise<void>
}

export interface AnswerModules {
  readonly ledger: AnswerLedger
  readonly dispatcher: { submit(job: Job): RunningJob }
  readonly models: () => readonly NamedModel[]
  readonly metrics: Metrics
  readonly log: Logger
  /** Milliseconds. */
  readonly clock: () => number
  readonly randomBytes: (count: number) => Uint8Array
}

/** A request as it came in. */
export interface AnswerRequest {
  readonly ask: Ask
  /** The raw body that `ask` was read from. */
  readonly body: Uint8Array
  readonly keyId: string | null
  /** Aborts when the client hangs up. */
  readonly hungUp: AbortSignal
}

/** An answer in the making. Its receipt comes about whether anyone reads the parts or not. */
export interface RunningAnswer {
  /** The completion's id. */
  readonly id: string
  readonly model: NamedModel
  /** Seconds. */
  readonly created: number
  readonly parts: AsyncIterable<JobPart>
  readonly result: Promise<OrderedAnswer>
}

/** A whole answer whose receipt is durable and has its place in the order. */
export interface OrderedAnswer extends Omit<JobResult, keyof SignedReceipt> {
  readonly ordered: OrderedReceipt
}

const idPrefix: Record<Endpoint, string> = { chat: 'chatcmpl-', completions: 'cmpl-' }

/** From a request to an ordered receipt: keeps the request, has it answered, keeps the receipt. */
export class Answers {
  readonly #modules: AnswerModules
  readonly #running = new Set<Promise<unknown>>()

  constructor(modules: AnswerModules) {
    this.#modules = modules
  }

  /** Hands the request to a worker at once, and resolves when it is durable: before that the client hears of nothing. */
  async begin({ ask, body, keyId, hungUp }: AnswerRequest): Promise<RunningAnswer> {
    const { dispatcher, models, metrics, clock, randomBytes } = this.#modules
    const model = findModel(models(), ask.model)
    if (!model) throw new AnswerError('answers/unknown-model', 'no such model is served')
    const { name, modelId } = model
    const firstToken = metrics.firstTokenSeconds.startTimer({ model: name })
    const receivedAt = clock()
    const id = idPrefix[ask.endpoint] + Buffer.from(randomBytes(16)).toString('hex')
    const nonce = ask.nonce ?? toHex(randomBytes(32))
    const requestHash: Hex = `0x${createHash('sha256').update(body).digest('hex')}`
    const unkept = new AbortController()
    const stop = AbortSignal.any([hungUp, unkept.signal])
    const job = dispatcher.submit({ id, body, ask, modelId, nonce, hungUp: stop })
    const kept = this.#keep({ id, requestHash, modelId, keyId, receivedAt })
    const result = this.#track(this.#order(id, name, kept, job))
    try {
      await kept
    } catch (error) {
      unkept.abort()
      throw error
    }
    const created = Math.floor(receivedAt / 1000)
    return { id, model, created, parts: observed(job, firstToken), result }
  }

  /** How many answers are being made. */
  get running(): number {
    return this.#running.size
  }

  /** Waits until every answer that was begun has its receipt or has failed. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running)
  }

  async #keep(request: ReceivedRequest): Promise<void> {
    const { ledger, metrics } = this.#modules
    const done = metrics.receiveSeconds.startTimer()
    try {
      await ledger.receive(request)
      done()
    } catch (cause) {
      throw new AnswerError('answers/not-kept', 'the request could not be kept', {}, { cause })
    }
  }

  async #order(id: string, model: string, kept: Promise<void>, job: RunningJob): Promise<OrderedAnswer> {
    const { ledger, metrics } = this.#modules
    // It may fail while the request is not kept yet.
    job.result.catch(() => undefined)
    await kept
    const { receipt, signature, ...result } = await job.result.catch(async (error: unknown) => {
      await this.#abandon(id)
      throw error
    })
    metrics.tokens.inc({ model }, result.completionTokens)
    const done = metrics.receiptSeconds.startTimer()
    try {
      const ordered = await ledger.order(id, { receipt, signature })
      done()
      return { ...result, ordered }
    } catch (cause) {
      throw new AnswerError('answers/not-kept', 'the receipt could not be kept', { id }, { cause })
    }
  }

  async #abandon(id: string): Promise<void> {
    try {
      await this.#modules.ledger.abandon(id)
    } catch (error) {
      // What failed before is what the client should hear of; the request is found again at the next start.
      this.#modules.log.error({ err: error, id }, 'a request without an answer stays in the ledger')
    }
  }

  #track<T>(result: Promise<T>): Promise<T> {
    this.#running.add(result)
    const settled = () => {
      this.#running.delete(result)
      this.#modules.metrics.runningAnswers.set(this.#running.size)
    }
    // Whoever reads the parts learns of a failure there; without this it would count as unhandled as well.
    result.then(settled, settled)
    this.#modules.metrics.runningAnswers.set(this.#running.size)
    return result
  }
}

async function* observed(parts: AsyncIterable<JobPart>, onFirst: () => void): AsyncIterable<JobPart> {
  let isFirst = true
  for await (const part of parts) {
    if (isFirst) onFirst()
    isFirst = false
    yield part
  }
}

const toHex = (bytes: Uint8Array): Hex => `0x${Buffer.from(bytes).toString('hex')}`
