import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { choosePort, freePort } from '../../sequencer/devnet/choose-port.ts'
import { openFolder, refuseOtherVersion } from '../../sequencer/devnet/folder.ts'

let parent: string
let path: string
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'otr-folder-'))
  path = join(parent, 'devnet')
})
afterEach(() => rm(parent, { recursive: true, force: true }))

const keep = { reset: false }

/** A devnet in the folder, from its start to a stop in order. */
async function runOnce() {
  const folder = await openFolder(path, keep)
  await folder.begin()
  await writeFile(folder.nextChain ?? '', 'the chain')
  await folder.end()
}

describe("a devnet's folder", () => {
  it('is new at first, and holds a chain to go on from after a stop in order', async () => {
    expect((await openFolder(path, keep)).chain).toBeUndefined()
    await rm(path, { recursive: true })
    await runOnce()
    expect((await openFolder(path, keep)).chain).toBe(join(path, 'chain.json'))
  })

  it('is refused where it was not stopped in order, until it is cleared', async () => {
    await runOnce()
    const second = await openFolder(path, keep)
    await second.begin()
    // Killed here: what it had begun to write is no chain to go on from.
    await writeFile(second.nextChain ?? '', 'half a ch')
    await expect(openFolder(path, keep)).rejects.toMatchObject({ code: 'devnet/not-stopped' })
    await expect(openFolder(path, keep)).rejects.toThrow('--reset')
    expect((await openFolder(path, { reset: true })).chain).toBeUndefined()
    expect(await readdir(path)).toEqual(['devnet.json'])
  })

  it('is refused while another process uses it, even to clear it', async () => {
    await openFolder(path, keep)
    await writeFile(join(path, 'devnet.json'), JSON.stringify({ pid: process.ppid }))
    for (const reset of [false, true])
      await expect(openFolder(path, { reset })).rejects.toMatchObject({
        code: 'devnet/running',
        context: { pid: process.ppid },
      })
  })

  it("is never a folder of somebody else's", async () => {
    await writeFile(join(parent, 'chain.json'), 'precious')
    for (const reset of [false, true])
      await expect(openFolder(parent, { reset })).rejects.toMatchObject({ code: 'devnet/foreign-folder' })
    expect(existsSync(join(parent, 'chain.json'))).toBe(true)
  })

  it('says what to do where its contracts are of another version', async () => {
    await runOnce()
    const folder = await openFolder(path, keep)
    expect(() => refuseOtherVersion(folder, false)).toThrow('--reset')
    expect(() => refuseOtherVersion(folder, true)).not.toThrow()
  })

  it('is gone at the end where none was named', async () => {
    const folder = await openFolder(undefined, keep)
    expect(existsSync(folder.path)).toBe(true)
    await folder.end()
    expect(existsSync(folder.path)).toBe(false)
  })
})

describe('the port of a devnet', () => {
  it('is the wanted one or none; without a wish any', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(choosePort(port)).rejects.toThrow(`port ${port} is taken`)
    expect(await freePort(port)).toBeUndefined()
    expect(await choosePort()).toBeGreaterThan(0)
    taken.close()
    await once(taken, 'close')
    expect(await choosePort(port)).toBe(port)
  })
})
