import { describe, expect, it } from 'vitest'
import { JsonFields } from '../../contracts/json-fields.ts'
import {
  openingJson,
  type PromisedReceipt,
  promisedReceiptJson,
  readOpening,
  readPromisedReceipt,
  readReceipt,
  receiptJson,
} from '../../contracts/receipt-json.ts'
import { randomReceipt } from '../support/random-receipt.ts'
import { seededRandom } from '../support/seeded-random.ts'

const sent = (value: unknown) => new JsonFields('the answer', JSON.parse(JSON.stringify(value)))
const signature = (byte: string) => `0x${byte.repeat(65)}` as const

describe('JSON of receipts', () => {
  it('says all of a receipt, a promise and an opening', () => {
    const random = seededRandom('receipts in JSON')
    for (let turn = 0; turn < 200; turn++) {
      const receipt = randomReceipt(random)
      expect(readReceipt(sent(receiptJson(receipt)))).toEqual(receipt)
      const promised: PromisedReceipt = {
        receipt,
        workerSignature: signature('ab'),
        sequence: random.below(2 ** 53),
        includeBy: receipt.issuedAt,
        sequencerSignature: signature('cd'),
      }
      expect(readPromisedReceipt(sent(promisedReceiptJson(promised)))).toEqual(promised)
      const bits = Uint32Array.from({ length: random.below(20_000) }, () => random.next())
      const opened = {
        receipt,
        workerSignature: random.below(2) === 0 ? undefined : signature('ef'),
        tokens: Array.from({ length: random.below(20) }, () => random.below(50_000)),
        kv: random.below(3) === 0 ? undefined : new Float32Array(bits.buffer),
        domain: random.below(2) === 0 ? undefined : { chainId: 10, rollup: receipt.worker },
      }
      const read = readOpening(sent(openingJson(opened)))
      expect({ ...read, kv: undefined }).toEqual({ ...opened, kv: undefined })
      // By their bits, for NaNs equal one another and differ.
      const bytesOf = (kv: Float32Array | undefined) => kv && Buffer.from(kv.buffer).toString('hex')
      expect(bytesOf(read.kv)).toBe(bytesOf(opened.kv))
    }
  })

  it('of a part of a longer array says that part', () => {
    const kv = Float32Array.of(1, 2, 3, 4)
    const { receipt, ...rest } = { receipt: randomReceipt(seededRandom('part')), workerSignature: undefined }
    const json = openingJson({ receipt, ...rest, tokens: [], kv: kv.subarray(1, 3), domain: undefined })
    expect([...(readOpening(sent(json)).kv ?? [])]).toEqual([2, 3])
  })

  it.each<[Record<string, unknown>, string]>([
    [{ workerSignature: undefined }, 'workerSignature should be 65 bytes in hex'],
    [{ workerSignature: `0x${'ab'.repeat(64)}` }, 'workerSignature should be 65 bytes in hex'],
    [{ sequencerSignature: `0x${'zz'.repeat(65)}` }, 'sequencerSignature should be 65 bytes in hex'],
    [{ sequence: -1 }, 'sequence should be a whole number below 2^53'],
    [{ sequence: '1' }, 'sequence should be a whole number below 2^53'],
    [{ includeBy: 5 }, 'includeBy should be a whole number in quotes, below 2^64'],
    [{ receipt: { finish: 1 } }, 'receipt.modelId should be 32 bytes in hex'],
    [{ receipt: null }, 'receipt should be an object'],
  ])('is refused by the field: %j', (change, message) => {
    const promised = {
      receipt: randomReceipt(seededRandom('refused')),
      workerSignature: signature('ab'),
      sequence: 1,
      includeBy: 5n,
      sequencerSignature: signature('cd'),
    }
    const fields = sent({ ...promisedReceiptJson(promised), ...change })
    expect(() => readPromisedReceipt(fields)).toThrow(`the answer: ${message}`)
  })
})
