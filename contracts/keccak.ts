import { createKeccak, type IHasher } from 'hash-wasm'
import { type Hex, hexToBytes, keccak256 as plainKeccak256 } from 'viem'

let compiled: IHasher | undefined
// Compiled while the first calls are made already: what awaits when it is loaded cannot be loaded by `require`. Where
// WebAssembly is not allowed, viem's function stays.
void createKeccak(256).then(
  (hasher) => {
    compiled = hasher
  },
  () => undefined,
)

/** viem's `keccak256` of bytes, in WebAssembly an order of magnitude faster. The sequencer hashes thousands of receipts a second. */
export function keccakOf(bytes: Uint8Array): Hex {
  return compiled === undefined ? plainKeccak256(bytes) : `0x${compiled.init().update(bytes).digest('hex')}`
}

/** Of the bytes that hex stands for; throws where it is no hex, which viem would take for text. */
export function keccakOfHex(hex: Hex): Hex {
  return keccakOf(hexToBytes(hex))
}
