import type { SpaceName } from '../../fraud-proof/program/program.ts'
import { computeElement } from '../../fraud-proof/vm/element.ts'
import { boundarySiblings, foldRange, type MerkleTree } from '../../fraud-proof/vm/merkle-tree.ts'
import { rawKernel } from '../../fraud-proof/vm/raw-kernel.ts'
import { countedRoot, kernelLeaf, rootsTree } from '../../fraud-proof/vm/roots.ts'
import type { OperandProof, StepProof, StepRoots } from '../../fraud-proof/vm/step.ts'
import { proveRange, type TensorTree, tensorTree } from '../../fraud-proof/vm/tensor-tree.ts'

/** Kernels of the program that a step pretends to be of. A power of two, so that its tree has no padding. */
export const BANK_KERNELS = 16

interface BankTensor {
  readonly space: SpaceName
  readonly index: number
  readonly size: number
}

/** Tensors of at most one leaf, so that one proof of each serves every step that reads it. */
export interface StepBank {
  readonly tensors: readonly BankTensor[]
  readonly proofs: readonly OperandProof[]
  /** But for the program, which differs from step to step. */
  readonly roots: Omit<StepRoots, 'program'>
  /** Which proof each operand of an element needs, −1 for one that it does not read. */
  needed(encoding: Uint8Array, kernel: number, element: number): number[]
}

export function stepBank(spaces: Readonly<Record<SpaceName, readonly Float32Array[]>>): StepBank {
  const trees = (values: readonly Float32Array[]) => values.map((tensor) => tensorTree(tensor))
  const treesIn = {
    KERNEL: trees(spaces.KERNEL),
    WEIGHT: trees(spaces.WEIGHT),
    TABLE: trees(spaces.TABLE),
    INPUT: trees(spaces.INPUT),
  }
  const above = (held: readonly TensorTree[]) => rootsTree(held.map(({ root }) => root))
  const roots: Record<SpaceName, MerkleTree | undefined> = {
    KERNEL: above(treesIn.KERNEL),
    WEIGHT: above(treesIn.WEIGHT),
    TABLE: above(treesIn.TABLE),
    INPUT: undefined,
  }
  const entries = (Object.keys(treesIn) as SpaceName[]).flatMap((space) =>
    treesIn[space].map((tree, index) => {
      const over = roots[space]
      const siblings = over === undefined ? [] : boundarySiblings(over, index, 1)
      const proof = { tensorRoot: tree.root, range: proveRange(tree, 0, 1), siblings }
      return {
        space,
        index,
        size: tree.valueCount,
        proof,
        values: spaces[space][index] ?? new Float32Array(),
      }
    }),
  )
  return {
    tensors: entries.map(({ space, index, size }) => ({ space, index, size })),
    proofs: entries.map(({ proof }) => proof),
    roots: {
      traceRoot: roots.KERNEL?.root ?? new Uint8Array(32),
      weights: countedRoot(roots.WEIGHT),
      tables: countedRoot(roots.TABLE),
      inputs: treesIn.INPUT.map(({ root }) => root),
    },
    needed(encoding, kernel, element) {
      const raw = rawKernel(encoding)
      const needed = [-1, -1, -1]
      if (raw === undefined) return needed
      computeElement(raw, element, (operand, position) => {
        const { space, index } = raw.operands[operand] ?? { space: undefined, index: -1 }
        const at = entries.findIndex((entry) => entry.space === space && entry.index === index)
        if (at < 0 || (space === 'KERNEL' && index >= kernel)) return Number.NaN
        needed[operand] = at
        return entries[at]?.values[position] ?? Number.NaN
      })
      return needed
    },
  }
}

/** One step over a bank: an encoding at a place, and by operand the number of the proof given, −1 for none. */
export interface BankStep {
  readonly kernel: number
  readonly element: number
  readonly encoding: Uint8Array
  readonly given: readonly number[]
}

/** The step that an honest prover makes of an element. */
export function honestStep(bank: StepBank, kernel: number, encoding: Uint8Array, element: number): BankStep {
  return { kernel, element, encoding, given: bank.needed(encoding, kernel, element) }
}

const zeroSiblings = Array.from({ length: Math.log2(BANK_KERNELS) }, () => new Uint8Array(32))

/** The same for the step in TypeScript: under a program that holds the encoding at its place. */
export function twinOf(
  bank: StepBank,
  { kernel, element, encoding, given }: BankStep,
): [StepRoots, StepProof] {
  const fold = foldRange(BANK_KERNELS, kernel, kernelLeaf(encoding), zeroSiblings)
  if (!fold.ok) throw new Error(fold.message)
  const program = { root: fold.root, count: BANK_KERNELS }
  const operands = given.map((at) => bank.proofs[at])
  return [
    { ...bank.roots, program },
    { kernel, element, encoding, encodingSiblings: zeroSiblings, operands },
  ]
}
