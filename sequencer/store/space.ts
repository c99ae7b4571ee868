import type { Change, Range, Store } from './store.ts'

/** How one kind of key is written, so that the order of the texts is that of the keys. */
export interface KeyCodec<K> {
  encode(key: K): string
  decode(text: string): K
}

export interface ValueCodec<V> {
  encode(value: V): Uint8Array
  decode(bytes: Uint8Array): V
}

/** Part of a range; what is left out is everything. */
export interface SpaceRange<K> {
  readonly from?: K
  readonly below?: K
  readonly limit?: number
  readonly reverse?: boolean
}

/** A typed part of a store: all keys that begin with a name. Its changes are made here and written with others', at once. */
export class Space<K, V> {
  readonly #prefix: string
  readonly #end: string
  readonly #keys: KeyCodec<K>
  readonly #values: ValueCodec<V>

  constructor(name: string, keys: KeyCodec<K>, values: ValueCodec<V>) {
    if (!/^[a-z-]+$/.test(name)) throw new RangeError(`a space is named by small letters, not ${name}`)
    // The two characters follow one another, and neither is in a name: no space lies within another.
    this.#prefix = `${name}!`
    this.#end = `${name}"`
    this.#keys = keys
    this.#values = values
  }

  put(key: K, value: V): Change {
    return { key: this.#keyOf(key), value: this.#values.encode(value) }
  }

  delete(key: K): Change {
    return { key: this.#keyOf(key), value: undefined }
  }

  async get(store: Store, key: K): Promise<V | undefined> {
    const bytes = await store.get(this.#keyOf(key))
    return bytes && this.#values.decode(bytes)
  }

  async *entries(store: Store, range: SpaceRange<K> = {}): AsyncGenerator<readonly [K, V]> {
    for await (const [key, bytes] of store.entries(this.#rangeOf(range))) {
      yield [this.#keys.decode(key.slice(this.#prefix.length)), this.#values.decode(bytes)]
    }
  }

  #keyOf(key: K): string {
    return this.#prefix + this.#keys.encode(key)
  }

  #rangeOf({ from, below, ...rest }: SpaceRange<K>): Range {
    return {
      from: from === undefined ? this.#prefix : this.#keyOf(from),
      below: below === undefined ? this.#end : this.#keyOf(below),
      ...rest,
    }
  }
}
