import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bitsOf } from '../../fraud-proof/float32/canonical.ts'
import { encodeKernel } from '../../fraud-proof/program/encoding.ts'
import { elementCount, type Kernel, type Program } from '../../fraud-proof/program/program.ts'
import { type Execution, Executor, type ProgramData } from '../../fraud-proof/vm/executor.ts'
import { merkleTree } from '../../fraud-proof/vm/merkle-tree.ts'
import { countedRoot, kernelLeaf, storedRoots } from '../../fraud-proof/vm/roots.ts'
import { type OperandProof, type StepProof, type StepRoots, step } from '../../fraud-proof/vm/step.ts'
import { tensorRoot } from '../../fraud-proof/vm/tensor-tree.ts'
import { Trace } from '../../fraud-proof/vm/trace.ts'
import { opcodeNames, plainValues, randomProgram, stored } from '../support/random-kernel.ts'
import { seededRandom } from '../support/seeded-random.ts'

const random = seededRandom('vm-step')
const executor = await Executor.open({ threads: 2 })
afterAll(() => executor.close())

async function traced(program: Program, data: ProgramData): Promise<{ trace: Trace; execution: Execution }> {
  const execution = await executor.execute(program, data, { trace: true })
  const stored = { weights: await storedRoots(data.weights), tables: await storedRoots(data.tables) }
  return { trace: new Trace(execution, stored), execution }
}

function reasonOf(roots: StepRoots, proof: StepProof): string {
  const verdict = step(roots, proof)
  return verdict.ok ? `accepted ${verdict.bits.toString(16)}` : verdict.reason
}

function flipped(bytes: Uint8Array, bit = random.below(bytes.length * 8)): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}

describe('a step', () => {
  it('gives the element of the trace, on every opcode, from its proof alone', async () => {
    const seen = new Map<string, number>()
    for (let round = 0; round < 20; round++) {
      const { program, data } = randomProgram(random, 2 * opcodeNames.length)
      const { trace } = await traced(program, data)
      for (const [index, kernel] of program.kernels.entries()) {
        const element = random.below(elementCount(kernel.dims))
        const verdict = step(trace.roots, await trace.stepProof(index, element))
        const { bytes } = await trace.tensor(index)
        const expected = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4 * element, true)
        expect(verdict, `element ${element} of kernel ${index}: ${JSON.stringify(kernel)}`).toMatchObject({
          ok: true,
          bits: expected,
        })
        if (expected !== 0x7fc00000) seen.set(kernel.opcode, (seen.get(kernel.opcode) ?? 0) + 1)
      }
    }
    expect([...seen.keys()].sort()).toEqual([...opcodeNames].sort())
  })
})

describe('a step with a wrong proof', () => {
  let trace: Trace
  let good: StepProof
  const k = 600
  const dot: Kernel = {
    opcode: 'DOT',
    dims: [3, 5],
    reduce: k,
    immediates: [0, 0],
    operands: [
      { space: 'KERNEL', index: 0, size: 3 * k, offset: 0, strides: [k, 0] },
      { space: 'WEIGHT', index: 1, size: 5 * k, offset: 0, strides: [0, k] },
    ],
  }
  const program: Program = {
    kernels: [
      {
        opcode: 'COPY',
        dims: [3 * k],
        reduce: 0,
        immediates: [0, 0],
        operands: [{ space: 'INPUT', index: 0, size: 3 * k, offset: 0, strides: [1] }],
      },
      dot,
      {
        opcode: 'SELECT',
        dims: [1],
        reduce: 0,
        immediates: [0, 0],
        operands: [0, 1, 2].map((offset) => ({
          space: 'TABLE' as const,
          index: 0,
          size: 3,
          offset,
          strides: [1],
        })),
      },
    ],
  }

  beforeAll(async () => {
    const data: ProgramData = {
      weights: [plainValues(random, 4), plainValues(random, 5 * k), plainValues(random, 7)].map((values, i) =>
        stored(`w${i}`, values),
      ),
      tables: [stored('t', Float32Array.of(2, 3, 4))],
      inputs: [plainValues(random, 3 * k)],
    }
    trace = (await traced(program, data)).trace
    good = await trace.stepProof(1, 7)
  })

  function operandAt(proof: StepProof, at: number): OperandProof {
    const operand = proof.operands[at]
    if (operand === undefined) throw new Error(`operand ${at} is not proven`)
    return operand
  }

  function withOperand(at: number, change: (operand: OperandProof) => Partial<OperandProof>): StepProof {
    const operand = operandAt(good, at)
    return { ...good, operands: good.operands.with(at, { ...operand, ...change(operand) }) }
  }

  it('is refused, each in its own words', async () => {
    const { roots } = trace
    const cases: Record<string, [string, StepProof, StepRoots?]> = {
      'a short encoding': ['encoding-size', { ...good, encoding: good.encoding.subarray(1) }],
      'another encoding': ['encoding/root-mismatch', { ...good, encoding: flipped(good.encoding) }],
      'a kernel behind the last': ['encoding/leaf-index', { ...good, kernel: 3 }],
      'a kernel that is no index': ['encoding/leaf-index', { ...good, kernel: 0.5 }],
      'another kernel': ['encoding/root-mismatch', { ...good, kernel: 0 }],
      'a missing sibling': ['encoding/missing-siblings', { ...good, encodingSiblings: [] }],
      'a sibling too many': [
        'encoding/trailing-siblings',
        { ...good, encodingSiblings: [...good.encodingSiblings, new Uint8Array(32)] },
      ],
      'a short sibling': [
        'encoding/sibling-size',
        { ...good, encodingSiblings: good.encodingSiblings.with(0, new Uint8Array(31)) },
      ],
      'an element behind the last': ['element-index', { ...good, element: 15 }],
      'a negative element': ['element-index', { ...good, element: -1 }],
      'an operand left out': ['operand-missing', { ...good, operands: [good.operands[0]] }],
      'an operand too many': [
        'operand-unread',
        { ...good, operands: [...good.operands, operandAt(good, 0)] },
      ],
      'other values': [
        'operand-values/root-mismatch',
        withOperand(0, ({ range }) => ({ range: { ...range, leaves: flipped(range.leaves) } })),
      ],
      'a leaf too few': [
        'operand-values/leaf-count',
        withOperand(1, ({ range }) => ({ range: { ...range, leaves: range.leaves.subarray(1024) } })),
      ],
      'half a leaf': [
        'operand-values/leaf-size',
        withOperand(1, ({ range }) => ({ range: { ...range, leaves: range.leaves.subarray(512) } })),
      ],
      'no siblings of a range': [
        'operand-values/missing-siblings',
        withOperand(1, ({ range }) => ({ range: { ...range, siblings: [] } })),
      ],
      'a sibling of a range too many': [
        'operand-values/trailing-siblings',
        withOperand(1, ({ range }) => ({
          range: { ...range, siblings: [...range.siblings, new Uint8Array(32)] },
        })),
      ],
      'another tensor': [
        'operand-tensor/root-mismatch',
        withOperand(1, () => ({ tensorRoot: operandAt(good, 0).tensorRoot })),
      ],
      'a tensor root cut short': [
        'operand-tensor/sibling-size',
        withOperand(1, ({ tensorRoot }) => ({ tensorRoot: tensorRoot.subarray(1) })),
      ],
      'no path to the weights': ['operand-tensor/missing-siblings', withOperand(1, () => ({ siblings: [] }))],
      'another trace': [
        'operand-tensor/root-mismatch',
        good,
        { ...roots, traceRoot: flipped(roots.traceRoot) },
      ],
      'other weights': [
        'operand-tensor/root-mismatch',
        good,
        { ...roots, weights: { ...roots.weights, root: flipped(roots.weights.root) } },
      ],
      'another program': [
        'encoding/root-mismatch',
        good,
        { ...roots, program: { ...roots.program, root: flipped(roots.program.root) } },
      ],
    }
    for (const [what, [reason, proof, under]] of Object.entries(cases)) {
      expect(reasonOf(under ?? roots, proof), what).toBe(reason)
    }
    expect(reasonOf(roots, good)).toMatch(/^accepted/)
  })

  it('is refused after a change of any one bit', async () => {
    const accepted = reasonOf(trace.roots, good)
    expect(accepted).toMatch(/^accepted/)
    for (let round = 0; round < 300; round++) {
      const at = random.below(2)
      const { range, siblings, tensorRoot: root } = operandAt(good, at)
      const changes = [
        withOperand(at, () => ({ range: { ...range, leaves: flipped(range.leaves) } })),
        withOperand(at, () => ({
          range: {
            ...range,
            siblings: range.siblings.with(0, flipped(new Uint8Array(range.siblings[0] ?? []))),
          },
        })),
        withOperand(at, () => ({ siblings: siblings.with(0, flipped(siblings[0] ?? new Uint8Array(32))) })),
        withOperand(at, () => ({ tensorRoot: flipped(root) })),
        { ...good, encoding: flipped(good.encoding) },
      ]
      for (const changed of changes) expect(reasonOf(trace.roots, changed)).not.toBe(accepted)
    }
  })

  it('takes the branch of a SELECT that is picked and no other', async () => {
    const proof = await trace.stepProof(2, 0)
    expect(proof.operands.map((operand) => operand !== undefined)).toEqual([true, true, false])
    expect(step(trace.roots, proof)).toMatchObject({ ok: true, value: 3 })
    const other = { ...proof, operands: [proof.operands[0], proof.operands[1], proof.operands[1]] }
    expect(reasonOf(trace.roots, other)).toBe('operand-unread')
  })
})

describe('a step of a kernel that no lowering makes', () => {
  const values = Float32Array.of(5, 6, 7, 8)
  const copy: Kernel = {
    opcode: 'COPY',
    dims: [4],
    reduce: 0,
    immediates: [0, 0],
    operands: [{ space: 'INPUT', index: 0, size: 4, offset: 0, strides: [1] }],
  }

  /** The outcome of element 1 when the kernel is encoded, then written over at some places. */
  function outcome(kernel: Kernel, patches: Record<number, number>, proven = false): string {
    const encoding = encodeKernel(kernel)
    for (const [at, byte] of Object.entries(patches)) encoding[Number(at)] = byte
    const program = countedRoot(merkleTree(kernelLeaf(encoding)))
    const none = countedRoot(undefined)
    const roots: StepRoots = {
      program,
      traceRoot: new Uint8Array(32),
      weights: none,
      tables: none,
      inputs: [tensorRoot(values)],
    }
    const leaves = new Uint8Array(1024)
    leaves.set(new Uint8Array(values.buffer))
    const operand = { tensorRoot: tensorRoot(values), range: { leaves, siblings: [] }, siblings: [] }
    const operands = proven ? [operand] : []
    return reasonOf(roots, { kernel: 0, element: 1, encoding, encodingSiblings: [], operands })
  }

  it('is NaN, or has no element where there are none', () => {
    const nan = `accepted ${bitsOf(Number.NaN).toString(16)}`
    const huge = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [80 + i, i === 0 ? 0x7f : 0xff]))
    expect(outcome(copy, {}, true)).toBe(`accepted ${bitsOf(6).toString(16)}`)
    expect(outcome(copy, { 0: 0 }), 'opcode 0').toBe(nan)
    expect(outcome(copy, { 0: 255 }), 'opcode 255').toBe(nan)
    expect(outcome(copy, { 1: 0 }), 'rank 0').toBe('element-index')
    expect(outcome(copy, { 1: 7 }), 'rank 7').toBe('element-index')
    expect(outcome(copy, { 11: 0 }), 'a zero dim').toBe('element-index')
    expect(outcome(copy, { 64: 4 }), 'no space').toBe(nan)
    expect(outcome(copy, { 64: 0 }), 'its own output').toBe(nan)
    expect(outcome(copy, { 64: 1 }), 'a weight that is not there').toBe(nan)
    expect(outcome(copy, { 67: 1 }), 'an input that is not there').toBe(nan)
    expect(outcome(copy, { 71: 0 }), 'an empty tensor').toBe(nan)
    expect(outcome(copy, { 79: 3 }), 'a view that reaches outside').toBe(nan)
    expect(outcome(copy, huge), 'a stride of 2^63 − 1').toBe(nan)
    const sum: Kernel = { ...copy, opcode: 'REDUCE_SUM', reduce: 2 }
    expect(outcome(sum, {}, true)).toBe(`accepted ${bitsOf(13).toString(16)}`)
    expect(outcome(sum, { 7: 0 }), 'a reduction of nothing').toBe(nan)
    expect(outcome(sum, { 6: 16, 7: 1 }), 'a reduction of 4,097').toBe(nan)
    expect(outcome(copy, { 2: 9, 3: 9, 50: 9, 130: 9 }, true), 'bytes that nothing uses').toBe(
      `accepted ${bitsOf(6).toString(16)}`,
    )
  })

  it('does not lose a bit of strides that cancel each other', () => {
    const kernel: Kernel = {
      ...copy,
      operands: copy.operands.map((operand) => ({ ...operand, strides: [0] })),
    }
    // offset 2^62 + 3, stride −2^62: position 3 at element 1.
    expect(outcome(kernel, { 72: 0x40, 79: 3, 80: 0xc0 }, true)).toBe(`accepted ${bitsOf(8).toString(16)}`)
  })
})
