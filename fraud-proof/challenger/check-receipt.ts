import type { Hex } from 'viem'
import { kvIndices } from '../../contracts/kv-sample.ts'
import type { DisputeKind } from '../game/game-state.ts'
import type { JudgedModel, Judging } from '../game/judged-model.ts'
import { messageOf } from '../game/outbound.ts'
import type { SpotCheck } from '../spot-check/spot-check.ts'
import { checkOpening, type Opening, openedAnswer } from '../vm/opening.ts'
import { drawnRows } from '../vm/tracer.ts'
import type { BatchedReceipt, ReceiptSource } from './receipt-source.ts'

/** What a receipt's check came to. `disagree`: its two replays differ, so that this machine is to be mistrusted, not the answer. */
export type ReceiptCheck =
  | { readonly outcome: 'good'; readonly check: SpotCheck }
  /** Two replays say that a dispute of this kind is won. */
  | { readonly outcome: 'dishonest'; readonly kind: DisputeKind; readonly check: SpotCheck }
  /** It looked suspicious, but the replay finds it honest. */
  | { readonly outcome: 'false-positive'; readonly check: SpotCheck }
  | { readonly outcome: 'disagree'; readonly kind: DisputeKind; readonly check: SpotCheck }
  | { readonly outcome: 'unknown'; readonly reason: string; readonly check: SpotCheck }
  /** No source has what the receipt's roots hide: tokens, or only fingerprints. `answers` tells what each gave instead. */
  | { readonly outcome: 'withheld'; readonly kind: DisputeKind; readonly answers: readonly SourceAnswer[] }

/** Why a source's opening is none of the receipt. */
export interface SourceAnswer {
  readonly source: string
  readonly reason: string
}

/** How a receipt is checked. */
export interface CheckReceiptOptions {
  /** See `SpotCheckRequest`. */
  readonly stopEarly: boolean
  readonly signal: AbortSignal
}

/**
 * Fetches a receipt's opening, spot-checks it, and replays what looks suspicious. `seed` draws the KV rows: the beacon's, or 32 random
 * bytes of whoever wants to know at once.
 *
 * @example
 * const model = await JudgedModel.open({ directory: 'fraud-proof/model/demo' })
 * const mirror = new HttpMirror({ url: 'http://127.0.0.1:8080' })
 * const options = { stopEarly: false, signal: AbortSignal.timeout(60_000) }
 * const { outcome } = await checkReceipt(model, [mirror], { receipt, signature, hash }, seed, options)
 */
export async function checkReceipt(
  model: JudgedModel,
  sources: readonly ReceiptSource[],
  { receipt, hash }: BatchedReceipt & { readonly hash: Hex },
  seed: Hex,
  { stopEarly, signal }: CheckReceiptOptions,
): Promise<ReceiptCheck> {
  const { opening, answers } = await fetchOpening(model, sources, { receipt, hash }, signal)
  if (opening === undefined) return { outcome: 'withheld', kind: 'output', answers }
  const answer = openedAnswer(opening)
  const drawn = kvIndices(seed, hash, receipt.totalLength, model.files.manifest.sampledLayers.length)
  const { kv } = opening
  const check = await model.spotCheck({ answer, kv, drawn, stopEarly, signal })
  if (check.outcome === 'unknown') return { outcome: 'unknown', reason: check.reason, check }
  if (check.outcome === 'good') {
    // Tokens without the fingerprints that a selected receipt publishes are half an opening.
    return kv === undefined ? { outcome: 'withheld', kind: 'kv', answers } : { outcome: 'good', check }
  }
  const { bucket } = receipt
  const judgings: Judging[] = [{ kind: 'output', answer, bucket }]
  if (kv) judgings.push({ kind: 'kv', answer, bucket, drawn: drawnRows(kv, drawn) })
  for (const judging of judgings) {
    const { run, agree } = await model.replayTwice(judging, signal)
    if (!agree) return { outcome: 'disagree', kind: judging.kind, check }
    if (run.verdict !== 1) return { outcome: 'dishonest', kind: judging.kind, check }
  }
  return kv === undefined
    ? { outcome: 'withheld', kind: 'kv', answers }
    : { outcome: 'false-positive', check }
}

/** The opening of a receipt from the first source that has one that fits it; without fingerprints where none has those. */
async function fetchOpening(
  model: JudgedModel,
  sources: readonly ReceiptSource[],
  { receipt, hash }: Pick<BatchedReceipt, 'receipt'> & { readonly hash: Hex },
  signal: AbortSignal,
): Promise<{ readonly opening: Opening | undefined; readonly answers: readonly SourceAnswer[] }> {
  let withoutKv: Opening | undefined
  const answers: SourceAnswer[] = []
  for (const source of sources) {
    const answered = (reason: string) => answers.push({ source: source.name, reason })
    try {
      const given = await source.opening(hash, signal)
      if (given === undefined) {
        answered('it has no opening')
        continue
      }
      // The receipt is the batch's, whatever the source says it is.
      const opening = { receipt, tokens: given.tokens, kv: given.kv }
      const failed = checkOpening(model.files, model.id, opening).filter(({ ok }) => !ok)
      if (failed.length === 0 && opening.kv) return { opening, answers }
      if (failed.every(({ name }) => name === 'kv')) withoutKv ??= { ...opening, kv: undefined }
      answered(
        failed.map(({ name, reason }) => `${name}: ${reason}`).join('; ') || 'it shows no fingerprints',
      )
    } catch (error) {
      signal.throwIfAborted()
      answered(messageOf(error))
    }
  }
  return { opening: withoutKv, answers }
}
