import { describe, expect, it } from 'vitest'
import type { Change, Range, Store } from '../../sequencer/store/store.ts'
import { seededRandom } from './seeded-random.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const put = (key: string, ...values: number[]): Change => ({ key, value: bytes(...values) })
const remove = (key: string): Change => ({ key, value: undefined })
const everything: Range = { from: '\u0001', below: '\u{10ffff}' }

async function keysOf(store: Store, range: Range = everything): Promise<string[]> {
  const keys: string[] = []
  for await (const [key] of store.entries(range)) keys.push(key)
  return keys
}

/** A place that a store can be opened in, again and again. */
export interface StorePlace {
  open(): Promise<Store>
  /** Opens what `backup` wrote. */
  openBackup(directory: string): Promise<Store>
  newDirectory(): string
}

/** What every store must do; `place` gives a new, empty place. */
export function describeStore(name: string, place: () => Promise<StorePlace>): void {
  const withStore = async (use: (store: Store, where: StorePlace) => Promise<void>) => {
    const where = await place()
    const store = await where.open()
    try {
      await use(store, where)
    } finally {
      await store.close()
    }
  }

  describe(name, () => {
    it('gives back what was put, until it is put anew or deleted', () =>
      withStore(async (store) => {
        expect(await store.get('a')).toBeUndefined()
        await store.write([put('a', 1, 2), put('b'), put('ключ', 3)])
        expect(await store.get('a')).toEqual(bytes(1, 2))
        expect(await store.get('b')).toEqual(bytes())
        expect(await store.get('ключ')).toEqual(bytes(3))
        await store.write([put('a', 9), remove('b'), remove('never there')])
        expect(await store.get('a')).toEqual(bytes(9))
        expect(await store.get('b')).toBeUndefined()
      }))

    it('applies the changes of a write in their order', () =>
      withStore(async (store) => {
        await store.write([put('a', 1), remove('a'), put('a', 2), put('b', 1), remove('b')])
        expect(await store.get('a')).toEqual(bytes(2))
        expect(await store.get('b')).toBeUndefined()
        await store.write([])
      }))

    it('applies writes made at the same time in the order of their calls', () =>
      withStore(async (store) => {
        const order: number[] = []
        await Promise.all(
          Array.from({ length: 200 }, (_, i) => store.write([put('last', i)]).then(() => order.push(i))),
        )
        expect(await store.get('last')).toEqual(bytes(199))
        expect(order).toEqual(Array.from({ length: 200 }, (_, i) => i))
      }))

    it('shows a write to a reader as soon as it is done', () =>
      withStore(async (store) => {
        await Promise.all(
          Array.from({ length: 100 }, async (_, i) => {
            await store.write([put(`k${i}`, i)])
            expect(await store.get(`k${i}`)).toEqual(bytes(i))
          }),
        )
      }))

    it('shows all of a write or nothing of it', () =>
      withStore(async (store) => {
        let done = false
        const writing = (async () => {
          for (let i = 0; i < 300; i++) await store.write([put('x', i % 256), put('y', i % 256)])
          done = true
        })()
        while (!done) {
          const values: Uint8Array[] = []
          for await (const [, value] of store.entries({ from: 'x', below: 'z' })) values.push(value)
          expect(values[1]).toEqual(values[0])
        }
        await writing
      }))

    it('orders keys by their bytes', () =>
      withStore(async (store) => {
        // By UTF-16 units, as `sort` compares, the second would come before the first.
        const keys = ['\u0001', 'a', 'a!', 'a!b', 'a"', 'aa', 'b', 'é', '\u{ffee}', '\u{1f600}']
        await store.write(keys.toReversed().map((key) => put(key, 1)))
        expect(await keysOf(store)).toEqual(keys)
        expect(await keysOf(store, { ...everything, reverse: true })).toEqual(keys.toReversed())
      }))

    it('gives ranges as an array of the same entries would', () =>
      withStore(async (store) => {
        const random = seededRandom('ranges')
        const name = () => random.below(1000).toString().padStart(3, '0')
        const keys = [...new Set(Array.from({ length: 300 }, name))].sort()
        await store.write(keys.map((key) => put(key, 1)))
        for (let turn = 0; turn < 100; turn++) {
          const [from, below] = [name(), name()]
          const limit = random.below(20)
          const inside = keys.filter((key) => key >= from && key < below)
          expect(await keysOf(store, { from, below })).toEqual(inside)
          expect(await keysOf(store, { from, below, limit })).toEqual(inside.slice(0, limit))
          const reversed = inside.toReversed()
          expect(await keysOf(store, { from, below, reverse: true })).toEqual(reversed)
          expect(await keysOf(store, { from, below, reverse: true, limit })).toEqual(reversed.slice(0, limit))
        }
      }))

    it('shows a range as it was when it was asked for', () =>
      withStore(async (store) => {
        await store.write([put('a', 1), put('b', 1)])
        const before = store.entries(everything)
        await store.write([put('a', 2), remove('b'), put('c', 2)])
        const seen: [string, Uint8Array][] = []
        for await (const [key, value] of before) seen.push([key, value])
        expect(seen).toEqual([
          ['a', bytes(1)],
          ['b', bytes(1)],
        ])
      }))

    it('keeps what was written when it is closed while writes are under way', async () => {
      const where = await place()
      const first = await where.open()
      const writes = Array.from({ length: 500 }, (_, i) => first.write([put(`${1000 + i}`, i % 256)]))
      await first.close()
      await Promise.all(writes)
      const second = await where.open()
      expect(await keysOf(second)).toHaveLength(500)
      expect(await second.get('1499')).toEqual(bytes(499 % 256))
      await second.close()
    })

    it('refuses everything once it is closed', () =>
      withStore(async (store) => {
        await store.close()
        await store.close()
        await expect(store.write([put('a', 1)])).rejects.toMatchObject({ code: 'store/closed' })
        await expect(store.get('a')).rejects.toMatchObject({ code: 'store/closed' })
        await expect(keysOf(store)).rejects.toMatchObject({ code: 'store/closed' })
      }))

    it('refuses keys that are its own', () =>
      withStore(async (store) => {
        for (const key of ['', '\u0000', '\u0000schema']) {
          await expect(store.write([put('fine', 1), put(key, 1)])).rejects.toMatchObject({
            code: 'store/bad-key',
          })
          await expect(store.get(key)).rejects.toMatchObject({ code: 'store/bad-key' })
        }
        expect(await store.get('fine')).toBeUndefined()
        expect(await keysOf(store, { from: '', below: '\u{10ffff}' })).toEqual([])
      }))

    it('copies itself as it is at one moment, under writes, into a directory that opens as a store', () =>
      withStore(async (store, where) => {
        const value = new Uint8Array(1000)
        const pair = (i: number) => [`left${i}`, `right${i}`].map((key) => ({ key, value }))
        for (let i = 0; i < 3000; i++) void store.write(pair(i))
        await store.write(pair(3000))
        const directory = where.newDirectory()
        let done = false
        const copying = store.backup(directory).finally(() => {
          done = true
        })
        let next = 3001
        while (!done) await store.write(pair(next++))
        await copying
        const copy = await where.openBackup(directory)
        const keys = await keysOf(copy)
        expect(keys.length).toBeGreaterThanOrEqual(2 * 3001)
        expect(keys.filter((key) => key.startsWith('left'))).toHaveLength(keys.length / 2)
        expect(await copy.get('left0')).toEqual(value)
        await copy.write([put('more', 1)])
        await copy.close()
        await expect(store.backup(directory)).rejects.toMatchObject({ code: 'store/exists' })
      }))
  })
}
