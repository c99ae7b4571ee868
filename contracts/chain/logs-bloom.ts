import { type Address, type Hex, hexToBytes, keccak256, size } from 'viem'

/** Whether a block's bloom filter says that it may hold logs of an address: no is certain, yes is likely. */
export function mayHoldLogsOf(bloom: Hex, address: Address): boolean {
  if (size(bloom) !== 256) return true
  const filter = hexToBytes(bloom)
  const hash = hexToBytes(keccak256(address))
  return [0, 2, 4].every((at) => {
    const bit = (((hash[at] ?? 0) << 8) | (hash[at + 1] ?? 0)) & 2047
    return (((filter[255 - (bit >> 3)] ?? 0) >> (bit & 7)) & 1) === 1
  })
}
