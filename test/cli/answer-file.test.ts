import { keccak256, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { readAnswerFile } from '../../sequencer/cli/answer-file.ts'
import { UsageError } from '../../sequencer/cli/option.ts'

const hash = keccak256('0x')
const receipt = {
  modelId: hash,
  bucket: 64,
  tokensRoot: hash,
  promptLength: 1,
  totalLength: 3,
  maxTokens: 2,
  finish: 0,
  temperature: 0x3f800000,
  seed: '18446744073709551615',
  kvRoot: hash,
  requestHash: hash,
  responseHash: hash,
  nonce: hash,
  evidenceHash: hash,
  disputer: zeroAddress,
  beneficiary: zeroAddress,
  worker: zeroAddress,
  issuedAt: '1700000000',
}
// 1.5 and a NaN with a payload, whose bits count.
const kv = Buffer.from('0000c03f01a0c07f', 'hex').toString('base64')
const opening = { receipt, tokens: [5, 6, 7], kv, domain: { chainId: 31337, rollup: zeroAddress } }
const answer = {
  prompt: [5],
  tokens: [6],
  maxTokens: 4,
  finish: 'stop',
  temperature: 0.5,
  seed: '7',
  text: '',
}

const read = (value: unknown) => readAnswerFile('a.json', JSON.stringify(value))

describe('a file to replay', () => {
  it('is an opening where it has a receipt', () => {
    const file = read(opening)
    expect(file).toMatchObject({
      kind: 'opening',
      domain: opening.domain,
      opening: { receipt: { ...receipt, seed: 2n ** 64n - 1n, issuedAt: 1_700_000_000n }, tokens: [5, 6, 7] },
    })
    const values = file.kind === 'opening' ? file.opening.kv : undefined
    expect(Buffer.from(values?.buffer ?? new ArrayBuffer(0)).toString('base64')).toBe(kv)
    const bare = read({ receipt, tokens: [] })
    expect(bare).toMatchObject({ domain: undefined, opening: { tokens: [], kv: undefined } })
  })

  it('is an answer otherwise', () => {
    expect(read(answer)).toEqual({
      kind: 'answer',
      kv: undefined,
      answer: {
        prompt: [5],
        output: [6],
        maxTokens: 4,
        finish: 'stop',
        sampling: { temperature: 0.5, seed: 7n },
      },
    })
  })

  const withReceipt = (change: Record<string, unknown>) => ({
    ...opening,
    receipt: { ...receipt, ...change },
  })
  it.each<[unknown, string]>([
    [{ ...answer, prompt: undefined }, 'prompt should be a list of tokens'],
    [{ ...answer, tokens: [1.5] }, 'tokens should be a list of tokens'],
    [{ ...answer, finish: 'eos' }, 'finish should be length, endToken or stop'],
    [{ ...answer, temperature: '0' }, 'temperature should be a number'],
    [{ ...answer, seed: 7 }, 'seed should be a whole number in quotes, below 2^64'],
    [{ ...answer, seed: '18446744073709551616' }, 'seed should be a whole number in quotes, below 2^64'],
    [{ ...answer, kv: 'AAA' }, 'kv should be little-endian binary32 values in base64'],
    [{ ...answer, kv: 'AAA=' }, 'kv should be'],
    [{ ...answer, kv: 'AA AAAA=' }, 'kv should be'],
    [{ ...answer, kv: [1] }, 'kv should be'],
    [{ ...opening, receipt: 5 }, 'receipt should be an object'],
    [{ ...opening, receipt: null }, 'receipt should be an object'],
    [withReceipt({ modelId: '0x12' }), 'receipt.modelId should be 32 bytes in hex'],
    [withReceipt({ kvRoot: undefined }), 'receipt.kvRoot should be 32 bytes in hex'],
    [withReceipt({ bucket: 2 ** 32 }), 'receipt.bucket should be a whole number below 2^32'],
    [withReceipt({ bucket: -1 }), 'receipt.bucket should be'],
    [withReceipt({ finish: 256 }), 'receipt.finish should be a whole number below 2^8'],
    [withReceipt({ temperature: 0.5 }), 'receipt.temperature should be a whole number below 2^32'],
    [withReceipt({ issuedAt: '-1' }), 'receipt.issuedAt should be a whole number in quotes'],
    [withReceipt({ worker: '0x0' }), 'receipt.worker should be an address'],
    [{ ...opening, domain: { chainId: 1 } }, 'domain.rollup should be an address'],
    ['text', 'finish should be'],
    [null, 'finish should be'],
  ])('is refused by the field: %j', (value, expected) => {
    const error = (() => {
      try {
        return read(value)
      } catch (caught) {
        return caught
      }
    })()
    expect(error).toBeInstanceOf(UsageError)
    expect(String(error)).toContain(`a.json: ${expected}`)
  })

  it('is refused where it is no JSON', () => {
    expect(() => readAnswerFile('a.json', '{')).toThrow('a.json: the file should be JSON')
  })
})
