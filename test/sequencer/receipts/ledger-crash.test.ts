import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { LevelStore } from '../../../sequencer/store/level-store.ts'
import { openLedger } from '../../support/ledger-fixture.ts'
import { seededRandom } from '../../support/seeded-random.ts'
import { temporaryDirectory } from '../../support/temporary-directory.ts'

const script = fileURLToPath(new URL('../../support/ordering-process.ts', import.meta.url))
const runs = 12

/** Lets a process order receipts, kills it `after` milliseconds, and gives what it had acknowledged. */
async function orderUntilKilled(directory: string, run: number, after: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, directory, `run${run}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const lines: string[] = []
  const reader = createInterface(child.stdout)
  reader.on('line', (line) => lines.push(line))
  const closed = once(reader, 'close')
  await once(reader, 'line')
  await wait(after)
  child.kill('SIGKILL')
  await exited
  await closed
  return lines.slice(1)
}

describe('a ledger whose process is killed', () => {
  it('has every receipt that it acknowledged, in its place, and no gap', { timeout: 120_000 }, async () => {
    const random = seededRandom('kill')
    const directory = join(await temporaryDirectory(), 'store')
    const acknowledged = new Map<number, string>()
    for (let run = 0; run < runs; run++) {
      for (const line of await orderUntilKilled(directory, run, random.below(250))) {
        const [sequence, hash = '', id = ''] = line.split(' ')
        expect(id).toMatch(/^run/)
        expect(acknowledged.has(Number(sequence))).toBe(false)
        acknowledged.set(Number(sequence), hash)
      }
      const store = await LevelStore.open(directory)
      const ledger = await openLedger(store)
      const entries = await ledger.range(0, 2 ** 30)
      expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, i) => i))
      expect(new Set(entries.map(({ hash }) => hash)).size).toBe(entries.length)
      for (const [sequence, hash] of acknowledged) expect(entries[sequence]?.hash).toBe(hash)
      for (const entry of entries.slice(-50)) {
        expect(await ledger.find(entry.hash)).toEqual(entry)
        expect(await ledger.find(entry.requestId)).toEqual(entry)
        expect(ledger.received(entry.requestId)).toBeUndefined()
      }
      // Requests that the crash interrupted are known, and no receipt answers them.
      for (const { id } of ledger.waiting()) expect(await ledger.find(id)).toBeUndefined()
      await store.close()
    }
    expect(acknowledged.size).toBeGreaterThan(100)
  })
})
