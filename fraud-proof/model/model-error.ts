import { OtrError } from '../../contracts/errors.ts'

/** What can be wrong with a model directory, or with a request's text for that model. */
export type ModelErrorCode =
  | 'bad-config'
  | 'bad-tokenizer'
  | 'bad-chat-template'
  | 'bad-message'
  | 'bad-stop-string'
  | 'token-out-of-range'
  | 'empty-prompt'
  | 'bad-onnx'
  | 'missing-external-data'
  | 'unsupported-graph'
  | 'prompt-too-long'
  | 'bad-request'
  | 'bad-manifest'
  | 'numbers-broke'
  | 'run-failed'
  | 'no-provider'
  | 'stopped'
  | 'closed'

/** The error for a request's field that is not what it should be. */
export function badRequest(field: string, expected: string, got: unknown): ModelError {
  return new ModelError('bad-request', `${field} should be ${expected}, but is ${got}`, { field, expected })
}

/** A model directory that cannot be used, or text that this model cannot take. */
export class ModelError extends OtrError<ModelErrorCode> {
  override readonly name = 'ModelError'
}
