import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { OtrError } from '../../contracts/errors.ts'

/** Why a folder cannot be used. */
export type FolderErrorCode =
  | 'devnet/running'
  | 'devnet/foreign-folder'
  | 'devnet/not-stopped'
  | 'devnet/other-version'

class FolderError extends OtrError<FolderErrorCode> {
  override readonly name = 'FolderError'
}

/** Where a devnet keeps its chain and everything that belongs to it. The chain is there only between a stop in order and the next start. */
export interface DevnetFolder {
  readonly path: string
  /** The chain to go on from; undefined for a new one. */
  readonly chain: string | undefined
  /** Where the chain is to be kept; undefined where nothing is. */
  readonly nextChain: string | undefined
  file(name: string): string
  /** Nobody may go on from the old chain any more. */
  begin(): Promise<void>
  /** After everything has stopped: the kept chain is that of the stores. */
  end(): Promise<void>
}

const marker = 'devnet.json'
const chainFile = 'chain.json'

/**
 * Takes a folder into use. One that was not stopped in order is refused: its stores know of blocks that the chain would not have.
 * Without a path it is a temporary one, gone at the end.
 */
export async function openFolder(
  path: string | undefined,
  { reset }: { reset: boolean },
): Promise<DevnetFolder> {
  if (path === undefined) {
    const temporary = await mkdtemp(join(tmpdir(), 'otr-devnet-'))
    return {
      ...folderAt(temporary, false),
      nextChain: undefined,
      end: () => rm(temporary, { recursive: true, force: true }),
    }
  }
  const folder = resolve(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const names = await readdir(folder)
  if (names.length > 0) {
    const running = await whoRuns(folder, names)
    if (running !== undefined) {
      throw new FolderError(
        'devnet/running',
        `a devnet runs in ${folder} already, as process ${running}; stop it, or name another folder with --data`,
        { folder, pid: running },
      )
    }
    if (reset) {
      for (const name of names) await rm(join(folder, name), { recursive: true, force: true })
    } else if (!names.includes(chainFile)) {
      throw new FolderError(
        'devnet/not-stopped',
        `the devnet in ${folder} was killed, and its chain is lost: begin anew with --reset, which clears the folder`,
        { folder },
      )
    }
  }
  await writeMarker(folder, process.pid)
  return folderAt(folder, names.includes(chainFile) && !reset)
}

/** Refuses a folder whose chain holds contracts of another version. */
export function refuseOtherVersion(folder: DevnetFolder, isSame: boolean): void {
  if (isSame) return
  throw new FolderError(
    'devnet/other-version',
    `the chain in ${folder.path} holds the contracts of another version: begin anew with --reset`,
    { folder: folder.path },
  )
}

function folderAt(path: string, hasChain: boolean): DevnetFolder {
  const file = (name: string) => join(path, name)
  const chain = file(chainFile)
  const nextChain = file('chain.next.json')
  return {
    path,
    chain: hasChain ? chain : undefined,
    nextChain,
    file,
    async begin() {
      await rm(chain, { force: true })
      await rm(nextChain, { force: true })
    },
    async end() {
      // A chain that died has left nothing, and the folder cannot be gone on with.
      if (existsSync(nextChain)) await rename(nextChain, chain)
      await writeMarker(path, null)
    },
  }
}

/** Who uses a folder, which is also what tells a devnet's from others. */
async function writeMarker(folder: string, pid: number | null): Promise<void> {
  await writeFile(join(folder, marker), `${JSON.stringify({ pid })}\n`)
}

/** The process that uses a folder; undefined where none does. */
async function whoRuns(folder: string, names: readonly string[]): Promise<number | undefined> {
  if (!names.includes(marker)) {
    throw new FolderError(
      'devnet/foreign-folder',
      `${folder} holds something else than a devnet; name another`,
      {
        folder,
      },
    )
  }
  const { pid }: { pid?: unknown } = JSON.parse(await readFile(join(folder, marker), 'utf8'))
  if (typeof pid !== 'number' || pid === process.pid) return undefined
  try {
    process.kill(pid, 0)
    return pid
  } catch {
    return undefined
  }
}
