import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnswerResult, GenerateOptions } from '../../fraud-proof/model/generate.ts'
import { Model } from '../../fraud-proof/model/model.ts'
import { largestDifference, openDecoder, row } from '../support/decoder-pass.ts'
import { goldenAbsent, goldenPath } from '../support/golden.ts'
import { promptOf } from '../support/opened-model.ts'

describe.skipIf(goldenAbsent !== false)('a GPT-2 from another exporter (needs golden data)', () => {
  const directory = goldenPath('models/tiny-random-gpt2')
  const requests: readonly GenerateOptions[] = [
    { prompt: promptOf(3), maxTokens: 30 },
    { prompt: promptOf(40), maxTokens: 12, temperature: 0.7, seed: 3n },
    { prompt: promptOf(300), maxTokens: 20, temperature: 1.5, seed: 4n },
    { prompt: promptOf(1), maxTokens: 25, temperature: 1, seed: 5n },
  ]
  let model: Model
  const alone: AnswerResult[] = []
  beforeAll(async () => {
    model = await Model.open(directory, { threads: 1 })
    for (const request of requests) alone.push(await model.generate(request).result)
  })
  afterAll(() => model.close())

  it('is recognised with its combined caches and the dimensions of its genai_config.json', () => {
    const { graph, config, manifest, hasManifest } = model.files
    expect(graph).toMatchObject({
      naming: 'combined',
      dialect: 'fused',
      vocabulary: 1000,
      kvHeads: 4,
      headDim: 8,
    })
    expect(graph.ids.type).toBe('int32')
    expect(config).toMatchObject({ layers: 5, contextLength: 512, onnxFile: 'past.onnx' })
    expect(hasManifest).toBe(false)
    expect(manifest).toMatchObject({ buckets: [64, 256, 512], sampledLayers: [0, 1, 2, 4], endTokens: [98] })
  })

  it('answers side by side as alone', async () => {
    const together = await Promise.all(requests.map((request) => model.generate(request).result))
    for (const [i, { kv, ...expected }] of alone.entries()) {
      expect(together[i]).toMatchObject(expected)
      expect(largestDifference(together[i]?.kv.values, kv.values)).toBeLessThan(1e-4)
    }
  })

  it('answers greedily with the largest of ONNX Runtime’s logits', async () => {
    const { tokens } = alone[0] ?? { tokens: [] }
    const fed = [...promptOf(3), ...tokens]
    const decoder = await openDecoder(`${directory}/past.onnx`)
    const { logits } = await decoder.run(row(fed))
    const best = logits[0]?.map((values) => values.indexOf(Math.max(...values)))
    expect(best?.slice(2, -1)).toEqual(tokens)
    await decoder.close()
  })

  it('audits its own answers without a margin', async () => {
    for (const [i, { prompt, temperature = 0, seed = 0n }] of requests.entries()) {
      const { tokens: output = [], kv } = alone[i] ?? {}
      const sampling = { temperature: Math.fround(temperature), seed }
      const { margins, fingerprints } = await model.audit({ prompt, output, sampling })
      expect(Math.max(...margins)).toBeLessThan(1e-4)
      const values = Float32Array.from(fingerprints.flatMap((fingerprint) => [...fingerprint]))
      expect(largestDifference(values, kv?.values)).toBeLessThan(1e-4)
    }
  })

  it('is not given text whose tokens it does not know', () => {
    const prompt = model.files.tokenizer.encode('An extraordinary circumstance')
    expect(Math.max(...prompt)).toBeGreaterThanOrEqual(1000)
    expect(() => model.generate({ prompt })).toThrow(expect.objectContaining({ code: 'token-out-of-range' }))
    expect(() => model.generate({ prompt })).toThrow('the tokenizer has tokens that the model does not know')
  })
})
