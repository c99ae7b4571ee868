import type { OwnTrace, TraceView } from '../../../fraud-proof/game/own-trace.ts'
import { elementCount } from '../../../fraud-proof/program/program.ts'
import { type MerkleTree, merkleTree, treeDepth } from '../../../fraud-proof/vm/merkle-tree.ts'
import { kernelLeaf } from '../../../fraud-proof/vm/roots.ts'
import type { TraceNode } from '../../../fraud-proof/vm/trace.ts'

/** What of a true trace is changed. */
export interface Forgery {
  /** The bytes of kernels' tensors as whole leaves, what lies behind the last value included. */
  readonly tensors?: ReadonlyMap<number, Uint8Array>
  /** Hashes in place of padding: behind the leaves of kernels' tensors, by kernel; or behind the last kernel. */
  readonly tensorPadding?: ReadonlyMap<number, Uint8Array>
  readonly kernelPadding?: Uint8Array
  /** Hashes in place of the first kernels' tensor roots, with nothing below them. */
  readonly kernelRoots?: readonly Uint8Array[]
}

const HASH = 32
const LEAF = 1024

/** A lie: a trace with some of its tensors, bytes behind them or padding changed, and every hash above as if that were true. */
export async function forgeTrace({ program, trace }: OwnTrace, forgery: Forgery): Promise<OwnTrace> {
  const count = program.kernels.length
  const forged = new Map<number, { tree: MerkleTree; bytes: Uint8Array }>()
  for (const kernel of new Set(
    [...(forgery.tensors ?? []), ...(forgery.tensorPadding ?? [])].map(([k]) => k),
  )) {
    const bytes = forgery.tensors?.get(kernel) ?? (await leavesOf({ program, trace }, kernel))
    forged.set(kernel, { tree: explicitTree(leafHashes(bytes), forgery.tensorPadding?.get(kernel)), bytes })
  }
  const honestRoots = await trace.children({ level: treeDepth(count), index: 0 }, treeDepth(count))
  const roots = Array.from(
    { length: count },
    (_, kernel) =>
      forgery.kernelRoots?.[kernel] ??
      forged.get(kernel)?.tree.root ??
      honestRoots[kernel] ??
      new Uint8Array(HASH),
  )
  const kernels = explicitTree(roots, forgery.kernelPadding)
  const treeOf = ({ kernel }: TraceNode) => (kernel === undefined ? kernels : forged.get(kernel)?.tree)
  const view: TraceView = {
    root: kernels.root,
    roots: { ...trace.roots, traceRoot: kernels.root },
    async children(node, levels = 1) {
      const tree = treeOf(node)
      if (tree === undefined) return trace.children(node, levels)
      const first = node.index * 2 ** levels
      return Array.from({ length: 2 ** levels }, (_, i) => nodeOf(tree, node.level - levels, first + i))
    },
    async siblings(node) {
      const tree = treeOf(node)
      if (tree === undefined) return trace.siblings(node)
      return Array.from({ length: tree.depth - node.level }, (_, i) =>
        nodeOf(tree, node.level + i, Math.floor(node.index / 2 ** i) ^ 1),
      )
    },
    async leaf(kernel, leaf) {
      const bytes = forged.get(kernel)?.bytes
      return bytes ? bytes.subarray(leaf * LEAF, (leaf + 1) * LEAF) : trace.leaf(kernel, leaf)
    },
    stepProof: (...step) => trace.stepProof(...step),
  }
  return { program, verdict: 1, trace: view }
}

/** A verdict of 1 in the place of the last kernel, so that the trace can be answered with. */
export async function claimingOne(run: OwnTrace): Promise<OwnTrace> {
  return forgeTrace(run, { tensors: await verdictOfOne(run) })
}

/** The last kernel's tensor as it would be, were the verdict 1. */
export async function verdictOfOne(run: OwnTrace): Promise<Map<number, Uint8Array>> {
  const last = run.program.kernels.length - 1
  return new Map([[last, withElement(await leavesOf(run, last), 0, () => ONE)]])
}

const ONE = 0x3f800000

/** A kernel's tensor as whole leaves. */
export async function leavesOf(
  { program, trace }: Pick<OwnTrace, 'program' | 'trace'>,
  kernel: number,
): Promise<Uint8Array> {
  const elements = elementCount(program.kernels[kernel]?.dims ?? [])
  const leaves: Uint8Array[] = []
  for (let leaf = 0; leaf * 256 < elements; leaf++) leaves.push(await trace.leaf(kernel, leaf))
  return Uint8Array.from(Buffer.concat(leaves))
}

/** The same bytes with the bits of one value changed; `element` may lie behind the last. */
export function withElement(
  bytes: Uint8Array,
  element: number,
  change: (bits: number) => number,
): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const view = new DataView(copy.buffer)
  view.setUint32(4 * element, change(view.getUint32(4 * element, true)) >>> 0, true)
  return copy
}

/** A tree whose padding is written out, so that it can be wrong. */
function explicitTree(leaves: readonly Uint8Array[], padding: Uint8Array = new Uint8Array(HASH)): MerkleTree {
  const width = 2 ** treeDepth(leaves.length)
  return merkleTree(Buffer.concat(Array.from({ length: width }, (_, i) => leaves[i] ?? padding)))
}

function leafHashes(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: bytes.length / LEAF }, (_, i) =>
    kernelLeaf(bytes.subarray(i * LEAF, (i + 1) * LEAF)),
  )
}

function nodeOf(tree: MerkleTree, level: number, index: number): Uint8Array {
  const node = tree.levels[level]?.subarray(index * HASH, (index + 1) * HASH)
  if (node?.length !== HASH) throw new RangeError(`no node ${index} on level ${level}`)
  return Uint8Array.from(node)
}
