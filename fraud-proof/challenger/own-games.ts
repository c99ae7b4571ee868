import type { Address, Hex } from 'viem'
import { kvIndices } from '../../contracts/kv-sample.ts'
import type { Receipt } from '../../contracts/receipt.ts'
import type { DisputesAt } from '../game/chain-game.ts'
import { challengerMove } from '../game/challenger-strategy.ts'
import { type GameState, isOver } from '../game/game-state.ts'
import type { JudgedModel } from '../game/judged-model.ts'
import { type OpenedDispute, openedDisputes, openedReceipt } from '../game/opened-disputes.ts'
import { messageOf, type Outbound } from '../game/outbound.ts'
import type { OwnTrace } from '../game/own-trace.ts'
import { takeTurn } from '../game/take-turn.ts'
import { openedAnswer } from '../vm/opening.ts'
import type { ChallengerModules } from './challenger-options.ts'

/** Blocks after which a game that ended is not looked at again: no reorg goes deeper. */
const SETTLED_DEPTH = 64n

/** Plays the disputes that we opened. Which they are, and how they stand, is read from the chain at every turn. */
export class OwnGames {
  readonly #modules: ChallengerModules
  readonly #outbound: Outbound
  readonly #at: DisputesAt
  readonly #models: ReadonlyMap<string, JudgedModel>
  readonly #traces = new Map<Hex, Promise<OwnTrace>>()
  readonly #ended = new Map<Hex, bigint>()

  constructor(at: DisputesAt, modules: ChallengerModules, outbound: Outbound) {
    this.#at = at
    this.#modules = modules
    this.#outbound = outbound
    this.#models = new Map(modules.models.map((model) => [model.id, model]))
  }

  /** One turn in every game. Gives all that was ever opened, the bonds that are up, and whom we won against. */
  async play(
    signal: AbortSignal,
  ): Promise<{ opened: readonly OpenedDispute[]; atRisk: bigint; beaten: readonly Address[] }> {
    const { client, observe } = this.#modules
    const head = await client.getBlockNumber()
    const opened = await openedDisputes(client, this.#at, this.#outbound.account)
    let atRisk = 0n
    const beaten: Address[] = []
    const turns = opened.map(async (dispute) => {
      const { id } = dispute
      const endedAt = this.#ended.get(id)
      if (endedAt !== undefined && head - endedAt > SETTLED_DEPTH) return
      try {
        const modules = { client, observe, outbound: this.#outbound, at: this.#at }
        const game = await takeTurn(modules, id, (state) =>
          challengerMove(state, () => this.#trace(dispute, state, signal)),
        )
        if (!isOver(game.phase)) {
          this.#ended.delete(id)
          atRisk += game.bond
          return
        }
        if (game.phase === 'challengerWon') beaten.push(game.operator)
        if (endedAt !== undefined) return
        this.#ended.set(id, head)
        this.#traces.delete(id)
        observe({ kind: 'game-over', id, outcome: game.phase })
      } catch (error) {
        if (signal.aborted) return
        this.#outbound.alarm('failed', id, messageOf(error))
      }
    })
    await Promise.all(turns)
    signal.throwIfAborted()
    return { opened, atRisk, beaten }
  }

  /** The canonical run over what the answer shows: whatever a dispute was opened on, it is played with what is public now. */
  #trace(dispute: OpenedDispute, game: GameState, signal: AbortSignal): Promise<OwnTrace> {
    const known = this.#traces.get(dispute.id) ?? this.#compute(dispute, game, signal)
    this.#traces.set(dispute.id, known)
    known.catch(() => this.#traces.delete(dispute.id))
    return known
  }

  async #compute(dispute: OpenedDispute, game: GameState, signal: AbortSignal): Promise<OwnTrace> {
    const receipt = await this.#receipt(dispute)
    const model = this.#models.get(receipt.modelId.toLowerCase())
    if (model === undefined) throw new Error(`no directory is configured for model ${receipt.modelId}`)
    if (game.answer === undefined) throw new Error('nothing has been answered yet')
    const { tokens, rows } = game.answer
    const answer = openedAnswer({ receipt, tokens, kv: undefined })
    const { bucket } = receipt
    if (game.kind === 'output') return model.trace({ kind: 'output', answer, bucket }, signal)
    if (rows === undefined) throw new Error('the answer showed no rows')
    const layers = model.files.manifest.sampledLayers.length
    const indices = kvIndices(game.seed, game.receiptHash, receipt.totalLength, layers)
    return model.trace({ kind: 'kv', answer, bucket, drawn: { indices, rows } }, signal)
  }

  async #receipt(dispute: OpenedDispute): Promise<Receipt> {
    const receipt = await openedReceipt(this.#modules.client, dispute)
    if (receipt) return receipt
    for (const source of this.#modules.sources) {
      const batch = await source.batch(dispute.batch).catch(() => undefined)
      const batched = batch?.[dispute.index]
      if (batched) return batched.receipt
    }
    throw new Error(`no source has receipt ${dispute.index} of batch ${dispute.batch}`)
  }
}
