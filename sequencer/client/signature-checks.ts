import { type Address, isAddressEqual } from 'viem'
import { batchLeaf } from '../../contracts/batch-tree.ts'
import { hashPromise } from '../../contracts/promise.ts'
import { isSignedByWorker, type ReceiptDomain } from '../../contracts/receipt.ts'
import { signerOf } from '../../contracts/signer.ts'
import type { Presented } from './exchange.ts'
import { type Finding, fail, pass, unknown } from './verification.ts'

/** Where the chain's own `inclusionGrace` is not known: a promise for later than this is as good as none, seconds. */
const LONGEST_GRACE = 7n * 86_400n

export async function workerSignature(
  { receipt, workerSignature }: Presented,
  domain: ReceiptDomain,
): Promise<Finding> {
  return (await isSignedByWorker(receipt, workerSignature, domain))
    ? pass(`signed by the enclave key ${receipt.worker}`)
    : fail(`not signed by ${receipt.worker}`)
}

/** Whether the sequencer promised the receipt a place, in a form that convicts it on chain should it break the promise. */
export async function sequencerSignature(
  shown: Presented,
  domain: ReceiptDomain,
  {
    sequencer,
    inclusionGrace = LONGEST_GRACE,
  }: { sequencer?: Address | undefined; inclusionGrace?: bigint | undefined },
): Promise<Finding> {
  const { receipt, hash, workerSignature, sequence, includeBy } = shown
  const promise = { leaf: batchLeaf(hash, workerSignature), sequence: BigInt(sequence), includeBy }
  const signer = await signerOf(hashPromise(promise, domain), shown.sequencerSignature)
  if (signer === undefined) return fail('the promise is signed by nobody')
  const { issuedAt } = receipt
  if (includeBy <= issuedAt) return fail('the promise had ended before the receipt was issued')
  if (includeBy > issuedAt + inclusionGrace) {
    return fail(`the promise ends ${includeBy - issuedAt} s after the receipt, later than one is kept by`)
  }
  if (sequencer === undefined) {
    return unknown(
      `signed by ${signer}; give trust.sequencer or a chain to know whether that is the sequencer`,
    )
  }
  return isAddressEqual(signer, sequencer)
    ? pass(`place ${sequence} promised by ${sequencer}`)
    : fail(`the promise is signed by ${signer}, not by the sequencer ${sequencer}`)
}
