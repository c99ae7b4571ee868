import { BaseError, decodeErrorResult, type Hex, isHex } from 'viem'
import { describeError } from '../../contracts/chain/describe-error.ts'
import { disputesAbi } from '../../contracts/generated/disputes.ts'
import { kernelsAbi } from '../../contracts/generated/kernels.ts'
import { rollupAbi } from '../../contracts/generated/rollup.ts'

/** Moves are refused by whatever contract they pass through. */
const errors = [...disputesAbi, ...rollupAbi, ...kernelsAbi].filter((item) => item.type === 'error')

/** Why a contract would not take a call: its error with arguments, where it is one of ours. */
export function refusalOf(error: unknown): string {
  const data = error instanceof BaseError ? revertData(error) : undefined
  if (data === undefined) return describeError(error)
  try {
    const { errorName, args } = decodeErrorResult({ abi: errors, data })
    return `${errorName}(${args.map(String).join(', ')})`
  } catch {
    return `reverted with ${data.slice(0, 10)}`
  }
}

function revertData(error: BaseError): Hex | undefined {
  const found = error.walk((cause) => cause instanceof Error && 'data' in cause && isHex(cause.data))
  return found instanceof Error && 'data' in found && isHex(found.data) ? found.data : undefined
}
