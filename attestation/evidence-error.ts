import { OtrError } from '../contracts/errors.ts'

/** What went wrong, to switch on. */
export type EvidenceErrorCode =
  /** Bytes are not what they should be; `context` says field, offset, got and expected. */
  | 'evidence/malformed'
  /** A policy cannot be read. */
  | 'evidence/bad-policy'
  /** A service or a directory that should hold collateral does not answer. */
  | 'evidence/unreachable'
  /** This machine cannot make evidence. */
  | 'evidence/no-device'

/** The only error that this folder throws. What is wrong with well-formed evidence is a result, not an error. */
export class EvidenceError extends OtrError<EvidenceErrorCode> {
  override readonly name = 'EvidenceError'
}

export interface Malformed {
  /** What was being read, as `quote.body.reportData`. */
  readonly field: string
  readonly offset?: number
  readonly got: string | number
  readonly expected: string | number
}

export function malformed(
  { field, offset, got, expected }: Malformed,
  options?: ErrorOptions,
): EvidenceError {
  const place = offset === undefined ? field : `${field} at byte ${offset}`
  const context = { field, got, expected, ...(offset === undefined ? {} : { offset }) }
  return new EvidenceError(
    'evidence/malformed',
    `${place}: expected ${expected}, got ${got}`,
    context,
    options,
  )
}

/** What a foreign parser threw, as our own error. */
export function malformedBy(field: string, expected: string, error: unknown): EvidenceError {
  const got = error instanceof Error ? error.message : String(error)
  return malformed({ field, got, expected }, { cause: error })
}
