import { elementCount } from '../program/program.ts'
import { type OperandProof, type StepRoots, step } from '../vm/step.ts'
import type { GameState } from './game-state.ts'
import type { Decision } from './move.ts'
import type { OwnTrace } from './own-trace.ts'
import { RevealedNodes } from './revealed-nodes.ts'

/**
 * Shows that a value of the revealed leaf is not what its kernel makes of its operands. The chain judges under the defender's root,
 * and the proof is put together from what is the same in both traces: every operand lies left of the leftmost kernel that differs,
 * so its tensor and the nodes beside its path are our own, until the path meets the one that was revealed.
 */
export async function stepMove(game: GameState, own: OwnTrace): Promise<Decision> {
  const { leaf, node, answer } = game
  const kernel = node.kernel === undefined ? undefined : own.program.kernels[node.kernel]
  if (node.kernel === undefined || kernel === undefined || leaf === undefined || answer === undefined) {
    return { kind: 'hold', why: 'a step is due, but no leaf of a kernel has been shown' }
  }
  const mine = await own.trace.leaf(node.kernel, node.index)
  const differing = leaf.findIndex((byte, i) => byte !== mine[i])
  if (differing < 0) return { kind: 'hold', why: 'the leaf shown is the same as our own' }
  const element = Math.floor(differing / 4)
  const absolute = node.index * VALUES + element

  const proof = await own.trace.stepProof(node.kernel, absolute)
  const revealed = new RevealedNodes(game.reveals)
  const operands: (OperandProof | undefined)[] = []
  for (const [i, operand] of proof.operands.entries()) {
    const source = kernel.operands[i]
    if (operand === undefined || source?.space !== 'KERNEL') operands.push(operand)
    else operands.push({ ...operand, siblings: await defendersPath(own, source.index, revealed) })
  }
  const theirs = { ...proof, operands }
  const roots: StepRoots = { ...own.trace.roots, traceRoot: answer.traceRoot }
  const shown = new DataView(leaf.buffer, leaf.byteOffset, leaf.byteLength).getUint32(4 * element, true)
  if (absolute < elementCount(kernel.dims)) {
    // What the chain will say, from the same bytes: a step that it would refuse is not sent.
    const verdict = step(roots, theirs)
    if (!verdict.ok) return { kind: 'hold', why: `our own step proof is refused: ${verdict.message}` }
    if (verdict.bits === shown)
      return { kind: 'hold', why: 'the value that differs is what its kernel makes' }
  }
  return { kind: 'step', leaf, element, roots, proof: theirs }
}

/** Values in a leaf. */
const VALUES = 256

/** From a kernel's tensor root up to the defender's trace root. */
async function defendersPath(own: OwnTrace, kernel: number, revealed: RevealedNodes): Promise<Uint8Array[]> {
  const mine = await own.trace.siblings({ level: 0, index: kernel })
  return mine.map((hash, level) => revealed.at(level, Math.floor(kernel / 2 ** level) ^ 1) ?? hash)
}
