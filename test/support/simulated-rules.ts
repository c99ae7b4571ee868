import type { Address } from 'viem'
import { isDefendersTurn, levelsBelow, type Phase, type Reveal } from '../../fraud-proof/game/game-state.ts'
import type { Move } from '../../fraud-proof/game/move.ts'
import { revealedTree } from '../../fraud-proof/game/revealed-nodes.ts'
import { elementCount } from '../../fraud-proof/program/program.ts'
import { foldRange } from '../../fraud-proof/vm/merkle-tree.ts'
import { rawDims } from '../../fraud-proof/vm/raw-kernel.ts'
import { kernelLeaf } from '../../fraud-proof/vm/roots.ts'
import { type StepRoots, step } from '../../fraud-proof/vm/step.ts'
import { tensorRoot } from '../../fraud-proof/vm/tensor-tree.ts'
import { paddingHash } from '../../fraud-proof/vm/tree-hashing.mjs'

/** A move that the contract would revert, by the name of its error. */
export class IllegalMove extends Error {}

export const times = { clock: 600n, minTurn: 60n, replayAllowance: 300n } as const
export const amounts = { bond: 100n, fee: 7n, stake: 1000n } as const
export const accounts = {
  challenger: '0x000000000000000000000000000000000000c4a1',
  second: '0x000000000000000000000000000000000000c4a2',
  defender: '0x000000000000000000000000000000000000def0',
  stranger: '0x0000000000000000000000000000000000005174',
  burned: '0x000000000000000000000000000000000000dead',
} as const satisfies Record<string, Address>

const VERDICT = tensorRoot(Float32Array.of(1))
const LEAF_BYTES = 1024

/** `Disputes.Game`, as far as one operator, one receipt and one program go. */
export interface Game {
  readonly challenger: Address
  readonly ordinal: number
  readonly openedAt: bigint
  phase: Phase
  hasPointed: boolean
  kernel: number | undefined
  level: number
  position: number
  leaves: number
  node: Uint8Array
  turnAt: bigint
  clocks: { challenger: bigint; defender: bigint }
  roots: StepRoots | undefined
  encodingNode: Uint8Array | undefined
  endedAt: bigint | undefined
  // What the events would have shown.
  tokens: readonly number[]
  reveals: Reveal[]
  leaf: Uint8Array | undefined
}

/** What `answer` checks of a move. */
export function requireAnswer(
  { tokens, traceRoot, verdictPath }: Extract<Move, { kind: 'answer' }>,
  kernels: number,
  tokensRoot: Uint8Array,
): void {
  if (!same(tensorRoot(Float32Array.from(tokens)), tokensRoot)) throw new IllegalMove('TokensMismatch')
  const fold = foldRange(kernels, kernels - 1, VERDICT, verdictPath)
  if (!fold.ok) throw new IllegalMove('PathLength')
  if (!same(fold.root, traceRoot)) throw new IllegalMove('PathRootMismatch')
  if (!fold.zeroPadding) throw new IllegalMove('PathPaddingHash')
}

export function requireChildren(game: Game, children: readonly Uint8Array[]): void {
  if (children.length !== 2 ** levelsBelow(game.level)) throw new IllegalMove('ChildCount')
  if (!same(revealedTree(children).root, game.node)) throw new IllegalMove('ChildrenMismatch')
}

/** Where a point leads. */
export function pointedAt(game: Game, move: Extract<Move, { kind: 'point' }>) {
  const levels = levelsBelow(game.level)
  if (!(move.child >= 0 && move.child < 2 ** levels)) throw new IllegalMove('ChildOutside')
  const fold = foldRange(2 ** levels, move.child, move.hash, move.siblings)
  if (!fold.ok) throw new IllegalMove('SiblingCount')
  if (!same(fold.root, game.node)) throw new IllegalMove('ChildMismatch')
  const level = game.level - levels
  const position = game.position * 2 ** levels + move.child
  if (position * 2 ** level >= game.leaves) {
    if (same(move.hash, paddingHash(level))) throw new IllegalMove('TruePadding')
    return 'false padding'
  }
  const entered = level === 0 && game.kernel === undefined ? enteredAt(game, position, move) : undefined
  return { level, position, entered }
}

function enteredAt(game: Game, kernel: number, { encoding, encodingPath }: Extract<Move, { kind: 'point' }>) {
  if (encoding.length !== 256) throw new IllegalMove('EncodingSize')
  const leaf = kernelLeaf(encoding)
  const fold = foldRange(game.leaves, kernel, leaf, encodingPath)
  if (!fold.ok) throw new IllegalMove('PathLength')
  if (!same(fold.root, game.encodingNode ?? leaf)) throw new IllegalMove('PathRootMismatch')
  const elements = elementCount(rawDims(encoding))
  if (!(elements > 0 && elements <= 2 ** 40)) throw new IllegalMove('UndecidableKernel')
  return { encodingNode: leaf, leaves: Math.ceil(elements / 256) }
}

export function requireStep(
  game: Game,
  { leaf, element, roots, proof }: Extract<Move, { kind: 'step' }>,
): void {
  requireLeaf(game, leaf)
  if (game.roots === undefined || !sameRoots(roots, game.roots)) throw new IllegalMove('WrongRoots')
  if (!same(kernelLeaf(proof.encoding), game.encodingNode ?? roots.traceRoot)) {
    throw new IllegalMove('WrongEncoding')
  }
  if (!(element >= 0 && element < 256)) throw new IllegalMove('ElementOfLeaf')
  const absolute = game.position * 256 + element
  const shown = new DataView(leaf.buffer, leaf.byteOffset, LEAF_BYTES).getUint32(4 * element, true)
  let value = 0
  if (absolute < elementCount(rawDims(proof.encoding))) {
    const verdict = step(roots, { ...proof, kernel: game.kernel ?? -1, element: absolute })
    if (!verdict.ok) throw new IllegalMove(verdict.reason)
    value = verdict.bits
  }
  if (shown === value) throw new IllegalMove('StepAgrees')
}

export function requireLeaf(game: Game, leaf: Uint8Array): void {
  if (leaf.length !== LEAF_BYTES) throw new IllegalMove('LeafSize')
  if (!same(kernelLeaf(leaf), game.node)) throw new IllegalMove('WrongLeaf')
}

export function allowanceOf({ phase, hasPointed }: Game): bigint {
  return phase === 'answer' || (phase === 'point' && !hasPointed) ? times.replayAllowance : 0n
}

export function deadlineOf(game: Game): bigint {
  const left = game.clocks[isDefendersTurn(game.phase) ? 'defender' : 'challenger']
  return game.turnAt + allowanceOf(game) + (left > times.minTurn ? left : times.minTurn)
}

function sameRoots(a: StepRoots, b: StepRoots): boolean {
  const all = ({ traceRoot, weights, tables, inputs, program }: StepRoots) =>
    Buffer.concat([
      traceRoot,
      weights.root,
      tables.root,
      ...inputs,
      Uint8Array.of(weights.count, tables.count, program.count),
    ])
  return same(all(a), all(b))
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}
