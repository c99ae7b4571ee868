import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DecoderSession } from '../../fraud-proof/model/decoder-session.ts'
import { commitKvRows } from '../../fraud-proof/model/kv-rows.ts'
import { Model } from '../../fraud-proof/model/model.ts'
import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { Scheduler } from '../../fraud-proof/model/scheduler.ts'
import { type Finish, Sequence } from '../../fraud-proof/model/sequence.ts'
import { writeSyntheticModel } from '../../fraud-proof/model/synthetic/write-model.ts'
import { milliseconds, paired, spread } from './measure.ts'
import type { Figure } from './report.ts'

/** 100 million parameters. */
export const syntheticShape = {
  architecture: 'llama',
  precision: 'float32',
  layers: 12,
  width: 768,
  heads: 12,
  kvHeads: 4,
  vocabulary: 16_384,
  context: 512,
  seed: 1,
} as const
const threads = availableParallelism()
const prompt = Array.from({ length: 64 }, (_, i) => 100 + i)

/** Serving a model of 100 million parameters, in both dialects. */
export async function modelSuite(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const dialect of ['plain', 'fused'] as const) {
    const directory = await mkdtemp(join(tmpdir(), 'otr-bench-'))
    try {
      await writeSyntheticModel(directory, { ...syntheticShape, dialect })
      figures.push(
        ...(await fingerprintCost(directory, dialect)),
        ...(await auditAndBatch(directory, dialect)),
      )
    } finally {
      await rm(directory, { recursive: true })
    }
  }
  return figures
}

/** The same tokens decoded by the same graph with the fingerprints and their commitment, and without. */
async function fingerprintCost(directory: string, dialect: string): Promise<Figure[]> {
  const model = await Model.open(directory, { threads })
  const { graph, onnx } = model.files
  const bare = await DecoderSession.open(onnx(), graph, directory, { threads })
  const scheduler = new Scheduler(bare, { slots: 8, chunk: 256 })
  const result = await paired(
    21,
    async () => {
      const { kv } = await model.generate({ prompt, maxTokens: 48 }).result
      return kv.root
    },
    () => decodeBare(scheduler, 48),
  )
  await scheduler.close()
  await bare.close()
  await model.close()
  const rows = Array.from({ length: 112 }, () => new Float32Array(4 * 32).fill(1))
  const commit = spread(
    await Promise.all(Array.from({ length: 20 }, () => milliseconds(async () => commitKvRows(rows, 4).root))),
  )
  return [
    {
      what: `${dialect}: time with fingerprints and commitment / without`,
      value: result.ratio,
      unit: '×',
      must: { atMost: 1.03 },
    },
    { what: `${dialect}: commitment of 112 positions`, value: commit, unit: 'ms' },
  ]
}

function decodeBare(scheduler: Scheduler, maxTokens: number): Promise<Finish> {
  return new Promise((resolve, reject) => {
    const notify: Sequence['request']['notify'] = (event) => {
      if ('error' in event) reject(event.error)
      else if (event.finish) resolve(event.finish)
    }
    const { signal } = new AbortController()
    const sampling = { temperature: 0, seed: 0n }
    const stops = () => false
    scheduler.add(new Sequence({ prompt, prefix: [], maxTokens, sampling, signal, stops, notify }, new Set()))
  })
}

async function auditAndBatch(directory: string, dialect: string): Promise<Figure[]> {
  const model = await Model.open(directory, { threads })
  const sampling = { temperature: 0, seed: 0n }
  const { tokens: output } = await model.generate({ prompt, maxTokens: 128 }).result
  const audit = await paired(
    7,
    () => model.audit({ prompt, output, sampling }),
    () => model.generate({ prompt, maxTokens: 128 }).result,
  )
  const lastLayer = (await readModelFiles(directory)).manifest.sampledLayers[1] ?? 0
  const cut = await paired(
    7,
    () => model.audit({ prompt, output, sampling, throughLayer: lastLayer }),
    () => model.audit({ prompt, output, sampling }),
  )
  const one = await paired(
    7,
    () => Promise.all(Array.from({ length: 8 }, (_, i) => generate(model, i))),
    () => generate(model, 0),
  )
  await model.close()
  return [
    {
      what: `${dialect}: audit of 128 tokens / decoding them`,
      value: audit.ratio,
      unit: '×',
      must: { atMost: 1 / 8 },
    },
    { what: `${dialect}: audit cut behind layer ${lastLayer} / whole audit`, value: cut.ratio, unit: '×' },
    { what: `${dialect}: decoding, one sequence`, value: perToken(one.second, 64), unit: 'ms a token' },
    {
      what: `${dialect}: throughput of 8 sequences / of one`,
      value: inverse(one.ratio, 8),
      unit: '×',
      must: { atLeast: 2.5 },
    },
  ]
}

function generate(model: Model, row: number): Promise<unknown> {
  return model.generate({ prompt: prompt.map((token) => token + row), maxTokens: 64 }).result
}

type Spread = ReturnType<typeof spread>

function perToken({ median, low, high, samples }: Spread, tokens: number): Spread {
  return { median: median / tokens, low: low / tokens, high: high / tokens, samples }
}

function inverse({ median, low, high, samples }: Spread, factor: number): Spread {
  return { median: factor / median, low: factor / high, high: factor / low, samples }
}
