import type { Address } from 'viem'
import { isOver } from '../../fraud-proof/game/game-state.ts'
import type { Actor } from './dishonest/actor.ts'
import type { SimulatedDisputes } from './simulated-disputes.ts'
import { IllegalMove } from './simulated-rules.ts'

export interface Side {
  readonly account: Address
  readonly actor: Actor
  /** Whose every move must be legal. */
  readonly honest: boolean
}

/** What happened in a game. */
export interface Played {
  readonly outcome: 'challengerWon' | 'defenderWon' | 'void'
  readonly moves: readonly string[]
  /** What the contract refused. */
  readonly refused: readonly string[]
}

const MOST_ROUNDS = 400

/** Plays a game to its end, letting time pass where nobody moves. `check` is called after every round. */
export async function playSimulated(
  disputes: SimulatedDisputes,
  id: number,
  sides: readonly Side[],
  check: () => void,
): Promise<Played> {
  const moves: string[] = []
  const refused: string[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = false
    for (const { account, actor, honest } of sides) {
      const game = disputes.state(id)
      if (isOver(game.phase)) return { outcome: game.phase, moves, refused }
      for (const move of await actor(game)) {
        try {
          disputes.apply(id, account, move)
          moves.push(move.kind)
          moved = true
          break
        } catch (error) {
          if (honest || !(error instanceof IllegalMove)) throw error
          refused.push(error.message)
        }
      }
      check()
    }
    const { now, deadline, phase } = disputes.state(id)
    if (!moved && !isOver(phase)) disputes.now = now < deadline ? deadline : deadline + 1n
  }
  throw new Error('the game does not end')
}
