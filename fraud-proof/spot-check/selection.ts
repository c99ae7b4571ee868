import { concat, type Hex, hexToBigInt, keccak256, numberToHex } from 'viem'

/** Behind the numbers of rows, which `kvIndices` draws by. */
const SELECTION = 0xffffffff

/**
 * Whether a beacon's seed selects a receipt for everybody to check, with probability `rate`: keccak256(seed ‖ receiptHash ‖
 * uint32 max) as a fraction of 2^256 lies below it. Nobody could know before the seed was drawn. A challenger that also checks
 * others uses a seed of its own, which nobody ever learns.
 */
export function isSelected(seed: Hex, receiptHash: Hex, rate: number): boolean {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`a rate is 0 to 1, not ${rate}`)
  const drawn = hexToBigInt(keccak256(concat([seed, receiptHash, numberToHex(SELECTION, { size: 4 })])))
  // The upper 53 bits are a binary64 without rounding.
  return Number(drawn >> 203n) / 2 ** 53 < rate
}
