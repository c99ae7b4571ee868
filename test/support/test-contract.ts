import type { Abi, Hex } from 'viem'
import { compileContracts } from '../../contracts/compile.ts'
import { waitForReceipt } from '../../contracts/wait-for-receipt.ts'
import type { Chain } from './chain.ts'

/** Gas of one call with a batch of cases: far more than a transaction has. */
const BATCH_GAS = 2n ** 40n

/** Compiles a contract of `contracts/test` that only tests use, and deploys it; blocks get gas for batches. */
export async function deployTestContract(chain: Chain, name: string): Promise<Hex> {
  const compiled = compileContracts([`test/${name}.sol`]).find((contract) => contract.name === name)
  if (compiled === undefined) throw new Error(`contracts/test/${name}.sol holds no contract ${name}`)
  const address = await deployForTest(chain, compiled.abi as Abi, `0x${compiled.bytecode}`)
  await chain.cheats.setBlockGasLimit({ gasLimit: BATCH_GAS })
  // A call's limit is that of the latest block.
  await chain.cheats.mine({ blocks: 1 })
  return address
}

/** Deploys a contract without arguments. */
export async function deployForTest(chain: Chain, abi: Abi, bytecode: Hex): Promise<Hex> {
  const hash = await chain.wallet('worker').deployContract({ abi, bytecode })
  const { contractAddress } = await waitForReceipt(chain.reader, hash)
  if (!contractAddress) throw new Error(`transaction ${hash} deployed nothing`)
  return contractAddress
}

export function hexOf(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')}`
}
