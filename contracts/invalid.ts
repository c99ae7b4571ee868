import { type Address, isAddressEqual, zeroAddress } from 'viem'
import type { Receipt } from './receipt.ts'

/** Why a receipt should never have been batched, in the order of `Rollup.Invalidity`. */
export const invalidities = [
  'none',
  'unknown-model',
  'unknown-bucket',
  'lengths',
  'max-tokens',
  'finish',
  'temperature',
  'signature',
  'operator',
  'stale',
] as const
/** One of them; `none` for a receipt that is in order. */
export type Invalidity = (typeof invalidities)[number]

/** Since when, and until when, an operator answers for a key or a model; seconds, 0 for not yet. `Workers.Span`. */
export interface Span {
  readonly operator: Address
  readonly addedAt: bigint
  readonly retiredAt: bigint
}

/** What a chain knows about what a receipt names. */
export interface ReceiptFacts {
  /** `Models.registeredAt` of its model: 0 for none. */
  readonly modelRegisteredAt: bigint
  /** `Models.hasBucket` of its model and bucket. */
  readonly hasBucket: boolean
  /** `Workers.keys` of its worker. */
  readonly key: Span
  /** `Workers.modelsOf` of the key's operator and the receipt's model. */
  readonly model: Span
  /** When the key's operator asked to leave: 0 for never. */
  readonly exitRequestedAt: bigint
  /** When it was slashed: 0 for never. No receipt is invalid by it, but what is not final yet comes to nothing. */
  readonly slashedAt: bigint
  /** `Workers.inclusionGrace`. */
  readonly inclusionGrace: bigint
}

/** binary32 of 2.0; as bits, all negative numbers and NaN lie above. */
const maxTemperature = 0x40000000

/**
 * Whether a receipt may stand in a batch committed at `committedAt`, and why not; the twin of `Rollup.invalidity`. A sequencer
 * that batches one for which this is not `none` loses its bond. `isSigned` is what `isSignedByWorker` says.
 */
export function invalidity(
  receipt: Receipt,
  { isSigned, committedAt, facts }: { isSigned: boolean; committedAt: bigint; facts: ReceiptFacts },
): Invalidity {
  const { bucket, promptLength, totalLength, maxTokens } = receipt
  if (facts.modelRegisteredAt === 0n || facts.modelRegisteredAt > committedAt) return 'unknown-model'
  if (!facts.hasBucket) return 'unknown-bucket'
  if (promptLength === 0 || promptLength >= totalLength || totalLength > bucket || bucket >= 2 ** 24) {
    return 'lengths'
  }
  if (totalLength - promptLength > maxTokens || promptLength + maxTokens > bucket) return 'max-tokens'
  if (receipt.finish > 2) return 'finish'
  if (receipt.temperature > maxTemperature) return 'temperature'
  if (!isSigned) return 'signature'
  if (!hasOperator(facts, committedAt)) return 'operator'
  return committedAt > receipt.issuedAt + facts.inclusionGrace ? 'stale' : 'none'
}

/** Whether an operator answers for the key and the model; a slash changes nothing of that. */
function hasOperator({ key, model, exitRequestedAt, inclusionGrace }: ReceiptFacts, time: bigint): boolean {
  const covers = ({ addedAt, retiredAt }: Span) =>
    addedAt !== 0n && addedAt <= time && (retiredAt === 0n || time <= retiredAt + inclusionGrace)
  const isPresent = exitRequestedAt === 0n || time <= exitRequestedAt + inclusionGrace
  return !isAddressEqual(key.operator, zeroAddress) && covers(key) && covers(model) && isPresent
}
