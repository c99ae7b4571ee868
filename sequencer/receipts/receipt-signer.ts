import type { Address, Hex } from 'viem'
import { OtrError } from '../../contracts/errors.ts'
import { keccakOf } from '../../contracts/keccak.ts'
import { hashReceipt, type Receipt, type ReceiptDomain } from '../../contracts/receipt.ts'
import { nativeSecp256k1 } from './native-secp256k1.ts'
import type { SignedReceipt } from './signed-receipt.ts'

/** A key in memory: a worker's enclave key, or the sequencer's. Nothing prints it. */
export class ReceiptSigner {
  readonly address: Address
  readonly #key: Uint8Array
  readonly #native = nativeSecp256k1()

  constructor(privateKey: Hex) {
    const key = Buffer.from(privateKey.slice(2), 'hex')
    if (privateKey.length !== 66 || key.length !== 32 || !this.#native.privateKeyVerify(key)) {
      throw new OtrError(
        'receipts/bad-key',
        'a private key is 32 bytes in hex, beginning with 0x, in the order of secp256k1',
      )
    }
    this.#key = key
    this.address = addressOf(this.#native.publicKeyCreate(key, false))
  }

  /** Signs a digest in the one form that contracts take: 65 bytes, low s, v 27 or 28. */
  sign(digest: Hex): Hex {
    const { signature, recid } = this.#native.ecdsaSign(Buffer.from(digest.slice(2), 'hex'), this.#key)
    return `0x${Buffer.from(signature).toString('hex')}${(27 + recid).toString(16)}`
  }

  signReceipt(receipt: Receipt, domain: ReceiptDomain): SignedReceipt {
    return { receipt, signature: this.sign(hashReceipt(receipt, domain)) }
  }
}

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

/** What `isSignedByWorker` of contracts/receipt.ts says, natively. */
export function isSignedByWorker(hash: Hex, { receipt, signature }: SignedReceipt): boolean {
  return signerOf(hash, signature) === receipt.worker.toLowerCase()
}

function addressOf(publicKey: Uint8Array): Address {
  return `0x${keccakOf(publicKey.subarray(1)).slice(26)}`
}
