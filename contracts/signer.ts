import { type Address, type Hex, hexToBigInt, parseSignature, recoverAddress, size } from 'viem'

const halfOrder = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n

/** Who signed a digest, in the one form (65 bytes, low s) that the contracts take; undefined where they would take it from nobody. */
export async function signerOf(hash: Hex, signature: Hex): Promise<Address | undefined> {
  // ecrecover takes 27 and 28 alone for v; libraries take 0 and 1 as well.
  if (size(signature) !== 65 || !/(1b|1c)$/i.test(signature)) return undefined
  try {
    if (hexToBigInt(parseSignature(signature).s) > halfOrder) return undefined
    return await recoverAddress({ hash, signature })
  } catch {
    return undefined
  }
}
