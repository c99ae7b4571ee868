import type { Change, Store } from '../store/store.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { ledgerError } from './ledger-error.ts'
import * as spaces from './ledger-spaces.ts'
import type { ReceivedRequest } from './signed-receipt.ts'

/** How many of the last entries are looked at when a ledger is opened: more than fit into LevelDB's logs. */
const lookedAt = 16_384

/** What is written of a receipt with its place, all at once. */
export function changesOf(entry: LedgerEntry): Change[] {
  return [
    spaces.ordered.put(entry.sequence, entry),
    spaces.sequenceOfHash.put(entry.hash, entry.sequence),
    spaces.sequenceOfRequest.put(entry.requestId, entry.sequence),
    spaces.lastUseOfEvidence.put(entry.receipt.evidenceHash, entry.sequence),
    spaces.received.delete(entry.requestId),
  ]
}

/** The next place of a stored ledger. LevelDB drops damaged parts of its logs in silence, so the end is looked at. */
export async function nextPlace(store: Store): Promise<number> {
  for await (const [last] of spaces.ordered.entries(store, { reverse: true, limit: 1 })) {
    let first = last + 1
    for await (const [sequence] of spaces.ordered.entries(store, { reverse: true, limit: lookedAt })) {
      first--
      if (sequence !== first) throw gap(first)
    }
    return last + 1
  }
  return 0
}

/** Stored requests without a receipt, by id. */
export async function readReceived(store: Store): Promise<Map<string, ReceivedRequest>> {
  const requests = new Map<string, ReceivedRequest>()
  for await (const [id, request] of spaces.received.entries(store)) requests.set(id, request)
  return requests
}

/** The receipts from one place to below another; a gap is an error. */
export async function readDense(store: Store, from: number, below: number): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = []
  for await (const [sequence, entry] of spaces.ordered.entries(store, { from, below })) {
    if (sequence !== from + entries.length || entry.sequence !== sequence) throw gap(from + entries.length)
    entries.push(entry)
  }
  if (entries.length !== below - from) throw gap(from + entries.length)
  return entries
}

const gap = (sequence: number) =>
  ledgerError('ledger/corrupt', `receipt ${sequence} is missing, though later ones are there`, { sequence })
