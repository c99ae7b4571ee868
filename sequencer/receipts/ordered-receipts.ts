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

/** What deletes these receipts, which are all that there are below a place. */
export function forgettingChanges(entries: readonly LedgerEntry[], below: number): Change[] {
  const deleted = entries.flatMap(({ sequence, hash, requestId }) => [
    spaces.ordered.delete(sequence),
    spaces.sequenceOfHash.delete(hash),
    spaces.sequenceOfRequest.delete(requestId),
  ])
  return [...deleted, spaces.marks.put('first', below)]
}

/** The places of a stored ledger: those before the first were forgotten, the next is free. */
export interface KeptPlaces {
  readonly first: number
  readonly next: number
}

/** LevelDB drops damaged parts of its logs in silence, so the end of a stored ledger is looked at. */
export async function keptPlaces(store: Store): Promise<KeptPlaces> {
  const first = (await spaces.marks.get(store, 'first')) ?? 0
  let next: number | undefined
  let lowest = first
  let looked = 0
  for await (const [sequence] of spaces.ordered.entries(store, { reverse: true, limit: lookedAt })) {
    if (next !== undefined && sequence !== lowest - 1) throw gap(lowest - 1)
    next ??= sequence + 1
    lowest = sequence
    looked++
  }
  if (looked < lookedAt && lowest !== first) throw gap(lowest - 1)
  return { first, next: next ?? first }
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
