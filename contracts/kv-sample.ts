import { concat, type Hex, hexToBigInt, isHash, keccak256, numberToHex } from 'viem'

/** How many rows of KV fingerprints a receipt is judged by. */
export const kvSampleRows = 16

// A program reads row numbers as binary32, which holds every whole number up to here.
const mostRows = 2 ** 24

/**
 * The rows of KV fingerprints that a beacon's seed draws for a receipt, repeats allowed:
 * r_j = keccak256(seed ‖ receiptHash ‖ uint32 j) mod ((totalLength − 1) · layers), big-endian, j = 0…15. Row r is position
 * r div layers, sampled layer r mod layers. Whoever committed before the seed was drawn could not prepare them.
 */
export function kvIndices(beaconSeed: Hex, receiptHash: Hex, totalLength: number, layers: number): number[] {
  const rows = (totalLength - 1) * layers
  if (!Number.isInteger(totalLength) || totalLength < 2 || !Number.isInteger(layers) || layers < 1) {
    throw new RangeError(`a total length of ${totalLength} in ${layers} layers has no rows to draw from`)
  }
  if (rows > mostRows) throw new RangeError(`${rows} rows: at most ${mostRows} can be drawn from`)
  for (const [name, hash] of Object.entries({ beaconSeed, receiptHash })) {
    if (!isHash(hash)) throw new RangeError(`${name} should be 32 bytes in hex, but is ${hash}`)
  }
  return Array.from({ length: kvSampleRows }, (_, j) => {
    const drawn = keccak256(concat([beaconSeed, receiptHash, numberToHex(j, { size: 4 })]))
    return Number(hexToBigInt(drawn) % BigInt(rows))
  })
}
