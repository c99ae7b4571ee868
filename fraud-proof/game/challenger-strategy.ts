import { encodeKernel } from '../program/encoding.ts'
import { boundarySiblings } from '../vm/merkle-tree.ts'
import { programTree } from '../vm/roots.ts'
import { paddingHash } from '../vm/tree-hashing.mjs'
import { type GameState, isDefendersTurn, isOver, levelsBelow } from './game-state.ts'
import type { Decision } from './move.ts'
import type { OwnTrace } from './own-trace.ts'
import { revealedTree } from './revealed-nodes.ts'
import { stepMove } from './step-move.ts'

/**
 * What an honest challenger does next: a function of the game and of its own trace, which is asked for only where it is needed.
 * It points at the leftmost kernel that differs, then at any value of its tensor, and lets the chain compute that.
 */
export async function challengerMove(game: GameState, ownTrace: () => Promise<OwnTrace>): Promise<Decision> {
  if (isOver(game.phase)) return { kind: 'wait' }
  const isLate = game.now > game.deadline
  if (isDefendersTurn(game.phase)) {
    if (isLate) return { kind: 'timeout' }
    if (game.isVoid) return { kind: 'closeVoid' }
    return game.answer && !game.hasPointed ? concedeIfRight(game, await ownTrace()) : { kind: 'wait' }
  }
  // Behind a slash a step still wins the defender's bond; anything longer is not worth its gas.
  if (game.isVoid && (isLate || game.phase !== 'step')) return { kind: 'closeVoid' }
  // Lost; a concession would now cost the same.
  if (isLate) return { kind: 'wait' }
  const own = await ownTrace()
  return game.phase === 'point' ? pointMove(game, own) : stepMove(game, own)
}

/** Before its first point a challenger that sees the truth owes the answer's fee alone. */
function concedeIfRight({ answer }: GameState, { trace }: OwnTrace): Decision {
  return answer && same(answer.traceRoot, trace.root) ? { kind: 'concede' } : { kind: 'wait' }
}

async function pointMove(game: GameState, own: OwnTrace): Promise<Decision> {
  const { node, answer } = game
  const shown = game.reveals.at(-1)
  if (answer === undefined || shown === undefined) {
    return { kind: 'hold', why: 'a point is due, but no children have been shown' }
  }
  if (!game.hasPointed && same(answer.traceRoot, own.trace.root)) return { kind: 'concede' }
  const levels = levelsBelow(node.level)
  const level = node.level - levels
  const first = node.index * 2 ** levels
  const mine = await own.trace.children(node, levels)
  const { children } = shown
  // False padding ends the game at once. It may lie behind a difference, so it is looked for first.
  const padding = paddingHash(level)
  const isPadding = (child: number) => (first + child) * 2 ** level >= game.leaves
  const falsePadding = children.findIndex((hash, i) => isPadding(i) && !same(hash, padding))
  const child =
    falsePadding >= 0 ? falsePadding : children.findIndex((hash, i) => !same(hash, mine[i] ?? padding))
  const hash = children[child]
  if (hash === undefined) return { kind: 'hold', why: 'what was shown is all the same as our own' }

  const index = first + child
  const entered =
    node.kernel === undefined && level === 0 && !isPadding(child) ? own.program.kernels[index] : undefined
  return {
    kind: 'point',
    child,
    hash,
    siblings: boundarySiblings(revealedTree(children), child, 1),
    encoding: entered ? encodeKernel(entered) : new Uint8Array(),
    encodingPath: entered ? boundarySiblings(programTree(own.program), index, 1) : [],
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}
