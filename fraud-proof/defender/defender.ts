import { type Hex, isAddressEqual, type PublicClient } from 'viem'
import type { Deployment } from '../../contracts/deploy.ts'
import { kvIndices } from '../../contracts/kv-sample.ts'
import { hashReceipt } from '../../contracts/receipt.ts'
import { withdrawOwed } from '../game/claims.ts'
import { type Defence, defenderMove } from '../game/defender-strategy.ts'
import { type GameState, isOver } from '../game/game-state.ts'
import type { JudgedModel, Judging } from '../game/judged-model.ts'
import { type OpenedDispute, openedDisputes } from '../game/opened-disputes.ts'
import { messageOf, Outbound } from '../game/outbound.ts'
import type { Observe } from '../game/player-event.ts'
import { repeat } from '../game/repeat.ts'
import { takeTurn } from '../game/take-turn.ts'
import type { Transactions } from '../game/transactions.ts'
import { FINGERPRINT } from '../model/fingerprint-projection.ts'
import { checkOpening, type Opening, openedAnswer } from '../vm/opening.ts'
import { proveRange, tensorTree } from '../vm/tensor-tree.ts'
import { drawnRows } from '../vm/tracer.ts'

/** Blocks after which a game that ended is not looked at again: no reorg goes deeper. */
const SETTLED_DEPTH = 64n

/** Where a worker keeps what its receipts' roots hide. */
export interface OwnReceipts {
  opening(receiptHash: Hex, signal?: AbortSignal): Promise<Opening | undefined>
}

/** What a defender needs of a model. */
export type DefendedModel = Pick<JudgedModel, 'id' | 'files' | 'trace'>

/** Which deployment a defender watches, and what it may send. */
export interface DefenderOptions {
  readonly deployment: Deployment
  /** The block of the deployment, or any before it. */
  readonly fromBlock: bigint
  readonly dryRun?: boolean | undefined
  /** Less than this, in wei, is not withdrawn. */
  readonly leastWithdrawal?: bigint | undefined
}

/** What a defender works with. */
export interface DefenderModules {
  readonly client: PublicClient
  /** Of the account that operators name as their defender. */
  readonly transactions: Transactions
  readonly receipts: OwnReceipts
  readonly models: readonly DefendedModel[]
  readonly observe: Observe
}

/** Answers disputes over receipts of its own, from what the worker kept. What it cannot defend it refuses, loudly. Close it. */
export class Defender {
  readonly #options: DefenderOptions
  readonly #modules: DefenderModules
  readonly #outbound: Outbound
  readonly #models: ReadonlyMap<string, DefendedModel>
  readonly #defences = new Map<Hex, Promise<Defence>>()
  readonly #ended = new Map<Hex, bigint>()
  readonly #stop = new AbortController()
  #running: Promise<unknown> = Promise.resolve()

  constructor(options: DefenderOptions, modules: DefenderModules) {
    this.#options = options
    this.#modules = modules
    this.#outbound = new Outbound(options, modules)
    this.#models = new Map(modules.models.map((model) => [model.id, model]))
  }

  /** Watches until it is closed; `interval` is in milliseconds. */
  start(interval: number): void {
    const failed = (error: unknown) => this.#outbound.alarm('failed', 'defending', messageOf(error))
    this.#running = repeat(() => this.playGames(), { interval, signal: this.#stop.signal, failed })
  }

  /** One turn in every dispute that names us, and whatever we are owed. */
  async playGames(): Promise<void> {
    const { client } = this.#modules
    const { deployment, fromBlock } = this.#options
    const head = await client.getBlockNumber()
    const all = await openedDisputes(client, { disputes: deployment.disputes, fromBlock })
    const ours = all.filter(({ defender }) => isAddressEqual(defender, this.#outbound.account))
    await Promise.all(ours.map((dispute) => this.#play(dispute, head)))
    const claims = { client, outbound: this.#outbound, ...this.#options }
    await withdrawOwed(claims, this.#options.leastWithdrawal ?? 0n)
  }

  /** Resolves when nothing that was sent is in flight. */
  settled(): Promise<void> {
    return this.#outbound.settled()
  }

  async close(): Promise<void> {
    this.#stop.abort()
    await Promise.all([this.#running, this.#outbound.close()])
  }

  async #play({ id }: OpenedDispute, head: bigint): Promise<void> {
    const endedAt = this.#ended.get(id)
    if (endedAt !== undefined && head - endedAt > SETTLED_DEPTH) return
    const { client, observe } = this.#modules
    const { deployment, fromBlock } = this.#options
    const at = { disputes: deployment.disputes, fromBlock }
    try {
      const game = await takeTurn({ client, observe, outbound: this.#outbound, at }, id, (state) =>
        defenderMove(state, () => this.#defence(state)),
      )
      if (!isOver(game.phase)) this.#ended.delete(id)
      else if (endedAt === undefined) {
        this.#ended.set(id, head)
        this.#defences.delete(id)
        observe({ kind: 'game-over', id, outcome: game.phase })
      }
    } catch (error) {
      if (this.#stop.signal.aborted) return
      this.#outbound.alarm('failed', id, messageOf(error))
    }
  }

  #defence(game: GameState): Promise<Defence> {
    const known = this.#defences.get(game.id) ?? this.#prepare(game)
    this.#defences.set(game.id, known)
    known.catch(() => this.#defences.delete(game.id))
    return known
  }

  async #prepare({ receiptHash, kind, seed }: GameState): Promise<Defence> {
    const { signal } = this.#stop
    const opening = await this.#modules.receipts.opening(receiptHash, signal)
    if (opening === undefined)
      throw new Error(`nothing was kept of receipt ${receiptHash}: it cannot be defended`)
    const { receipt, tokens, kv } = opening
    const got = hashReceipt(receipt, this.#options.deployment)
    if (got !== receiptHash) throw new Error(`what was kept as receipt ${receiptHash} is receipt ${got}`)
    const model = this.#models.get(receipt.modelId.toLowerCase())
    if (model === undefined) throw new Error(`no directory is configured for model ${receipt.modelId}`)
    const failed = checkOpening(model.files, model.id, opening).find(({ ok }) => !ok)
    if (failed) throw new Error(`receipt ${receiptHash} cannot be defended: ${failed.reason}`)
    const answer = openedAnswer(opening)
    const { bucket } = receipt
    if (kind === 'output') {
      const run = await model.trace({ kind, answer, bucket }, signal)
      return { ...run, receipt, tokens, rows: [] }
    }
    if (kv === undefined) throw new Error(`no fingerprints were kept of receipt ${receiptHash}`)
    const layers = model.files.manifest.sampledLayers.length
    const indices = kvIndices(seed, receiptHash, receipt.totalLength, layers)
    const judging: Judging = { kind, answer, bucket, drawn: drawnRows(kv, indices) }
    const run = await model.trace(judging, signal)
    const tree = tensorTree(kv)
    const rows = indices.map((row) => proveRange(tree, row * FINGERPRINT, FINGERPRINT))
    return { ...run, receipt, tokens, rows }
  }
}
