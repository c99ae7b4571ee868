import { randomBits } from './random-bits.ts'
import type { SeededRandom } from './seeded-random.ts'

/** `arity` arrays of `length` values to reduce: plain, of all exponents, cancelling, close to a tie, or with special ones. */
export function randomReduction(random: SeededRandom, arity: number, length: number): Float32Array[] {
  const kind = random.below(6)
  const words = Array.from({ length: arity }, () => new Uint32Array(length))
  for (let i = 0; i < length; i++) {
    for (const [operand, array] of words.entries()) {
      array[i] = randomWord(random, kind, operand === 0 ? undefined : words[0]?.[i])
    }
    // Takes back a term some places before, but for its last bit now and then.
    if (kind >= 3 && i > 0 && random.below(3) > 0) {
      const from = random.below(i)
      for (const array of words) array[i] = array[from] ?? 0
      const [first] = words
      if (first) first[i] = ((first[i] ?? 0) ^ 0x80000000 ^ (random.below(8) === 0 ? 1 : 0)) >>> 0
    }
  }
  return words.map((array) => new Float32Array(array.buffer))
}

function randomWord(random: SeededRandom, kind: number, partner: number | undefined): number {
  const sign = (random.below(2) << 31) >>> 0
  switch (kind) {
    case 0:
      return randomBits(random)
    case 1:
    case 3:
      return (sign | (random.below(255) << 23) | random.below(2 ** 23)) >>> 0
    case 2:
      return random.below(64) === 0
        ? randomBits(random)
        : (sign | ((120 + random.below(8)) << 23) | random.below(2 ** 23)) >>> 0
    case 4:
      // Few bits: sums and products end on ties.
      return (sign | ((115 + random.below(24)) << 23) | (random.below(4) << 21)) >>> 0
    default:
      // Products whose exponents add up to the least, where results are subnormal.
      return partner === undefined
        ? (sign | (random.below(255) << 23) | random.below(2 ** 23)) >>> 0
        : (sign |
            (Math.max(0, 120 - ((partner >>> 23) & 0xff) + random.below(20)) << 23) |
            random.below(2 ** 23)) >>>
            0
  }
}
