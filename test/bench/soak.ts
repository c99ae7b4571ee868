import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { demoDirectory } from '../support/demo-answer.ts'
import { spread } from './measure.ts'
import type { Figure } from './report.ts'
import { serveModel } from './served-model.ts'

/** Requests to the demo model for so many minutes: none fails, sequences are dense, and no process grows. */
export async function soakSuite(minutes = 10): Promise<Figure[]> {
  const served = await serveModel(demoDirectory, 1)
  const end = performance.now() + minutes * 60_000
  const places: number[] = []
  const memory = { sequencer: [] as number[], worker: [] as number[] }
  const clients = Array.from({ length: 8 }, async (_, client) => {
    for (let i = 0; performance.now() < end; i++) {
      const prompt = [100 + client, 100 + (i % 100), 100 + (Math.floor(i / 100) % 100)]
      places.push(await served.ask({ prompt, maxTokens: 4 + (i % 20) }))
    }
  })
  const watching = (async () => {
    while (performance.now() < end) {
      for (const name of ['sequencer', 'worker'] as const) {
        memory[name].push(await residentMebibytes(served.processes[name]))
      }
      await setTimeout(500)
    }
  })()
  await Promise.all([...clients, watching])
  await served.close()
  const gaps = [...places].sort((a, b) => a - b).filter((place, i) => place !== i).length
  const what = `in ${minutes} minutes`
  return [
    { what: `${what}: receipts`, value: spread([places.length]), unit: '' },
    { what: `${what}: places missing or given twice`, value: spread([gaps]), unit: '', must: { atMost: 0 } },
    ...(['sequencer', 'worker'] as const).map((name) => ({
      what: `${what}: growth of the ${name} from the second to the last quarter`,
      value: spread([growth(memory[name])]),
      unit: 'MiB',
      must: { atMost: 32 },
    })),
  ]
}

/** By the least memory of each quarter: what is above it is garbage not collected yet. */
function growth(samples: readonly number[]): number {
  const quarter = Math.floor(samples.length / 4)
  return Math.min(...samples.slice(-quarter)) - Math.min(...samples.slice(quarter, 2 * quarter))
}

async function residentMebibytes(pid: number): Promise<number> {
  const [, pages = ''] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')
  return (Number(pages) * 4096) / 2 ** 20
}
