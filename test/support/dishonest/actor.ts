import type { GameState } from '../../../fraud-proof/game/game-state.ts'
import { type Decision, isMove, type Move } from '../../../fraud-proof/game/move.ts'

/** A player: the moves it tries now, one after another until one is legal. The game may be simulated or on a chain. */
export type Actor = (game: GameState) => Promise<readonly Move[]>

/** A strategy as a player. */
export function actorOf(strategy: (game: GameState) => Promise<Decision>): Actor {
  return async (game) => {
    const decision = await strategy(game)
    return isMove(decision) ? [decision] : []
  }
}

/** Moves in the last second of each turn alone, in a block that comes no earlier than a second after the newest. */
export function inTheLastSecond(actor: Actor): Actor {
  return async (game) => (game.now < game.deadline - 1n ? [] : actor(game))
}

/** Plays until a phase comes, from then on not at all. */
export function silentFrom(phase: GameState['phase'], actor: Actor): Actor {
  return async (game) => (game.phase === phase ? [] : actor(game))
}
