import type { FastifyError } from 'fastify'
import { OtrError } from '../../contracts/errors.ts'
import type { AnswerError } from '../answers.ts'
import type { DispatchErrorCode } from '../dispatch/job.ts'
import { AskError } from '../request/ask.ts'

type Entry = readonly [status: number, type: ErrorType, message: string, retryAfter?: number]
type ErrorType =
  | 'invalid_request_error'
  | 'authentication_error'
  | 'permission_error'
  | 'rate_limit_error'
  | 'server_error'

/** Every error that the API gives, by the code that clients may switch on. A message may be replaced by a closer one. */
const catalogue = {
  invalid_json: [400, 'invalid_request_error', 'The body should be a JSON object in UTF-8.'],
  missing_parameter: [400, 'invalid_request_error', 'A parameter is missing.'],
  invalid_value: [400, 'invalid_request_error', 'A parameter has a value that it cannot have.'],
  unsupported_parameter: [400, 'invalid_request_error', 'A parameter is not supported; leave it out.'],
  invalid_request: [400, 'invalid_request_error', 'The request is not well-formed HTTP.'],
  invalid_prompt: [400, 'invalid_request_error', 'The model cannot take this prompt.'],
  invalid_api_key: [
    401,
    'authentication_error',
    'No valid API key: send the header "Authorization: Bearer sk-otr-…".',
  ],
  opening_not_allowed: [
    403,
    'permission_error',
    'This receipt names a disputer: only the API key that asked, or the disputer, may have its opening.',
  ],
  not_found: [404, 'invalid_request_error', 'No such route; /openapi.json lists them.'],
  model_not_found: [404, 'invalid_request_error', 'No such model is served; /v1/models lists them.'],
  receipt_not_found: [404, 'invalid_request_error', 'No receipt has this hash, and no completion this id.'],
  opening_not_found: [404, 'invalid_request_error', 'Nobody keeps the opening of this receipt any more.'],
  evidence_not_found: [404, 'invalid_request_error', 'No evidence has this hash.'],
  batch_not_found: [404, 'invalid_request_error', 'No batch has this number.'],
  dispute_not_found: [404, 'invalid_request_error', 'No dispute has this id.'],
  method_not_allowed: [
    405,
    'invalid_request_error',
    'This route does not take that method; see the header Allow.',
  ],
  receipt_not_ready: [409, 'invalid_request_error', 'This completion has no receipt yet.'],
  body_too_large: [413, 'invalid_request_error', 'The body is larger than this server takes.'],
  context_length_exceeded: [413, 'invalid_request_error', 'The prompt is too long for every bucket.'],
  url_too_long: [414, 'invalid_request_error', 'The address is longer than any of this server.'],
  unsupported_media_type: [
    415,
    'invalid_request_error',
    'Send the body with the header "Content-Type: application/json".',
  ],
  headers_too_large: [431, 'invalid_request_error', 'The headers are larger than this server takes.'],
  rate_limit_exceeded: [429, 'rate_limit_error', 'Too many requests; send them more slowly.', 1],
  too_many_at_once: [429, 'rate_limit_error', 'Too many answers at once; wait until one has ended.', 1],

  internal_error: [500, 'server_error', 'Something went wrong here; the request id names it in our logs.'],
  answer_failed: [502, 'server_error', 'No worker could finish this answer; try again.', 1],
  no_worker: [503, 'server_error', 'No attested worker serves this model now; try again.', 5],
  not_kept: [503, 'server_error', 'This could not be kept safely, so it is not given out; try again.', 5],
  queue_full: [503, 'server_error', 'Too many requests are waiting already; try again.', 1],
  shutting_down: [503, 'server_error', 'This server is shutting down; try again.', 5],
} as const satisfies Record<string, Entry>

export type ApiErrorCode = keyof typeof catalogue
export const apiErrorCodes = Object.keys(catalogue)

interface Details {
  readonly param?: string | null
  readonly message?: string
  /** Seconds. */
  readonly retryAfter?: number
  readonly cause?: unknown
}

/** An error as a client sees it. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: ApiErrorCode
  readonly status: number
  readonly retryAfter: number | undefined
  readonly param: string | null
  readonly #type: ErrorType

  constructor(code: ApiErrorCode, { param = null, message, retryAfter, cause }: Details = {}) {
    const [status, type, standard, wait]: Entry = catalogue[code]
    super(message ?? standard, { cause })
    this.code = code
    this.status = status
    this.retryAfter = retryAfter ?? wait
    this.param = param
    this.#type = type
  }

  /** OpenAI's shape, as a body and in an event stream. */
  get envelope() {
    return { error: { message: this.message, type: this.#type, code: this.code, param: this.param } }
  }
}

const ofDispatch: Record<DispatchErrorCode, ApiErrorCode> = {
  'dispatch/no-worker': 'no_worker',
  'dispatch/queue-full': 'queue_full',
  'dispatch/prompt-too-long': 'context_length_exceeded',
  'dispatch/bad-prompt': 'invalid_prompt',
  'dispatch/failed': 'answer_failed',
  'dispatch/closing': 'shutting_down',
}
const ofAnswers: Record<AnswerError['code'], ApiErrorCode> = {
  'answers/unknown-model': 'model_not_found',
  'answers/not-kept': 'not_kept',
}
const ofFastify: Readonly<Record<string, ApiErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid_json',
  FST_ERR_NOT_FOUND: 'not_found',
  FST_ERR_MAX_PARAM_LENGTH: 'url_too_long',
}
/** What the prompt is called in either route is the client's business; these concern it. */
const ofPrompt: ReadonlySet<ApiErrorCode> = new Set(['context_length_exceeded', 'invalid_prompt'])

/** Whatever was thrown, as a client may see it: what we did not foresee says nothing of itself. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  if (error instanceof AskError)
    return new ApiError(error.code, { param: error.param, message: error.message })
  if (error instanceof OtrError) {
    const code = own(ofDispatch, error.code) ?? own(ofAnswers, error.code)
    if (code === 'model_not_found') return new ApiError(code, { param: 'model' })
    if (code !== undefined && ofPrompt.has(code)) return new ApiError(code, { message: error.message })
    const { retryAfter } = error.context
    const wait = typeof retryAfter === 'number' ? { retryAfter } : {}
    return new ApiError(code ?? 'internal_error', { cause: error, ...wait })
  }
  if (isFastifyError(error)) {
    const [problem] = error.validation ?? []
    if (problem) {
      const param =
        problem.instancePath.slice(1) ||
        text(problem.params.missingProperty ?? problem.params.additionalProperty)
      return new ApiError('invalid_value', {
        param: param ?? null,
        message: `${param ?? 'the request'} ${problem.message ?? 'is not valid'}`,
      })
    }
    const code = own(ofFastify, error.code)
    if (code !== undefined) return new ApiError(code)
    if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
      return new ApiError('invalid_request')
  }
  return new ApiError('internal_error', { cause: error })
}

const own = (codes: Readonly<Record<string, ApiErrorCode>>, code: string): ApiErrorCode | undefined =>
  Object.hasOwn(codes, code) ? codes[code] : undefined
const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const isFastifyError = (error: unknown): error is FastifyError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
