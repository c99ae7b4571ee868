import type { Audit } from '../../fraud-proof/model/audit.ts'
import type { AnswerPart, AnswerResult, GenerateOptions } from '../../fraud-proof/model/generate.ts'
import type { KvRows } from '../../fraud-proof/model/kv-rows.ts'
import { ModelError, type ModelErrorCode } from '../../fraud-proof/model/model-error.ts'
import type { ServedAudit } from './hosted-model.ts'

/** Names one thing that was asked of the thread. */
export type Call = number

/** What a thread that runs a model is asked for. */
export type ToModelThread =
  | { readonly kind: 'generate'; readonly call: Call; readonly options: Omit<GenerateOptions, 'signal'> }
  | { readonly kind: 'audit'; readonly call: Call; readonly request: Omit<ServedAudit, 'signal'> }
  | { readonly kind: 'stop' | 'cancel'; readonly call: Call }
  | { readonly kind: 'close' }

/** What it tells. */
export type FromModelThread =
  | { readonly kind: 'opened' }
  | { readonly kind: 'notOpened'; readonly error: PlainError }
  | { readonly kind: 'begun'; readonly call: Call; readonly given: string }
  | { readonly kind: 'parts'; readonly parts: readonly CallPart[] }
  | { readonly kind: 'answered'; readonly call: Call; readonly result: PlainResult }
  | { readonly kind: 'audited'; readonly call: Call; readonly audit: Audit }
  | { readonly kind: 'failed'; readonly call: Call; readonly error: PlainError }

export interface CallPart {
  readonly call: Call
  readonly part: AnswerPart
}

/** An answer as it goes from thread to thread; who receives it commits to its rows again. */
export interface PlainResult extends Omit<AnswerResult, 'kv'> {
  readonly kv: Pick<KvRows, 'layers' | 'values'>
}

/** An error as it goes from thread to thread, which would lose its class and code. */
export interface PlainError {
  readonly code: ModelErrorCode | undefined
  readonly message: string
  readonly context: ModelError['context']
}

export function plainError(error: unknown): PlainError {
  if (error instanceof ModelError) {
    return { code: error.code, message: error.message, context: error.context }
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { code: undefined, message, context: {} }
}

export function errorOf({ code, message, context }: PlainError): Error {
  return code === undefined ? new Error(message) : new ModelError(code, message, context)
}
