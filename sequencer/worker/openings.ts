import type { Hex } from 'viem'
import type { Receipt } from '../../contracts/receipt.ts'
import type { Store } from '../store/store.ts'

/** What a receipt's roots hide. */
export interface KeptOpening {
  /** Prompt and output. */
  readonly tokens: readonly number[]
  /** `[totalLength − 1, sampled layers, 32]`. */
  readonly kv: Float32Array
}

const openingKey = (hash: Hex) => `opening/${hash}`
/** Twenty digits, so that keys sort as times do. */
const untilKey = (seconds: bigint, hash: Hex) => `opening-until/${timeKey(seconds)}/${hash}`
const timeKey = (seconds: bigint) => seconds.toString().padStart(20, '0')
const prunedAtOnce = 256

/** What disputes may ask for, kept on disk from before its receipt is signed until nothing can be asked any more. */
export class Openings {
  readonly #store: Store
  readonly #keepUntil: (receipt: Receipt) => bigint

  /** `keepUntil` gives seconds: after the last moment at which a dispute over the receipt can be open. */
  constructor(
    options: { readonly keepUntil: (receipt: Receipt) => bigint },
    modules: { readonly store: Store },
  ) {
    this.#store = modules.store
    this.#keepUntil = options.keepUntil
  }

  /** Resolves once the opening outlives a loss of power. */
  async keep(hash: Hex, receipt: Receipt, opening: KeptOpening): Promise<void> {
    await this.#store.write([
      { key: openingKey(hash), value: encode(opening) },
      { key: untilKey(this.#keepUntil(receipt), hash), value: Uint8Array.of(1) },
    ])
  }

  async find(hash: Hex): Promise<KeptOpening | undefined> {
    const bytes = await this.#store.get(openingKey(hash))
    return bytes && decode(bytes)
  }

  /** Forgets what nobody can ask for any more. Returns how many openings that were. */
  async prune(nowSeconds: bigint): Promise<number> {
    let pruned = 0
    for (;;) {
      const range = {
        from: untilKeyStart,
        below: `opening-until/${timeKey(nowSeconds)}`,
        limit: prunedAtOnce,
      }
      const due: string[] = []
      for await (const [key] of this.#store.entries(range)) due.push(key)
      const hashes = due.map((key) => key.slice(key.lastIndexOf('/') + 1))
      if (due.length === 0) return pruned
      const keys = [...due, ...hashes.map((hash) => `opening/${hash}`)]
      await this.#store.write(keys.map((key) => ({ key, value: undefined })))
      pruned += due.length
    }
  }
}

const untilKeyStart = 'opening-until/'

/** The number of tokens, the tokens, the values: 4 bytes each, little-endian. */
function encode({ tokens, kv }: KeptOpening): Uint8Array {
  const bytes = new Uint8Array(4 * (1 + tokens.length) + kv.byteLength)
  new Uint32Array(bytes.buffer, 0, 1 + tokens.length).set([tokens.length, ...tokens])
  bytes.set(new Uint8Array(kv.buffer, kv.byteOffset, kv.byteLength), 4 * (1 + tokens.length))
  return bytes
}

function decode(bytes: Uint8Array): KeptOpening {
  // A copy begins where a typed array may.
  const { buffer } = Uint8Array.from(bytes)
  const [count = 0] = new Uint32Array(buffer, 0, 1)
  return {
    tokens: [...new Uint32Array(buffer, 4, count)],
    kv: new Float32Array(buffer, 4 * (1 + count)),
  }
}
