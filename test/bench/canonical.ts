import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DecoderSession } from '../../fraud-proof/model/decoder-session.ts'
import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { feedChunk } from '../../fraud-proof/model/prefill.ts'
import { writeSyntheticModel } from '../../fraud-proof/model/synthetic/write-model.ts'
import { lowerBucket } from '../../fraud-proof/program/lower.ts'
import { elementCount } from '../../fraud-proof/program/program.ts'
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
  const tokens = Array.from({ length: bucket }, (_, i) => (i * 97) % 16_384)
  const prefill = () => feedChunk(session, tokens, undefined, bucket)
  const figures: Figure[] = []
  for (const mode of ['fast', 'frugal'] as const) {
    const executor = await Executor.open({ threads, weights: mode })
    const replay = (kind: 'greedy' | 'sampled', trace: boolean) => {
      const { program, weights, tables } = programOf(kind)
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
    const greedy = await paired(5, () => replay('greedy', false), prefill)
    const sampled = await paired(5, () => replay('sampled', false), prefill)
    const traced = await paired(
      3,
      () => replay('greedy', true),
      () => replay('greedy', false),
    )
    const { unproven } = await replay('greedy', false)
    const { kernels } = programOf('greedy').program
    const shares = kernels.flatMap(({ opcode, dims }, i) =>
      opcode === 'DOT' ? [(100 * (unproven[i] ?? 0)) / elementCount(dims)] : [],
    )
    await executor.close()
    figures.push(
      { what: `${mode}: greedy replay / prefill`, value: greedy.ratio, unit: '×', must: { atMost: 4 } },
      { what: `${mode}: greedy replay`, value: greedy.first, unit: 'ms' },
      { what: `${mode}: ONNX Runtime's prefill`, value: greedy.second, unit: 'ms' },
      { what: `${mode}: sampled replay / prefill`, value: sampled.ratio, unit: '×', must: { atMost: 6 } },
      { what: `${mode}: traced replay / untraced`, value: traced.ratio, unit: '×', must: { atMost: 2 } },
      { what: `${mode}: elements of a DOT computed exactly`, value: spread(shares), unit: '%' },
    )
  }
  await session.close()
  return figures
}
