import type { Hex } from 'viem'
import { batchLeaf } from '../../contracts/batch-tree.ts'
import { hashPromise } from '../../contracts/promise.ts'
import type { ReceiptDomain } from '../../contracts/receipt.ts'
import { entryCodec, type LedgerEntry } from './ledger-entry.ts'
import { ledgerError } from './ledger-error.ts'
import type { ReceiptSigner } from './receipt-signer.ts'
import type { ReceivedRequest, SignedReceipt } from './signed-receipt.ts'

export interface PromiseRules {
  readonly domain: ReceiptDomain
  /** `Workers.inclusionGrace`, seconds: how long after `issuedAt` a receipt may still be batched. */
  readonly inclusionGrace: bigint
  /** How much of it a promise leaves unused, for clocks that differ and an L2 that is slow; seconds. */
  readonly margin: bigint
}

/** A receipt that gets a place: what it answers, its hash, and the place. */
export interface Placing {
  readonly request: ReceivedRequest
  readonly signed: SignedReceipt
  readonly hash: Hex
  readonly sequence: number
}

/** The entry of a receipt at a place, with the sequencer's promise of it. `now` is in milliseconds. */
export function promisedEntry(
  { request, signed, hash, sequence }: Placing,
  rules: PromiseRules,
  signer: ReceiptSigner,
  now: number,
): LedgerEntry {
  requireSameRequest(request, signed)
  const { id: requestId, keyId, receivedAt } = request
  const includeBy = lastInclusion(requestId, signed, rules, BigInt(Math.floor(now / 1000)))
  const leaf = batchLeaf(hash, signed.signature)
  const promise = hashPromise({ leaf, sequence: BigInt(sequence), includeBy }, rules.domain)
  const sequencerSignature = signer.sign(promise)
  const entry = {
    ...signed,
    hash,
    leaf,
    sequence,
    includeBy,
    sequencerSignature,
    requestId,
    keyId,
    receivedAt,
  }
  // As whoever finds it later will read it, to the letter.
  return entryCodec.decode(entryCodec.encode(entry))
}

/**
 * A receipt is stale `inclusionGrace` after `issuedAt`, and a worker that retires its key right now answers for it as long from
 * now on, so the earlier of the two counts, however the worker's clock goes.
 */
function lastInclusion(
  requestId: string,
  { receipt: { issuedAt } }: SignedReceipt,
  { inclusionGrace, margin }: PromiseRules,
  now: bigint,
): bigint {
  const includeBy = (issuedAt < now ? issuedAt : now) + inclusionGrace - margin
  if (includeBy > now) return includeBy
  throw ledgerError('ledger/stale', 'the receipt was signed too long ago to be batched in time', {
    requestId,
    issuedAt: issuedAt.toString(),
  })
}

function requireSameRequest(request: ReceivedRequest, { receipt }: SignedReceipt): void {
  for (const field of ['requestHash', 'modelId'] as const) {
    if (receipt[field].toLowerCase() === request[field].toLowerCase()) continue
    throw ledgerError(
      'ledger/other-request',
      `the receipt's ${field} is ${receipt[field]}, that of request ${request.id} is ${request[field]}`,
      { requestId: request.id, field },
    )
  }
}
