import { type Address, type Hex, isAddressEqual } from 'viem'
import { signerOf } from './signer.ts'
import { type ReceiptDomain, typedHasher } from './typed-hash.ts'

export type { ReceiptDomain } from './typed-hash.ts'

/** How an answer ended: it reached `maxTokens`, it ended itself, or the client stopped it. */
export const finish = { length: 0, endToken: 1, stop: 2 } as const

/** What a worker's enclave key signs about one answer; `Receipt` in Receipts.sol. */
export interface Receipt {
  modelId: Hex
  bucket: number
  tokensRoot: Hex
  promptLength: number
  totalLength: number
  maxTokens: number
  finish: number
  /** The bits of a binary32; 0 is greedy. */
  temperature: number
  seed: bigint
  kvRoot: Hex
  requestHash: Hex
  responseHash: Hex
  nonce: Hex
  evidenceHash: Hex
  /** Who alone may dispute; the zero address lets anyone. */
  disputer: Address
  beneficiary: Address
  worker: Address
  issuedAt: bigint
}

const receiptTypes = {
  Receipt: [
    { name: 'modelId', type: 'bytes32' },
    { name: 'bucket', type: 'uint32' },
    { name: 'tokensRoot', type: 'bytes32' },
    { name: 'promptLength', type: 'uint32' },
    { name: 'totalLength', type: 'uint32' },
    { name: 'maxTokens', type: 'uint32' },
    { name: 'finish', type: 'uint8' },
    { name: 'temperature', type: 'uint32' },
    { name: 'seed', type: 'uint64' },
    { name: 'kvRoot', type: 'bytes32' },
    { name: 'requestHash', type: 'bytes32' },
    { name: 'responseHash', type: 'bytes32' },
    { name: 'nonce', type: 'bytes32' },
    { name: 'evidenceHash', type: 'bytes32' },
    { name: 'disputer', type: 'address' },
    { name: 'beneficiary', type: 'address' },
    { name: 'worker', type: 'address' },
    { name: 'issuedAt', type: 'uint64' },
  ],
} as const

/**
 * The EIP-712 definition of a receipt, for any wallet's or account's `signTypedData`.
 *
 * @example
 * const signature = await account.signTypedData(receiptTypedData(receipt, { chainId: 31337, rollup }))
 */
export function receiptTypedData(receipt: Receipt, domain: ReceiptDomain) {
  return {
    domain: { name: 'otr', version: '1', chainId: domain.chainId, verifyingContract: domain.rollup },
    types: receiptTypes,
    primaryType: 'Receipt',
    message: receipt,
  } as const
}

/**
 * The receipt's name everywhere: its EIP-712 digest, which is also what the worker signs.
 *
 * @example
 * const hash = hashReceipt(receipt, { chainId: 31337, rollup })
 */
export const hashReceipt: (receipt: Receipt, domain: ReceiptDomain) => Hex = typedHasher(
  'Receipt',
  receiptTypes.Receipt,
)

/**
 * Whether the worker that the receipt names signed it, in the one form (65 bytes, low s) that the contracts take.
 *
 * @example
 * const isSigned = await isSignedByWorker(receipt, workerSignature, { chainId: 31337, rollup })
 */
export async function isSignedByWorker(
  receipt: Receipt,
  signature: Hex,
  domain: ReceiptDomain,
): Promise<boolean> {
  const signer = await signerOf(hashReceipt(receipt, domain), signature)
  return signer !== undefined && isAddressEqual(signer, receipt.worker)
}
