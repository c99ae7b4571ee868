import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Level } from 'level'
import { OtrError } from '../../contracts/errors.ts'
import type { Change, Range, Store } from './store.ts'
import { type StoreError, storeError } from './store-error.ts'

/** What is stored, and under which keys; raised by a change that an older program would misread. */
const schemaVersion = 1
/** Keys of ours are before all that may be written. */
const schemaKey = '\u0000schema'
const firstKey = '\u0001'

/** How much a backup copies at once. */
const copiedBytes = 2 ** 20

type Database = Level<string, Uint8Array>

interface Waiting {
  readonly changes: readonly Change[]
  readonly resolve: () => void
  readonly reject: (error: StoreError) => void
}

/** A `Store` in a directory of this machine, on LevelDB. */
export class LevelStore implements Store {
  readonly directory: string
  readonly #database: Database
  #waiting: Waiting[] = []
  #flushing: Promise<void> | undefined
  #failure: StoreError | undefined
  #closing: Promise<void> | undefined

  private constructor(directory: string, database: Database) {
    this.directory = directory
    this.#database = database
  }

  /** Opens the store in a directory, which is made where there is none. */
  static async open(directory: string): Promise<LevelStore> {
    const database = await openDatabase(directory)
    try {
      await checkSchema(database, directory)
    } catch (error) {
      await database.close()
      throw storeError(error, directory)
    }
    return new LevelStore(directory, database)
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    if (key < firstKey) throw badKey(key)
    try {
      // Within the call: it takes microseconds, and a thread that reads is waited for longer where every core has work.
      const value = this.#database.getSync(key)
      return value && plain(value)
    } catch (error) {
      throw storeError(error, this.directory)
    }
  }

  /** The values of the changes are taken when they are flushed: they are the store's from here on. */
  write(changes: readonly Change[]): Promise<void> {
    const refusal = this.#refusal(changes)
    if (refusal !== undefined) return Promise.reject(refusal)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ changes, resolve, reject })
      this.#flushing ??= this.#flush()
    })
  }

  entries(range: Range): AsyncIterable<readonly [string, Uint8Array]> {
    try {
      // Made here and not at the first step, for it shows the database as it is now.
      return read(this.#database.iterator(iteratorOptions(range)), this.directory)
    } catch (error) {
      throw storeError(error, this.directory)
    }
  }

  async backup(directory: string): Promise<void> {
    const exists = await stat(directory).then(() => true, isAbsent)
    if (exists) throw new OtrError('store/exists', `${directory} exists; a backup takes a new directory`)
    const unfinished = `${directory}.unfinished`
    try {
      await rm(unfinished, { recursive: true, force: true })
      await mkdir(unfinished, { recursive: true })
      await this.#copyTo(unfinished)
      await rename(unfinished, directory)
      await syncDirectory(dirname(directory))
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true })
      throw storeError(error, directory)
    }
  }

  /** Waits for what was written, and lets go of the directory. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    await this.#flushing
    await this.#database.close()
  }

  #refusal(changes: readonly Change[]): StoreError | undefined {
    if (this.#closing !== undefined) return closed(this.directory)
    if (this.#failure !== undefined) return this.#failure
    const bad = changes.find(({ key }) => key < firstKey)
    return bad && badKey(bad.key)
  }

  /**
   * Writes whatever waits as one batch until nothing does; while one is on its way to the disk, the next gathers. After a failure
   * nothing more is written: LevelDB may have half a record in its log, and what it would write behind that could be lost when the
   * log is read again, although it was acknowledged. Opening again reads the log and starts another.
   */
  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      const group = this.#waiting
      this.#waiting = []
      try {
        if (this.#failure !== undefined) throw this.#failure
        await this.#database.batch(
          group.flatMap(({ changes }) => changes.map(operation)),
          { sync: true },
        )
        for (const { resolve } of group) resolve()
      } catch (error) {
        this.#failure ??= storeError(error, this.directory)
        for (const { reject } of group) reject(this.#failure)
      }
    }
    this.#flushing = undefined
  }

  async #copyTo(directory: string): Promise<void> {
    const copy = await openDatabase(directory)
    try {
      let gathered: ReturnType<typeof operation>[] = []
      let bytes = 0
      for await (const [key, value] of read(this.#database.iterator(), this.directory)) {
        gathered.push(operation({ key, value }))
        bytes += key.length + value.length
        if (bytes < copiedBytes) continue
        await copy.batch(gathered)
        gathered = []
        bytes = 0
      }
      // A synced write makes durable all before it in the same log; earlier logs became tables, which are synced.
      await copy.batch(gathered, { sync: true })
    } finally {
      await copy.close()
    }
  }
}

async function openDatabase(directory: string): Promise<Database> {
  const { Level } = await import('level').catch((error: unknown) => {
    throw noNative(error)
  })
  const database = new Level<string, Uint8Array>(directory, { keyEncoding: 'utf8', valueEncoding: 'view' })
  // Where `level` was resolved as for a browser, it is IndexedDB behind the same names.
  if (database.supports.additionalMethods.compactRange !== true) throw noNative(undefined)
  try {
    await database.open()
  } catch (error) {
    throw storeError(error, directory)
  }
  return database
}

/** A new database is marked as ours; another is looked at before anything is read from it. */
async function checkSchema(database: Database, directory: string): Promise<void> {
  const stored = await database.get(schemaKey)
  if (stored === undefined) {
    for await (const _ of database.keys({ limit: 1 })) {
      throw new OtrError('store/foreign', `${directory} holds a database of something else`, { directory })
    }
    await database.put(schemaKey, new TextEncoder().encode(`${schemaVersion}`), { sync: true })
    return
  }
  const version = Number(new TextDecoder().decode(stored))
  if (version === schemaVersion) return
  throw new OtrError(
    version > schemaVersion ? 'store/newer-schema' : 'store/corrupt',
    `${directory} has schema ${version}, this program knows ${schemaVersion}; run the version that wrote it, or a later one`,
    { directory, version, known: schemaVersion },
  )
}

function iteratorOptions({ from, below, limit, reverse }: Range) {
  return {
    gte: from < firstKey ? firstKey : from,
    lt: below,
    reverse: reverse ?? false,
    limit: limit ?? Number.POSITIVE_INFINITY,
  }
}

async function* read(
  iterator: { nextv(size: number): Promise<[string, Uint8Array][]>; close(): Promise<void> },
  directory: string,
): AsyncGenerator<readonly [string, Uint8Array]> {
  try {
    for (;;) {
      const some = await iterator.nextv(256)
      if (some.length === 0) return
      for (const [key, value] of some) yield [key, plain(value)]
    }
  } catch (error) {
    throw storeError(error, directory)
  } finally {
    await iterator.close()
  }
}

function operation({ key, value }: Change) {
  return value === undefined ? ({ type: 'del', key } as const) : ({ type: 'put', key, value } as const)
}

/** A database gives a `Buffer`, whose `slice` and printing differ from those of what is promised. */
const plain = ({ buffer, byteOffset, length }: Uint8Array) => new Uint8Array(buffer, byteOffset, length)

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path)
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}

function isAbsent(error: unknown): false {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
  throw error
}

const closed = (directory: string): StoreError =>
  new OtrError('store/closed', `${directory}: the store is closed`, { directory })

const badKey = (key: string): StoreError =>
  new OtrError('store/bad-key', `a key begins with a character from U+0001, unlike ${JSON.stringify(key)}`)

const noNative = (cause: unknown): StoreError =>
  new OtrError(
    'store/no-native-level',
    'the native part of classic-level does not load here; install it for this platform (npm rebuild classic-level)',
    { platform: process.platform, arch: process.arch },
    { cause },
  )
