/** A reproducible stream of 32-bit words (xoshiro128**), the same for the same seed and label on every machine. */
interface RandomWords {
  next(): number
}

/** Opens the stream for a seed and a label; other labels give unrelated streams. */
export function randomWords(seed: number, label: string): RandomWords {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < label.length; i++) hash = Math.imul(hash ^ label.charCodeAt(i), 0x01000193)
  const mix = (): number => {
    hash = (hash + 0x9e3779b9) | 0
    let word = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35)
    return word ^ (word >>> 16)
  }
  let [a, b, c, d] = [mix(), mix(), mix(), mix() | 1]
  return {
    next() {
      const scrambled = Math.imul(b, 5)
      const word = Math.imul((scrambled << 7) | (scrambled >>> 25), 9)
      const shifted = b << 9
      c ^= a
      d ^= b
      b ^= c
      a ^= d
      c ^= shifted
      d = (d << 11) | (d >>> 21)
      return word >>> 0
    },
  }
}

/**
 * Values close to a normal distribution: each the sum of four 16-bit uniform numbers, scaled. Quick, without a
 * transcendental function whose last bit could differ between machines.
 */
export function normalValues(
  words: RandomWords,
  count: number,
  mean: number,
  deviation: number,
): Float32Array {
  const values = new Float32Array(count)
  // Four uniform numbers below 2^16 sum to 2·(2^16 − 1) on average, with variance 4·(2^32 − 1)/12.
  const centre = 2 * 0xffff
  const scale = deviation / Math.sqrt((2 ** 32 - 1) / 3)
  for (let i = 0; i < count; i++) {
    const first = words.next()
    const second = words.next()
    const sum = (first & 0xffff) + (first >>> 16) + (second & 0xffff) + (second >>> 16)
    values[i] = mean + (sum - centre) * scale
  }
  return values
}
