import type { Receipt } from '../../contracts/receipt.ts'
import type { StepProof, StepRoots } from '../vm/step.ts'
import type { RangeProof } from '../vm/tensor-tree.ts'

/** A move as the contract takes it. */
export type Move =
  | {
      readonly kind: 'answer'
      readonly receipt: Receipt
      readonly tokens: readonly number[]
      /** The drawn rows with their proofs; none for the output. */
      readonly rows: readonly RangeProof[]
      readonly traceRoot: Uint8Array
      readonly verdictPath: readonly Uint8Array[]
    }
  | { readonly kind: 'reveal'; readonly children: readonly Uint8Array[] }
  | {
      readonly kind: 'point'
      readonly child: number
      readonly hash: Uint8Array
      readonly siblings: readonly Uint8Array[]
      /** The kernel's bytes and their path, where this ends the descent in the tree over kernels; else empty. */
      readonly encoding: Uint8Array
      readonly encodingPath: readonly Uint8Array[]
    }
  | { readonly kind: 'revealLeaf'; readonly leaf: Uint8Array }
  | {
      readonly kind: 'step'
      readonly leaf: Uint8Array
      /** Which value of the leaf. */
      readonly element: number
      readonly roots: StepRoots
      readonly proof: StepProof
    }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'concede' }
  | { readonly kind: 'closeVoid' }

/** What to do about a game now. */
export type Decision =
  | Move
  /** It is the other side's turn, or the game is over. */
  | { readonly kind: 'wait' }
  /** Nothing may be sent: what this side computed and what the chain shows cannot both be right, or there is nothing to defend. */
  | { readonly kind: 'hold'; readonly why: string }

/** Whether a decision is to be sent. */
export function isMove(decision: Decision): decision is Move {
  return decision.kind !== 'wait' && decision.kind !== 'hold'
}
