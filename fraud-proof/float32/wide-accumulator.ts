import { roundFixed } from './round-fixed.ts'

// A bucket holds an integer times one power of two: bucket i of a sum counts 2^(i − 149), of a dot product
// 2^(i − 298). What is added to a bucket is at most 2^24 in size, so 2^29 additions stay exact in binary64.
// Products have up to 48 bits, and go into two buckets 24 apart.
const SUM_UNIT = -149
const DOT_UNIT = -298
const PIECE_BITS = 24
const PIECE = 2 ** PIECE_BITS
const IMPLICIT_BIT = 0x800000
const FRACTION = 0x7fffff
const EXPONENT = 0xff
const buckets = new Float64Array(2 * EXPONENT + PIECE_BITS)

function wordsOf(values: Float32Array, from: number, length: number): Int32Array {
  return new Int32Array(values.buffer, values.byteOffset + 4 * from, length)
}

/** A finite binary32 is `signedSignificand · 2^(exponentOf − 149)`. */
function exponentOf(word: number): number {
  const exponent = (word >>> 23) & EXPONENT
  return exponent === 0 ? 0 : exponent - 1
}

/** Free of branches on the sign, which no processor can predict. */
function signedSignificand(word: number): number {
  const significand = (word & FRACTION) | ((word & (EXPONENT << 23)) === 0 ? 0 : IMPLICIT_BIT)
  const sign = word >> 31
  return (significand ^ sign) - sign
}

function addTo(bucket: number, entry: number): void {
  buckets[bucket] = (buckets[bucket] ?? 0) + entry
}

/** Rounds what the buckets hold once, and empties them. */
function roundBuckets(unit: number): number {
  let total = 0n
  let position = buckets.length
  for (let i = buckets.length - 1; i >= 0; i--) {
    const entry = buckets[i] ?? 0
    if (entry === 0) continue
    total = (total << BigInt(position - i)) + BigInt(entry)
    position = i
    buckets[i] = 0
  }
  return roundFixed(total, -unit - position) + 0
}

/** The exact sum of `length` finite values, rounded once. */
export function sumExact(a: Float32Array, from: number, length: number): number {
  const words = wordsOf(a, from, length)
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? 0
    addTo(exponentOf(word), signedSignificand(word))
  }
  return roundBuckets(SUM_UNIT)
}

/** The exact sum of the exact products of `length` pairs of finite values, rounded once. */
export function dotExact(
  a: Float32Array,
  fromA: number,
  b: Float32Array,
  fromB: number,
  length: number,
): number {
  const wordsA = wordsOf(a, fromA, length)
  const wordsB = wordsOf(b, fromB, length)
  for (let i = 0; i < wordsA.length; i++) {
    const wordA = wordsA[i] ?? 0
    const wordB = wordsB[i] ?? 0
    const product = signedSignificand(wordA) * signedSignificand(wordB)
    const high = Math.floor(product / PIECE)
    const bucket = exponentOf(wordA) + exponentOf(wordB)
    addTo(bucket, product - high * PIECE)
    addTo(bucket + PIECE_BITS, high)
  }
  return roundBuckets(DOT_UNIT)
}
