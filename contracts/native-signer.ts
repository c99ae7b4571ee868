import type { Address, Hex } from 'viem'
import { keccakOf } from './keccak.ts'
import { nativeSecp256k1 } from './native-secp256k1.ts'
import type { Receipt } from './receipt.ts'

/** Half the order of the group. */
const halfOrder = Buffer.from('7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0', 'hex')

/** Who signed a digest; undefined where the signature has another form than the contracts take. */
export function signerOf(digest: Hex, signature: Hex): Address | undefined {
  const bytes = Buffer.from(signature.slice(2), 'hex')
  const v = bytes[64]
  if (signature.length !== 132 || bytes.length !== 65 || (v !== 27 && v !== 28)) return undefined
  if (bytes.compare(halfOrder, 0, 32, 32, 64) > 0) return undefined
  try {
    const hash = Buffer.from(digest.slice(2), 'hex')
    return addressOf(nativeSecp256k1().ecdsaRecover(bytes.subarray(0, 64), v - 27, hash, false))
  } catch {
    return undefined
  }
}

/** What `isSignedByWorker` of receipt.ts says of a receipt with this hash. */
export function isSignedByWorker(
  hash: Hex,
  { receipt, signature }: { readonly receipt: Pick<Receipt, 'worker'>; readonly signature: Hex },
): boolean {
  return signerOf(hash, signature) === receipt.worker.toLowerCase()
}

/** The address of a public key of 65 bytes. */
export function addressOf(publicKey: Uint8Array): Address {
  return `0x${keccakOf(publicKey.subarray(1)).slice(26)}`
}
