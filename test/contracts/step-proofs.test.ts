import { BaseError, ContractFunctionRevertedError, type Hex } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kernelsAbi, kernelsBytecode } from '../../contracts/generated/kernels.ts'
import type { Kernel } from '../../fraud-proof/program/program.ts'
import { elementCount } from '../../fraud-proof/program/program.ts'
import { Executor } from '../../fraud-proof/vm/executor.ts'
import { storedRoots } from '../../fraud-proof/vm/roots.ts'
import { type OperandProof, type StepProof, type StepRoots, step } from '../../fraud-proof/vm/step.ts'
import { stepArguments } from '../../fraud-proof/vm/step-arguments.ts'
import { Trace } from '../../fraud-proof/vm/trace.ts'
import { type Chain, startChain } from '../support/chain.ts'
import { fixedValues, loneStep } from '../support/lone-step.ts'
import { opcodeNames, randomProgram } from '../support/random-kernel.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { refusalErrors } from '../support/step-refusals.ts'
import { deployForTest } from '../support/test-contract.ts'

const random = seededRandom('contracts step proofs')
const executor = await Executor.open({ threads: 2 })
let chain: Chain
let kernels: Hex
beforeAll(async () => {
  chain = await startChain()
  kernels = await deployForTest(chain, kernelsAbi, kernelsBytecode)
})
afterAll(async () => {
  await executor.close()
  await chain?.close()
})

/** The bits that the contract gives, or the name of its error. */
async function onChain(roots: StepRoots, proof: StepProof): Promise<string> {
  try {
    const args = stepArguments(roots, proof)
    const bits = await chain.reader.readContract({
      address: kernels,
      abi: kernelsAbi,
      functionName: 'value',
      args,
    })
    return bits.toString(16)
  } catch (error) {
    const revert =
      error instanceof BaseError
        ? error.walk((cause) => cause instanceof ContractFunctionRevertedError)
        : null
    if (revert instanceof ContractFunctionRevertedError && revert.data) return revert.data.errorName
    throw error
  }
}

/** The same of TypeScript's step, in the contract's words. */
function inTypeScript(roots: StepRoots, proof: StepProof): string {
  const verdict = step(roots, proof)
  return verdict.ok ? verdict.bits.toString(16) : (refusalErrors[verdict.reason] ?? verdict.reason)
}

describe('Kernels.value', () => {
  it('gives the element of the trace, on every opcode, from its proof alone', async () => {
    const seen = new Set<string>()
    // Some opcodes rarely come to a value on random data: on, until each has.
    for (let round = 0; round < 6 || (seen.size < opcodeNames.length && round < 60); round++) {
      const { program, data } = randomProgram(random, 2 * opcodeNames.length)
      const execution = await executor.execute(program, data, { trace: true })
      const stored = { weights: await storedRoots(data.weights), tables: await storedRoots(data.tables) }
      const trace = new Trace(execution, stored)
      for (const [index, kernel] of program.kernels.entries()) {
        const element = random.below(elementCount(kernel.dims))
        const { bytes } = await trace.tensor(index)
        const expected = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4 * element, true)
        const got = await onChain(trace.roots, await trace.stepProof(index, element))
        expect(got, `element ${element} of kernel ${index}: ${JSON.stringify(kernel)}`).toBe(
          expected.toString(16),
        )
        if (expected !== 0x7fc00000) seen.add(kernel.opcode)
      }
    }
    expect([...seen].sort()).toEqual([...opcodeNames].sort())
  }, 120_000)
})

const k = 600
const dot: Kernel = {
  opcode: 'DOT',
  dims: [3, 5],
  reduce: k,
  immediates: [0, 0],
  operands: [
    { space: 'KERNEL', index: 17, size: 3 * k, offset: 0, strides: [k, 0] },
    { space: 'WEIGHT', index: 1998, size: 5 * k, offset: 0, strides: [0, k] },
  ],
}
const { roots, proof: good } = loneStep(dot, [fixedValues(3 * k, 1), fixedValues(5 * k, 2)], 7)

function flipped(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const bit = random.below(bytes.length * 8)
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}

function withOperand(at: number, change: (operand: OperandProof) => Partial<OperandProof>): StepProof {
  const operand = good.operands[at]
  if (operand === undefined) throw new Error(`operand ${at} is not proven`)
  return { ...good, operands: good.operands.with(at, { ...operand, ...change(operand) }) }
}

function withRange(
  at: number,
  change: (range: OperandProof['range']) => Partial<OperandProof['range']>,
): StepProof {
  return withOperand(at, ({ range }) => ({ range: { ...range, ...change(range) } }))
}

function copyOf(size: number, tensor: number, element: number): { roots: StepRoots; proof: StepProof } {
  const kernel: Kernel = {
    opcode: 'COPY',
    dims: [size],
    reduce: 0,
    immediates: [0, 0],
    operands: [{ space: 'TABLE', index: 1, size, offset: 0, strides: [1] }],
  }
  return loneStep(kernel, [fixedValues(tensor, 3)], element)
}

describe('a wrong proof', () => {
  const hash = () => flipped(new Uint8Array(32))
  const cases: Record<string, [string, StepProof, StepRoots?]> = {
    'of a short encoding': ['EncodingSize', { ...good, encoding: good.encoding.subarray(1) }],
    'of an element behind the last': ['ElementIndex', { ...good, element: 15 }],
    'without an operand': ['OperandMissing', { ...good, operands: [good.operands[0]] }],
    'without an operand, its place left empty': [
      'OperandMissing',
      { ...good, operands: good.operands.with(0, undefined) },
    ],
    'with an operand too many': [
      'OperandUnread',
      { ...good, operands: [...good.operands, good.operands[0]] },
    ],
    'of other values': ['RangeRootMismatch', withRange(0, ({ leaves }) => ({ leaves: flipped(leaves) }))],
    'with half a leaf too much': [
      'LeafSize',
      withRange(1, ({ leaves }) => ({ leaves: Buffer.concat([leaves, new Uint8Array(512)]) })),
    ],
    'with a leaf too few': ['LeafCount', withRange(1, ({ leaves }) => ({ leaves: leaves.subarray(1024) }))],
    'with a leaf too many': [
      'LeafCount',
      withRange(0, ({ leaves }) => ({ leaves: Buffer.concat([leaves, new Uint8Array(1024)]) })),
    ],
    'without siblings of a range': ['SiblingCount', withRange(1, () => ({ siblings: [] }))],
    'with a sibling of a range too many': [
      'SiblingCount',
      withRange(1, ({ siblings }) => ({ siblings: [...siblings, hash()] })),
    ],
    'with another sibling of a range': [
      'RangeRootMismatch',
      withRange(1, ({ siblings }) => ({ siblings: siblings.with(0, hash()) })),
    ],
    'of another tensor': [
      'PathRootMismatch',
      withOperand(1, () => ({ tensorRoot: good.operands[0]?.tensorRoot ?? hash() })),
    ],
    'without a path to the weights': ['PathLength', withOperand(1, () => ({ siblings: [] }))],
    'with a path too long': [
      'PathLength',
      withOperand(1, ({ siblings }) => ({ siblings: [...siblings, hash()] })),
    ],
    'with another path': [
      'PathRootMismatch',
      withOperand(0, ({ siblings }) => ({ siblings: siblings.with(3, hash()) })),
    ],
    'under another trace': ['PathRootMismatch', good, { ...roots, traceRoot: hash() }],
    'under other weights': [
      'PathRootMismatch',
      good,
      { ...roots, weights: { ...roots.weights, root: hash() } },
    ],
    'under weights that end sooner, with more than padding behind': [
      'PathPaddingHash',
      good,
      { ...roots, weights: { ...roots.weights, count: 1999 } },
    ],
  }

  it.each(Object.entries(cases))('%s is refused with its own error', async (_, [error, proof, under]) => {
    expect(await onChain(under ?? roots, proof)).toBe(error)
    expect(inTypeScript(under ?? roots, proof)).toBe(error)
  })

  it('of a tensor with more than zeros behind its last value, or more than padding, speaks against its author', async () => {
    // The tensor has 700 values, or four leaves; the kernel says 600, or three leaves.
    for (const [size, tensor, element, error] of [
      [600, 700, 599, 'TailBytes'],
      [768, 1024, 767, 'RangePaddingHash'],
    ] as const) {
      const lie = copyOf(size, tensor, element)
      expect(await onChain(lie.roots, lie.proof)).toBe(error)
      expect(inTypeScript(lie.roots, lie.proof)).toBe(error)
      const true_ = copyOf(tensor, tensor, element)
      expect(await onChain(true_.roots, true_.proof)).toBe(inTypeScript(true_.roots, true_.proof))
    }
  })

  it('has every reason that both twins know', () => {
    const errors = new Set([...Object.values(cases).map(([error]) => error), 'TailBytes', 'RangePaddingHash'])
    expect([...errors].sort()).toEqual([...new Set(Object.values(refusalErrors))].sort())
  })

  it('is refused after a change of any one bit', async () => {
    const accepted = await onChain(roots, good)
    expect(accepted).toBe(inTypeScript(roots, good))
    for (let round = 0; round < 50; round++) {
      const at = random.below(2)
      const changes = [
        withRange(at, ({ leaves }) => ({ leaves: flipped(leaves) })),
        withRange(at, ({ siblings }) => {
          const i = random.below(siblings.length)
          return { siblings: siblings.with(i, flipped(siblings[i] ?? hash())) }
        }),
        withOperand(at, ({ siblings }) => {
          const i = random.below(siblings.length)
          return { siblings: siblings.with(i, flipped(siblings[i] ?? hash())) }
        }),
        withOperand(at, ({ tensorRoot }) => ({ tensorRoot: flipped(tensorRoot) })),
      ]
      for (const changed of changes) {
        const got = await onChain(roots, changed)
        expect(got).toMatch(/^(Path|Range)(RootMismatch|PaddingHash)$/)
        expect(got).toBe(inTypeScript(roots, changed))
      }
    }
  }, 60_000)
})
