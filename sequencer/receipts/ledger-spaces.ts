import type { Hex } from 'viem'
import { hashKey, nameKey, numberKey, numberValue } from '../store/codecs.ts'
import { Space, type ValueCodec } from '../store/space.ts'
import { evidenceCodec, type StoredEvidence } from './evidence-record.ts'
import { entryCodec, type LedgerEntry } from './ledger-entry.ts'
import type { ReceivedRequest } from './signed-receipt.ts'

const requestCodec: ValueCodec<ReceivedRequest> = {
  encode: (request) => new TextEncoder().encode(JSON.stringify(request)),
  decode: (bytes) => JSON.parse(new TextDecoder().decode(bytes)),
}

/** Requests without a receipt, by id. */
export const received = new Space<string, ReceivedRequest>('received', nameKey, requestCodec)
/** Receipts by their place in the order. */
export const ordered = new Space<number, LedgerEntry>('ordered', numberKey, entryCodec)
export const sequenceOfRequest = new Space<string, number>('by-request', nameKey, numberValue)
export const sequenceOfHash = new Space<Hex, number>('by-hash', hashKey, numberValue)
export const evidences = new Space<Hex, StoredEvidence>('evidence', hashKey, evidenceCodec)
/** `first`: the first place that is kept. */
export const marks = new Space<string, number>('mark', nameKey, numberValue)
/** The last receipt that names an evidence; where none does yet, the one that was to come when it was stored. */
export const lastUseOfEvidence = new Space<Hex, number>('evidence-use', hashKey, numberValue)
