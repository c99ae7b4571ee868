import type { Address, Hex } from 'viem'
import { OtrError } from '../../contracts/errors.ts'
import { nativeSecp256k1 } from '../../contracts/native-secp256k1.ts'
import { addressOf } from '../../contracts/native-signer.ts'
import { hashReceipt, type Receipt, type ReceiptDomain } from '../../contracts/receipt.ts'
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
