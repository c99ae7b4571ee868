import { hexToBytes, parseAbi } from 'viem'
import type { Chain } from './chain.ts'
import { deployTestContract, hexOf } from './test-contract.ts'

const abi = parseAbi([
  'function unaries(uint256 opcode, bytes cases) view returns (bytes)',
  'function binaries(uint256 opcode, bytes cases) view returns (bytes)',
  'function reductions(bool isMaximum, uint256 arity, uint256 count, bytes cases) view returns (bytes)',
  'function gumbels(bytes cases) view returns (bytes)',
  'function philox(uint256 key, uint256[4] counters) view returns (uint256[4])',
])

/** How many values a reduction takes in one case, and that many values of each operand. */
export type ReductionCase = readonly Float32Array[]

/** The contracts' arithmetic: bits in, bits out, many cases a call. */
export interface ArithmeticHarness {
  unaries(opcode: number, operands: Uint32Array): Promise<Uint32Array>
  binaries(opcode: number, pairs: Uint32Array): Promise<Uint32Array>
  /** DOT where cases have two operands, else SUM or MAX. */
  reductions(opcode: 'SUM' | 'MAX' | 'DOT', cases: readonly ReductionCase[]): Promise<Uint32Array>
  gumbels(words: Uint32Array): Promise<Uint32Array>
  philox(key: bigint, counters: readonly [bigint, bigint, bigint, bigint]): Promise<readonly bigint[]>
}

export async function deployArithmetic(chain: Chain): Promise<ArithmeticHarness> {
  const address = await deployTestContract(chain, 'ArithmeticHarness')
  const contract = { address, abi } as const
  const read = chain.reader.readContract
  return {
    unaries: async (opcode, operands) =>
      words(
        await read({ ...contract, functionName: 'unaries', args: [BigInt(opcode), hexOf(bytes(operands))] }),
      ),
    binaries: async (opcode, pairs) =>
      words(
        await read({ ...contract, functionName: 'binaries', args: [BigInt(opcode), hexOf(bytes(pairs))] }),
      ),
    reductions: async (opcode, cases) => {
      const arity = opcode === 'DOT' ? 2 : 1
      const data = Buffer.concat(
        cases.flatMap((operands) => [
          bytes(Uint32Array.of(operands[0]?.length ?? 0)),
          ...operands.map((values) => new Uint8Array(values.buffer, values.byteOffset, values.byteLength)),
        ]),
      )
      const args = [opcode === 'MAX', BigInt(arity), BigInt(cases.length), hexOf(data)] as const
      return words(await read({ ...contract, functionName: 'reductions', args }))
    },
    gumbels: async (noise) =>
      words(await read({ ...contract, functionName: 'gumbels', args: [hexOf(bytes(noise))] })),
    philox: (key, counters) => read({ ...contract, functionName: 'philox', args: [key, counters] }),
  }
}

function bytes(words: Uint32Array): Uint8Array {
  const out = Buffer.alloc(4 * words.length)
  words.forEach((word, i) => {
    out.writeUInt32BE(word, 4 * i)
  })
  return out
}

function words(hex: `0x${string}`): Uint32Array {
  const data = Buffer.from(hexToBytes(hex))
  return Uint32Array.from({ length: data.length / 4 }, (_, i) => data.readUInt32BE(4 * i))
}
