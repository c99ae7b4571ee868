import type { Hex } from 'viem'
import type { CountedRoot } from './roots.ts'
import type { OperandProof, StepProof, StepRoots } from './step.ts'

interface CountedRootArgument {
  readonly root: Hex
  readonly count: number
}

/** `StepRoots` of the contract. */
export interface StepRootsArgument {
  readonly trace: CountedRootArgument
  readonly weights: CountedRootArgument
  readonly tables: CountedRootArgument
  readonly inputs: readonly Hex[]
}

/** `OperandProof` of the contract. */
export interface OperandArgument {
  readonly tensorRoot: Hex
  readonly path: readonly Hex[]
  readonly leaves: Hex
  readonly siblings: readonly Hex[]
}

/** What the contract calls an operand that is not given: one without leaves. */
const notGiven: OperandArgument = { tensorRoot: `0x${'00'.repeat(32)}`, path: [], leaves: '0x', siblings: [] }

/** A step as the arguments of `Kernels.value`. The encoding's place in the program, which that takes as proven, is not among them. */
export function stepArguments(
  roots: StepRoots,
  proof: StepProof,
): readonly [StepRootsArgument, bigint, bigint, Hex, readonly OperandArgument[]] {
  return [
    rootsArgument(roots),
    BigInt(proof.kernel),
    BigInt(proof.element),
    hex(proof.encoding),
    proof.operands.map((operand) => (operand === undefined ? notGiven : operandArgument(operand))),
  ]
}

export function rootsArgument({ program, traceRoot, weights, tables, inputs }: StepRoots): StepRootsArgument {
  return {
    trace: { root: hex(traceRoot), count: program.count },
    weights: countedArgument(weights),
    tables: countedArgument(tables),
    inputs: inputs.map(hex),
  }
}

export function operandArgument({ tensorRoot, range, siblings }: OperandProof): OperandArgument {
  return {
    tensorRoot: hex(tensorRoot),
    path: siblings.map(hex),
    leaves: hex(range.leaves),
    siblings: range.siblings.map(hex),
  }
}

/** `CountedRoot` of the contract. */
export function countedArgument({ root, count }: CountedRoot): CountedRootArgument {
  return { root: hex(root), count }
}

function hex(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')}`
}
