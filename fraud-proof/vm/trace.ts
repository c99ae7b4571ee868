import { OtrError } from '../../contracts/errors.ts'
import { encodeKernel } from '../program/encoding.ts'
import type { Operand, Program, StoredTensor } from '../program/program.ts'
import { computeElement, valuesRead } from './element.ts'
import type { Execution } from './executor.ts'
import { kernelOperands } from './liveness.ts'
import { boundarySiblings, type MerkleTree } from './merkle-tree.ts'
import { countedRoot, programTree, rootsTree } from './roots.ts'
import type { OperandProof, StepProof, StepRoots } from './step.ts'
import { proveRange, type TensorTree, tensorRoot, tensorTree } from './tensor-tree.ts'
import { HASH_BYTES, paddingHash } from './tree-hashing.mjs'

/** A trace was asked for what it does not hold. */
export class TraceError extends OtrError<'vm/untraced' | 'vm/no-node' | 'vm/no-kernel'> {
  override readonly name = 'TraceError'
}

/** A node of the trace: of the tree over kernels, or of one kernel's tensor; level 0 are the leaves. */
export interface TraceNode {
  /** The kernel whose tensor's tree it is; left out for the tree over kernels. */
  readonly kernel?: number
  readonly level: number
  readonly index: number
}

/** Tensors' roots of a model and a bucket's program, by index. */
export interface StoredRoots {
  readonly weights: readonly Uint8Array[]
  readonly tables: readonly Uint8Array[]
}

/** How many kernels' tensors are held at a time, next to those that the run kept. */
const HELD = 8

/**
 * A traced run as a tree to descend: `traceRoot` over kernels' tensor roots, below each root its tensor's tree. Only roots are
 * held; tensors are computed again when asked for.
 */
export class Trace {
  /** What every step of this trace is judged under. */
  readonly roots: StepRoots
  readonly root: Uint8Array
  readonly #execution: Execution
  readonly #program: Program
  readonly #programTree: MerkleTree
  readonly #kernelTree: MerkleTree
  readonly #weightTree: MerkleTree | undefined
  readonly #tableTree: MerkleTree | undefined
  readonly #held = new Map<number, TensorTree>()

  /** `stored` are the roots of the weights and tables, which `storedRoots` computes once for a model. */
  constructor(execution: Execution, stored: StoredRoots) {
    const { program, tensorRoots, data } = execution
    const kernelTree = rootsTree(tensorRoots)
    if (kernelTree?.leafCount !== program.kernels.length) {
      throw new TraceError('vm/untraced', 'The run was not traced; execute with { trace: true }')
    }
    this.#execution = execution
    this.#program = program
    this.#programTree = programTree(program)
    this.#kernelTree = kernelTree
    this.#weightTree = rootsTree(stored.weights)
    this.#tableTree = rootsTree(stored.tables)
    this.root = kernelTree.root
    this.roots = {
      program: countedRoot(this.#programTree),
      traceRoot: this.root,
      weights: countedRoot(this.#weightTree),
      tables: countedRoot(this.#tableTree),
      inputs: data.inputs.map((values) => tensorRoot(values)),
    }
  }

  /** The nodes `levels` levels below a node, left to right. */
  async children(node: TraceNode, levels = 1, signal?: AbortSignal): Promise<Uint8Array[]> {
    const tree = node.kernel === undefined ? this.#kernelTree : await this.tensor(node.kernel, signal)
    const { level, index } = node
    const below = level - levels
    if (!(below >= 0 && level <= tree.depth && index >= 0 && index < 2 ** (tree.depth - level))) {
      throw new TraceError(
        'vm/no-node',
        `No node ${index} on level ${level} with ${levels} levels below it`,
        {
          level,
          index,
          levels,
        },
      )
    }
    return Array.from({ length: 2 ** levels }, (_, i) => nodeOf(tree, below, index * 2 ** levels + i))
  }

  /** The siblings of a node from its level up to its tree's root. */
  async siblings(node: TraceNode, signal?: AbortSignal): Promise<Uint8Array[]> {
    const tree = node.kernel === undefined ? this.#kernelTree : await this.tensor(node.kernel, signal)
    return Array.from({ length: tree.depth - node.level }, (_, i) =>
      nodeOf(tree, node.level + i, Math.floor(node.index / 2 ** i) ^ 1),
    )
  }

  /** The 1,024 bytes of a leaf of a kernel's tensor. */
  async leaf(kernel: number, leaf: number, signal?: AbortSignal): Promise<Uint8Array> {
    const tree = await this.tensor(kernel, signal)
    const first = leaf * 256
    return proveRange(tree, first, Math.min(256, tree.valueCount - first)).leaves
  }

  /** A kernel's tensor and its tree. */
  async tensor(kernel: number, signal?: AbortSignal): Promise<TensorTree> {
    const trees = await this.#tensors([kernel], signal)
    const tree = trees.get(kernel)
    if (tree) return tree
    throw new TraceError('vm/no-kernel', `The program has no kernel ${kernel}`, { kernel })
  }

  /** All that shows what one element's value must be. */
  async stepProof(kernel: number, element: number, signal?: AbortSignal): Promise<StepProof> {
    const described = this.#program.kernels[kernel]
    if (described === undefined) {
      throw new TraceError('vm/no-kernel', `The program has no kernel ${kernel}`, { kernel })
    }
    const computed = await this.#tensors(kernelOperands(described, kernel), signal)
    const trees: (TensorTree | undefined)[] = []
    for (const operand of described.operands) trees.push(await this.#operandTree(operand, computed))
    const firsts = new Map<number, number>()
    computeElement(described, element, (operand, position) => {
      const tree = trees[operand]
      if (tree === undefined) return Number.NaN
      if (!firsts.has(operand)) firsts.set(operand, position)
      return new DataView(tree.bytes.buffer, tree.bytes.byteOffset).getFloat32(4 * position, true)
    })
    const operands = described.operands.map((operand, i): OperandProof | undefined => {
      const tree = trees[i]
      const first = firsts.get(i)
      if (tree === undefined || first === undefined) return undefined
      const range = proveRange(tree, first, valuesRead(described))
      return { tensorRoot: tree.root, range, siblings: this.#pathAbove(operand) }
    })
    const encodingSiblings = boundarySiblings(this.#programTree, kernel, 1)
    return { kernel, element, encoding: encodeKernel(described), encodingSiblings, operands }
  }

  #pathAbove({ space, index }: Operand): Uint8Array[] {
    const trees = {
      KERNEL: this.#kernelTree,
      WEIGHT: this.#weightTree,
      TABLE: this.#tableTree,
      INPUT: undefined,
    }
    const tree = trees[space]
    return tree === undefined ? [] : boundarySiblings(tree, index, 1)
  }

  async #operandTree(
    operand: Operand,
    computed: ReadonlyMap<number, TensorTree>,
  ): Promise<TensorTree | undefined> {
    const { space, index } = operand
    const { data } = this.#execution
    if (space === 'KERNEL') return computed.get(index)
    if (space === 'INPUT') {
      const values = data.inputs[index]
      return values && tensorTree(values)
    }
    const stored: StoredTensor | undefined = (space === 'WEIGHT' ? data.weights : data.tables)[index]
    return stored && tensorTree(await stored.load())
  }

  /** Trees of kernels' tensors, all computed in one go where they are not held. */
  async #tensors(kernels: readonly number[], signal?: AbortSignal): Promise<ReadonlyMap<number, TensorTree>> {
    const missing = kernels.filter((kernel) => !this.#held.has(kernel) && this.#program.kernels[kernel])
    if (missing.length > 0) {
      const tensors = await this.#execution.tensors(missing, signal)
      for (const kernel of missing) {
        const values = tensors.get(kernel)
        if (values) this.#held.set(kernel, tensorTree(values))
      }
    }
    const found = new Map<number, TensorTree>()
    for (const kernel of kernels) {
      const tree = this.#held.get(kernel)
      if (tree === undefined) continue
      found.set(kernel, tree)
      // Behind the others again: the one unused for longest goes first.
      this.#held.delete(kernel)
      this.#held.set(kernel, tree)
    }
    for (const kernel of this.#held.keys()) {
      if (this.#held.size <= HELD) break
      this.#held.delete(kernel)
    }
    return found
  }
}

function nodeOf(tree: MerkleTree, level: number, index: number): Uint8Array {
  const node = tree.levels[level]?.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES)
  return Uint8Array.from(node?.length === HASH_BYTES ? node : paddingHash(level))
}
