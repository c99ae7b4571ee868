import type { Address, Hex } from 'viem'
import {
  batchOf,
  type ChainBatch,
  type ChainDispute,
  type ChainView,
  placeKey,
  slashedAt,
} from './chain-view.ts'

/** How far a receipt has come, in the protocol's words. */
export interface FinalityState {
  readonly state: 'provisional' | 'committed' | 'disputed' | 'final' | 'reverted'
  readonly reason?: string
  readonly batch?: ChainBatch
  /** Seconds; when it is final if nothing happens. */
  readonly finalAt?: number
}

/** A receipt with its place. */
export interface Standing {
  readonly sequence: number
  readonly hash: Hex
  /** The enclave key. */
  readonly worker: Address
}

export interface FinalityRules {
  /** `Rollup.window`, seconds. */
  readonly window: number
  /** Blocks, the batch's own among them, until a receipt counts as committed. */
  readonly confirmations: number
}

/**
 * Where a receipt stands as of a view; what `Rollup.isFinalFor` says of final, and why not. Disputes are looked through one by
 * one: few are ever open.
 */
export function finalityOf(
  view: ChainView,
  { sequence, hash, worker }: Standing,
  rules: FinalityRules,
): FinalityState {
  const batch = batchOf(view, sequence)
  const { block } = view
  if (batch === undefined || block === undefined) return { state: 'provisional' }
  if (block.number - batch.committedIn + 1n < BigInt(rules.confirmations)) return { state: 'provisional' }
  const reverted = (reason: string): FinalityState => ({ state: 'reverted', reason, batch })
  if (batch.withheld) return reverted('its batch was withheld')
  const index = sequence - batch.firstSequence
  if (view.invalid.has(placeKey(batch.number, index))) return reverted('it is not well-formed')

  const disputes = [...view.disputes.values()]
  const here = disputes.filter((each) => each.batch === batch.number && each.index === index)
  const lostAt = earliest(disputes.filter((each) => each.receiptHash === hash && each.state === 'won'))
  const when = finalTime(view, batch, here, rules)
  // What is final stays so, whatever happens to the same receipt elsewhere afterwards.
  const isBefore = (time: number) => when === undefined || time <= when
  if (lostAt !== undefined && isBefore(lostAt)) return reverted('a dispute over it was lost')
  const slashed = slashedAt(view, worker)
  if (slashed !== undefined && isBefore(slashed))
    return reverted('its worker was slashed before it was final')
  if (here.some(({ state }) => state === 'open')) {
    return { state: 'disputed', reason: 'a dispute over it is open', batch }
  }
  const isDemanded = [...view.demands.values()].some(
    (each) => each.batch === batch.number && each.missing.includes(index),
  )
  if (isDemanded) return { state: 'disputed', reason: 'it is demanded from the sequencer', batch }
  if (when === undefined) return { state: 'committed', batch }
  return { state: Number(block.timestamp) >= when ? 'final' : 'committed', batch, finalAt: when }
}

/** When a receipt is final if nothing happens; undefined while that is open. */
function finalTime(
  view: ChainView,
  batch: ChainBatch,
  here: readonly ChainDispute[],
  { window }: FinalityRules,
): number | undefined {
  const isOpen = here.some(({ state }) => state === 'open')
  const when = batchFinalAt(view, batch, window)
  if (when === undefined || isOpen) return undefined
  return Math.max(when, ...here.map(({ resolvedAt = 0 }) => resolvedAt))
}

/** When a batch's receipts are final if nothing happens; undefined while it is not drawn, demanded from, or withheld. */
export function batchFinalAt(view: ChainView, batch: ChainBatch, window: number): number | undefined {
  const { drawnAt, suppliedAt, withheld, number } = batch
  if (drawnAt === undefined || withheld) return undefined
  if ([...view.demands.values()].some((demand) => demand.batch === number)) return undefined
  return Math.max(drawnAt, suppliedAt) + window
}

function earliest(disputes: readonly ChainDispute[]): number | undefined {
  const times = disputes.flatMap(({ resolvedAt }) => (resolvedAt === undefined ? [] : [resolvedAt]))
  return times.length === 0 ? undefined : Math.min(...times)
}
