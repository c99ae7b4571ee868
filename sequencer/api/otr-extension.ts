import type { Receipt, ReceiptDomain } from '../../contracts/receipt.ts'
import type { OrderedAnswer } from '../answers.ts'
import type { OrderedReceipt } from '../receipts/signed-receipt.ts'
import type { Finality } from './backend.ts'

/** A receipt as JSON: what 2^53 cannot hold is decimal text. */
export function receiptJson({ seed, issuedAt, ...others }: Receipt) {
  return { ...others, seed: seed.toString(), issuedAt: issuedAt.toString() }
}

/** All that a client needs to check a receipt without asking again. */
export function orderedJson(ordered: OrderedReceipt, domain: ReceiptDomain) {
  return {
    receipt: receiptJson(ordered.receipt),
    receiptHash: ordered.hash,
    workerSignature: ordered.signature,
    sequence: ordered.sequence,
    includeBy: Number(ordered.includeBy),
    sequencerSignature: ordered.sequencerSignature,
    domain,
  }
}

export type OtrExtension = ReturnType<typeof otrExtension>

/** What we add to OpenAI's shape. */
export function otrExtension({ ordered, simulated }: OrderedAnswer, domain: ReceiptDomain) {
  const finality: Finality = { state: 'provisional' }
  return { ...orderedJson(ordered, domain), simulated, finality }
}
