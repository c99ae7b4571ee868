import { type Address, encodeAbiParameters, type Hex, keccak256, parseAbiParameters, toHex } from 'viem'

const tag = keccak256(toHex('otr/worker-key/v1'))
const fields = parseAbiParameters('bytes32, uint256, address, address')

/** What an enclave key signs, as it is, to be added by an operator; the twin of `Workers.keyDigest`. */
export function workerKeyDigest(
  operator: Address,
  { chainId, workers }: { readonly chainId: number; readonly workers: Address },
): Hex {
  return keccak256(encodeAbiParameters(fields, [tag, BigInt(chainId), workers, operator]))
}
