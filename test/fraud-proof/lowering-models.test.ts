import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Model } from '../../fraud-proof/model/model.ts'
import { type ModelFiles, readModelFiles } from '../../fraud-proof/model/model-files.ts'
import type { SyntheticModelOptions } from '../../fraud-proof/model/synthetic/model-options.ts'
import { encodeKernel } from '../../fraud-proof/program/encoding.ts'
import type { ProgramKind } from '../../fraud-proof/program/kinds.ts'
import { lower, lowerBucket } from '../../fraud-proof/program/lower.ts'
import { MAX_REDUCE, type Program } from '../../fraud-proof/program/program.ts'
import { largestDifference, openDecoder, row } from '../support/decoder-pass.ts'
import { goldenAbsent, goldenPath } from '../support/golden.ts'
import { temporaryModel, tinyGpt2, tinyLlama } from '../support/model-directory.ts'
import { programInputs, runProgram } from '../support/program-run.ts'

const bucket = 16
const half = { precision: 'float16' } as const
const fused = { dialect: 'fused' } as const

const synthetic: [string, SyntheticModelOptions, number][] = [
  ['plain Llama', tinyLlama, 1e-4],
  ['fused Llama', { ...tinyLlama, ...fused }, 1e-4],
  ['fused Llama, rotated inside the attention', { ...tinyLlama, ...fused, rotary: 'in-attention' }, 1e-4],
  ['merged Llama', { ...tinyLlama, merged: true }, 1e-4],
  ['Llama with external weights', { ...tinyLlama, externalData: true }, 1e-4],
  [
    'Llama whose vocabulary and block exceed a step',
    { ...tinyLlama, layers: 1, vocabulary: 5000, ffn: 4224 },
    1e-4,
  ],
  ['plain GPT-2', tinyGpt2, 1e-4],
  ['plain GPT-2 with combined caches', { ...tinyGpt2, naming: 'combined' }, 1e-4],
  ['fused GPT-2', { ...tinyGpt2, ...fused }, 1e-4],
  // The program keeps binary32 where ONNX Runtime rounds to half precision.
  ['float16 Llama', { ...tinyLlama, ...half }, 0.03],
  ['fused float16 Llama', { ...tinyLlama, ...half, ...fused }, 0.03],
  ['float16 GPT-2', { ...tinyGpt2, ...half }, 0.03],
]
const demo = fileURLToPath(new URL('../../fraud-proof/model/demo/', import.meta.url))

describe.each(synthetic)('the program of a %s', (_name, options, tolerance) => {
  let model: Awaited<ReturnType<typeof temporaryModel>>
  beforeAll(async () => {
    model = await temporaryModel(options)
  })
  afterAll(() => model.remove())

  it("gives ONNX Runtime's logits and fingerprints", () => expectSameNumbers(model.dir, tolerance))
})

describe('the program of the demo model', () => {
  it("gives ONNX Runtime's logits and fingerprints", () => expectSameNumbers(demo, 1e-4))
})

describe.skipIf(goldenAbsent !== false)('the program of a GPT-2 fused elsewhere (needs golden data)', () => {
  it("gives ONNX Runtime's logits and fingerprints", () =>
    expectSameNumbers(goldenPath('models/tiny-random-gpt2'), 1e-5))
})

describe('a program', () => {
  let model: Awaited<ReturnType<typeof temporaryModel>>
  let files: ModelFiles
  beforeAll(async () => {
    model = await temporaryModel(tinyLlama)
    files = await readModelFiles(model.dir)
  })
  afterAll(() => model.remove())

  it.each<ProgramKind>(['greedy', 'sampled', 'kv'])(
    'of kind %s has the same bytes each time',
    async (kind) => {
      const kinds = await lowerBucket(files, bucket)
      // Another program before it must not matter.
      kinds('kv')
      kinds('sampled')
      expect(bytesOf(kinds(kind).program)).toEqual(bytesOf((await lower(files, bucket, kind)).program))
    },
  )

  it('reads weights that depend neither on its bucket nor on its kind', async () => {
    const lowered = await Promise.all([lower(files, bucket, 'greedy'), lower(files, 24, 'kv')])
    const [one, other] = lowered.map(({ weights }) => weights.map(({ name, dims }) => ({ name, dims })))
    expect(one).toEqual(other)
  })

  it('stores each matrix once, laid out for the contraction that reads it', async () => {
    const { weights } = await lower(files, bucket, 'greedy')
    expect(weights.map(({ name }) => name)).toContain('lm_head.weight[1,0]')
    expect(weights.map(({ name }) => name)).not.toContain('lm_head.weight')
    expect(weights.find(({ name }) => name === 'model.embed_tokens.weight')?.dims).toEqual([320, 96])
  })

  it('reads only earlier kernels, needs every kernel it has, and never repeats one', async () => {
    const { program } = await lower(files, bucket, 'sampled')
    const read = new Set([program.kernels.length - 1])
    for (const [index, kernel] of program.kernels.entries()) {
      expect(kernel.reduce).toBeLessThanOrEqual(MAX_REDUCE)
      for (const { space, index: from } of kernel.operands) {
        if (space !== 'KERNEL') continue
        expect(from).toBeLessThan(index)
        read.add(from)
      }
    }
    expect(read.size).toBe(program.kernels.length)
    expect(new Set(bytesOf(program)).size).toBe(program.kernels.length)
  })

  it('masks by comparing positions, without a table', async () => {
    const { program, tables } = await lower(files, bucket, 'greedy')
    expect(tables).toEqual([])
    expect(program.kernels.some(({ opcode, dims }) => opcode === 'LE' && dims.join() === '16,16')).toBe(true)
  })

  it('says how many kernels each layer became', async () => {
    const { kernelsByLayer, program } = await lower(files, bucket, 'greedy')
    expect([...kernelsByLayer.keys()]).toEqual([-1, 0, 1])
    expect([...kernelsByLayer.values()].reduce((a, b) => a + b)).toBe(program.kernels.length)
  })

  it('is not made for a bucket that is no length', async () => {
    await expect(lower(files, 1, 'greedy')).rejects.toMatchObject({ code: 'bad-bucket' })
  })
})

function bytesOf({ kernels }: Program): string[] {
  return kernels.map((kernel) => Buffer.from(encodeKernel(kernel)).toString('hex'))
}

async function expectSameNumbers(directory: string, tolerance: number): Promise<void> {
  const model = await Model.open(directory, { threads: 1 })
  const { files } = model
  const ids = Array.from({ length: bucket }, (_, i) => (i * 37 + 11) % Math.min(300, files.graph.vocabulary))
  const decoder = await openDecoder(files.onnxPath)
  const { logits } = await decoder.run(row(ids))
  await decoder.close()
  const [prompt, output] = [ids.slice(0, 8), ids.slice(8)]
  const audit = await model.audit({ prompt, output, sampling: { temperature: 0, seed: 0n } })
  await model.close()

  const kinds = await lowerBucket(files, bucket)
  const inputs = programInputs(bucket, { prompt, output, maxTokens: 8, finish: 0 })
  const judged = kinds('greedy')
  const { tensors } = await runProgram(judged, inputs)
  expect(largestDifference(tensors[judged.logits ?? -1], joined(logits[0] ?? []))).toBeLessThan(tolerance)

  const kv = kinds('kv')
  const rows = [...inputs.slice(0, 2), new Float32Array(16), new Float32Array(16 * 32)]
  const expected = joined(audit.fingerprints)
  const got = (await runProgram(kv, rows)).tensors[kv.fingerprints ?? -1]?.subarray(0, expected.length)
  expect(largestDifference(got, expected)).toBeLessThan(tolerance)
}

function joined(rows: readonly Float32Array[]): Float32Array {
  return Float32Array.from(rows.flatMap((values) => [...values]))
}
