import { describe, expect, it } from 'vitest'
import { entryCodec, type LedgerEntry } from '../../../sequencer/receipts/ledger-entry.ts'
import { randomReceipt } from '../../support/random-receipt.ts'
import { seededRandom } from '../../support/seeded-random.ts'

const signature = (byte: string) => `0x${byte.repeat(65)}` as const

describe('an entry of the ledger in bytes', () => {
  it('is read as it was written, and each byte changed or missing is noticed', () => {
    const random = seededRandom('entries')
    for (let turn = 0; turn < 100; turn++) {
      const receipt = randomReceipt(random)
      const entry: LedgerEntry = {
        receipt,
        sequence: random.below(2 ** 53),
        signature: signature('ab'),
        hash: receipt.nonce,
        leaf: receipt.kvRoot,
        includeBy: receipt.issuedAt,
        sequencerSignature: signature('cd'),
        requestId: 'x'.repeat(random.below(300)),
        keyId: [null, '', 'ключ 7'][random.below(3)] ?? null,
        receivedAt: random.below(2 ** 53),
      }
      const bytes = entryCodec.encode(entry)
      expect(entryCodec.decode(bytes)).toEqual(entry)
      for (let flip = 0; flip < 20; flip++) {
        const changed = bytes.slice()
        const at = random.below(changed.length)
        changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8))
        expect(() => entryCodec.decode(changed)).toThrow('is damaged')
      }
      expect(() => entryCodec.decode(bytes.slice(0, random.below(bytes.length)))).toThrow('is damaged')
      expect(() => entryCodec.decode(Uint8Array.of(...bytes, 0))).toThrow('is damaged')
    }
  })
})
