import type { Receipt } from '../../contracts/receipt.ts'
import type { RangeProof } from '../vm/tensor-tree.ts'
import { type GameState, isDefendersTurn, isOver, levelsBelow } from './game-state.ts'
import type { Decision } from './move.ts'
import type { OwnTrace } from './own-trace.ts'
import { revealedTree } from './revealed-nodes.ts'

/** A receipt with all that an answer shows of it, and the run that judges it. */
export interface Defence extends OwnTrace {
  readonly receipt: Receipt
  readonly tokens: readonly number[]
  /** The drawn rows with their proofs; none for the output. */
  readonly rows: readonly RangeProof[]
}

/** What an honest defender does next. It answers only where the canonical machine finds its receipt honest. */
export async function defenderMove(game: GameState, ownDefence: () => Promise<Defence>): Promise<Decision> {
  if (isOver(game.phase)) return { kind: 'wait' }
  const isLate = game.now > game.deadline
  if (game.isVoid) return game.answer ? { kind: 'closeVoid' } : { kind: 'wait' }
  if (!isDefendersTurn(game.phase)) return { kind: isLate ? 'timeout' : 'wait' }
  if (isLate) return { kind: 'wait' }
  const own = await ownDefence()
  if (game.phase === 'answer') return answerMove(own)
  const { node } = game
  if (game.phase === 'reveal') {
    const children = await own.trace.children(node, levelsBelow(node.level))
    if (!same(revealedTree(children).root, game.hash)) return notOurs
    return { kind: 'reveal', children }
  }
  if (node.kernel === undefined) return { kind: 'hold', why: 'a leaf is due, but no kernel has been entered' }
  return { kind: 'revealLeaf', leaf: await own.trace.leaf(node.kernel, node.index) }
}

async function answerMove({ verdict, program, trace, receipt, tokens, rows }: Defence): Promise<Decision> {
  if (verdict !== 1) {
    return { kind: 'hold', why: 'the canonical machine finds our receipt dishonest: it cannot be defended' }
  }
  const verdictPath = await trace.siblings({ level: 0, index: program.kernels.length - 1 })
  return { kind: 'answer', receipt, tokens, rows, traceRoot: trace.root, verdictPath }
}

const notOurs: Decision = { kind: 'hold', why: 'the chain asks for a node that is not of our trace' }

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}
