import { OtrError } from '../../contracts/errors.ts'

export type VectorErrorCode = 'vectors/unreadable' | 'vectors/not-json' | 'vectors/malformed-row'

/** A vector file cannot be used: it says nothing about the implementation under test. */
export class VectorError extends OtrError<VectorErrorCode> {
  override readonly name = 'VectorError'
}
