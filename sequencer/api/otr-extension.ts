import type { ReceiptDomain } from '../../contracts/receipt.ts'
import { promisedReceiptJson } from '../../contracts/receipt-json.ts'
import type { OrderedAnswer } from '../answers.ts'
import type { OrderedReceipt } from '../receipts/signed-receipt.ts'
import type { Finality } from './backend.ts'

/** All that a client needs to check a receipt without asking again. */
export function orderedJson(ordered: OrderedReceipt, domain: ReceiptDomain) {
  const { signature: workerSignature, hash: receiptHash } = ordered
  return { ...promisedReceiptJson({ ...ordered, workerSignature }), receiptHash, domain }
}

export type OtrExtension = ReturnType<typeof otrExtension>

/** What we add to OpenAI's shape. */
export function otrExtension({ ordered, simulated }: OrderedAnswer, domain: ReceiptDomain) {
  const finality: Finality = { state: 'provisional' }
  return { ...orderedJson(ordered, domain), simulated, finality }
}
