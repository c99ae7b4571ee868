import type { Hex } from 'viem'
import { readGame } from '../../fraud-proof/game/chain-game.ts'
import { type GameState, isOver } from '../../fraud-proof/game/game-state.ts'
import { moveCall } from '../../fraud-proof/game/move-call.ts'
import type { Wallet } from './chain.ts'
import type { Actor } from './dishonest/actor.ts'
import { mined } from './mined.ts'
import type { Stage } from './stage.ts'

export interface ChainSide {
  readonly wallet: Wallet
  readonly actor: Actor
  /** Whose every move must be legal. */
  readonly honest: boolean
}

/** What happened in a game on chain. */
export interface PlayedOnChain {
  readonly outcome: GameState['phase']
  readonly moves: readonly string[]
  readonly refused: readonly string[]
  /** Of both sides' moves together. */
  readonly gas: bigint
}

/** An estimate may fall short: by the time a move is mined the mover's clock has changed, and writing that costs. */
const MOVE_GAS = 6_000_000n
const MOST_ROUNDS = 100

/** Plays a dispute on a chain to its end, letting time pass where nobody moves. */
export async function playOnChain(
  { chain, disputes }: Stage,
  id: Hex,
  sides: readonly ChainSide[],
): Promise<PlayedOnChain> {
  const at = { disputes: disputes.address, fromBlock: 0n }
  const moves: string[] = []
  const refused: string[] = []
  let gas = 0n
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = false
    for (const { wallet, actor, honest } of sides) {
      const game = await readGame(chain.reader, at, id)
      if (isOver(game.phase)) return { outcome: game.phase, moves, refused, gas }
      for (const move of await actor(game)) {
        const call = { to: disputes.address, ...moveCall(game, move) }
        const refusal = await chain.reader.call({ ...call, account: wallet.account }).then(
          () => undefined,
          (error: unknown) => String(error),
        )
        if (refusal !== undefined) {
          if (honest) throw new Error(`an honest ${move.kind} is refused: ${refusal}`)
          refused.push(move.kind)
          continue
        }
        // In the last second, as an actor may want it: a block of its own comes later.
        if (game.now === game.deadline - 1n) {
          await chain.cheats.setNextBlockTimestamp({ timestamp: game.deadline })
        }
        const sent = await mined(chain, wallet.sendTransaction({ ...call, gas: MOVE_GAS }))
        gas += sent.gasUsed
        moves.push(move.kind)
        moved = true
        break
      }
    }
    if (moved) continue
    const { deadline, now, phase } = await readGame(chain.reader, at, id)
    if (isOver(phase)) continue
    await chain.cheats.setNextBlockTimestamp({
      timestamp: now < deadline - 1n ? deadline - 1n : deadline + 1n,
    })
    await chain.cheats.mine({ blocks: 1 })
  }
  throw new Error('the game does not end')
}
