import type { Hex } from 'viem'
import type { Invalidity } from '../../contracts/invalid.ts'
import type { SpotCheck } from '../spot-check/spot-check.ts'
import type { DisputeKind, Phase } from './game-state.ts'
import type { Move } from './move.ts'

/** Something a person must look at; nothing is staked on it. */
export type AlarmCode =
  /** Two replays of the same are not the same. */
  | 'replays-disagree'
  /** A strategy found the chain and its own trace at odds, or has nothing to defend with. */
  | 'held'
  /** The chain would not take a move that should be legal. */
  | 'move-refused'
  /** A transaction failed, or could not be sent. */
  | 'transaction-failed'
  /** A batch's contents, or an opening, cannot be had. */
  | 'withheld'
  /** Receipts name a model that no directory is configured for. */
  | 'unknown-model'
  /** A dispute would be opened, were more bonds allowed to be at risk. */
  | 'bonds-at-risk'
  /** Only alarms are wanted, and this would have been done. */
  | 'dry-run'
  /** Part of a turn failed; it is tried again. */
  | 'failed'

/** What a challenger or a defender does and sees, for logs, metrics and tests. */
export type PlayerEvent =
  | { readonly kind: 'batch-checked'; readonly batch: bigint; readonly receipts: number }
  | { readonly kind: 'invalid'; readonly batch: bigint; readonly index: number; readonly why: Invalidity }
  | { readonly kind: 'spot-check'; readonly receiptHash: Hex; readonly check: SpotCheck }
  | {
      readonly kind: 'replayed'
      readonly receiptHash: Hex
      readonly dispute: DisputeKind
      readonly honest: boolean
    }
  | { readonly kind: 'sent'; readonly purpose: string; readonly hash: Hex; readonly gasUsed: bigint }
  | { readonly kind: 'move'; readonly id: Hex; readonly phase: Phase; readonly move: Move['kind'] }
  | { readonly kind: 'game-over'; readonly id: Hex; readonly outcome: Phase }
  | {
      readonly kind: 'alarm'
      readonly code: AlarmCode
      readonly about: string
      readonly message: string
    }

/** Told of everything that a player does and sees. */
export type Observe = (event: PlayerEvent) => void
