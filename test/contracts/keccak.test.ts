import { createKeccak } from 'hash-wasm'
import { keccak256, toBytes, toHex } from 'viem'
import { expect, it } from 'vitest'
import { keccakOf, keccakOfHex } from '../../contracts/keccak.ts'
import { seededRandom } from '../support/seeded-random.ts'

it('hashes as viem does, before WebAssembly is compiled and after', async () => {
  const random = seededRandom('keccak')
  for (let turn = 0; turn < 2; turn++) {
    for (const length of [0, 1, 135, 136, 137, ...Array.from({ length: 50 }, () => random.below(5000))]) {
      const bytes = Uint8Array.from({ length }, () => random.below(256))
      expect(keccakOf(bytes)).toBe(keccak256(bytes))
      expect(keccakOfHex(toHex(bytes))).toBe(keccak256(bytes))
    }
    // What the module began before is ready then, too.
    await createKeccak(256)
  }
})

it('takes no text for hex', () => {
  expect(() => keccakOfHex('0xzz')).toThrow()
  expect(keccakOf(toBytes('zz'))).toBe(keccak256(toBytes('zz')))
})
