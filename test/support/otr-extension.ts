import type { Hex } from 'viem'
import { batchLeaf } from '../../contracts/batch-tree.ts'
import { JsonFields } from '../../contracts/json-fields.ts'
import { signerOf } from '../../contracts/native-signer.ts'
import { hashPromise } from '../../contracts/promise.ts'
import { hashReceipt, isSignedByWorker, type Receipt } from '../../contracts/receipt.ts'
import { readPromisedReceipt } from '../../contracts/receipt-json.ts'
import type { OtrExtension } from '../../sequencer/api/otr-extension.ts'

/** What we add to an object of OpenAI's shape; throws where it is not there. */
export function otrOf(shown: object | undefined): OtrExtension & { readonly id: string } {
  if (shown && 'otr' in shown && 'id' in shown) {
    return { ...(shown.otr as OtrExtension), id: String(shown.id) }
  }
  throw new Error(`no receipt in ${JSON.stringify(shown)}`)
}

/** The receipt as it was before it became JSON. */
export function receiptOf(otr: OtrExtension): Receipt {
  return readPromisedReceipt(new JsonFields('otr', otr)).receipt
}

/** Checks all that follows from the extension alone: that the worker signed, and who countersigned the place. */
export async function checkOffline(
  otr: OtrExtension,
): Promise<{ signed: boolean; sequencer: Hex | undefined }> {
  const { domain, receiptHash } = otr
  const read = readPromisedReceipt(new JsonFields('otr', otr))
  const { receipt, workerSignature, sequence, includeBy, sequencerSignature } = read
  const hash = hashReceipt(receipt, domain)
  const promise = { leaf: batchLeaf(hash, workerSignature), sequence: BigInt(sequence), includeBy }
  return {
    signed: hash === receiptHash && (await isSignedByWorker(receipt, workerSignature, domain)),
    sequencer: signerOf(hashPromise(promise, domain), sequencerSignature),
  }
}
