import { getAddress, hashTypedData, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { hashPromise, promiseTypedData } from '../../contracts/promise.ts'
import { hashReceipt, type Receipt, receiptTypedData } from '../../contracts/receipt.ts'
import { randomReceipt } from '../support/random-receipt.ts'
import { seededRandom } from '../support/seeded-random.ts'

const domain = { chainId: 31337, rollup: zeroAddress }

describe('a hash of typed data', () => {
  it("of a receipt is viem's, in any domain", () => {
    const random = seededRandom('receipts')
    for (let turn = 0; turn < 300; turn++) {
      const receipt = randomReceipt(random)
      const { worker, disputer: rollup } = randomReceipt(random)
      const domains = [
        { chainId: random.below(2 ** 32), rollup },
        domain,
        { chainId: 1, rollup: getAddress(worker) },
      ]
      for (const each of domains) {
        expect(hashReceipt(receipt, each)).toBe(hashTypedData(receiptTypedData(receipt, each)))
      }
    }
  })

  it('does not hang on how letters are written', () => {
    const receipt = randomReceipt(seededRandom('letters'))
    const { modelId, worker } = receipt
    const upper: Receipt = {
      ...receipt,
      modelId: `0x${modelId.slice(2).toUpperCase()}`,
      worker: getAddress(worker),
    }
    expect(hashReceipt(upper, domain)).toBe(hashReceipt(receipt, domain))
  })

  it("of a promise is viem's", () => {
    const random = seededRandom('promises')
    for (let turn = 0; turn < 300; turn++) {
      const { modelId: leaf, seed: sequence, issuedAt: includeBy } = randomReceipt(random)
      const promise = { leaf, sequence, includeBy }
      expect(hashPromise(promise, domain)).toBe(hashTypedData(promiseTypedData(promise, domain)))
    }
  })

  it.each<[string, Partial<Receipt>]>([
    ['modelId', { modelId: '0x12' }],
    ['modelId', { modelId: `0x${'12'.repeat(33)}` }],
    ['worker', { worker: `0x${'12'.repeat(32)}` }],
    ['finish', { finish: 256 }],
    ['bucket', { bucket: 2 ** 32 }],
    ['bucket', { bucket: -1 }],
    ['bucket', { bucket: 1.5 }],
    ['bucket', { bucket: Number.NaN }],
    ['seed', { seed: 2n ** 64n }],
    ['issuedAt', { issuedAt: -1n }],
  ])('is refused where viem refuses: %s', (field, change) => {
    const receipt = { ...randomReceipt(seededRandom('bad')), ...change }
    expect(() => hashReceipt(receipt, domain)).toThrow(`${field} should be`)
    expect(() => hashTypedData(receiptTypedData(receipt, domain))).toThrow()
  })

  it('is refused for what is no hex', () => {
    const receipt = randomReceipt(seededRandom('no hex'))
    for (const change of [{ kvRoot: `0x${'zz'.repeat(32)}` }, { worker: `0x${'zz'.repeat(20)}` }] as const) {
      expect(() => hashReceipt({ ...receipt, ...change }, domain)).toThrow()
    }
  })
})
