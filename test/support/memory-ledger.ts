import type { PrivateKeyAccount } from 'viem/accounts'
import { batchLeaf } from '../../contracts/batch-tree.ts'
import { promiseTypedData } from '../../contracts/promise.ts'
import { hashReceipt, type ReceiptDomain } from '../../contracts/receipt.ts'
import type { FoundReceipt } from '../../sequencer/api/backend.ts'
import type {
  OrderedReceipt,
  ReceivedRequest,
  SignedReceipt,
} from '../../sequencer/receipts/signed-receipt.ts'

/** Orders receipts and forgets them with the process. */
export class MemoryLedger {
  readonly #key: PrivateKeyAccount
  readonly #domain: ReceiptDomain
  readonly #requests = new Map<string, ReceivedRequest>()
  readonly #ordered = new Map<string, OrderedReceipt>()
  #next = 0

  constructor(key: PrivateKeyAccount, domain: ReceiptDomain) {
    this.#key = key
    this.#domain = domain
  }

  async receive(request: ReceivedRequest): Promise<void> {
    this.#requests.set(request.id, request)
  }

  async order(requestId: string, signed: SignedReceipt): Promise<OrderedReceipt> {
    const sequence = this.#next++
    const hash = hashReceipt(signed.receipt, this.#domain)
    const leaf = batchLeaf(hash, signed.signature)
    const includeBy = signed.receipt.issuedAt + 3600n
    const sequencerSignature = await this.#key.signTypedData(
      promiseTypedData({ leaf, sequence: BigInt(sequence), includeBy }, this.#domain),
    )
    const ordered = { ...signed, hash, requestId, leaf, sequence, includeBy, sequencerSignature }
    this.#ordered.set(requestId, ordered)
    return ordered
  }

  async find(id: string): Promise<FoundReceipt | undefined> {
    const byHash = [...this.#ordered.values()].find((ordered) => ordered.hash === id)
    const request = this.#requests.get(byHash?.requestId ?? id)
    return request && { request, ordered: byHash ?? this.#ordered.get(id) }
  }
}
