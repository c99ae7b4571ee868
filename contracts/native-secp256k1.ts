import { randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import { OtrError } from './errors.ts'

type Secp256k1 = typeof import('secp256k1')

let loaded: Secp256k1 | undefined

/**
 * libsecp256k1. The package falls back to JavaScript without a word where its native part does not load, and that is some fifty
 * times slower and not constant in time; here it is an error.
 */
export function nativeSecp256k1(): Secp256k1 {
  if (loaded === undefined) {
    try {
      const native: Secp256k1 = createRequire(import.meta.url)('secp256k1/bindings')
      // Blinds what a signature does with the key.
      native.contextRandomize(randomBytes(32))
      loaded = native
    } catch (cause) {
      throw new OtrError(
        'receipts/no-native-secp256k1',
        'the native part of secp256k1 does not load here; install it for this platform (npm rebuild secp256k1)',
        { platform: process.platform, arch: process.arch },
        { cause },
      )
    }
  }
  return loaded
}
