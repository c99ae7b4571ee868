import type { Hex } from 'viem'
import { JsonFields } from '../../contracts/json-fields.ts'
import type { Receipt } from '../../contracts/receipt.ts'
import { readPromisedReceipt } from '../../contracts/receipt-json.ts'
import { ClientError, reading } from './client-error.ts'
import type { Shown } from './exchange.ts'
import type { Standing } from './finality.ts'

/** `Place` in Rollup.sol. */
export interface ContractPlace {
  readonly number: bigint
  readonly index: bigint
  /** The worker's. */
  readonly signature: Hex
  readonly proof: readonly Hex[]
}

/**
 * A receipt and its place as `Rollup.includes`, `Rollup.isFinal` and contracts that ask these take them. Throws a ClientError where
 * the receipt is in no batch yet.
 *
 * @example
 * const standing = await client.waitFor(answer.exchange, 'committed')
 * const args = contractArguments(answer.exchange, standing)
 * const call = { address: deployment.rollup, abi: rollupAbi, args }
 * const isFinal = await chain.readContract({ ...call, functionName: 'isFinal' })
 */
export function contractArguments(
  { receipt: json }: Shown,
  { batch, state }: Standing,
): readonly [Receipt, ContractPlace] {
  if (batch === undefined) {
    throw new ClientError('client/bad-request', `the receipt is ${state}, in no batch: wait for committed`)
  }
  const { receipt, workerSignature } = reading('receipt', () =>
    readPromisedReceipt(new JsonFields('receipt', json)),
  )
  const { number, index, proof } = batch
  return [receipt, { number: BigInt(number), index: BigInt(index), signature: workerSignature, proof }]
}
