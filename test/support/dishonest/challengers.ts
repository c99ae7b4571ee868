import { challengerMove } from '../../../fraud-proof/game/challenger-strategy.ts'
import { type GameState, levelsBelow } from '../../../fraud-proof/game/game-state.ts'
import type { Move } from '../../../fraud-proof/game/move.ts'
import type { OwnTrace } from '../../../fraud-proof/game/own-trace.ts'
import { revealedTree } from '../../../fraud-proof/game/revealed-nodes.ts'
import { encodeKernel } from '../../../fraud-proof/program/encoding.ts'
import { elementCount } from '../../../fraud-proof/program/program.ts'
import { boundarySiblings } from '../../../fraud-proof/vm/merkle-tree.ts'
import { programTree } from '../../../fraud-proof/vm/roots.ts'
import type { OperandProof } from '../../../fraud-proof/vm/step.ts'
import { forgeTrace, leavesOf, withElement } from '../../../sequencer/devnet/dishonest/forged-trace.ts'
import { type Actor, actorOf, inTheLastSecond } from './actor.ts'

/** A way to dispute an honest receipt; all must lose. */
export interface DishonestChallenger {
  readonly name: string
  play(truth: OwnTrace): Promise<Actor>
}

type Point = Extract<Move, { kind: 'point' }>
type Step = Extract<Move, { kind: 'step' }>

/** The step that a leaf's value would be shown wrong with, if it were. */
async function stepAt({ trace }: OwnTrace, { node, leaf }: GameState, element: number): Promise<Step[]> {
  if (node.kernel === undefined || leaf === undefined) return []
  const proof = await trace.stepProof(node.kernel, node.index * 256 + element)
  return [{ kind: 'step', leaf, element, roots: trace.roots, proof }]
}

/** Points straight to a kernel and a leaf, right as they are. */
function towards({ program }: OwnTrace, kernel: number, leaf: number): (game: GameState) => Point[] {
  return ({ node, reveals }) => {
    const children = reveals.at(-1)?.children ?? []
    const levels = levelsBelow(node.level)
    const level = node.level - levels
    const goal = node.kernel === undefined ? kernel : leaf
    const child = (goal >>> level) & (2 ** levels - 1)
    const index = node.index * 2 ** levels + child
    const entered = node.kernel === undefined && level === 0 ? program.kernels[index] : undefined
    return [
      {
        kind: 'point',
        child,
        hash: children[child] ?? new Uint8Array(32),
        siblings: boundarySiblings(revealedTree(children), child, 1),
        encoding: entered ? encodeKernel(entered) : new Uint8Array(),
        encodingPath: entered ? boundarySiblings(programTree(program), index, 1) : [],
      },
    ]
  }
}

/** A product of matrices with several leaves. */
function product({ program: { kernels } }: OwnTrace): number {
  return kernels.findIndex(
    ({ opcode, dims }, i) => i > kernels.length / 2 && opcode === 'DOT' && elementCount(dims) > 512,
  )
}

/** Descends to a product and tries steps. */
function stepping(
  name: string,
  steps: (truth: OwnTrace, game: GameState) => Promise<readonly Step[]>,
): DishonestChallenger {
  return {
    name,
    async play(truth) {
      const point = towards(truth, product(truth), 1)
      return async (game) => {
        if (game.phase === 'point') return point(game)
        return game.phase === 'step' ? steps(truth, game) : []
      }
    },
  }
}

/** A right step but for its operands. */
function withOperands(
  name: string,
  change: (operand: OperandProof, place: number, truth: OwnTrace) => Promise<OperandProof> | OperandProof,
): DishonestChallenger {
  return stepping(`a step with ${name}`, async (truth, game) => {
    const steps = await stepAt(truth, game, 5)
    return Promise.all(
      steps.map(async (step) => {
        const operands = await Promise.all(
          step.proof.operands.map((operand, i) => operand && change(operand, i, truth)),
        )
        return { ...step, proof: { ...step.proof, operands } }
      }),
    )
  })
}

/** Points as right ones but for a change. */
function pointing(name: string, change: (point: Point, game: GameState) => Point): DishonestChallenger {
  return {
    name,
    async play(truth) {
      const point = towards(truth, product(truth), 0)
      return async (game) => (game.phase === 'point' ? point(game).map((right) => change(right, game)) : [])
    },
  }
}

const range = (operand: OperandProof, change: Partial<OperandProof['range']>): OperandProof => ({
  ...operand,
  range: { ...operand.range, ...change },
})

export const dishonestChallengers: readonly DishonestChallenger[] = [
  { name: 'never a point', play: async () => async () => [] },
  stepping('points right to the end, and a step at each of many values', async (truth, game) =>
    (await Promise.all([0, 1, 100, 254, 255].map((element) => stepAt(truth, game, element)))).flat(),
  ),
  pointing('a point out of range', (point) => ({ ...point, child: 16 })),
  pointing('a point at a hash that is not the child', (point) => ({ ...point, hash: new Uint8Array(32) })),
  pointing('a point at padding that is true', (point, game) => {
    const children = game.reveals.at(-1)?.children ?? []
    const child = children.length - 1
    const siblings = boundarySiblings(revealedTree(children), child, 1)
    return { ...point, child, hash: children[child] ?? point.hash, siblings }
  }),
  {
    name: 'a kernel that is not at that index',
    async play(truth) {
      const point = towards(truth, product(truth), 0)
      const [first] = truth.program.kernels
      return async (game) => {
        if (game.phase !== 'point') return []
        return point(game).map((right) =>
          right.encoding.length > 0 && first ? { ...right, encoding: encodeKernel(first) } : right,
        )
      }
    },
  },
  stepping('a step at element 256', async (truth, game) =>
    (await stepAt(truth, game, 5)).map((step) => ({ ...step, element: 256 })),
  ),
  stepping('a step with the proof of another element', async (truth, game) =>
    (await stepAt(truth, game, 6)).map((step) => ({ ...step, element: 5 })),
  ),
  withOperands("another tensor's values", async (operand, _, { trace, program }) => {
    const [other] = await trace.children({ level: 0, index: 0 }, 0)
    return other
      ? {
          ...operand,
          tensorRoot: other,
          siblings: await trace.siblings({ level: 0, index: program.kernels.length - 1 }),
        }
      : operand
  }),
  withOperands('a truncated range', (operand) =>
    range(operand, { leaves: operand.range.leaves.subarray(0, operand.range.leaves.length - 1024) }),
  ),
  withOperands('trailing bytes', (operand) =>
    range(operand, { leaves: Buffer.concat([operand.range.leaves, new Uint8Array(1024)]) }),
  ),
  withOperands('a value changed', (operand) =>
    range(operand, { leaves: withElement(operand.range.leaves, 3, (bits) => bits ^ 1) }),
  ),
  withOperands('a sibling too many', (operand) =>
    range(operand, { siblings: [...operand.range.siblings, new Uint8Array(32)] }),
  ),
  stepping('a step under roots of its own', async (truth, game) =>
    (await stepAt(truth, game, 5)).map((step) => ({
      ...step,
      roots: { ...step.roots, traceRoot: new Uint8Array(32).fill(7) },
    })),
  ),
  {
    name: 'a false trace of its own, played as an honest one would',
    async play(truth) {
      const kernel = product(truth)
      const bytes = withElement(await leavesOf(truth, kernel), 300, (bits) => bits ^ 1)
      const lie = await forgeTrace(truth, { tensors: new Map([[kernel, bytes]]) })
      const honest = actorOf((game) => challengerMove(game, async () => lie))
      // At the end the strategy sees that the chain would not agree; this one steps all the same.
      return async (game) => {
        const moves = await honest(game)
        return moves.length === 0 && game.phase === 'step' ? stepAt(truth, game, 44) : moves
      }
    },
  },
  {
    name: 'points in the last second of each turn, and no step',
    async play(truth) {
      const point = towards(truth, product(truth), 1)
      return inTheLastSecond(async (game) => (game.phase === 'point' ? point(game) : []))
    },
  },
  {
    name: 'a concession before the first point',
    play: async () => async (game) => (game.phase === 'point' ? [{ kind: 'concede' }] : []),
  },
  {
    name: 'a concession at the end',
    async play(truth) {
      const point = towards(truth, product(truth), 1)
      return async (game) => {
        if (game.phase === 'point') return point(game)
        return game.phase === 'step' ? [{ kind: 'concede' }] : []
      }
    },
  },
]
