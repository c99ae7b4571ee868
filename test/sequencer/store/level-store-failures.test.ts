import { execFile } from 'node:child_process'
import { mkdir, open, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Level } from 'level'
import { describe, expect, it } from 'vitest'
import { LevelStore } from '../../../sequencer/store/level-store.ts'
import { smallDisk } from '../../support/small-disk.ts'
import { temporaryDirectory } from '../../support/temporary-directory.ts'

const run = promisify(execFile)
const module = fileURLToPath(new URL('../../../sequencer/store/level-store.ts', import.meta.url))
const openScript = (directory: string) =>
  `const { LevelStore } = await import(${JSON.stringify(module)})
   await LevelStore.open(${JSON.stringify(directory)}).then(() => console.log('opened'), ({ code }) => console.log(code))
   process.exit()`
const openElsewhere = async (directory: string, env: Record<string, string> = {}) => {
  const script = ['--import', 'tsx', '--input-type=module', '-e', openScript(directory)]
  const { stdout } = await run(process.execPath, script, { env: { ...process.env, ...env } })
  return stdout.trim()
}

describe('a store on level', () => {
  it('is refused to a second process, and to a second opening in this one', async () => {
    const directory = join(await temporaryDirectory(), 'store')
    const store = await LevelStore.open(directory)
    expect(await openElsewhere(directory)).toBe('store/locked')
    await expect(LevelStore.open(directory)).rejects.toMatchObject({ code: 'store/locked' })
    await store.close()
    expect(await openElsewhere(directory)).toBe('opened')
  })

  it('is refused where the native part of level does not load', async () => {
    const directory = join(await temporaryDirectory(), 'store')
    // The loader looks for a build of that architecture.
    expect(await openElsewhere(directory, { npm_config_arch: 'abacus' })).toBe('store/no-native-level')
  })

  it('is refused where a later program or another one wrote it', async () => {
    const directory = await temporaryDirectory()
    const level = async (name: string, key: string, value: string) => {
      const database = new Level(join(directory, name))
      await database.put(key, value)
      await database.close()
      return join(directory, name)
    }
    const newer = await level('newer', '\u0000schema', '2')
    await expect(LevelStore.open(newer)).rejects.toMatchObject({
      code: 'store/newer-schema',
      context: { version: 2, known: 1 },
    })
    const foreign = await level('foreign', 'a', '1')
    await expect(LevelStore.open(foreign)).rejects.toMatchObject({ code: 'store/foreign' })
    const garbled = await level('garbled', '\u0000schema', 'one')
    await expect(LevelStore.open(garbled)).rejects.toMatchObject({ code: 'store/corrupt' })
    // A refusal does not leave it locked.
    await expect(LevelStore.open(newer)).rejects.toMatchObject({ code: 'store/newer-schema' })
  })

  it('is refused where its files are damaged', async () => {
    const directory = join(await temporaryDirectory(), 'store')
    await (await LevelStore.open(directory)).close()
    const manifest = (await readdir(directory)).find((name) => name.startsWith('MANIFEST')) ?? ''
    await writeFile(join(directory, manifest), 'no manifest at all, but something else')
    await expect(LevelStore.open(directory)).rejects.toMatchObject({ code: 'store/corrupt' })
  })

  it('says that the disk is full, then writes no more, and has all that it acknowledged when it is opened again', async ({
    skip,
  }) => {
    const disk = smallDisk(await temporaryDirectory(), '4m')
    if (disk === undefined) return skip('no file system can be mounted here')
    const directory = join(disk, 'store')
    await mkdir(directory)
    const ballast = await open(join(disk, 'ballast'), 'w')
    await ballast.write(new Uint8Array(2 * 2 ** 20))
    const store = await LevelStore.open(directory)
    const key = (i: number) => `key ${i}`
    const acknowledged: number[] = []
    const write = (i: number) =>
      store.write([
        { key: key(i), value: new Uint8Array(20_000).fill(i % 251) },
        { key: `${key(i)} too`, value: new Uint8Array(10) },
      ])
    const attempts = await Promise.allSettled(
      Array.from({ length: 50 }, async (_, chain) => {
        for (let i = chain; i < 1000; i += 50) {
          await write(i)
          acknowledged.push(i)
        }
      }),
    )
    for (const attempt of attempts) {
      expect(attempt).toMatchObject({ status: 'rejected', reason: { code: 'store/full' } })
    }
    expect(acknowledged.length).toBeGreaterThan(10)
    // Room again does not help: what is behind half a record could be lost.
    await ballast.truncate(0)
    await ballast.close()
    await expect(store.write([{ key: 'small', value: new Uint8Array(1) }])).rejects.toMatchObject({
      code: 'store/full',
    })
    expect(await store.get(key(acknowledged[0] ?? -1))).toHaveLength(20_000)
    await store.close()
    const again = await LevelStore.open(directory)
    for (const i of acknowledged) {
      expect(await again.get(key(i))).toEqual(new Uint8Array(20_000).fill(i % 251))
      expect(await again.get(`${key(i)} too`)).toHaveLength(10)
    }
    await again.write([{ key: 'small', value: new Uint8Array(1) }])
    await again.close()
  })
})
