import type { ReceiptDomain } from '../contracts/receipt.ts'
import type { Backend, Batch, Finality, FoundReceipt, Page, PageRequest, Readiness } from './api/backend.ts'
import type { BatchRecord } from './batcher/batch-record.ts'
import type { Batcher } from './batcher/batcher.ts'
import type { Dispatcher } from './dispatch/dispatcher.ts'
import { operatorOf } from './receipts/chain-view.ts'
import { batchFinalAt, type FinalityState } from './receipts/finality.ts'
import type { FinalityTracker } from './receipts/finality-tracker.ts'
import type { Ledger } from './receipts/ledger.ts'
import type { OrderedReceipt } from './receipts/signed-receipt.ts'
import type { NamedModel } from './served-model.ts'
import type { Store } from './store/store.ts'
import type { Openings } from './worker/openings.ts'

export interface BackendModules {
  readonly ledger: Ledger
  readonly tracker: FinalityTracker
  readonly batcher: Batcher
  readonly dispatcher: Dispatcher
  /** Of receipts that a beacon selected. */
  readonly openings: Openings
  readonly store: Store
}

/** Milliseconds without a word from the chain after which it counts as unreachable. */
const mostSilence = 60_000

/** What the API shows, from the parts that know it. */
export function backendOf(
  options: {
    readonly domain: ReceiptDomain
    readonly servedSince: number
    readonly models: readonly NamedModel[]
    readonly window: number
  },
  { ledger, tracker, batcher, dispatcher, openings, store }: BackendModules,
): Backend {
  const { domain, servedSince, models } = options
  const nameOf = new Map(models.map(({ name, modelId }) => [modelId.toLowerCase(), name]))
  const standing = ({ sequence, hash, receipt }: OrderedReceipt) => ({
    sequence,
    hash,
    worker: receipt.worker,
  })
  const shown = async ({ batch: _, ...state }: FinalityState, ordered: OrderedReceipt): Promise<Finality> => {
    const batch = await batcher.proofOf(ordered.sequence)
    return batch === undefined ? state : { ...state, batch }
  }
  const batchOf = (record: BatchRecord): Batch => {
    const { view } = tracker
    const onChain = view.batches.get(record.number)
    const finalAt = onChain && batchFinalAt(view, onChain, options.window)
    const isFinal = finalAt !== undefined && finalAt <= Number(view.block?.timestamp ?? 0n)
    const state =
      onChain === undefined ? 'sent' : onChain.withheld ? 'withheld' : isFinal ? 'final' : 'committed'
    return { ...record, transaction: onChain?.transaction, committedAt: onChain?.committedAt, finalAt, state }
  }
  return {
    domain,
    models: () =>
      dispatcher
        .models()
        .flatMap(({ name, modelId, manifest }) =>
          manifest === undefined ? [] : [{ name, modelId, servedSince, manifest: JSON.parse(manifest) }],
        ),
    async find(id): Promise<FoundReceipt | undefined> {
      // Before the other, for it may be ordered meanwhile.
      const received = ledger.received(id)
      const ordered = await ledger.find(id)
      if (ordered) return { requestId: ordered.requestId, keyId: ordered.keyId, ordered }
      return received && { requestId: received.id, keyId: received.keyId, ordered: undefined }
    },
    async finality({ ordered }) {
      return ordered ? shown(tracker.finalityOf(standing(ordered)), ordered) : { state: 'received' }
    },
    async *watchFinality({ requestId, ordered: known }, signal) {
      let ordered = known
      if (ordered === undefined) {
        yield { state: 'received' }
        ordered = await becomesOrdered(ledger, requestId, signal)
        if (ordered === undefined) return
      }
      for await (const state of tracker.watch(standing(ordered), signal)) yield shown(state, ordered)
    },
    async opening(ordered) {
      const { hash, receipt, signature: workerSignature } = ordered
      const kept = await openings.find(hash)
      if (kept !== undefined) return { receipt, workerSignature, ...kept }
      const opening = await dispatcher.opening(hash, receipt.worker)
      if (opening === undefined) return undefined
      const kv = new Float32Array(Uint8Array.from(opening.kv).buffer)
      return { receipt, workerSignature, tokens: opening.tokens, kv }
    },
    evidence: (hash) => ledger.evidence(hash),
    report: async (modelId, nonce) =>
      (await dispatcher.report(modelId, nonce)).map(({ worker, evidence: { bytes, simulated } }) => ({
        worker,
        evidence: bytes,
        simulated,
      })),
    batches: async (page) =>
      pageOf([...batcher.batches].reverse(), page, ({ number }) => String(number), batchOf),
    async batch(number) {
      const record = batcher.batches[number]
      return record && batchOf(record)
    },
    receipts: (first, count) => ledger.range(first, count),
    disputes: async (page) =>
      pageOf(
        [...tracker.view.disputes.values()].reverse(),
        page,
        ({ id }) => id,
        (dispute) => dispute,
      ),
    dispute: async (id) => tracker.view.disputes.get(id),
    workers: async (page) =>
      pageOf(
        dispatcher.workers(),
        page,
        ({ address }) => address,
        (worker) => ({
          worker: worker.address,
          operator: operatorOf(tracker.view, worker.address),
          models: worker.models.flatMap(({ modelId }) => nameOf.get(modelId.toLowerCase()) ?? []),
          state: worker.attested ? ('attested' as const) : ('draining' as const),
          evidenceHash: worker.evidenceHash,
          simulated: worker.simulated,
          running: worker.models.reduce((sum, { load }) => sum + load, 0),
          slots: worker.models.reduce((sum, { slots }) => sum + slots, 0),
        }),
      ),
    async readiness() {
      const isStored = await store.get('ready').then(
        () => true,
        () => false,
      )
      const isRead = tracker.view.block !== undefined && batcher.failure === undefined
      const isHeard = isRead && tracker.silence < mostSilence
      const attested = dispatcher.workers().filter((worker) => worker.attested).length
      const readiness: Readiness[] = [
        { name: 'store', ready: isStored, reason: isStored ? 'it can be read' : 'it cannot be read' },
        { name: 'chain', ready: isHeard, reason: isHeard ? 'it is followed' : 'it is not followed' },
        { name: 'workers', ready: attested > 0, reason: `${attested} attested` },
      ]
      return readiness
    },
  }
}

/** The receipt of a request that is being answered; undefined where the signal aborts first. */
function becomesOrdered(
  ledger: Ledger,
  requestId: string,
  signal: AbortSignal,
): Promise<OrderedReceipt | undefined> {
  return new Promise((resolve) => {
    const unsubscribe = ledger.onOrdered((ordered) => {
      if (ordered.requestId === requestId) end(ordered)
    })
    const end = (ordered?: OrderedReceipt) => {
      unsubscribe()
      signal.removeEventListener('abort', stop)
      resolve(ordered)
    }
    const stop = () => end()
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) return end()
    // It may have come between the first look and the subscription.
    void ledger.find(requestId).then((ordered) => ordered && end(ordered))
  })
}

function pageOf<T, Shown>(
  all: readonly T[],
  { after, limit }: PageRequest,
  cursorOf: (item: T) => string,
  show: (item: T) => Shown,
): Page<Shown> {
  const from = after === undefined ? 0 : all.findIndex((item) => cursorOf(item) === after) + 1
  const items = all.slice(from, from + limit)
  const last = items.at(-1)
  const next = last !== undefined && from + limit < all.length ? cursorOf(last) : undefined
  return { items: items.map(show), next }
}
