import { type Hex, keccak256, numberToHex, toBytes } from 'viem'
import { describe, expect, it } from 'vitest'
import { kvIndices } from '../../contracts/kv-sample.ts'

const seed = keccak256(toBytes('seed'))
const receipt = keccak256(toBytes('receipt'))

/** The definition over raw bytes. */
function drawnByHand(first: Hex, second: Hex, j: number, rows: number): number {
  const message = new Uint8Array(68)
  message.set(toBytes(first))
  message.set(toBytes(second), 32)
  new DataView(message.buffer).setUint32(64, j)
  return Number(BigInt(keccak256(message)) % BigInt(rows))
}

describe('the rows that a beacon draws', () => {
  it.each([
    [2, 1],
    [2, 4],
    [100, 4],
    [4096, 3],
  ])('of %i tokens and %i layers are the hashes modulo the number of rows', (totalLength, layers) => {
    const rows = (totalLength - 1) * layers
    const drawn = kvIndices(seed, receipt, totalLength, layers)
    expect(drawn).toEqual(Array.from({ length: 16 }, (_, j) => drawnByHand(seed, receipt, j, rows)))
    expect(drawn.every((row) => row >= 0 && row < rows)).toBe(true)
  })

  it('depend on the seed and on the receipt, in this order', () => {
    const draws = [
      kvIndices(seed, receipt, 1000, 4),
      kvIndices(receipt, seed, 1000, 4),
      kvIndices(receipt, receipt, 1000, 4),
    ]
    expect(new Set(draws.map(String)).size).toBe(3)
  })

  it('reach every row in time, each about as often', () => {
    const counts = new Array<number>(12).fill(0)
    for (let i = 0; i < 300; i++) {
      for (const row of kvIndices(keccak256(numberToHex(i)), receipt, 5, 3))
        counts[row] = (counts[row] ?? 0) + 1
    }
    // 4,800 draws from 12 rows: 400 each, give or take five standard deviations of 19.
    for (const count of counts) expect(Math.abs(count - 400)).toBeLessThan(96)
  })

  it.each<[string, () => number[], RegExp]>([
    ['one token', () => kvIndices(seed, receipt, 1, 4), /a total length of 1 in 4 layers/],
    ['no layer', () => kvIndices(seed, receipt, 9, 0), /in 0 layers/],
    ['half a token', () => kvIndices(seed, receipt, 9.5, 4), /9\.5/],
    ['more rows than a binary32 counts', () => kvIndices(seed, receipt, 2 ** 23, 4), /at most 16777216/],
    ['a short seed', () => kvIndices('0x12', receipt, 9, 4), /beaconSeed should be 32 bytes in hex/],
    ['a long receipt hash', () => kvIndices(seed, `${receipt}00`, 9, 4), /receiptHash should be/],
  ])('do not exist for %s', (_name, draw, message) => expect(draw).toThrow(message))
})
