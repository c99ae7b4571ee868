import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { calibrate } from '../../fraud-proof/calibration/calibrate.ts'
import { exceedanceBound } from '../../fraud-proof/calibration/exceedance.ts'
import { measureAnswer } from '../../fraud-proof/calibration/measure.ts'
import { calibrationPlan, servings } from '../../fraud-proof/calibration/plan.ts'
import {
  countCrossings,
  floorsOf,
  measures,
  type Observation,
  proposeThresholds,
  withThresholds,
} from '../../fraud-proof/calibration/propose.ts'
import { replaceManifest, writeManifest } from '../../fraud-proof/model/manifest.ts'
import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { Replayer } from '../../fraud-proof/vm/replayer.ts'
import { temporaryModel, tinyLlama } from '../support/model-directory.ts'
import { openTemporaryModel, promptOf } from '../support/opened-model.ts'
import { seededRandom } from '../support/seeded-random.ts'

const none = { marginMax: 0, marginMean: 0, kvDistance: 0 }
const noFloors = { marginMax: 1e-30, marginMean: 1e-30, kvDistance: 1e-30 }

describe('the bound on a rare event', () => {
  // Without an event it solves (1 − p)^n = 0.05; with all but one, p^n = 0.95; the others are tables' values.
  it.each([
    [0, 1, 0.95],
    [0, 10, 1 - 0.05 ** (1 / 10)],
    [0, 3000, 1 - 0.05 ** (1 / 3000)],
    [9, 10, 0.95 ** (1 / 10)],
    [1, 10, 0.3942],
    [2, 10, 0.5069],
    [5, 10, 0.7776],
    [10, 10, 1],
    [3, 200, 0.03831],
  ])('%i times in %i trials', (events, trials, bound) => {
    expect(exceedanceBound(events, trials)).toBeCloseTo(bound, 4)
  })

  it('follows the rule of three, and rises with every event', () => {
    expect(exceedanceBound(0, 1e6) * 1e6).toBeCloseTo(3, 1)
    const bounds = Array.from({ length: 30 }, (_, events) => exceedanceBound(events, 1000))
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b))
    expect(new Set(bounds).size).toBe(30)
  })

  it('holds in as many samples as it says', () => {
    const random = seededRandom('rare events')
    const p = 0.02
    let held = 0
    for (let sample = 0; sample < 2000; sample++) {
      let events = 0
      for (let trial = 0; trial < 150; trial++) if (random.next() < p * 2 ** 32) events++
      if (exceedanceBound(events, 150) >= p) held++
    }
    // No fewer than 95 %, up to five standard deviations of a sample of 2,000.
    expect(held / 2000).toBeGreaterThan(0.95 - 0.025)
    expect(held / 2000).toBeLessThan(1)
  })

  it.each([
    [-1, 5],
    [6, 5],
    [0.5, 5],
  ])('is none for %d events in %d trials', (events, trials) => {
    expect(() => exceedanceBound(events, trials)).toThrow(RangeError)
  })
})

describe('proposed thresholds', () => {
  const hundred: Observation[] = Array.from({ length: 100 }, (_, i) => ({
    marginMax: (i * 37) % 100,
    marginMean: ((i * 37) % 100) / 7,
    kvDistance: 1e-7 * (1 + ((i * 61) % 100)),
  }))

  it('lie a factor beyond the farthest answer, to two digits, never below', () => {
    const { slash, suspect, quantiles } = proposeThresholds(hundred, noFloors)
    expect(quantiles.marginMax).toEqual({ half: 49, ninety: 89, ninetyNine: 98, largest: 99 })
    expect(slash).toEqual({ marginMax: 990, marginMean: 150, kvDistance: 1e-4 })
    expect(suspect).toEqual({ marginMax: 200, marginMean: 29, kvDistance: 2e-5 })
    for (const measure of measures) {
      expect(suspect[measure]).toBeGreaterThanOrEqual(2 * quantiles[measure].largest)
      expect(slash[measure]).toBeGreaterThanOrEqual(10 * quantiles[measure].largest)
    }
  })

  it('say what the sample bounds: one measure as no event, any of three as two', () => {
    const { answers, beyond } = proposeThresholds(hundred, noFloors)
    expect(answers).toBe(100)
    expect(beyond).toEqual({ one: exceedanceBound(0, 100), any: exceedanceBound(2, 100) })
    expect(beyond.one).toBeCloseTo(0.0295, 4)
    expect(beyond.any).toBeCloseTo(0.0616, 4)
  })

  it('hold their bound for all three together, however the measures hang together', () => {
    const random = seededRandom('tolerance limits')
    const draw = (): Observation => {
      const [a, b] = [random.next(), random.next()]
      return { marginMax: a, marginMean: b, kvDistance: a ^ b }
    }
    let held = 0
    const samples = 300
    for (let sample = 0; sample < samples; sample++) {
      const { quantiles, beyond } = proposeThresholds(Array.from({ length: 60 }, draw), noFloors)
      const fresh = Array.from({ length: 1500 }, draw)
      const outside = fresh.filter((each) => measures.some((name) => each[name] > quantiles[name].largest))
      if (outside.length / fresh.length <= beyond.any) held++
    }
    // 95 % of samples at least, up to five standard deviations.
    expect(held / samples).toBeGreaterThan(0.95 - 0.063)
  })

  it('never lie below what a difference of logits or rounding can do', () => {
    const still = Array.from({ length: 10 }, () => none)
    const { slash, suspect } = proposeThresholds(still, floorsOf(1e-5))
    expect(slash).toEqual({ marginMax: 2e-4, marginMean: 2e-4, kvDistance: 1.2e-6 })
    expect(suspect).toEqual({ marginMax: 4e-5, marginMean: 4e-5, kvDistance: 2.4e-7 })
  })

  it('are not derived from nothing, or from what is no number', () => {
    expect(() => proposeThresholds([none, none], noFloors)).toThrow(/2 answers show nothing/)
    const broken = [none, none, { ...none, marginMean: Number.NaN }]
    expect(() => proposeThresholds(broken, noFloors)).toThrow(/marginMean is NaN/)
  })

  it('are counted as crossed by any measure above them, or by none that is a number', () => {
    const limits = { marginMax: 1, marginMean: 1, kvDistance: 1 }
    const observations = [
      limits,
      { ...limits, marginMax: 1.5 },
      { ...limits, marginMean: 2 },
      { ...limits, kvDistance: 3, marginMax: 3 },
      { ...limits, kvDistance: Number.NaN },
    ]
    expect(countCrossings(observations, limits)).toEqual({ crossed: 4, bound: exceedanceBound(4, 5) })
  })
})

describe('a calibration plan', () => {
  const texts = [
    [1, 2, 3],
    [4, 5, 6, 7],
  ]
  const options = { answers: 400, seed: 3, texts, vocabulary: 50, buckets: [64, 128] }
  const questions = calibrationPlan(options).flatMap((part) => part.questions)

  it('asks every way of serving equally often, and all kinds of questions', () => {
    const plan = calibrationPlan(options)
    expect(plan.map(({ serving }) => serving)).toEqual(servings)
    for (const part of plan) {
      expect(part.questions).toHaveLength(100)
      expect(new Set(part.questions.map(({ maxTokens }) => maxTokens))).toEqual(new Set([1, 2, 8, 48]))
      expect(new Set(part.questions.map(({ temperature }) => temperature))).toEqual(new Set([0, 0.7, 1, 1.5]))
      const asText = part.questions.filter(({ prompt }) =>
        texts.some((text) => String(text) === String(prompt)),
      )
      expect(asText).toHaveLength(50)
    }
  })

  it('asks what fits a bucket, some of it only the second', () => {
    const lengths = questions.map(({ prompt, maxTokens }) => prompt.length + maxTokens)
    expect(Math.max(...lengths)).toBe(128)
    expect(lengths.filter((length) => length > 64)).toHaveLength(50)
    for (const { prompt } of questions) {
      expect(prompt.length).toBeGreaterThan(0)
      expect(prompt.every((token) => Number.isInteger(token) && token >= 0 && token < 50)).toBe(true)
    }
  })

  it('is the same for the same seed, another for another, and gives each question a seed of its own', () => {
    expect(calibrationPlan(options)).toEqual(calibrationPlan(options))
    expect(calibrationPlan({ ...options, seed: 4 })).not.toEqual(calibrationPlan(options))
    expect(new Set(questions.map(({ seed }) => seed)).size).toBe(400)
    for (const { seed } of questions) expect(seed < 2n ** 64n).toBe(true)
  })

  it('serves a model of one small bucket, and one that nobody can ask in words', () => {
    const tight = calibrationPlan({ ...options, texts: [], buckets: [2] }).flatMap((part) => part.questions)
    for (const { prompt, maxTokens } of tight) expect([prompt.length, maxTokens]).toEqual([1, 1])
  })
})

describe('calibrating a model', () => {
  it.each(['float32', 'float16'] as const)('measures honest answers of profile %s', async (precision) => {
    const { dir, remove } = await temporaryModel({ ...tinyLlama, precision })
    const progress: number[] = []
    try {
      await writeManifest(dir, (await readModelFiles(dir)).manifest)
      const { proposal, profile, tokens, present, logitDifference } = await calibrate(dir, {
        answers: 12,
        seed: 1,
        onProgress: (done, all) => progress.push(done / all),
      })
      expect(profile).toBe(precision)
      expect(progress).toEqual(Array.from({ length: 12 }, (_, i) => (i + 1) / 12))
      expect(tokens).toBeGreaterThanOrEqual(12)
      expect(proposal.answers).toBe(12)
      expect(present.slash.crossed).toBe(0)
      const { kvDistance } = proposal.quantiles
      expect(kvDistance.half).toBeGreaterThan(precision === 'float32' ? 1e-9 : 1e-5)
      expect(kvDistance.largest).toBeLessThan(precision === 'float32' ? 1e-5 : 1e-1)
      expect(proposal.slash.marginMax).toBeGreaterThanOrEqual(20 * logitDifference)

      const { manifest } = await readModelFiles(dir)
      const before = await readFile(join(dir, 'otr.json'), 'utf8')
      expect(await replaceManifest(dir, withThresholds(manifest, proposal))).toBe(join(dir, 'otr.json'))
      const { slash, suspect } = proposal
      expect((await readModelFiles(dir)).manifest).toEqual({ ...manifest, thresholds: { slash, suspect } })
      expect(await readFile(join(dir, 'otr.json'), 'utf8')).not.toBe(before)
    } finally {
      await remove()
    }
  })

  it('takes of an answer what its verdicts look at', async () => {
    const { model, close } = await openTemporaryModel(tinyLlama)
    const prompt = promptOf(9)
    const sampling = { temperature: 0, seed: 0n }
    const { tokens, maxTokens, finish, kv } = await model.generate({ prompt, maxTokens: 6 }).result
    // The fourth token is no choice of the model, but what follows is, so that exactly one margin is large.
    const prefix = [...tokens.slice(0, 3), ((tokens[3] ?? 0) + 1) % 300]
    const forced = await model.generate({ prompt, prefix, maxTokens: 6 }).result
    const edited = { prompt, output: forced.tokens, maxTokens, finish, sampling }
    const replayer = await Replayer.open(model.files)
    const honest = await measureAnswer(model, replayer, { ...edited, output: tokens }, kv)
    expect(honest).toMatchObject({ tokens: tokens.length, otherChoices: 0 })
    expect(honest.observation).toMatchObject({ marginMax: 0, marginMean: 0 })
    expect(honest.logitDifference).toBeGreaterThan(0)
    expect(honest.logitDifference).toBeLessThan(1e-4)

    const { margins } = await replayer.output(edited)
    const { observation, otherChoices } = await measureAnswer(model, replayer, edited, forced.kv)
    expect(otherChoices).toBe(1)
    expect(margins[3]).toBeGreaterThan(0)
    expect(observation.marginMax).toBe(margins[3])
    expect(observation.marginMean).toBeCloseTo((margins[3] ?? 0) / forced.tokens.length, 6)
    expect(observation.kvDistance).toBeLessThan(1e-5)

    const doubled = { layers: kv.layers, values: forced.kv.values.map((value) => 2 * value) }
    const far = await measureAnswer(model, replayer, edited, doubled)
    expect(far.observation.kvDistance).toBeCloseTo(1, 4)
    await replayer.close()
    await close()
  })

  it('stops when it is told to', async () => {
    const { dir, remove } = await temporaryModel(tinyLlama)
    const stop = new AbortController()
    const onProgress = (done: number) => {
      if (done === 2) stop.abort()
    }
    await expect(
      calibrate(dir, { answers: 40, seed: 1, signal: stop.signal, onProgress }),
    ).rejects.toMatchObject({ name: 'AbortError' })
    await remove()
  })
})
