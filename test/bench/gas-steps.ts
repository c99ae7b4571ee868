import { type Address, encodeFunctionData, type Hex, parseAbi } from 'viem'
import { kernelsAbi, kernelsBytecode } from '../../contracts/generated/kernels.ts'
import type { Kernel, Operand } from '../../fraud-proof/program/program.ts'
import { step } from '../../fraud-proof/vm/step.ts'
import { stepArguments } from '../../fraud-proof/vm/step-arguments.ts'
import type { Chain } from '../support/chain.ts'
import { fixedValues, loneStep } from '../support/lone-step.ts'
import { deployForTest, deployTestContract } from '../support/test-contract.ts'

/** Gas of one step. */
export interface StepGas {
  readonly what: string
  /** `gasUsed` of a transaction that is the step alone, calldata included. */
  readonly gas: number
  readonly atMost: number
  /** What a contract pays that calls for the step: no calldata, which below a floor hides all else. */
  readonly execution: number
}

const MATRIX_STEP = 2_300_000
const ELEMENT_STEP = 350_000

/** Values of the tensors that steps read: their trees have 12 levels. */
const SIZE = 2 ** 20

const spaces = ['KERNEL', 'WEIGHT', 'TABLE'] as const

/** An operand of a kernel of rank 2 that walks its tensor by `columns`, from an offset. */
import { waitForReceipt } from '../../contracts/wait-for-receipt.ts'

function operand(i: number, columns: number, offset: number): Operand {
  const space = spaces[i % 3] ?? 'KERNEL'
  return { space, index: 700 + i, size: SIZE, offset, strides: [columns, 1] }
}

function elementwise(
  opcode: Kernel['opcode'],
  operands: number,
  immediates: [number, number] = [0, 0],
): Kernel {
  return {
    opcode,
    dims: [1024, 1024],
    reduce: 0,
    immediates,
    operands: Array.from({ length: operands }, (_, i) => operand(i, 1024, 0)),
  }
}

function reducing(opcode: Kernel['opcode'], operands: number, offset: number): Kernel {
  return {
    opcode,
    dims: [64, 1],
    reduce: 4096,
    immediates: [0, 0],
    operands: Array.from({ length: operands }, (_, i) => operand(i, 4096, offset)),
  }
}

const gumbel: Kernel = {
  opcode: 'GUMBEL',
  dims: [1024, 1024],
  reduce: 0,
  immediates: [0, 0],
  operands: [{ space: 'INPUT', index: 1, size: 16, offset: 5, strides: [0, 0] }],
}

const positive = fixedValues(SIZE, 4).map(Math.abs)
const infinite = fixedValues(SIZE, 5).map((value, i) => (i % 1024 === 0 ? Number.POSITIVE_INFINITY : value))
const indices = new Float32Array(SIZE).fill(77)
const seed = new Float32Array(16).fill(60_000)

type Case = readonly [kernel: Kernel, atMost: number, tensors?: readonly Float32Array[]]

/** Steps by name; where no tensors are given they are random. */
const steps: Readonly<Record<string, Case>> = {
  'DOT of 4,096': [reducing('DOT', 2, 0), MATRIX_STEP],
  'DOT of 4,096, across 17 leaves each': [reducing('DOT', 2, 100), MATRIX_STEP],
  // The dearest values: all are looked at a second time.
  'DOT of 4,096, infinities among them': [reducing('DOT', 2, 0), MATRIX_STEP, [positive, infinite]],
  'REDUCE_SUM of 4,096': [reducing('REDUCE_SUM', 1, 0), MATRIX_STEP],
  'REDUCE_MAX of 4,096': [reducing('REDUCE_MAX', 1, 0), MATRIX_STEP],
  COPY: [elementwise('COPY', 1), ELEMENT_STEP],
  SQRT: [elementwise('SQRT', 1), ELEMENT_STEP, [positive]],
  EXP: [elementwise('EXP', 1), ELEMENT_STEP],
  LOG: [elementwise('LOG', 1), ELEMENT_STEP, [positive]],
  SIN: [elementwise('SIN', 1), ELEMENT_STEP],
  COS: [elementwise('COS', 1), ELEMENT_STEP],
  ADD: [elementwise('ADD', 2), ELEMENT_STEP],
  MUL: [elementwise('MUL', 2), ELEMENT_STEP],
  DIV: [elementwise('DIV', 2), ELEMENT_STEP],
  SELECT: [elementwise('SELECT', 3), ELEMENT_STEP],
  CONCAT: [elementwise('CONCAT', 2, [1, 512]), ELEMENT_STEP],
  GATHER: [elementwise('GATHER', 2, [1024, 1024]), ELEMENT_STEP, [indices, indices]],
  IOTA: [elementwise('IOTA', 0, [1, 0]), ELEMENT_STEP],
  CONST: [elementwise('CONST', 0, [0x3f800000, 0]), ELEMENT_STEP],
  GUMBEL: [gumbel, ELEMENT_STEP, [seed]],
}

/** Sends one step of every kind as a transaction of its own; `gas` is the receipt's `gasUsed`, calldata included. */
export async function gasOfSteps(chain: Chain): Promise<StepGas[]> {
  const wallet = chain.wallet('worker')
  const address = await deployForTest(chain, kernelsAbi, kernelsBytecode)
  const random = [0, 1, 2].map((stream) => fixedValues(SIZE, stream))
  const gasOf = await gasMeter(chain)
  const figures: StepGas[] = []
  for (const [what, [kernel, atMost, given]] of Object.entries(steps)) {
    const { roots, proof } = loneStep(kernel, given ?? random, kernel.dims[1] === 1 ? 3 : 3_333)
    const verdict = step(roots, proof)
    const call = {
      address,
      abi: kernelsAbi,
      functionName: 'value',
      args: stepArguments(roots, proof),
    } as const
    const bits = await chain.reader.readContract(call)
    if (!verdict.ok || bits !== verdict.bits) throw new Error(`${what}: ${bits}, ${JSON.stringify(verdict)}`)
    const data = encodeFunctionData(call)
    const hash = await wallet.sendTransaction({ to: address, data })
    const receipt = await waitForReceipt(chain.reader, hash)
    if (receipt.status !== 'success') throw new Error(`${what}: ${hash} failed`)
    figures.push({ what, gas: Number(receipt.gasUsed), atMost, execution: await gasOf(address, data) })
  }
  return figures
}

/** Measures a call from within the chain. */
async function gasMeter(chain: Chain): Promise<(target: Address, data: Hex) => Promise<number>> {
  const abi = parseAbi(['function gasOf(address target, bytes data) view returns (uint256)'])
  const address = await deployTestContract(chain, 'StepsHarness')
  return async (target, data) =>
    Number(await chain.reader.readContract({ address, abi, functionName: 'gasOf', args: [target, data] }))
}
