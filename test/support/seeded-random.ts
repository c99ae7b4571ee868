/** Small seeded generator for tests: `next()` gives 32 random bits, `below(n)` an integer from 0 to n − 1. */
export interface SeededRandom {
  readonly seed: number
  next(): number
  below(limit: number): number
}

/** Seeds from TEST_SEED or the clock and prints the seed, so that a failing run can be repeated. */
export function seededRandom(name: string): SeededRandom {
  const seed = Number(process.env.TEST_SEED ?? Date.now() % 2 ** 32) >>> 0
  console.log(`${name}: TEST_SEED=${seed}`)
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  return { seed, next, below: (limit) => Math.floor((next() / 2 ** 32) * limit) }
}
