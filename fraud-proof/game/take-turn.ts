import type { Hex, PublicClient } from 'viem'
import { type DisputesAt, readGame } from './chain-game.ts'
import { type GameState, isOver } from './game-state.ts'
import { type Decision, isMove } from './move.ts'
import { moveCall, movePurpose } from './move-call.ts'
import type { Outbound } from './outbound.ts'
import type { Observe } from './player-event.ts'

export interface TurnModules {
  readonly client: PublicClient
  readonly outbound: Outbound
  readonly observe: Observe
  readonly at: DisputesAt
}

/** Reads a game, lets the strategy decide, tries the move against the chain, and sends it. Gives the game as it was read. */
export async function takeTurn(
  { client, outbound, observe, at }: TurnModules,
  id: Hex,
  strategy: (game: GameState) => Promise<Decision>,
): Promise<GameState> {
  const game = await readGame(client, at, id)
  if (isOver(game.phase)) return game
  const decision = await strategy(game)
  if (decision.kind === 'hold') outbound.alarm('held', id, decision.why)
  if (!isMove(decision)) return game
  const purpose = movePurpose(game, decision)
  const result = await outbound.attempt({ purpose, to: at.disputes, ...moveCall(game, decision) })
  if (result === 'sent') observe({ kind: 'move', id, phase: game.phase, move: decision.kind })
  else if (typeof result === 'object') {
    const now = await readGame(client, at, id)
    // A move that was mined while this one was decided is no reason for alarm. Else it came too late, or the rules are not understood.
    if (movePurpose(now, decision) === purpose) outbound.alarm('move-refused', purpose, result.refused)
  }
  return game
}
