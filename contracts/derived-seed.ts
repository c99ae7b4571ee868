import { concat, type Hex, keccak256, slice } from 'viem'

/** The sampler's seed where the client gave none: the first 8 bytes of keccak256(nonce ‖ requestHash), big-endian. */
export function derivedSeed(nonce: Hex, requestHash: Hex): bigint {
  return BigInt(slice(keccak256(concat([nonce, requestHash])), 0, 8))
}
