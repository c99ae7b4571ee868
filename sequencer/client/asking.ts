import { JsonFields } from '../../contracts/json-fields.ts'
import { hashReceipt } from '../../contracts/receipt.ts'
import { readReceipt } from '../../contracts/receipt-json.ts'
import { type Answer, finishName } from './answer.ts'
import { AnswerReader } from './answer-reader.ts'
import type { Api } from './api.ts'
import { ClientError } from './client-error.ts'
import type { Exchange } from './exchange.ts'
import type { PreparedRequest } from './request.ts'
import { deciding } from './verification.ts'
import type { Verifier } from './verifier.ts'

export interface AskingModules {
  readonly api: Api
  readonly verifier: Verifier
}

/** One request on its way to a checked answer. */
export class Asking {
  readonly reader: AnswerReader
  readonly #request: PreparedRequest
  readonly #modules: AskingModules
  readonly #askedAt = Date.now()

  constructor(request: PreparedRequest, modules: AskingModules) {
    this.#request = request
    this.reader = new AnswerReader(request.endpoint)
    this.#modules = modules
  }

  /** The answer, once all of it was read; throws a ClientError unless every required check passes. */
  async finish(signal?: AbortSignal): Promise<Answer> {
    const { endpoint, body: request } = this.#request
    const came = this.reader.end()
    const when = { askedAt: this.#askedAt, answeredAt: Date.now() }
    const bare: Exchange = { endpoint, request, ...came, hungUp: false, ...when }
    const exchange = await this.#withEvidence(bare, signal)
    const { verifier } = this.#modules
    // It was issued a moment ago: the chain cannot have it yet.
    const verification = await verifier.verify(exchange, { signal, said: { state: 'provisional' } })
    const receipt = readReceipt(new JsonFields('receipt', exchange.receipt.receipt))
    const answer: Answer = {
      text: exchange.text,
      finish: finishName(receipt.finish),
      receiptHash: hashReceipt(receipt, verifier.trust.deployment),
      exchange,
      verification,
    }
    if (verification.verdict === 'refused' || verification.verdict === 'unproven') {
      const [code, what] =
        verification.verdict === 'refused'
          ? (['client/refused', 'the answer is not to be believed'] as const)
          : (['client/unproven', 'the answer could not be checked'] as const)
      throw new ClientError(code, `${what}: ${deciding(verification)}`, { answer })
    }
    return answer
  }

  /** Shown with the answer, so that it can be verified again without anybody. */
  async #withEvidence(exchange: Exchange, signal: AbortSignal | undefined): Promise<Exchange> {
    const { api, verifier } = this.#modules
    if (verifier.trust.evidence === undefined) return exchange
    try {
      const evidence = await api.evidence(exchange.receipt.receipt.evidenceHash, signal)
      return evidence === undefined ? exchange : { ...exchange, evidence }
    } catch {
      // The check of the evidence says what was wrong.
      signal?.throwIfAborted()
      return exchange
    }
  }
}
