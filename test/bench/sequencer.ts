import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeManifest } from '../../fraud-proof/model/manifest.ts'
import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { writeSyntheticModel } from '../../fraud-proof/model/synthetic/write-model.ts'
import { demoDirectory } from '../support/demo-answer.ts'
import { askAll, type Clients } from './direct-model.ts'
import { ledgerMemory, ledgerRestart, receiptThroughput } from './ledger.ts'
import { medianBound, paired, spread } from './measure.ts'
import { syntheticShape } from './model.ts'
import type { Figure } from './report.ts'
import { serveModel } from './served-model.ts'

const CONCURRENT = 8
/** One core is left to the service, which in earnest is on another machine than the model. */
const threads = Math.max(1, availableParallelism() - 1)

/** What the service costs on top of the model that it serves, and what the ledger alone does. */
export const sequencerParts = {
  'sequencer-latency': latency,
  'sequencer-throughput': throughput,
  'sequencer-receipts': receiptThroughput,
  'sequencer-memory': ledgerMemory,
  'sequencer-restart': ledgerRestart,
}

/** Through API, dispatch, worker, receipt and store, against the model of 100 million parameters alone in a loop. */
async function throughput(turns = 15): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'otr-bench-'))
  try {
    await writeSyntheticModel(directory, { ...syntheticShape, dialect: 'fused', context: 128 })
    await writeManifest(directory, (await readModelFiles(directory)).manifest)
    const served = await serveModel(directory, threads)
    const direct = await driveModel(directory)
    const clients = questions(1, 32, 64)
    const { ratios, first, second } = await paired(
      turns,
      () => direct.askAll(clients),
      () => askAll(clients, served.ask),
    )
    await direct.close()
    await served.close()
    const bound = spread([medianBound(ratios)])
    const what = `throughput of the service / of the model alone, ${CONCURRENT} concurrent`
    return [
      { what, value: spread(ratios), unit: '×', must: { atLeast: 0.99 } },
      { what: 'its lower bound, 95 % sure', value: bound, unit: '×', must: { atLeast: 0.97 } },
      { what: 'a round of the model alone', value: first, unit: 'ms' },
      { what: 'a round of the service', value: second, unit: 'ms' },
    ]
  } finally {
    await rm(directory, { recursive: true })
  }
}

/** What a client waits for its receipt beyond what the demo model itself takes for the answer. */
async function latency(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'otr-bench-'))
  const file = join(folder, 'times')
  const timed = fileURLToPath(new URL('../../dist/test/bench/timed-model.js', import.meta.url))
  const before = process.env
  process.env = { ...before, MODEL_TIMES: file, NODE_OPTIONS: `--import ${timed}` }
  const served = await serveModel(demoDirectory, threads)
  process.env = before
  const waited = new Map<string, number>()
  await askAll(questions(20, 8, 24), served.ask)
  await askAll(questions(150, 9, 24), async (question) => {
    const start = performance.now()
    await served.ask(question)
    waited.set(question.prompt.join(), performance.now() - start)
  })
  await served.close()
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  const added = lines.flatMap((line) => {
    const [prompt, model]: [string, number] = JSON.parse(line)
    const whole = waited.get(prompt)
    return whole === undefined ? [] : [whole - model]
  })
  await rm(folder, { recursive: true })
  const last = [...added].sort((a, b) => a - b)[Math.floor(0.99 * added.length)] ?? Number.NaN
  const what = `from request to receipt, less the demo model's time, ${CONCURRENT} concurrent`
  return [
    { what: `${what}, p50`, value: spread(added), unit: 'ms', must: { atMost: 5 } },
    { what: `${what}, p99`, value: spread([last]), unit: 'ms' },
  ]
}

/** The model alone, in a process of its own. */
async function driveModel(directory: string) {
  const script = fileURLToPath(new URL('direct-model.ts', import.meta.url))
  const child = fork(script, [directory, `${threads}`], { execArgv: ['--import', 'tsx'] })
  await once(child, 'message')
  return {
    async askAll(clients: Clients): Promise<void> {
      const done = once(child, 'message')
      child.send(clients)
      await done
    },
    async close(): Promise<void> {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

/** So many questions for each client, no two the same; answers of different lengths, so that none keeps step with another. */
function questions(each: number, length: number, longest: number): Clients {
  return Array.from({ length: CONCURRENT }, (_, client) =>
    Array.from({ length: each }, (_, i) => {
      const number = client * each + i
      const digits = [number & 63, number >> 6].map((digit) => 100 + digit)
      const rest = Array.from({ length: length - 2 }, (_, at) => 100 + ((number + 7 * at) % 100))
      return { prompt: [...digits, ...rest], maxTokens: longest - ((number * 7) % (longest >> 1)) }
    }),
  )
}
