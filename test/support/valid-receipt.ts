import { type Hex, keccak256, toHex, zeroAddress } from 'viem'
import { finish, type Receipt } from '../../contracts/receipt.ts'
import type { Stage } from './stage.ts'

/** A receipt that may be batched on a stage whose model has a bucket of 64; another `n` gives another. */
export function validReceipt({ modelId, key }: Pick<Stage, 'modelId' | 'key'>, n = 0): Receipt {
  const hash = (field: string): Hex => keccak256(toHex(`${field} ${n}`))
  return {
    modelId,
    bucket: 64,
    tokensRoot: hash('tokens'),
    promptLength: 10,
    totalLength: 42,
    maxTokens: 54,
    finish: finish.endToken,
    temperature: 0x3f800000,
    seed: BigInt(n),
    kvRoot: hash('kv'),
    requestHash: hash('request'),
    responseHash: hash('response'),
    nonce: hash('nonce'),
    evidenceHash: hash('evidence'),
    disputer: zeroAddress,
    beneficiary: zeroAddress,
    worker: key.address,
    issuedAt: 1_800_000_000n,
  }
}
