import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { OtrError } from '../../contracts/errors.ts'

/** An API key as it is kept: only the hash of its text. */
export interface ApiKey {
  readonly id: string
  /** The operator's word for whose it is. */
  readonly name: string
  /** SHA-256 of the text. */
  readonly hash: string
  /** Seconds. */
  readonly createdAt: number
}

class ApiKeyError extends OtrError<'api-keys/bad-file' | 'api-keys/busy'> {}

const mostAge = 1000

/**
 * The keys in a file, which the command line changes while the server runs: a lookup reads it again when what was read
 * is older than a second. Comparing hashes by lookup gives away nothing of a key: who tries texts cannot choose hashes.
 */
export class ApiKeys {
  readonly #file: string
  readonly #clock: () => number
  readonly #onError: (error: unknown) => void
  #byHash: ReadonlyMap<string, ApiKey> = new Map()
  #readAt = Number.NEGATIVE_INFINITY
  #reading: Promise<void> | undefined

  private constructor(file: string, clock: () => number, onError: (error: unknown) => void) {
    this.#file = file
    this.#clock = clock
    this.#onError = onError
  }

  /** Refuses a file that is there and cannot be read; later such a file leaves the keys as they were. */
  static async open(
    file: string,
    modules: { clock: () => number; onError: (error: unknown) => void },
  ): Promise<ApiKeys> {
    const keys = new ApiKeys(file, modules.clock, modules.onError)
    await keys.#read()
    return keys
  }

  async find(text: string): Promise<ApiKey | undefined> {
    if (Math.abs(this.#clock() - this.#readAt) >= mostAge) {
      this.#reading ??= this.#read()
        .catch(this.#onError)
        .finally(() => {
          this.#reading = undefined
        })
      await this.#reading
    }
    return this.#byHash.get(hashKey(text))
  }

  async #read(): Promise<void> {
    this.#readAt = this.#clock()
    const keys = await listKeys(this.#file)
    this.#byHash = new Map(keys.map((key) => [key.hash, key]))
  }
}

/** The keys of a file; none where there is no file. */
export async function listKeys(file: string): Promise<readonly ApiKey[]> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = undefined
  }
  if (Array.isArray(value) && value.every(isKey)) return value
  throw new ApiKeyError(
    'api-keys/bad-file',
    `${file} should be a JSON list of keys, as otr key add writes it`,
  )
}

/** Makes a key and keeps its hash; the text is told this once. */
export async function addKey(file: string, name: string, now: number): Promise<ApiKey & { text: string }> {
  const text = `sk-otr-${randomBytes(32).toString('base64url')}`
  const key = { id: randomUUID(), name, hash: hashKey(text), createdAt: Math.floor(now / 1000) }
  await change(file, (keys) => [...keys, key])
  return { ...key, text }
}

/** Whether there was such a key. */
export async function removeKey(file: string, id: string): Promise<boolean> {
  let found = false
  await change(file, (keys) =>
    keys.filter((key) => {
      if (key.id === id) found = true
      return key.id !== id
    }),
  )
  return found
}

const hashKey = (text: string) => createHash('sha256').update(text).digest('hex')

/** The new file is written beside the old one and takes its place at once. Its being there keeps other writers out. */
async function change(file: string, edit: (keys: readonly ApiKey[]) => readonly ApiKey[]): Promise<void> {
  const next = `${file}.next`
  const handle = await open(next, 'wx', 0o600).catch((error: unknown) => {
    if (!hasCode(error, 'EEXIST')) throw error
    throw new ApiKeyError(
      'api-keys/busy',
      `another otr key command is at work; where none is, delete ${next}, which it left behind`,
    )
  })
  try {
    await handle.writeFile(`${JSON.stringify(edit(await listKeys(file)), undefined, 2)}\n`)
    await handle.sync()
    await handle.close()
    await rename(next, file)
  } catch (error) {
    await handle.close()
    await rm(next, { force: true })
    throw error
  }
}

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code

function isKey(value: unknown): value is ApiKey {
  if (typeof value !== 'object' || value === null) return false
  const { id, name, hash, createdAt }: Partial<Record<keyof ApiKey, unknown>> = value
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash) &&
    typeof createdAt === 'number'
  )
}
