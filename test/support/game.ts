import { type Hex, parseEventLogs, toHex, zeroHash } from 'viem'
import type { Receipt } from '../../contracts/receipt.ts'
import { encodeKernel } from '../../fraud-proof/program/encoding.ts'
import { boundarySiblings } from '../../fraud-proof/vm/merkle-tree.ts'
import { programTree } from '../../fraud-proof/vm/roots.ts'
import { stepArguments } from '../../fraud-proof/vm/step-arguments.ts'
import type { TraceNode } from '../../fraud-proof/vm/trace.ts'
import { HASH_BYTES } from '../../fraud-proof/vm/tree-hashing.mjs'
import type { TracedRun } from './demo-answer.ts'
import { mined } from './mined.ts'
import type { Place, Stage } from './stage.ts'
import { hexOf } from './test-contract.ts'

export const phase = {
  answer: 1,
  reveal: 2,
  point: 3,
  revealLeaf: 4,
  step: 5,
  challengerWon: 6,
  defenderWon: 7,
  void: 8,
} as const
/** An estimate may fall short: by the time a move is mined the mover's clock has changed, and writing that costs. */
const MOVE_GAS = 5_000_000n

export const kinds = { output: 0, kv: 1 } as const

/** A row of fingerprints with its proof, as the contract takes it. */
export interface KvRowArgument {
  readonly leaf: Hex
  readonly siblings: readonly Hex[]
}

/** A dispute in play, and what each move cost. */
export interface Game {
  readonly id: Hex
  readonly gas: { move: string; gas: bigint }[]
}

/** Which of the children of a node the challenger points at. */
export type Choice = (node: TraceNode, levels: number, children: readonly Uint8Array[]) => Promise<number>

/** The leftmost child that differs from the challenger's own. */
export function leftmostDifference({ trace }: TracedRun): Choice {
  return async (node, levels, children) => {
    const own = await trace.children(node, levels)
    const child = children.findIndex((hash, i) => Buffer.compare(hash, own[i] ?? hash) !== 0)
    if (child < 0) throw new Error(`no child of node ${node.index} on level ${node.level} differs`)
    return child
  }
}

/** Straight to a leaf of a kernel's tensor, right or wrong. */
export function towards(kernel: number, leaf: number): Choice {
  return async ({ kernel: inTensor, level }, levels) =>
    ((inTensor === undefined ? kernel : leaf) >>> (level - levels)) & (2 ** levels - 1)
}

export async function openDispute(
  { chain, disputes }: Stage,
  receipt: Receipt,
  place: Place,
  {
    kind = kinds.output,
    by = 'challenger' as const,
    salt = zeroHash,
  }: { kind?: 0 | 1; by?: 'challenger' | 'stranger'; salt?: Hex } = {},
): Promise<Game> {
  const value = await chain.reader.readContract({ ...disputes, functionName: 'bondNow' })
  const sent = await mined(
    chain,
    chain
      .wallet(by)
      .writeContract({ ...disputes, functionName: 'open', args: [kind, receipt, place, salt], value }),
  )
  const [opened] = parseEventLogs({ abi: disputes.abi, logs: sent.logs, eventName: 'DisputeOpened' })
  if (opened === undefined) throw new Error('no dispute was opened')
  return { id: opened.args.id, gas: [{ move: 'open', gas: sent.gasUsed }] }
}

/** The defender's claim that the verdict is 1. */
export async function answerDispute(
  { chain, disputes }: Stage,
  game: Game,
  { trace, program }: TracedRun,
  receipt: Receipt,
  tokens: readonly number[],
  rows: readonly KvRowArgument[] = [],
): Promise<void> {
  const { bond: value } = await readGame({ chain, disputes }, game)
  const verdictPath = await trace.siblings({ level: 0, index: program.kernels.length - 1 })
  const bytes = toHex(new Uint8Array(Float32Array.from(tokens).buffer))
  await record(
    game,
    'answer',
    mined(
      chain,
      chain.wallet('worker').writeContract({
        ...disputes,
        functionName: 'answer',
        args: [game.id, receipt, bytes, rows, hexOf(trace.root), verdictPath.map(hexOf)],
        value,
      }),
    ),
  )
}

/** Plays reveals and points until a leaf is shown. `defender` is the trace that was answered with. */
export async function descend(stage: Stage, game: Game, defender: TracedRun, choose: Choice) {
  const { chain, disputes } = stage
  const { trace, program } = defender
  const worker = chain.wallet('worker')
  const tree = programTree(program)
  for (;;) {
    const state = await readGame(stage, game)
    const { level } = state
    const index = Number(state.position)
    const node = state.inTensor ? { kernel: state.kernel, level, index } : { level, index }
    if (state.phase === phase.revealLeaf) {
      const leaf = hexOf(await trace.leaf(state.kernel, index))
      const call = { ...disputes, functionName: 'revealLeaf', args: [game.id, leaf], gas: MOVE_GAS } as const
      await record(game, 'reveal leaf', mined(chain, worker.writeContract(call)))
      return { kernel: state.kernel, leaf: index }
    }
    if (state.phase !== phase.reveal) return undefined
    const levels = Math.min(4, level)
    const children = await trace.children(node, levels)
    await record(
      game,
      'reveal',
      mined(
        chain,
        worker.writeContract({
          ...disputes,
          functionName: 'reveal',
          args: [game.id, children.map(hexOf)],
          gas: MOVE_GAS,
        }),
      ),
    )
    const child = await choose(node, levels, children)
    const below = { ...node, level: level - levels, index: index * 2 ** levels + child }
    const siblings = (await trace.siblings(below)).slice(0, levels)
    const entered = !state.inTensor && below.level === 0 ? program.kernels[below.index] : undefined
    const encoding = entered ? hexOf(encodeKernel(entered)) : '0x'
    const path = entered ? boundarySiblings(tree, below.index, 1).map(hexOf) : []
    await record(
      game,
      entered ? 'point at a kernel' : 'point',
      mined(
        chain,
        chain.wallet('challenger').writeContract({
          ...disputes,
          functionName: 'point',
          args: [
            game.id,
            BigInt(child),
            hexOf(children[child] ?? new Uint8Array(HASH_BYTES)),
            siblings.map(hexOf),
            encoding,
            path,
          ],
          gas: MOVE_GAS,
        }),
      ),
    )
  }
}

/** The call that shows that a leaf's value is not what its kernel makes of its operands under the defender's root. */
export async function stepCall(
  { disputes }: Stage,
  game: Game,
  { trace }: TracedRun,
  { kernel, leaf, element }: { kernel: number; leaf: number; element: number },
) {
  const bytes = hexOf(await trace.leaf(kernel, leaf))
  const proof = await trace.stepProof(kernel, leaf * 256 + element)
  const [roots, , , encoding, operands] = stepArguments(trace.roots, proof)
  return {
    ...disputes,
    functionName: 'step',
    args: [game.id, bytes, BigInt(element), roots, encoding, operands],
  } as const
}

export async function readGame({ chain, disputes }: Pick<Stage, 'chain' | 'disputes'>, { id }: Game) {
  return await chain.reader.readContract({ ...disputes, functionName: 'dispute', args: [id] })
}

/** Waits until the mover's time is over and ends the game. */
export async function timeOut(stage: Stage, game: Game): Promise<void> {
  const { chain, disputes } = stage
  const deadline = await chain.reader.readContract({ ...disputes, functionName: 'deadline', args: [game.id] })
  const { timestamp } = await chain.reader.getBlock()
  await chain.travel(Math.max(0, Number(deadline - timestamp) + 1))
  await record(
    game,
    'timeout',
    mined(
      chain,
      chain.wallet('stranger').writeContract({ ...disputes, functionName: 'timeout', args: [game.id] }),
    ),
  )
}

export async function record(game: Game, move: string, sent: ReturnType<typeof mined>): Promise<void> {
  game.gas.push({ move, gas: (await sent).gasUsed })
}
