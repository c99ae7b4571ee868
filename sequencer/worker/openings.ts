import type { Hex } from 'viem'
import type { Receipt } from '../../contracts/receipt.ts'
import type { Opening } from '../../fraud-proof/vm/opening.ts'
import { PackedReader, PackedWriter, packReceipt, unpackReceipt } from '../receipts/packed-receipt.ts'
import { hashKey, numberKey } from '../store/codecs.ts'
import { type KeyCodec, Space, type ValueCodec } from '../store/space.ts'
import type { Store } from '../store/store.ts'

/** What a receipt's roots hide. */
export interface KeptOpening {
  /** Prompt and output. */
  readonly tokens: readonly number[]
  /** `[totalLength − 1, sampled layers, 32]`. */
  readonly kv: Float32Array
}

export interface OpeningsOptions {
  /** Until when a receipt's opening is kept, in seconds: behind the last moment at which a dispute over it can be open. */
  readonly keepUntil: (receipt: Receipt) => number
}

const prunedAtOnce = 256

/** What disputes may ask for, on disk from before its receipt is signed until nothing can be asked any more. */
export class Openings {
  readonly #options: OpeningsOptions
  readonly #store: Store

  constructor(options: OpeningsOptions, { store }: { readonly store: Store }) {
    this.#options = options
    this.#store = store
  }

  /** Resolves once the opening outlives a loss of power. */
  async keep(hash: Hex, receipt: Receipt, opening: KeptOpening): Promise<void> {
    const until = this.#options.keepUntil(receipt)
    await this.#store.write([
      openings.put(hash, opening),
      receipts.put(hash, receipt),
      expiries.put({ until, hash }, null),
    ])
  }

  async find(hash: Hex): Promise<KeptOpening | undefined> {
    return await openings.get(this.#store, hash)
  }

  /** The same with the receipt, for whoever defends it. */
  async opening(hash: Hex): Promise<Opening | undefined> {
    const [receipt, kept] = await Promise.all([receipts.get(this.#store, hash), this.find(hash)])
    return receipt && kept && { receipt, ...kept }
  }

  /** Forgets what nobody can ask for any more; gives how many openings that were. */
  async prune(nowSeconds: number): Promise<number> {
    const below = { until: nowSeconds, hash: firstHash }
    for (let pruned = 0; ; ) {
      const due: Expiry[] = []
      for await (const [key] of expiries.entries(this.#store, { below, limit: prunedAtOnce })) due.push(key)
      if (due.length === 0) return pruned
      await this.#store.write(
        due.flatMap((key) => [openings.delete(key.hash), receipts.delete(key.hash), expiries.delete(key)]),
      )
      pruned += due.length
    }
  }
}

interface Expiry {
  /** Seconds. */
  readonly until: number
  readonly hash: Hex
}

const firstHash: Hex = `0x${'00'.repeat(32)}`

/** In the order of times, so that what is due comes first. */
const expiryKey: KeyCodec<Expiry> = {
  encode: ({ until, hash }) => `${numberKey.encode(until)}/${hashKey.encode(hash)}`,
  decode(text) {
    const [until = '', hash = ''] = text.split('/')
    return { until: numberKey.decode(until), hash: hashKey.decode(hash) }
  },
}

const nothing: ValueCodec<null> = { encode: () => new Uint8Array(), decode: () => null }

/** The number of tokens, the tokens, the values: 4 bytes each, little-endian, as typed arrays lie in memory. */
const openingCodec: ValueCodec<KeptOpening> = {
  encode({ tokens, kv }) {
    const kvFrom = 4 * (1 + tokens.length)
    const bytes = new Uint8Array(kvFrom + kv.byteLength)
    new Uint32Array(bytes.buffer, 0, 1 + tokens.length).set([tokens.length, ...tokens])
    bytes.set(new Uint8Array(kv.buffer, kv.byteOffset, kv.byteLength), kvFrom)
    return bytes
  },
  decode(bytes) {
    // Copies, for a typed array begins at a multiple of its element's size; as bytes, for a root is over every bit.
    const { buffer } = Uint8Array.from(bytes)
    const [count = 0] = new Uint32Array(buffer, 0, 1)
    return {
      tokens: [...new Uint32Array(buffer, 4, count)],
      kv: new Float32Array(buffer.slice(4 * (1 + count))),
    }
  },
}

const receiptCodec: ValueCodec<Receipt> = {
  encode(receipt) {
    const packed = new PackedWriter(512)
    packReceipt(packed, receipt)
    return packed.written()
  },
  decode: (bytes) => unpackReceipt(new PackedReader(bytes)),
}

const openings = new Space('opening', hashKey, openingCodec)
const receipts = new Space('opening-receipt', hashKey, receiptCodec)
const expiries = new Space('opening-until', expiryKey, nothing)
