import { concat, type Hex, keccak256 } from 'viem'

/** The seed of a request that gives none: worker, sequencer and client derive the same from nonce and request. */
export function derivedSeed(nonce: Hex, requestHash: Hex): bigint {
  return BigInt(keccak256(concat([nonce, requestHash])).slice(0, 18))
}
