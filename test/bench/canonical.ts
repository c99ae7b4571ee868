import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { DecoderSession } from '../../fraud-proof/model/decoder-session.ts'
import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { feedChunk } from '../../fraud-proof/model/prefill.ts'
import { writeSyntheticModel } from '../../fraud-proof/model/synthetic/write-model.ts'
import { lowerBucket } from '../../fraud-proof/program/lower.ts'
import { elementCount, type Program } from '../../fraud-proof/program/program.ts'
import { Executor } from '../../fraud-proof/vm/executor.ts'
import { outputInputs } from '../../fraud-proof/vm/program-inputs.ts'
import { paired, spread } from './measure.ts'
import type { Figure } from './report.ts'

const bucket = 256
const threads = availableParallelism()

/** Canonical replay of a bucket of 256 on a model of 42 million parameters, against ONNX Runtime's prefill of it. */
export async function canonicalSuite(): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'otr-bench-'))
  try {
    await writeSyntheticModel(directory, {
      architecture: 'llama',
      dialect: 'plain',
      precision: 'float32',
      layers: 8,
      width: 512,
      heads: 8,
      kvHeads: 4,
      vocabulary: 16_384,
      context: bucket,
      seed: 1,
    })
    return await measure(directory)
  } finally {
    await rm(directory, { recursive: true })
  }
}

async function measure(directory: string): Promise<Figure[]> {
  const files = await readModelFiles(directory)
  const session = await DecoderSession.open(files.onnx(), files.graph, files.dataFolder, { threads })
  const programOf = await lowerBucket(files, bucket)
  // Lowered once, as whoever replays more than one answer does.
  const programs = { greedy: programOf('greedy'), sampled: programOf('sampled') }
  const tokens = Array.from({ length: bucket }, (_, i) => (i * 97) % 16_384)
  const prefill = () => feedChunk(session, tokens, undefined, bucket)
  const figures: Figure[] = []
  for (const mode of ['fitting', 'frugal'] as const) {
    const executor = await Executor.open({ threads, weights: mode })
    const replay = (kind: 'greedy' | 'sampled', trace: boolean) => {
      const { program, weights, tables } = programs[kind]
      const answer = {
        prompt: tokens.slice(0, 64),
        output: tokens.slice(64),
        maxTokens: bucket - 64,
        finish: 'length' as const,
        sampling: { temperature: kind === 'sampled' ? 1 : 0, seed: 1n },
      }
      const inputs = outputInputs(files.manifest, bucket, answer)
      return executor.execute(program, { weights, tables, inputs }, { trace })
    }
    const greedy = await paired(9, () => replay('greedy', false), prefill)
    const sampled = await paired(9, () => replay('sampled', false), prefill)
    const traced = await paired(
      3,
      () => replay('greedy', true),
      () => replay('greedy', false),
    )
    const { unproven } = await replay('greedy', false)
    const shares = sharesByShape(programs.greedy.program, unproven)
    await executor.close()
    figures.push(
      { what: `${mode}: greedy replay / prefill`, value: greedy.ratio, unit: '×', must: { atMost: 4 } },
      { what: `${mode}: greedy replay`, value: greedy.first, unit: 'ms' },
      { what: `${mode}: ONNX Runtime's prefill`, value: greedy.second, unit: 'ms' },
      { what: `${mode}: sampled replay / prefill`, value: sampled.ratio, unit: '×', must: { atMost: 6 } },
      { what: `${mode}: traced replay / untraced`, value: traced.ratio, unit: '×', must: { atMost: 2 } },
    )
    if (mode === 'frugal') figures.push(...shares)
  }
  await session.close()
  figures.push(...(await frugalMemory(directory)))
  return figures
}

/** Elements of each DOT that the rounding proof leaves to be computed exactly, kernels of one shape together. */
function sharesByShape({ kernels }: Program, unproven: readonly number[]): Figure[] {
  const shares = new Map<string, number[]>()
  for (const [i, { opcode, dims, reduce }] of kernels.entries()) {
    if (opcode !== 'DOT') continue
    const shape = `[${dims.join(', ')}] over ${reduce}`
    shares.set(shape, [...(shares.get(shape) ?? []), (100 * (unproven[i] ?? 0)) / elementCount(dims)])
  }
  return [...shares].map(([shape, values]) => ({
    what: `computed exactly: DOT ${shape}`,
    value: spread(values),
    unit: '%',
  }))
}

/** Memory of whole processes that do nothing but one frugal replay. */
async function frugalMemory(directory: string): Promise<Figure[]> {
  const replays: number[] = []
  const ever: number[] = []
  for (let turn = 0; turn < 3; turn++) {
    const script = fileURLToPath(new URL('frugal-memory.ts', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, directory])
    const { replayBytes, everBytes, weightBytes, activationBytes } = JSON.parse(stdout)
    const bound = 3 * weightBytes + activationBytes
    replays.push(replayBytes / bound)
    ever.push(everBytes / weightBytes)
  }
  return [
    {
      what: "frugal: process' memory while replaying / (3 × weights + live activations)",
      value: spread(replays),
      unit: '×',
      must: { atMost: 1 },
    },
    { what: "frugal: process' peak, lowering included / weights", value: spread(ever), unit: '×' },
  ]
}
