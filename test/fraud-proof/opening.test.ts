import { fileURLToPath } from 'node:url'
import { keccak256, numberToHex, toBytes } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kvIndices } from '../../contracts/kv-sample.ts'
import type { Receipt } from '../../contracts/receipt.ts'
import { Model } from '../../fraud-proof/model/model.ts'
import { judge } from '../../fraud-proof/vm/judge.ts'
import { drawnDistance, kvDistances } from '../../fraud-proof/vm/kv-distance.ts'
import { checkOpening, type Opening, openedAnswer, tokensRoot } from '../../fraud-proof/vm/opening.ts'
import { Replayer } from '../../fraud-proof/vm/replayer.ts'
import { openedReceipt } from '../support/opened-receipt.ts'

const demo = fileURLToPath(new URL('../../fraud-proof/model/demo/', import.meta.url))
const id = keccak256(toBytes('the demo model'))
const bits = (value: number) => new Uint32Array(Float32Array.of(value).buffer)[0] ?? 0

describe('an opened receipt', () => {
  let model: Model
  let opening: Opening & { readonly kv: Float32Array }
  const sampling = { temperature: Math.fround(0.7), seed: 2n ** 63n + 5n }
  beforeAll(async () => {
    model = await Model.open(demo, { threads: 1 })
    const content = 'What is rho?'
    const prompt = model.files.tokenizer.encodeChat([{ role: 'user', content }], {
      addGenerationPrompt: true,
    })
    const answer = await model.generate({ prompt, maxTokens: 30, ...sampling }).result
    opening = openedReceipt(answer, { modelId: id, bucket: 64, prompt, sampling })
  })
  afterAll(() => model.close())

  const failed = (changed: Opening) =>
    checkOpening(model.files, id, changed)
      .filter(({ ok }) => !ok)
      .map(({ name }) => name)
  const withReceipt = (change: Partial<Receipt>): Opening => ({
    ...opening,
    receipt: { ...opening.receipt, ...change },
  })

  it('holds, and says of the answer what its worker was asked', () => {
    expect(failed(opening)).toEqual([])
    expect(failed({ ...opening, kv: undefined })).toEqual([])
    const answer = openedAnswer(opening)
    expect([...answer.prompt, ...answer.output]).toEqual(opening.tokens)
    expect(answer).toMatchObject({ maxTokens: 30, sampling })
    expect(answer.prompt).toHaveLength(opening.receipt.promptLength)
  })

  it('is refused for everything that does not agree, by name', () => {
    const { receipt, tokens, kv } = opening
    const shorter = tokens.slice(0, -1)
    const cases: [Opening, string[]][] = [
      [withReceipt({ modelId: keccak256('0x') }), ['model']],
      [withReceipt({ bucket: 65 }), ['bucket', 'tokens']],
      [withReceipt({ bucket: 512 }), ['tokens']],
      [withReceipt({ bucket: 2 ** 32 - 1 }), ['bucket', 'tokens']],
      [withReceipt({ promptLength: 0 }), ['lengths']],
      [withReceipt({ promptLength: receipt.totalLength }), ['lengths']],
      [withReceipt({ maxTokens: receipt.totalLength - receipt.promptLength - 1 }), ['lengths']],
      [withReceipt({ maxTokens: 65 - receipt.promptLength }), ['lengths']],
      [withReceipt({ finish: 3 }), ['finish']],
      [withReceipt({ temperature: bits(2) }), []],
      [withReceipt({ temperature: bits(2) + 1 }), ['temperature']],
      [withReceipt({ temperature: bits(-0) }), ['temperature']],
      [withReceipt({ temperature: bits(Number.NaN) }), ['temperature']],
      [{ ...opening, tokens: tokens.with(3, 7) }, ['tokens']],
      [{ ...opening, tokens: tokens.with(3, 0.5) }, ['tokens']],
      [{ ...opening, tokens: tokens.with(3, model.files.graph.vocabulary) }, ['tokens']],
      [{ ...opening, tokens: shorter }, ['tokens']],
      [{ ...opening, tokens: [...tokens, 0] }, ['tokens']],
      [withReceipt({ tokensRoot: keccak256('0x') }), ['tokens']],
      [{ ...opening, kv: kv.map((value, i) => (i === 40 ? value + 1 : value)) }, ['kv']],
      [{ ...opening, kv: kv.slice(32) }, ['kv']],
      [{ ...opening, kv: new Float32Array() }, ['kv']],
      [withReceipt({ kvRoot: keccak256('0x') }), ['kv']],
    ]
    for (const [changed, names] of cases) expect(failed(changed), names.join()).toEqual(names)
  })

  it('hides tokens under the root of a whole bucket, zeros behind them', () => {
    const root = tokensRoot([1, 2, 3], 64)
    expect(tokensRoot([1, 2, 3, 0], 64)).toEqual(root)
    // One leaf of 256 values holds both buckets, a longer one has more leaves.
    expect(tokensRoot([1, 2, 3], 512)).not.toEqual(root)
    expect(tokensRoot([1, 2, 4], 64)).not.toEqual(root)
  })

  it('is judged by its output and by the KV rows that a beacon draws', async () => {
    const { receipt, kv } = opening
    const answer = openedAnswer(opening)
    const layers = model.files.manifest.sampledLayers.length
    const drawn = kvIndices(numberToHex(9, { size: 32 }), id, receipt.totalLength, layers)
    const bucket = receipt.bucket
    const honest = await judge(model.files, answer, { kv, drawn }, { bucket })
    expect(honest.output.honest).toBe(true)
    expect(honest.kv?.verdict?.honest).toBe(true)
    for (const spread of [honest.kv?.keys, honest.kv?.values]) {
      expect(spread?.mean).toBeGreaterThan(0)
      expect(spread?.largest).toBeGreaterThan(spread?.mean ?? 0)
      expect(spread?.largest).toBeLessThan(1e-5)
    }

    // One drawn row off by as much as it is large, in keys alone, then in values alone.
    const row = drawn[3] ?? 0
    for (const first of [0, 16]) {
      const forged = kv.slice()
      for (let i = 32 * row + first; i < 32 * row + first + 16; i++) forged[i] = -(forged[i] ?? 0)
      const caught = await judge(model.files, answer, { kv: forged, drawn }, { bucket })
      expect(caught.kv?.verdict?.honest).toBe(false)
      const [bad, good] =
        first === 0 ? [caught.kv?.keys, caught.kv?.values] : [caught.kv?.values, caught.kv?.keys]
      expect(bad?.largest).toBeCloseTo(2, 3)
      expect(good?.largest).toBeLessThan(1e-5)
      const others = drawn.map((other) => (other === row ? (row + 1) % (receipt.totalLength - 1) : other))
      if (!others.includes(row)) {
        const missed = await judge(model.files, answer, { kv: forged, drawn: others }, { bucket })
        expect(missed.kv?.verdict?.honest).toBe(true)
      }
    }
    expect((await judge(model.files, answer, {}, { bucket })).kv).toBeUndefined()
  })

  it('gives the verdict at exactly the distance that it measures', async () => {
    const { kv } = opening
    const answer = openedAnswer(opening)
    const drawn = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
    const noisy = kv.map((value, i) => value * (1 + (i % 5) * 1e-4))
    const measured = await Replayer.open(model.files)
    const distance = drawnDistance(await measured.kvDistances(answer, noisy), drawn)
    await measured.close()
    for (const [factor, expected] of [
      [0.999, false],
      [1.001, true],
    ] as const) {
      const { manifest } = model.files
      const slash = { ...manifest.thresholds.slash, kvDistance: distance * factor }
      const thresholds = { ...manifest.thresholds, slash }
      const replayer = await Replayer.open({ ...model.files, manifest: { ...manifest, thresholds } })
      expect((await replayer.kv(answer, noisy, drawn)).honest).toBe(expected)
      await replayer.close()
    }
  })

  it('is not judged by fewer rows or values than it has', async () => {
    const { kv } = opening
    const answer = openedAnswer(opening)
    const replayer = await Replayer.open(model.files)
    const drawn = new Array<number>(16).fill(0)
    await expect(replayer.kv(answer, kv, drawn.slice(1))).rejects.toMatchObject({ code: 'bad-request' })
    await expect(replayer.kv(answer, kv, drawn.with(0, 1e6))).rejects.toThrow('drawn rows')
    await expect(replayer.kv(answer, kv.slice(32), drawn)).rejects.toThrow('KV fingerprints')
    await expect(replayer.kvDistances(answer, kv.slice(32))).rejects.toThrow('KV fingerprints')
    await replayer.close()
  })
})

describe('a KV distance', () => {
  it('is relative to the canonical size, but to epsilon at least, for keys and values apart', () => {
    const canonical = new Float32Array(64)
    canonical.fill(2, 0, 16).fill(1e-4, 16, 32)
    const committed = canonical.slice()
    committed[0] = 3
    committed[17] = 0
    committed[32] = 0.5
    const { keys, values } = kvDistances(committed, canonical, 1e-6)
    expect([...keys]).toEqual([1 / 64, 0.25 / 1e-6])
    expect(values[0]).toBeCloseTo(1e-8 / 1e-6, 8)
    expect(values[1]).toBe(0)
    expect(drawnDistance({ keys, values }, [0, 0])).toBeCloseTo(Math.sqrt(1 / 64), 10)
    expect(drawnDistance({ keys, values }, [0, 1])).toBeCloseTo(Math.sqrt((1 / 64 + 0.25e6) / 2), 6)
  })

  it('is no number where a value is none', () => {
    const canonical = new Float32Array(32).fill(1)
    const { keys } = kvDistances(canonical.with(2, Number.NaN), canonical, 1e-6)
    expect(keys[0]).toBeNaN()
  })
})
