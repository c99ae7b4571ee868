import { OtrError } from '../../contracts/errors.ts'

export type LedgerErrorCode =
  /** No such request waits for a receipt: it was never received, or given up. */
  | 'ledger/unknown-request'
  /** The receipt is of another request or model than the one it is said to answer. */
  | 'ledger/other-request'
  /** The request has another receipt already. */
  | 'ledger/already-ordered'
  /** The receipt has its place already, under another request. */
  | 'ledger/same-receipt'
  /** The evidence that the receipt names was never stored. */
  | 'ledger/unknown-evidence'
  /** Signed so long ago that no promise about it could be kept. */
  | 'ledger/stale'
  | 'ledger/corrupt'
  | 'ledger/bad-option'

export function ledgerError(
  code: LedgerErrorCode,
  message: string,
  context: Record<string, string | number | boolean> = {},
  options?: ErrorOptions,
): OtrError<LedgerErrorCode> {
  return new OtrError(code, message, context, options)
}
