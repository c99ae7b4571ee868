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
}

export async function deploySteps(chain: Chain): Promise<StepsHarness> {
  const kernels = await deployForTest(chain, kernelsAbi, kernelsBytecode)
  const address = await deployTestContract(chain, 'StepsHarness')
  return {
    kernels,
    async outcomes(bank, steps) {
      const result = await chain.reader.readContract({
        address,
        abi,
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
