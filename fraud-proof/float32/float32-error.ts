import { OtrError } from '../../contracts/errors.ts'

export type Float32ErrorCode = 'float32/seed-range' | 'float32/gumbel-input' | 'float32/log-input'

/** Canonical arithmetic was called outside its domain: a bug of the caller, never a matter of the numbers computed. */
export class Float32Error extends OtrError<Float32ErrorCode> {
  override readonly name = 'Float32Error'
}
