import { OtrError } from '../../contracts/errors.ts'
import { JsonFields } from '../../contracts/json-fields.ts'
import type { ReceiptDomain } from '../../contracts/receipt.ts'
import { readOpening } from '../../contracts/receipt-json.ts'
import type { Opening } from '../../fraud-proof/vm/opening.ts'
import type { CommittedAnswer } from '../../fraud-proof/vm/program-inputs.ts'
import { UsageError } from './option.ts'

/** What `otr replay` can judge: an answer as `otr model ask --json` prints it, or a receipt with its opening. */
export type AnswerFile =
  | { readonly kind: 'answer'; readonly answer: CommittedAnswer; readonly kv: Float32Array | undefined }
  | { readonly kind: 'opening'; readonly opening: Opening; readonly domain: ReceiptDomain | undefined }

/** Reads such a file's text; what it should hold and does not is named. */
export function readAnswerFile(file: string, text: string): AnswerFile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UsageError(`${file}: the file should be JSON, as otr model ask --json prints it`)
  }
  const fields = new JsonFields(file, value)
  try {
    if (!fields.has('receipt')) return readAnswer(fields)
    const { receipt, tokens, kv, domain } = readOpening(fields)
    return { kind: 'opening', opening: { receipt, tokens, kv }, domain }
  } catch (error) {
    throw error instanceof OtrError ? new UsageError(error.message) : error
  }
}

function readAnswer(fields: JsonFields): AnswerFile {
  const finish = fields.text('finish')
  if (finish !== 'length' && finish !== 'endToken' && finish !== 'stop') {
    throw fields.wrong('finish', 'length, endToken or stop')
  }
  const answer: CommittedAnswer = {
    prompt: fields.tokens('prompt'),
    output: fields.tokens('tokens'),
    maxTokens: fields.number('maxTokens'),
    finish,
    sampling: { temperature: fields.number('temperature'), seed: fields.bigint('seed', 64) },
  }
  return { kind: 'answer', answer, kv: fields.floats('kv') }
}
