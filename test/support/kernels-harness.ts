import { type Hex, hexToBytes, parseAbi } from 'viem'
import { compileContracts } from '../../contracts/compile.ts'
import { type Chain, startChain } from './chain.ts'

/** `KernelsHarness.sol`: the contract under test, with many cases in a call. */
export const harnessAbi = parseAbi([
  'struct CountedRoot { bytes32 root; uint32 count; }',
  'struct StepRoots { CountedRoot trace; CountedRoot weights; CountedRoot tables; bytes32[] inputs; }',
  'struct OperandProof { bytes32 tensorRoot; bytes32[] path; bytes leaves; bytes32[] siblings; }',
  'function unaries(uint256 opcode, bytes cases) view returns (bytes)',
  'function binaries(uint256 opcode, bytes cases) view returns (bytes)',
  'function reductions(bool isMaximum, uint256 arity, uint256 count, bytes cases) view returns (bytes)',
  'function gumbels(bytes cases) view returns (bytes)',
  'function philox(uint256 key, uint256[4] counters) view returns (uint256[4])',
  'function steps(StepRoots roots, OperandProof[] proofs, bytes cases) view returns (bytes)',
])

/** Gas that a block, and so a call, may take: a batch of cases uses far more than any transaction. */
const CALL_GAS = 2n ** 40n

export interface KernelsHarness {
  readonly chain: Chain
  readonly address: Hex
  /** Calls a function of the harness that takes cases and returns bytes. */
  unaries(opcode: number, cases: Uint8Array): Promise<Uint8Array>
  binaries(opcode: number, cases: Uint8Array): Promise<Uint8Array>
  reductions(isMaximum: boolean, arity: 1 | 2, count: number, cases: Uint8Array): Promise<Uint8Array>
  gumbels(cases: Uint8Array): Promise<Uint8Array>
}

/** Compiles the harness and deploys it on an anvil of its own, which the caller closes. */
export async function startKernelsHarness(): Promise<KernelsHarness> {
  const [compiled] = compileContracts(['test/KernelsHarness.sol'])
  if (compiled === undefined) throw new Error('KernelsHarness.sol holds no contract')
  const chain = await startChain()
  await chain.cheats.setBlockGasLimit({ gasLimit: CALL_GAS })
  await chain.cheats.mine({ blocks: 1 })
  // Set, not created: with its batches it is larger than a contract may be.
  const hash = await chain.wallet('worker').deployContract({ abi: harnessAbi, bytecode: `0x${compiled.bytecode}`, gas: 30_000_000n })
  const receipt = await chain.reader.waitForTransactionReceipt({ hash })
  console.log(receipt.status, receipt.gasUsed, compiled.bytecode.length / 2)
  if (!receipt.contractAddress) throw new Error('no harness')
  const address = receipt.contractAddress
  const contract = { address, abi: harnessAbi, gas: CALL_GAS } as const
  const read = chain.reader.readContract
  return {
    chain,
    address,
    unaries: async (opcode, cases) =>
      hexToBytes(await read({ ...contract, functionName: 'unaries', args: [BigInt(opcode), hexOf(cases)] })),
    binaries: async (opcode, cases) =>
      hexToBytes(await read({ ...contract, functionName: 'binaries', args: [BigInt(opcode), hexOf(cases)] })),
    reductions: async (isMaximum, arity, count, cases) =>
      hexToBytes(
        await read({
          ...contract,
          functionName: 'reductions',
          args: [isMaximum, BigInt(arity), BigInt(count), hexOf(cases)],
        }),
      ),
    gumbels: async (cases) =>
      hexToBytes(await read({ ...contract, functionName: 'gumbels', args: [hexOf(cases)] })),
  }
}

export function hexOf(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')}`
}
