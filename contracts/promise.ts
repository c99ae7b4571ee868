import type { Hex } from 'viem'
import { type ReceiptDomain, typedHasher } from './typed-hash.ts'

/** What the sequencer signs for each receipt: position `sequence` will hold exactly this leaf by that time, in seconds. */
export interface InclusionPromise {
  leaf: Hex
  sequence: bigint
  includeBy: bigint
}

const promiseTypes = {
  InclusionPromise: [
    { name: 'leaf', type: 'bytes32' },
    { name: 'sequence', type: 'uint64' },
    { name: 'includeBy', type: 'uint64' },
  ],
} as const

/** The EIP-712 definition of a promise, in the domain of receipts. */
export function promiseTypedData(promise: InclusionPromise, domain: ReceiptDomain) {
  return {
    domain: { name: 'otr', version: '1', chainId: domain.chainId, verifyingContract: domain.rollup },
    types: promiseTypes,
    primaryType: 'InclusionPromise',
    message: promise,
  } as const
}

/** What the sequencer signs, and the promise's name on chain; the twin of Promises.sol. */
export const hashPromise: (promise: InclusionPromise, domain: ReceiptDomain) => Hex = typedHasher(
  'InclusionPromise',
  promiseTypes.InclusionPromise,
)
