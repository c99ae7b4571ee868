import { bitsOf } from '../../fraud-proof/float32/canonical.ts'
import type { SeededRandom } from './seeded-random.ts'

const special = [
  0x00000000, 0x80000000, 0x7f800000, 0xff800000, 0x7fc00000, 0xffc00001, 0x7f800001, 0xffffffff, 0x00000001,
  0x80000001, 0x007fffff, 0x00800000, 0x00800001, 0x7f7fffff, 0xff7fffff, 0x3f800000, 0xbf800000, 0x3f7fffff,
  0x3f800001, 0x4b7fffff, 0x4b800000, 0x4b800001, 0xcb800000, 0x33000000, 0x33000001, 0xb3000000,
]

/** Bits of any binary32, special ones, subnormals, neighbours of integers and values of few bits (for ties) often. */
export function randomBits(random: SeededRandom): number {
  const sign = (random.below(2) << 31) >>> 0
  switch (random.below(8)) {
    case 0:
      return special[random.below(special.length)] ?? 0
    case 1:
      return (sign | random.below(2 ** random.below(25))) >>> 0
    case 2:
      return (bitsOf(random.below(2000) - 1000) + random.below(3) - 1) >>> 0
    case 3:
      return (sign | ((100 + random.below(56)) << 23) | (random.next() & 0x7ff000)) >>> 0
    case 4:
    case 5:
      return (sign | ((112 + random.below(30)) << 23) | random.below(2 ** 23)) >>> 0
    default:
      return random.next()
  }
}

/** Bits of a second operand: any, or one that lies close to the first or to its negative. */
export function randomPartner(random: SeededRandom, bits: number): number {
  if (random.below(3) > 0) return randomBits(random)
  const exponents = random.below(2) === 0 ? 0 : (random.below(51) - 25) << 23
  return (bits + exponents + random.below(5) - 2 + (random.below(2) << 31)) >>> 0
}

/** Bits of a value between two. */
export function bitsBetween(random: SeededRandom, low: number, high: number): number {
  return bitsOf(Math.fround(low + ((high - low) * random.next()) / 2 ** 32))
}
