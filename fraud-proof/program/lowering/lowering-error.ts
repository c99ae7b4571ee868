import { OtrError } from '../../../contracts/errors.ts'

/** Why a graph cannot be lowered. */
export type LoweringErrorCode =
  | 'unsupported-operator'
  | 'unsupported-attribute'
  | 'unsupported-input'
  | 'unsupported-shape'
  | 'unsupported-constant'
  | 'bad-bucket'
  | 'evaluation-failed'

/** A graph that cannot become a program. */
export class LoweringError extends OtrError<LoweringErrorCode> {
  override readonly name = 'LoweringError'
}
