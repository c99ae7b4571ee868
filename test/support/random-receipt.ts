import type { Address, Hex } from 'viem'
import type { Receipt } from '../../contracts/receipt.ts'
import type { SeededRandom } from './seeded-random.ts'

/** A receipt that means nothing, with fields over their whole range, bounds included. */
export function randomReceipt(random: SeededRandom): Receipt {
  const bytes = (size: number): Hex => {
    const kind = random.below(10)
    const byte = () => (kind === 0 ? 0 : kind === 1 ? 255 : random.below(256))
    return `0x${Array.from({ length: size }, () => byte().toString(16).padStart(2, '0')).join('')}`
  }
  const hash = () => bytes(32)
  const address = (): Address => bytes(20)
  const uint = (bits: number) => Number(BigInt(bytes(bits / 8)))
  return {
    modelId: hash(),
    bucket: uint(32),
    tokensRoot: hash(),
    promptLength: uint(32),
    totalLength: uint(32),
    maxTokens: uint(32),
    finish: uint(8),
    temperature: uint(32),
    seed: BigInt(bytes(8)),
    kvRoot: hash(),
    requestHash: hash(),
    responseHash: hash(),
    nonce: hash(),
    evidenceHash: hash(),
    disputer: address(),
    beneficiary: address(),
    worker: address(),
    issuedAt: BigInt(bytes(8)),
  }
}
