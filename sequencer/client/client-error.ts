import { OtrError } from '../../contracts/errors.ts'
import type { Answer } from './answer.ts'

/** What went wrong, to switch on. */
export type ClientErrorCode =
  /** A check failed: somebody lies, or what is trusted is not what is there. `answer` says which check. */
  | 'client/refused'
  /** A check that must pass could not be made. `answer` says which, and can be verified again. */
  | 'client/unproven'
  /** The request cannot be asked as it stands. */
  | 'client/bad-request'
  /** The API answered with an error; `context` has its `status` and `apiCode`. */
  | 'client/api'
  /** What came is not what the API gives. */
  | 'client/malformed'
  /** The answer ended without a receipt. */
  | 'client/cut-short'
  /** The receipt that was waited for is void. */
  | 'client/reverted'
  /** What was waited for did not come in time. */
  | 'client/timeout'

/**
 * The one error that a client throws of itself; the network's own errors and aborts pass through as they are.
 *
 * @example
 * try {
 *   await client.ask('What is a receipt?')
 * } catch (error) {
 *   if (!(error instanceof ClientError) || error.code !== 'client/refused') throw error
 *   console.log(error.answer?.verification.checks.filter(({ status }) => status === 'fail'))
 * }
 */
export class ClientError extends OtrError<ClientErrorCode> {
  override readonly name = 'ClientError'
  /** What was answered and how its checks ended, where it came so far. */
  readonly answer: Answer | undefined

  constructor(
    code: ClientErrorCode,
    message: string,
    { answer, context, cause }: { answer?: Answer; context?: ErrorContext; cause?: unknown } = {},
  ) {
    super(code, message, context, cause === undefined ? undefined : { cause })
    this.answer = answer
  }
}

type ErrorContext = Record<string, string | number | boolean>

/** What `read` makes of something that came from outside; what it finds wrong there is told as a ClientError. */
export function reading<T>(what: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof ClientError) throw cause
    // Who reads fields names what they are of.
    if (cause instanceof OtrError) throw new ClientError('client/malformed', cause.message, { cause })
    if (!(cause instanceof SyntaxError)) throw cause
    throw new ClientError('client/malformed', `${what} is not JSON: ${cause.message}`, { cause })
  }
}
