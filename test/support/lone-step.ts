import { philox4x32 } from '../../fraud-proof/float32/philox.ts'
import { encodeKernel } from '../../fraud-proof/program/encoding.ts'
import type { Kernel, SpaceName } from '../../fraud-proof/program/program.ts'
import { computeElement, valuesRead } from '../../fraud-proof/vm/element.ts'
import { boundarySiblings, type MerkleTree, merkleTree } from '../../fraud-proof/vm/merkle-tree.ts'
import { countedRoot, kernelLeaf } from '../../fraud-proof/vm/roots.ts'
import type { OperandProof, StepProof, StepRoots } from '../../fraud-proof/vm/step.ts'
import { proveRange, type TensorTree, tensorTree } from '../../fraud-proof/vm/tensor-tree.ts'

/** Places of a program in which a lone step's kernel stands: its proofs are as deep as a real model's. */
const KERNELS = 2_000

/** Words that are the same on every run. */
function fixedWords(count: number, stream: number): Uint32Array {
  const words = new Uint32Array(count)
  const block = new Uint32Array(4)
  for (let i = 0; i < count; i++) {
    if (i % 4 === 0) philox4x32(stream, 0, i / 4, 0, 0, 0, block)
    words[i] = block[i % 4] ?? 0
  }
  return words
}

/** Values from −1 to 1 that are the same on every run. */
export function fixedValues(count: number, stream: number): Float32Array {
  return Float32Array.from(fixedWords(count, stream), (word) => word / 2 ** 31 - 1)
}

/** A tree over as many roots as a program has kernels, the given ones among them. */
function treeAround(roots: ReadonlyMap<number, Uint8Array>): MerkleTree {
  const hashes = new Uint8Array(fixedWords(8 * KERNELS, 1).buffer)
  for (const [index, root] of roots) hashes.set(root, 32 * index)
  return merkleTree(hashes)
}

/**
 * One element of one kernel, the last of a program whose other kernels do not matter, with the proofs of its operands, whose
 * values are given.
 */
export function loneStep(
  kernel: Kernel,
  tensors: readonly Float32Array[],
  element: number,
): { roots: StepRoots; proof: StepProof } {
  const trees = tensors.map((values) => tensorTree(values))
  const rootsIn = (space: SpaceName) =>
    new Map(
      kernel.operands.flatMap((operand, i): [number, Uint8Array][] => {
        const root = trees[i]?.root
        return operand.space === space && root ? [[operand.index, root]] : []
      }),
    )
  const encoding = encodeKernel(kernel)
  const at = KERNELS - 1
  const program = treeAround(new Map([[at, kernelLeaf(encoding)]]))
  const spaces = {
    KERNEL: treeAround(rootsIn('KERNEL')),
    WEIGHT: treeAround(rootsIn('WEIGHT')),
    TABLE: treeAround(rootsIn('TABLE')),
  }
  const inputs: Uint8Array[] = [0, 1, 2, 3].map((i) => rootsIn('INPUT').get(i) ?? new Uint8Array(32))
  const firsts = new Map<number, number>()
  computeElement(kernel, element, (operand, position) => {
    if (!firsts.has(operand)) firsts.set(operand, position)
    return tensors[operand]?.[position] ?? Number.NaN
  })
  const operands = kernel.operands.map(({ space, index }, i): OperandProof | undefined => {
    const tree: TensorTree | undefined = trees[i]
    const first = firsts.get(i)
    if (tree === undefined || first === undefined) return undefined
    return {
      tensorRoot: tree.root,
      range: proveRange(tree, first, valuesRead(kernel)),
      siblings: space === 'INPUT' ? [] : boundarySiblings(spaces[space], index, 1),
    }
  })
  return {
    roots: {
      program: countedRoot(program),
      traceRoot: spaces.KERNEL.root,
      weights: countedRoot(spaces.WEIGHT),
      tables: countedRoot(spaces.TABLE),
      inputs,
    },
    proof: { kernel: at, element, encoding, encodingSiblings: boundarySiblings(program, at, 1), operands },
  }
}
