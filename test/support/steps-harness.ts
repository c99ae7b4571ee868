import { type Hex, hexToBytes, parseAbi, toFunctionSelector } from 'viem'
import { kernelsAbi, kernelsBytecode } from '../../contracts/generated/kernels.ts'
import { operandArgument, rootsArgument } from '../../fraud-proof/vm/step-arguments.ts'
import type { Chain } from './chain.ts'
import { BANK_KERNELS, type BankStep, type StepBank } from './step-bank.ts'
import { deployForTest, deployTestContract, hexOf } from './test-contract.ts'

const abi = parseAbi([
  'struct CountedRoot { bytes32 root; uint32 count; }',
  'struct StepRoots { CountedRoot trace; CountedRoot weights; CountedRoot tables; bytes32[] inputs; }',
  'struct OperandProof { bytes32 tensorRoot; bytes32[] path; bytes leaves; bytes32[] siblings; }',
  'function steps(address kernels, StepRoots roots, OperandProof[] proofs, bytes cases) view returns (bytes)',
  'function tensorRoot(bytes data) view returns (bytes32)',
  'function kernelLeaf(bytes encoding) view returns (bytes32)',
  'function tensorShape(bytes encoding) pure returns (uint256 elements, uint256 levels)',
])

/** Names of the contract's errors by selector. */
const errorNames = new Map<string, string>(
  kernelsAbi.flatMap((entry) => {
    if (entry.type !== 'error') return []
    const signature = `${entry.name}(${entry.inputs.map(({ type }) => type).join(',')})`
    return [[toFunctionSelector(`function ${signature}`).slice(2), entry.name]]
  }),
)

/** The deployed contract, and steps over a bank's proofs, many a call. */
export interface StepsHarness {
  readonly kernels: Hex
  /** 8 hex digits of an element's bits, or the name of an error, for each step. */
  outcomes(bank: StepBank, steps: readonly BankStep[]): Promise<string[]>
  tensorRoot(data: Uint8Array): Promise<Hex>
  kernelLeaf(encoding: Uint8Array): Promise<Hex>
  /** Elements of a kernel's output, and levels of its tree. */
  tensorShape(encoding: Uint8Array): Promise<readonly [bigint, bigint]>
}

export async function deploySteps(chain: Chain): Promise<StepsHarness> {
  const kernels = await deployForTest(chain, kernelsAbi, kernelsBytecode)
  const address = await deployTestContract(chain, 'StepsHarness')
  const contract = { address, abi } as const
  const read = chain.reader.readContract
  return {
    kernels,
    tensorRoot: (data) => read({ ...contract, functionName: 'tensorRoot', args: [hexOf(data)] }),
    kernelLeaf: (encoding) => read({ ...contract, functionName: 'kernelLeaf', args: [hexOf(encoding)] }),
    tensorShape: (encoding) => read({ ...contract, functionName: 'tensorShape', args: [hexOf(encoding)] }),
    async outcomes(bank, steps) {
      const result = await read({
        ...contract,
        functionName: 'steps',
        args: [
          kernels,
          rootsArgument({ ...bank.roots, program: { root: new Uint8Array(32), count: BANK_KERNELS } }),
          bank.proofs.map(operandArgument),
          hexOf(Buffer.concat(steps.map(caseBytes))),
        ],
      })
      const bytes = Buffer.from(hexToBytes(result))
      return steps.map((_, i) => {
        const word = bytes.subarray(5 * i + 1, 5 * i + 5).toString('hex')
        return bytes[5 * i] === 1 ? word : (errorNames.get(word) ?? `unknown error ${word}`)
      })
    },
  }
}

function caseBytes({ kernel, element, encoding, given }: BankStep): Uint8Array {
  const head = Buffer.alloc(12)
  head.writeUInt32BE(kernel)
  head.writeBigUInt64BE(BigInt(element), 4)
  return Buffer.concat([head, encoding, Uint8Array.from([0, 1, 2], (operand) => (given[operand] ?? -1) + 1)])
}
