import type { Address, Hex } from 'viem'
import type { TraceNode } from '../vm/trace.ts'

/** In the order of `Disputes.Phase`. */
export const phases = [
  'none',
  'answer',
  'reveal',
  'point',
  'revealLeaf',
  'step',
  'challengerWon',
  'defenderWon',
  'void',
] as const
export type Phase = (typeof phases)[number]

/** In the order of `Disputes.Kind`. */
export const disputeKinds = ['output', 'kv'] as const
export type DisputeKind = (typeof disputeKinds)[number]

/** The children that were shown of one node of the defender's trace. */
export interface Reveal {
  readonly node: TraceNode
  readonly children: readonly Uint8Array[]
}

/** One dispute as a chain has it at one block: what the contract holds, and what its events have shown. */
export interface GameState {
  readonly id: Hex
  readonly kind: DisputeKind
  readonly phase: Phase
  readonly challenger: Address
  readonly defender: Address
  readonly operator: Address
  /** Where the receipt stands. */
  readonly batch: bigint
  readonly index: number
  readonly receiptHash: Hex
  readonly bucket: number
  /** What either side puts up. */
  readonly bond: bigint
  /** The beacon's, for a dispute over KV rows. */
  readonly seed: Hex
  readonly hasPointed: boolean
  /** Whether the dispute was opened behind the one that slashed the operator: nothing is left to win. */
  readonly isVoid: boolean
  /** The last second of the mover's turn. */
  readonly deadline: bigint
  /** The block's time, in seconds. */
  readonly now: bigint
  /** What the next move is about. Means something from the first `reveal` on. */
  readonly node: TraceNode
  /** What the defender has at `node`. */
  readonly hash: Uint8Array
  /** Of the tree that is descended: whatever lies behind is padding. */
  readonly leaves: number
  /** What was answered; undefined before. */
  readonly answer: ShownAnswer | undefined
  /** Every reveal so far, from the trace's root downwards. */
  readonly reveals: readonly Reveal[]
  /** The leaf that the descent ended at, once it was shown. */
  readonly leaf: Uint8Array | undefined
}

/** What a defender shows by answering. */
export interface ShownAnswer {
  readonly traceRoot: Uint8Array
  readonly tokens: readonly number[]
  /** The rows of fingerprints that the beacon drew, back to back; undefined in a dispute over the output. */
  readonly rows: Float32Array | undefined
}

/** Levels that one reveal opens. */
export function levelsBelow(level: number): number {
  return Math.min(4, level)
}

export function isDefendersTurn(phase: Phase): boolean {
  return phase === 'answer' || phase === 'reveal' || phase === 'revealLeaf'
}

export function isOver(phase: Phase): phase is 'challengerWon' | 'defenderWon' | 'void' {
  return phase === 'challengerWon' || phase === 'defenderWon' || phase === 'void'
}
