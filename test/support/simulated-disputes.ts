import type { Address, Hex } from 'viem'
import {
  type DisputeKind,
  type GameState,
  isDefendersTurn,
  isOver,
  type Phase,
} from '../../fraud-proof/game/game-state.ts'
import type { Move } from '../../fraud-proof/game/move.ts'
import type { OwnTrace } from '../../fraud-proof/game/own-trace.ts'
import type { Program } from '../../fraud-proof/program/program.ts'
import { treeDepth } from '../../fraud-proof/vm/merkle-tree.ts'
import { programTree } from '../../fraud-proof/vm/roots.ts'
import type { StepRoots } from '../../fraud-proof/vm/step.ts'
import {
  accounts,
  allowanceOf,
  amounts,
  deadlineOf,
  type Game,
  IllegalMove,
  pointedAt,
  requireAnswer,
  requireChildren,
  requireLeaf,
  requireStep,
  times,
} from './simulated-rules.ts'

/**
 * The rules of `Disputes` over one receipt, in memory: the same checks in the same order, so that strategies can be played against
 * each other by the thousand. `judged` is the truthful run; of it only what the contract knows is looked at.
 */
export class SimulatedDisputes {
  now = 1_000n
  readonly owed = new Map<Address, bigint>()
  readonly #games: Game[] = []
  readonly #program: Program
  readonly #programRoot: Uint8Array
  readonly #roots: Omit<StepRoots, 'traceRoot'>
  readonly #tokensRoot: Uint8Array
  readonly #kind: DisputeKind
  #deposited: bigint = amounts.stake
  #escrow: { amount: bigint; candidates: number } | undefined
  lost = false

  constructor(judged: OwnTrace, kind: DisputeKind = 'output') {
    this.#program = judged.program
    this.#programRoot = programTree(judged.program).root
    this.#roots = judged.trace.roots
    this.#tokensRoot = judged.trace.roots.inputs[0] ?? new Uint8Array(32)
    this.#kind = kind
  }

  open(challenger: Address = accounts.challenger): number {
    if (this.#escrow) throw new IllegalMove('OperatorSlashed')
    this.#deposited += amounts.bond
    return (
      this.#games.push({
        challenger,
        ordinal: this.#games.length,
        openedAt: this.now,
        phase: 'answer',
        hasPointed: false,
        kernel: undefined,
        level: 0,
        position: 0,
        leaves: 0,
        node: new Uint8Array(32),
        turnAt: this.now,
        clocks: { challenger: times.clock, defender: times.clock },
        roots: undefined,
        encodingNode: undefined,
        endedAt: undefined,
        tokens: [],
        reveals: [],
        leaf: undefined,
      }) - 1
    )
  }

  /** What a player reads from the chain. */
  state(id: number): GameState {
    const game = this.#game(id)
    const { phase, hasPointed, level, position, leaves, node, kernel, reveals, leaf } = game
    return {
      id: `0x${id.toString(16).padStart(64, '0')}`,
      kind: this.#kind,
      phase,
      challenger: game.challenger,
      defender: accounts.defender,
      operator: accounts.defender,
      batch: 0n,
      index: 0,
      receiptHash: zero,
      bucket: 0,
      bond: amounts.bond,
      seed: zero,
      hasPointed,
      isVoid: this.#isVoid(game),
      deadline: deadlineOf(game),
      now: this.now,
      node: kernel === undefined ? { level, index: position } : { kernel, level, index: position },
      hash: node,
      leaves,
      answer: game.roots && {
        traceRoot: game.roots.traceRoot,
        tokens: game.tokens,
        rows: undefined,
      },
      reveals: [...reveals],
      leaf,
    }
  }

  /** Makes a move, or throws what the contract would revert with. */
  apply(id: number, sender: Address, move: Move): void {
    const game = this.#game(id)
    if (isOver(game.phase)) throw new IllegalMove('Ended')
    if (move.kind === 'answer') this.#answer(game, sender, move)
    else if (move.kind === 'reveal') this.#reveal(game, move.children)
    else if (move.kind === 'point') this.#point(game, sender, move)
    else if (move.kind === 'revealLeaf') this.#revealLeaf(game, move.leaf)
    else if (move.kind === 'step') this.#step(game, move)
    else if (move.kind === 'timeout') this.#timeout(game)
    else if (move.kind === 'concede') this.#concede(game, sender)
    else if (!this.#isVoid(game)) throw new IllegalMove('NotVoid')
    else this.#end(game, 'void', 0n)
  }

  /** `payReward`, once all games that came before the one that slashed are over. */
  payReward(): void {
    if (this.#escrow === undefined || this.#escrow.amount === 0n) throw new IllegalMove('NothingEscrowed')
    const { amount, candidates } = this.#escrow
    for (const game of this.#games.slice(0, candidates)) {
      if (!isOver(game.phase)) throw new IllegalMove('EarlierOpen')
      if (game.phase !== 'challengerWon') continue
      this.#escrow.amount = 0n
      this.#credit(game.challenger, amount / 2n)
      this.#credit(accounts.burned, amount - amount / 2n)
      return
    }
  }

  /** What was paid in and is neither owed to anybody nor held for an open game, the stake or an escrow: must be zero. */
  get unaccounted(): bigint {
    const held = this.#games
      .filter((game) => !isOver(game.phase))
      .reduce((sum, game) => sum + (game.phase === 'answer' ? 1n : 2n) * amounts.bond, 0n)
    const owed = [...this.owed.values()].reduce((sum, amount) => sum + amount, 0n)
    return this.#deposited - owed - held - (this.#escrow ? this.#escrow.amount : amounts.stake)
  }

  /** Seconds that a game has taken, or took. */
  duration(id: number): bigint {
    const game = this.#game(id)
    return (game.endedAt ?? this.now) - game.openedAt
  }

  #answer(game: Game, sender: Address, move: Extract<Move, { kind: 'answer' }>): void {
    this.#require(game, 'answer')
    if (sender !== accounts.defender) throw new IllegalMove('NotYourMove')
    const count = this.#program.kernels.length
    requireAnswer(move, count, this.#tokensRoot)
    this.#deposited += amounts.bond
    game.tokens = move.tokens
    game.roots = { ...this.#roots, traceRoot: move.traceRoot }
    game.encodingNode = this.#programRoot
    game.node = move.traceRoot
    game.leaves = count
    game.level = treeDepth(count)
    this.#pass(game, 'reveal')
  }

  #reveal(game: Game, children: readonly Uint8Array[]): void {
    this.#require(game, 'reveal')
    requireChildren(game, children)
    const { kernel, level, position: index } = game
    game.reveals.push({ node: kernel === undefined ? { level, index } : { kernel, level, index }, children })
    this.#pass(game, 'point')
  }

  #point(game: Game, sender: Address, move: Extract<Move, { kind: 'point' }>): void {
    this.#require(game, 'point')
    if (sender !== game.challenger) throw new IllegalMove('NotYourMove')
    const at = pointedAt(game, move)
    if (at === 'false padding') {
      this.#end(game, 'challengerWon', 0n)
      return
    }
    const { entered, level, position } = at
    game.node = move.hash
    game.level = entered ? treeDepth(entered.leaves) : level
    game.position = entered ? 0 : position
    if (entered) {
      game.kernel = position
      game.leaves = entered.leaves
      game.encodingNode = entered.encodingNode
    }
    this.#pass(game, game.level === 0 ? 'revealLeaf' : 'reveal')
    game.hasPointed = true
  }

  #step(game: Game, move: Extract<Move, { kind: 'step' }>): void {
    this.#require(game, 'step')
    requireStep(game, move)
    this.#end(game, 'challengerWon', 0n)
  }

  #revealLeaf(game: Game, leaf: Uint8Array): void {
    this.#require(game, 'revealLeaf')
    requireLeaf(game, leaf)
    game.leaf = leaf
    this.#pass(game, 'step')
  }

  #timeout(game: Game): void {
    if (this.now <= deadlineOf(game)) throw new IllegalMove('ClockRunning')
    this.#end(game, isDefendersTurn(game.phase) ? 'challengerWon' : 'defenderWon', amounts.bond)
  }

  #concede(game: Game, sender: Address): void {
    if (sender !== game.challenger) throw new IllegalMove('NotYourMove')
    const isLate = !isDefendersTurn(game.phase) && this.now > deadlineOf(game)
    this.#end(game, 'defenderWon', game.hasPointed || isLate ? amounts.bond : amounts.fee)
  }

  #game(id: number): Game {
    const game = this.#games[id]
    if (game === undefined) throw new IllegalMove('UnknownDispute')
    return game
  }

  #require(game: Game, phase: Phase): void {
    if (game.phase !== phase) throw new IllegalMove('WrongPhase')
    if (this.now > deadlineOf(game)) throw new IllegalMove('TooLate')
  }

  #pass(game: Game, next: Phase): void {
    const gross = this.now - game.turnAt - allowanceOf(game)
    const used = gross > 0n ? gross : 0n
    const side = isDefendersTurn(game.phase) ? 'defender' : 'challenger'
    game.clocks[side] = used >= game.clocks[side] ? 0n : game.clocks[side] - used
    game.turnAt = this.now
    game.phase = next
  }

  #isVoid({ ordinal }: Game): boolean {
    return this.#escrow !== undefined && ordinal >= this.#escrow.candidates
  }

  #end(game: Game, outcome: 'challengerWon' | 'defenderWon' | 'void', due: bigint): void {
    const isAnswered = game.phase !== 'answer'
    const { bond, stake } = amounts
    const settled = outcome === 'defenderWon' && this.#isVoid(game) ? 'void' : outcome
    game.phase = settled
    game.endedAt = this.now
    if (settled === 'void') {
      this.#credit(game.challenger, bond)
      if (isAnswered) this.#credit(accounts.defender, bond)
    } else if (settled === 'challengerWon') {
      this.lost = true
      this.#credit(game.challenger, isAnswered ? 2n * bond : bond)
      if (this.#escrow) return
      let left = stake / 2n
      this.#credit(accounts.burned, stake - left)
      if (!isAnswered && left >= bond) {
        left -= bond
        this.#credit(game.challenger, bond)
      }
      this.#escrow = { amount: left, candidates: game.ordinal + 1 }
    } else {
      this.#credit(game.challenger, bond - due)
      this.#credit(accounts.defender, isAnswered ? bond + due : due)
    }
  }

  #credit(account: Address, amount: bigint): void {
    this.owed.set(account, (this.owed.get(account) ?? 0n) + amount)
  }
}

const zero: Hex = `0x${'00'.repeat(32)}`
