import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeManifest } from '../../fraud-proof/model/manifest.ts'
import { Model } from '../../fraud-proof/model/model.ts'
import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import type { SyntheticModelOptions } from '../../fraud-proof/model/synthetic/model-options.ts'
import { temporaryModel, tinyGpt2, tinyLlama } from '../support/model-directory.ts'
import { openTemporaryModel, promptOf } from '../support/opened-model.ts'

const small = { ...tinyLlama, width: 32, heads: 2, kvHeads: 1 }

async function filesOf(options: SyntheticModelOptions) {
  const { dir, remove } = await temporaryModel(options)
  const files = await readModelFiles(dir)
  await remove()
  return files
}

describe('the manifest of a model without one', () => {
  it.each([
    [32, [32]],
    [64, [64]],
    [65, [64, 65]],
    [512, [64, 256, 512]],
    [1024, [64, 256, 1024]],
    [100_000, [64, 256, 1024, 4096]],
  ])('has buckets up to its context of %d', async (context, buckets) => {
    const { manifest, hasManifest } = await filesOf({ ...small, context })
    expect(manifest.buckets).toEqual(buckets)
    expect(hasManifest).toBe(false)
  })

  it.each([
    [1, [0]],
    [2, [0, 1]],
    [4, [0, 1, 2, 3]],
    [6, [0, 2, 3, 5]],
    [9, [1, 3, 5, 8]],
  ])('samples at most four of %d layers, the last of them always', async (layers, sampledLayers) => {
    const { manifest } = await filesOf({ ...small, layers })
    expect(manifest.sampledLayers).toEqual(sampledLayers)
  })

  it('has the end tokens of the model’s own files, in order', async () => {
    expect((await filesOf(small)).manifest.endTokens).toEqual([0, 2])
  })

  it.each(['float32', 'float16'] as const)(
    'names the profile %s, with thresholds for it',
    async (precision) => {
      const { manifest } = await filesOf({ ...tinyGpt2, precision })
      expect(manifest.profile).toBe(precision)
      const { slash, suspect } = manifest.thresholds
      for (const name of ['marginMax', 'marginMean', 'kvDistance'] as const) {
        expect(suspect[name]).toBeGreaterThan(0)
        expect(slash[name]).toBeGreaterThan(suspect[name])
      }
      expect(slash.marginMax).toBe(precision === 'float32' ? 0.02 : 1)
    },
  )
})

describe('otr.json', () => {
  it('is written once, read back as it was, and never replaced', async () => {
    const { dir, remove } = await temporaryModel(small)
    const { manifest } = await readModelFiles(dir)
    const changed = {
      ...manifest,
      buckets: [16, 48],
      sampledLayers: [1],
      endTokens: [],
      kvEpsilon: 2e-5,
      profile: 'bfloat16',
    }
    expect(await writeManifest(dir, changed)).toBe(join(dir, 'otr.json'))
    const written = await readFile(join(dir, 'otr.json'), 'utf8')
    const again = await readModelFiles(dir)
    expect(again.manifest).toEqual(changed)
    expect(again.hasManifest).toBe(true)

    const refused = expect(writeManifest(dir, manifest)).rejects
    await refused.toMatchObject({ name: 'ModelError', code: 'bad-manifest' })
    await expect(writeManifest(dir, manifest)).rejects.toThrow(/otr\.json .*there already/)
    expect(await readFile(join(dir, 'otr.json'), 'utf8')).toBe(written)
    await remove()
  })

  it('names the directory that it cannot be written to', async () => {
    const { dir, remove } = await temporaryModel(small)
    const { manifest } = await readModelFiles(dir)
    await remove()
    await expect(writeManifest(dir, manifest)).rejects.toMatchObject({ code: 'bad-manifest' })
    await expect(writeManifest(dir, manifest)).rejects.toThrow(dir)
  })

  it('that the initial manifest becomes changes nothing about an answer', async () => {
    const { dir, remove } = await temporaryModel(small)
    const request = { prompt: promptOf(9), maxTokens: 12, temperature: 0.5, seed: 6n }
    const answerOf = async () => {
      const model = await Model.open(dir, { threads: 1 })
      const { kv, ...rest } = await model.generate(request).result
      await model.close()
      return { ...rest, root: kv.root }
    }
    const before = await answerOf()
    await writeManifest(dir, (await readModelFiles(dir)).manifest)
    expect(await answerOf()).toEqual(before)
    await remove()
  })

  it('bounds answers by its largest bucket and fingerprints the layers it names', async () => {
    const { model, close } = await openTemporaryModel(small, {
      manifest: { buckets: [8, 20], sampledLayers: [1], endTokens: [] },
    })
    const { tokens, maxTokens, kv } = await model.generate({ prompt: promptOf(12), maxTokens: 50 }).result
    expect(tokens).toHaveLength(8)
    expect(maxTokens).toBe(8)
    expect(kv).toMatchObject({ layers: 1, positions: 19 })
    expect(() => model.generate({ prompt: promptOf(20) })).toThrow(
      expect.objectContaining({ code: 'prompt-too-long' }),
    )
    await close()
  })
})

describe('otr.json is refused', () => {
  /** The error of reading a model whose otr.json has this content. */
  async function refusal(content: string, options: SyntheticModelOptions = small): Promise<unknown> {
    const { dir, remove } = await temporaryModel(options)
    await writeFile(join(dir, 'otr.json'), content)
    try {
      return await readModelFiles(dir).then(
        () => 'read',
        (error) => error,
      )
    } finally {
      await remove()
    }
  }
  const limits = { marginMax: 1, marginMean: 0.1, kvDistance: 0.1 }
  const thresholds = { slash: limits, suspect: limits }
  const good = {
    profile: 'float32',
    buckets: [64],
    sampledLayers: [1],
    endTokens: [2],
    kvEpsilon: 1e-6,
    thresholds,
  }

  it.each<[string, Record<string, unknown>, string, string]>([
    ['an unknown field', { bucket: [64] }, '"bucket"', 'known are profile'],
    ['an unknown profile', { profile: 'float8' }, 'profile', '"float8"'],
    ['no profile', { profile: undefined }, 'profile', 'nothing'],
    ['falling buckets', { buckets: [64, 32] }, 'buckets', '[64,32]'],
    ['a bucket twice', { buckets: [64, 64] }, 'buckets', '[64,64]'],
    ['no bucket', { buckets: [] }, 'buckets', '[]'],
    ['a bucket of one token', { buckets: [1] }, 'buckets', 'from 2'],
    ['half a bucket', { buckets: [32.5] }, 'buckets', '[32.5]'],
    ['a number for buckets', { buckets: 64 }, 'buckets', '64'],
    ['null for buckets', { buckets: null }, 'buckets', 'null'],
    ['no sampled layer', { sampledLayers: [] }, 'sampledLayers', '[]'],
    ['a third sampled layer of two', { sampledLayers: [0, 2] }, 'sampledLayers', 'from 0 to 1'],
    ['an end token too large', { endTokens: [320] }, 'endTokens', '319'],
    ['unsorted end tokens', { endTokens: [5, 2] }, 'endTokens', '[5,2]'],
    ['no list of end tokens', { endTokens: undefined }, 'endTokens', 'nothing'],
    ['no epsilon', { kvEpsilon: undefined }, 'kvEpsilon', 'a number above 0'],
    ['an epsilon of zero', { kvEpsilon: 0 }, 'kvEpsilon', 'a number above 0'],
    ['an epsilon that a binary32 rounds to zero', { kvEpsilon: 1e-50 }, 'kvEpsilon', 'a number above 0'],
    ['no thresholds', { thresholds: undefined }, 'thresholds', 'an object'],
    ['text for thresholds', { thresholds: 'wide' }, 'thresholds', '"wide"'],
    ['half the thresholds', { thresholds: { slash: limits } }, 'thresholds.suspect', 'an object'],
    [
      'a threshold of zero',
      { thresholds: { ...thresholds, slash: { ...limits, marginMax: 0 } } },
      'thresholds.slash.marginMax',
      'a number above 0',
    ],
    [
      'a threshold of another kind',
      { thresholds: { ...thresholds, suspect: { ...limits, tokens: 3 } } },
      '"tokens"',
      'known are marginMax',
    ],
  ])('with %s, naming the field', async (_what, change, field, expected) => {
    const error = await refusal(JSON.stringify({ ...good, ...change }))
    expect(error).toMatchObject({ name: 'ModelError', code: 'bad-manifest' })
    for (const part of ['otr.json: ', field, expected]) expect(String(error)).toContain(part)
  })

  it('only for that: the same without the fault is read', async () => {
    expect(await refusal(JSON.stringify(good))).toBe('read')
    expect(await refusal(JSON.stringify({ ...good, endTokens: [] }))).toBe('read')
  })

  it.each(['', '{"profile": "flo', '[]', 'null', '\u0000\u0001'])(
    'as no JSON object: %j',
    async (content) => {
      const error = await refusal(content)
      expect(error).toMatchObject({ name: 'ModelError', code: 'bad-manifest' })
      expect(String(error)).toContain('otr.json')
    },
  )

  it('with a bucket longer than the model’s context', async () => {
    const gpt2 = { ...tinyGpt2, context: 32 }
    const error = await refusal(JSON.stringify({ ...good, buckets: [16, 33] }), gpt2)
    expect(error).toMatchObject({ name: 'ModelError', code: 'bad-manifest' })
    expect(String(error)).toContain('otr.json: buckets')
    expect(await refusal(JSON.stringify({ ...good, buckets: [16, 32] }), gpt2)).toBe('read')
  })
})
