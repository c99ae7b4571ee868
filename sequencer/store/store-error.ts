import { OtrError } from '../../contracts/errors.ts'

export type StoreErrorCode =
  /** Another process has the directory open. */
  | 'store/locked'
  /** The disk, or what this user may have of it, is full. */
  | 'store/full'
  | 'store/corrupt'
  /** Any other failure of the disk. */
  | 'store/failed'
  | 'store/closed'
  /** Written by a later version of this program. */
  | 'store/newer-schema'
  /** A database, but none of ours. */
  | 'store/foreign'
  | 'store/no-native-level'
  | 'store/bad-key'
  /** A backup was to go where something is. */
  | 'store/exists'

export type StoreError = OtrError<StoreErrorCode>

/** LevelDB gives the operating system's words, and no errno. */
const fullDisk = /No space left on device|Disk quota exceeded|not enough space on the disk|disk full/i

/** What went wrong with a database in a directory, by what `level` says. */
export function storeError(error: unknown, directory: string): StoreError {
  if (error instanceof OtrError) return error
  const causes = [...causesOf(error)]
  const codes = causes.map((cause) => ('code' in cause ? String(cause.code) : ''))
  const said = causes.map(({ message }) => message).join(': ')
  const make = (code: StoreErrorCode, message: string) =>
    new OtrError(code, `${directory}: ${message}`, { directory }, { cause: error })
  if (codes.includes('LEVEL_LOCKED'))
    return make('store/locked', 'another process has it open; stop that one first')
  if (codes.includes('ENOSPC') || codes.includes('EDQUOT') || fullDisk.test(said)) {
    return make('store/full', 'the disk is full; make room, then start again')
  }
  if (codes.includes('LEVEL_CORRUPTION')) {
    return make('store/corrupt', `the database is damaged (${said}); restore a backup`)
  }
  const isClosed = codes.some(
    (code) => code === 'LEVEL_DATABASE_NOT_OPEN' || code === 'LEVEL_ITERATOR_NOT_OPEN',
  )
  if (isClosed && causes.length === 1) return make('store/closed', 'the store is closed')
  return make('store/failed', said)
}

function* causesOf(error: unknown): Generator<Error> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) yield cause
}
