/** A source of numbers from a printed seed, so that a failure can be run again. */
export interface Random {
  readonly seed: number
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number
  pick<Item>(items: readonly Item[]): Item
}

/** Seeds from OTR_TEST_SEED where set, else from the clock, and prints the seed. */
export function seededRandom(name: string): Random {
  const seed = Number(process.env.OTR_TEST_SEED ?? Date.now() % 1_000_000_007)
  console.info(`${name}: OTR_TEST_SEED=${seed}`)
  let state = seed >>> 0
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  return {
    seed,
    below,
    pick<Item>(items: readonly Item[]) {
      const item = items[below(items.length)]
      if (item === undefined) throw new RangeError('nothing to pick from')
      return item
    },
  }
}

const stock = [
  ...' '.repeat(8),
  ...'etaoinshrdlu.,!?\'"-\n\t0129',
  ' the',
  ' dog',
  "n't",
  " ' ",
  ' .',
  '    ',
  'fox',
  '\u{1F600}',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  '\u{1F1EB}\u{1F1F7}',
  'e\u0301',
  '\u00e9',
  'n\u0303\u0323',
  '\u4f60\u597d',
  '\u65e5\u672c\u8a9e',
  '\u05e9\u05dc\u05d5\u05dd',
  '\u0645\u0631\u062d\u0628\u0627',
  '\u0928\u092e\u0938\u094d\u0924\u0947',
  '\ufeff',
  '\u00a0',
  '\u2581',
  '\ufffd',
  '\u0000',
  '\u{10FFFF}',
  '<0xE2>',
  '$&',
]

/** Text of any script, with emoji of several code points, combining marks, odd spaces and look-alike tokens. */
export function randomText(random: Random, pieces: number, extra: readonly string[] = []): string {
  const items = [...stock, ...extra]
  return Array.from({ length: random.below(pieces + 1) }, () =>
    random.below(12) === 0 ? randomCharacter(random) : random.pick(items),
  ).join('')
}

function randomCharacter(random: Random): string {
  const point = random.below(0x110000)
  return point >= 0xd800 && point <= 0xdfff ? '?' : String.fromCodePoint(point)
}
