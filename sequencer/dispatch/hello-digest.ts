import { encodeAbiParameters, type Hex, keccak256, parseAbiParameters, toHex } from 'viem'
import type { ReceiptDomain } from '../../contracts/receipt.ts'

const tag = keccak256(toHex('otr/worker-hello/v1'))
const fields = parseAbiParameters('bytes32, bytes32, uint256, address, bytes32')

/**
 * What a worker's key signs to show that whoever is connected holds it. Evidence alone does not: anybody can pass on what a
 * worker showed elsewhere, or ask it for a report over a nonce of their choice.
 */
export function helloDigest(challenge: Hex, { chainId, rollup }: ReceiptDomain, evidenceHash: Hex): Hex {
  return keccak256(encodeAbiParameters(fields, [tag, challenge, BigInt(chainId), rollup, evidenceHash]))
}
