import { OtrError } from '../../contracts/errors.ts'
import type { DispatchErrorCode } from './job.ts'

/** Why a job was not taken, or not finished; `context.retryAfter` says in how many seconds another try makes sense. */
export class DispatchError extends OtrError<DispatchErrorCode> {
  override readonly name = 'DispatchError'
}
