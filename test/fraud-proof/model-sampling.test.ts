import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gumbel } from '../../fraud-proof/float32/gumbel.ts'
import { margin, type Sampling, sample } from '../../fraud-proof/model/sampler.ts'
import { type Decoder, openDecoder, row } from '../support/decoder-pass.ts'
import { tinyLlama } from '../support/model-directory.ts'
import { type OpenedModel, openTemporaryModel, promptOf } from '../support/opened-model.ts'
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts'

/** The rule as the canonical program states it, without a shortcut. */
function naiveScores(logits: Float32Array, { temperature, seed }: Sampling, t: number): number[] {
  return [...logits].map((logit, v) =>
    temperature === 0 ? logit : Math.fround(logit + Math.fround(temperature * gumbel(seed, t, v))),
  )
}

function naiveSample(logits: Float32Array, sampling: Sampling, t: number): number {
  if (logits.some(Number.isNaN)) return -1
  return naiveScores(logits, sampling, t).reduce(
    (best, score, v, scores) => (best === -1 || score > (scores[best] ?? 0) ? v : best),
    -1,
  )
}

const unit = (random: SeededRandom): number => random.next() / 2 ** 32
const normal = (random: SeededRandom): number =>
  Math.sqrt(-2 * Math.log(1 - unit(random))) * Math.cos(2 * Math.PI * unit(random))

const kindsOfLogits: Record<string, (random: SeededRandom) => number> = {
  ordinary: (random) => 4 * normal(random),
  'few and often equal': (random) => random.below(3),
  'all equal': () => -1.25,
  extreme: (random) => normal(random) * 10 ** (random.below(76) - 38),
  'far apart': (random) => 20 * random.below(40),
  subnormal: (random) => random.below(100) * 2 ** -149,
  'sometimes infinite': (random) => [Number.NEGATIVE_INFINITY, normal(random)][random.below(2)] ?? 0,
  infinite: (random) => [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY][random.below(2)] ?? 0,
  'all minus infinity': () => Number.NEGATIVE_INFINITY,
  'of both zeros': (random) => [0, -0][random.below(2)] ?? 0,
}
const temperatures = [0, 2 ** -149, 1e-30, 1e-3, 0.1, 0.7, 1, 1.5, 2].map(Math.fround)

function randomSampling(random: SeededRandom): Sampling {
  const temperature = random.below(4) === 0 ? Math.fround(2 * unit(random)) : temperatures[random.below(9)]
  const seed = (BigInt(random.next()) << 32n) | BigInt(random.next())
  return { temperature: temperature ?? 0, seed }
}

describe('sampling', () => {
  it.each(Object.entries(kindsOfLogits))(
    'draws the first largest score of logits that are %s, at any temperature',
    (_kind, logit) => {
      const random = seededRandom('sampling')
      for (let round = 0; round < 500; round++) {
        const logits = Float32Array.from({ length: 1 + random.below(60) }, () => logit(random))
        const sampling = randomSampling(random)
        const t = random.below(2 ** 24)
        const note = `round ${round}: temperature ${sampling.temperature}, seed ${sampling.seed}, position ${t}`
        expect(sample(logits, sampling, t), note).toBe(naiveSample(logits, sampling, t))
      }
    },
  )

  it('lets the first of two win whose scores only rounding makes equal', () => {
    const random = seededRandom('sampling')
    // The logits are one binary32 step apart, and the largest draw falls just short of that step.
    const top = 2 ** 24
    const temperature = Math.fround(0.119)
    const logits = new Float32Array(60_000).fill(top)
    logits[logits.length - 1] = top + 2
    for (let round = 0; round < 10; round++) {
      const sampling = { temperature, seed: BigInt(random.next()) }
      const expected = naiveSample(logits, sampling, round)
      expect(sample(logits, sampling, round), `seed ${sampling.seed}`).toBe(expected)
    }
  })

  it.each([0, 0.7])(
    'at temperature %d gives -1 where a logit is not a number, wherever it stands',
    (temperature) => {
      for (let place = 0; place < 5; place++) {
        const logits = Float32Array.of(3, 1, Number.POSITIVE_INFINITY, 2, Number.NEGATIVE_INFINITY)
        logits[place] = Number.NaN
        const sampling = { temperature: Math.fround(temperature), seed: 1n }
        expect(sample(logits, sampling, 0)).toBe(-1)
        expect(margin(logits, sampling, 0, 1)).toBeNaN()
      }
      expect(sample(new Float32Array(), { temperature, seed: 0n }, 0)).toBe(-1)
    },
  )

  it('follows the odds of the softmax', () => {
    const random = seededRandom('sampling')
    const logits = Float32Array.of(0, 1, 2)
    const counts = [0, 0, 0]
    for (let t = 0; t < 20_000; t++) {
      const token = sample(logits, { temperature: 1, seed: BigInt(random.seed) }, t)
      counts[token] = (counts[token] ?? 0) + 1
    }
    // Five standard deviations of a frequency over 20,000 draws.
    const total = [...logits].reduce((sum, logit) => sum + Math.exp(logit), 0)
    for (const [token, logit] of logits.entries()) {
      expect(Math.abs((counts[token] ?? 0) / 20_000 - Math.exp(logit) / total)).toBeLessThan(0.018)
    }
  })
})

describe('a margin', () => {
  it('is how far a token’s score lies below the best: 0 for the one drawn, never below', () => {
    const random = seededRandom('margin')
    for (let round = 0; round < 300; round++) {
      const logits = Float32Array.from({ length: 1 + random.below(60) }, () => 3 * normal(random))
      const sampling = randomSampling(random)
      const scores = naiveScores(logits, sampling, round)
      const best = Math.max(...scores)
      const note = `round ${round}: temperature ${sampling.temperature}, seed ${sampling.seed}`
      expect(margin(logits, sampling, round, sample(logits, sampling, round)), note).toBe(0)
      for (const [token, score] of scores.entries()) {
        expect(margin(logits, sampling, round, token), note).toBe(Math.fround(best - score))
      }
    }
  })

  it('is NaN for a token outside the logits, and infinite for one that cannot be drawn', () => {
    const sampling = { temperature: 1, seed: 5n }
    expect(margin(Float32Array.of(1, 2), sampling, 0, 2)).toBeNaN()
    expect(margin(Float32Array.of(1, Number.NEGATIVE_INFINITY), sampling, 0, 1)).toBe(
      Number.POSITIVE_INFINITY,
    )
  })
})

describe('a model’s answer', () => {
  let opened: OpenedModel
  let decoder: Decoder
  beforeAll(async () => {
    opened = await openTemporaryModel(tinyLlama)
    decoder = await openDecoder(join(opened.dir, 'model.onnx'))
  })
  afterAll(async () => {
    await decoder.close()
    await opened.close()
  })

  it.each([
    [0, 0n],
    [0.9, 42n],
    [2, 2n ** 64n - 1n],
    [0.3, 2n ** 32n],
    [1.1, 0n],
  ])(
    'at temperature %d and seed %d is what the rule draws from ONNX Runtime’s own logits',
    async (temperature, seed) => {
      const prompt = promptOf(6)
      const { tokens } = await opened.model.generate({ prompt, maxTokens: 30, temperature, seed }).result
      expect(tokens.length).toBeGreaterThan(4)
      const { logits } = await decoder.run(row([...prompt, ...tokens]))
      const sampling = { temperature: Math.fround(temperature), seed }
      // The last position fed gives the token that follows it, and is the t of the rule.
      const drawn = tokens.map((_, i) => {
        const t = prompt.length + i - 1
        return naiveSample(logits[0]?.[t] ?? new Float32Array(), sampling, t)
      })
      expect(drawn).toEqual(tokens)
    },
  )

  it('taken from another answer has the margins that the rule gives it', async () => {
    const prompt = promptOf(6)
    const output = promptOf(20, 1)
    const sampling = { temperature: Math.fround(0.6), seed: 99n }
    const { margins } = await opened.model.audit({ prompt, output, sampling })
    const { logits } = await decoder.run(row([...prompt, ...output]))
    for (const [i, token] of output.entries()) {
      const t = prompt.length + i - 1
      const scores = naiveScores(logits[0]?.[t] ?? new Float32Array(), sampling, t)
      expect(margins[i], `output ${i}`).toBeCloseTo(Math.max(...scores) - (scores[token] ?? 0), 3)
    }
  })
})
