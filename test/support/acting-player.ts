import { readGame } from '../../fraud-proof/game/chain-game.ts'
import { isOver } from '../../fraud-proof/game/game-state.ts'
import { moveCall } from '../../fraud-proof/game/move-call.ts'
import { openedDisputes } from '../../fraud-proof/game/opened-disputes.ts'
import type { Wallet } from './chain.ts'
import type { Actor } from './dishonest/actor.ts'
import { mined } from './mined.ts'
import type { Stage } from './stage.ts'

/** An estimate may fall short: by the time a move is mined the mover's clock has changed, and writing that costs. */
const MOVE_GAS = 6_000_000n

/** Plays every dispute of a chain as an actor says, like a daemon; what the chain refuses is not sent. */
export function actingPlayer({ chain, disputes }: Stage, wallet: Wallet, actor: Actor) {
  const at = { disputes: disputes.address, fromBlock: 0n }
  const moves: string[] = []
  const refused: string[] = []
  let gas = 0n
  return {
    moves,
    refused,
    get gas() {
      return gas
    },
    async playGames() {
      for (const { id } of await openedDisputes(chain.reader, at)) {
        const game = await readGame(chain.reader, at, id)
        if (isOver(game.phase)) continue
        for (const move of await actor(game)) {
          const call = { to: disputes.address, ...moveCall(game, move) }
          try {
            await chain.reader.call({ ...call, account: wallet.account })
          } catch (error) {
            refused.push(`${move.kind}: ${error}`)
            continue
          }
          const { gasUsed } = await mined(chain, wallet.sendTransaction({ ...call, gas: MOVE_GAS }))
          gas += gasUsed
          moves.push(move.kind)
          break
        }
      }
    },
    settled: () => Promise.resolve(),
  }
}
