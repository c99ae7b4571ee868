import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toFloat16 } from '../../fraud-proof/model/onnx/float16.ts'
import type { SyntheticModelOptions } from '../../fraud-proof/model/synthetic/model-options.ts'
import { normalValues, randomWords } from '../../fraud-proof/model/synthetic/random.ts'
import { writeModel, writeSyntheticModel } from '../../fraud-proof/model/synthetic/write-model.ts'
import { type Cache, type Decoder, largestDifference, openDecoder, row } from '../support/decoder-pass.ts'
import { temporaryModel, tinyGpt2, tinyLlama } from '../support/model-directory.ts'

const models: Record<string, SyntheticModelOptions> = {
  'plain Llama': tinyLlama,
  'plain Llama without shared key heads': { ...tinyLlama, kvHeads: 6 },
  'merged Llama': { ...tinyLlama, merged: true },
  'fused Llama': { ...tinyLlama, dialect: 'fused' },
  'fused Llama rotating inside the attention': { ...tinyLlama, dialect: 'fused', rotary: 'in-attention' },
  'plain GPT-2': tinyGpt2,
  'plain GPT-2 with combined caches': { ...tinyGpt2, naming: 'combined' },
  'fused GPT-2': { ...tinyGpt2, dialect: 'fused' },
}
const halfModels = Object.entries(models).map(([name, options]): [string, SyntheticModelOptions] => [
  `${name} in float16`,
  { ...options, precision: 'float16' },
])
const short = [11, 22, 33, 44, 55]
const long = [9, 8, 7, 6, 5, 4, 3, 2, 1]

async function withDecoder<T>(
  options: SyntheticModelOptions,
  use: (decoder: Decoder) => Promise<T>,
): Promise<T> {
  const { dir, remove } = await temporaryModel(options)
  const decoder = await openDecoder(join(dir, 'model.onnx'))
  try {
    return await use(decoder)
  } finally {
    await decoder.close()
    await remove()
  }
}

const toleranceOf = ({ precision }: SyntheticModelOptions) => (precision === 'float16' ? 0.05 : 1e-4)

const logitsOf = (options: SyntheticModelOptions, ids: readonly number[]) =>
  withDecoder(options, async (decoder) => (await decoder.run(row(ids))).logits[0] ?? [])

describe('a synthetic model', () => {
  it('is the same bytes for the same seed, and other weights for another', async () => {
    const [first, second, other] = await Promise.all(
      [7, 7, 8].map((seed) => temporaryModel({ ...tinyLlama, seed })),
    )
    if (!first || !second || !other) throw new Error('expected three models')
    const files = (await readdir(first.dir)).sort()
    expect(files).toEqual([
      'config.json',
      'generation_config.json',
      'model.onnx',
      'tokenizer.json',
      'tokenizer_config.json',
    ])
    for (const file of files) {
      const [one, two] = [await readFile(join(first.dir, file)), await readFile(join(second.dir, file))]
      expect(one.equals(two), file).toBe(true)
    }
    const [mine, others] = await Promise.all(
      [first, other].map(({ dir }) => readFile(join(dir, 'model.onnx'))),
    )
    expect(mine?.equals(others ?? new Uint8Array())).toBe(false)
    await Promise.all([first, second, other].map(({ remove }) => remove()))
  })

  it('computes the same with its weights in an external file', async () => {
    const inline = await logitsOf(tinyLlama, short)
    expect(await logitsOf({ ...tinyLlama, externalData: true }, short)).toEqual(inline)
  })

  it('takes its weights from elsewhere', async () => {
    const { dir, remove } = await temporaryModel(tinyLlama)
    await writeModel(dir, tinyLlama, ({ dims }) => new Float32Array(dims.reduce((a, b) => a * b)).fill(0))
    const decoder = await openDecoder(join(dir, 'model.onnx'))
    const { logits } = await decoder.run(row(short))
    expect(logits[0]?.every((position) => position.every((value) => value === 0))).toBe(true)
    await decoder.close()
    await remove()
  })

  it('chooses many different tokens, none of them by far', async () => {
    const logits = await logitsOf(tinyLlama, [...short, ...long])
    const best = logits.map((row) => row.indexOf(Math.max(...row)))
    expect(new Set(best).size).toBeGreaterThan(10)
    const deviations = logits.map((row) => Math.sqrt(row.reduce((sum, x) => sum + x * x, 0) / row.length))
    for (const deviation of deviations) {
      expect(deviation).toBeGreaterThan(1)
      expect(deviation).toBeLessThan(5)
    }
  })

  it.each<[string, Partial<SyntheticModelOptions>, string]>([
    ['heads that do not divide the width', { heads: 5 }, 'width 96 over 5 heads'],
    ['key heads that do not divide the heads', { kvHeads: 4 }, 'kvHeads 4'],
    ['a vocabulary smaller than the bytes', { vocabulary: 200 }, 'at least 259'],
    ['a merged fused model', { merged: true, dialect: 'fused' }, 'merged'],
    ['no layers', { layers: 0 }, 'layers is 0'],
  ])('with %s is refused', async (_what, change, problem) => {
    const writing = writeSyntheticModel('/nonexistent', { ...tinyLlama, ...change })
    await expect(writing).rejects.toMatchObject({ code: 'unsupported-graph' })
    await expect(writing).rejects.toThrow(problem)
  })
})

describe('dialects of one seed', () => {
  it.each<[string, SyntheticModelOptions, SyntheticModelOptions, number]>([
    ['Llama', tinyLlama, { ...tinyLlama, dialect: 'fused' }, 1e-4],
    [
      'Llama, rotated inside the attention',
      tinyLlama,
      { ...tinyLlama, dialect: 'fused', rotary: 'in-attention' },
      1e-4,
    ],
    ['GPT-2', tinyGpt2, { ...tinyGpt2, dialect: 'fused' }, 1e-4],
    [
      'float16 Llama',
      { ...tinyLlama, precision: 'float16' },
      { ...tinyLlama, precision: 'float16', dialect: 'fused' },
      0.05,
    ],
    [
      'float16 GPT-2',
      { ...tinyGpt2, precision: 'float16' },
      { ...tinyGpt2, precision: 'float16', dialect: 'fused' },
      0.05,
    ],
    ['Llama and its float16', tinyLlama, { ...tinyLlama, precision: 'float16' }, 0.05],
    ['GPT-2 and its float16', tinyGpt2, { ...tinyGpt2, precision: 'float16' }, 0.05],
    ['Llama and its merged form', tinyLlama, { ...tinyLlama, merged: true }, 1e-5],
    ['GPT-2 and its combined caches', tinyGpt2, { ...tinyGpt2, naming: 'combined' }, 1e-5],
  ])('agree on the logits: %s', async (_name, one, other, tolerance) => {
    const [expected, got] = [await logitsOf(one, long), await logitsOf(other, long)]
    for (const [position, logits] of expected.entries()) {
      expect(largestDifference(logits, got[position]), `position ${position}`).toBeLessThan(tolerance)
    }
  })
})

describe.each([...Object.entries(models), ...halfModels])('the %s', (_name, options) => {
  const tolerance = toleranceOf(options)
  let model: Awaited<ReturnType<typeof temporaryModel>>
  let decoder: Decoder
  beforeAll(async () => {
    model = await temporaryModel(options)
    decoder = await openDecoder(join(model.dir, 'model.onnx'))
  })
  afterAll(async () => {
    await decoder.close()
    await model.remove()
  })

  it('gives token by token what it gives in one pass', async () => {
    const whole = await decoder.run(row(long))
    let cache: Cache | undefined
    for (const [position, id] of long.entries()) {
      const step = await decoder.run(row([id], position, cache))
      expect(largestDifference(step.logits[0]?.[0], whole.logits[0]?.[position])).toBeLessThan(tolerance)
      cache = step.cache
    }
  })
})

// GroupQueryAttention reads the mask's sum only; what it makes of ragged rows has its own test.
const readsTheMask = [...Object.entries(models), ...halfModels].filter(
  ([name]) => !name.startsWith('fused Llama'),
)

describe.each(readsTheMask)('the %s', (_name, options) => {
  const tolerance = toleranceOf(options)
  let model: Awaited<ReturnType<typeof temporaryModel>>
  let decoder: Decoder
  beforeAll(async () => {
    model = await temporaryModel(options)
    decoder = await openDecoder(join(model.dir, 'model.onnx'))
  })
  afterAll(async () => {
    await decoder.close()
    await model.remove()
  })

  it('gives left-padded rows of a batch what it gives each alone', async () => {
    const left = (values: readonly number[], length: number, fill = 0): number[] => [
      ...new Array<number>(length - values.length).fill(fill),
      ...values,
    ]
    const ones = (count: number) => new Array<number>(count).fill(1)
    const positions = (ids: readonly number[]) => ids.map((_, index) => index)
    const alone = [await decoder.run(row(short)), await decoder.run(row(long))]
    const together = await decoder.run({
      ids: [left(short, 9), long],
      mask: [left(ones(5), 9), ones(9)],
      positions: [left(positions(short), 9), positions(long)],
    })
    for (const logits of together.logits.flat()) expect(logits.every(Number.isFinite)).toBe(true)
    for (const position of short.keys()) {
      const expected = alone[0]?.logits[0]?.[position]
      expect(largestDifference(together.logits[0]?.[position + 4], expected)).toBeLessThan(tolerance)
    }
    expect(largestDifference(together.logits[1]?.[8], alone[1]?.logits[0]?.[8])).toBeLessThan(tolerance)

    const next = [
      await decoder.run(row([77], 5, alone[0]?.cache)),
      await decoder.run(row([78], 9, alone[1]?.cache)),
    ]
    const mask = [left(ones(6), 10), ones(10)]
    const step = await decoder.run({ ids: [[77], [78]], mask, positions: [[5], [9]], past: together.cache })
    for (const index of [0, 1]) {
      expect(largestDifference(step.logits[index]?.[0], next[index]?.logits[0]?.[0])).toBeLessThan(tolerance)
    }
  })
})

describe('the tokenizer', () => {
  it('has exactly the vocabulary asked for, every merge making a token of it', async () => {
    const { dir, remove } = await temporaryModel({ ...tinyLlama, vocabulary: 1500 })
    const { model, added_tokens } = JSON.parse(await readFile(join(dir, 'tokenizer.json'), 'utf8'))
    const ids = Object.values<number>(model.vocab)
    expect([...ids].sort((a, b) => a - b)).toEqual(Array.from({ length: 1500 }, (_, id) => id))
    for (const [left, right] of model.merges) {
      expect([left, right, left + right].every((token) => token in model.vocab)).toBe(true)
    }
    for (const { id, content } of added_tokens) expect(model.vocab[content]).toBe(id)
    // Bytes that print stand for themselves, the others for the next free character: so are all byte-level vocabularies.
    const bytes = { '\n': 'Ċ', ' ': 'Ġ', A: 'A', '\xac': '¬', '\xad': 'Ń', '\xae': '®', '\xff': 'ÿ' }
    for (const [byte, token] of Object.entries(bytes))
      expect(model.vocab[token], token).toBe(3 + byte.charCodeAt(0))
    const generation = JSON.parse(await readFile(join(dir, 'generation_config.json'), 'utf8'))
    expect(generation.eos_token_id).toContain(model.vocab['<|im_end|>'])
    await remove()
  })
})

describe('rounding to float16', () => {
  const widen = (bits: number): number => {
    const exponent = (bits >> 10) & 31
    const fraction = bits & 1023
    return exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25)
  }

  it('keeps every half, and takes halfway points to the even neighbour', () => {
    for (let bits = 0; bits < 0x7c00; bits++) {
      const [value, above] = [widen(bits), widen(bits + 1)]
      const even = bits % 2 === 0 ? bits : bits + 1
      // A middle of two halves needs one bit more than they have: binary32 holds it and its neighbours.
      const middle = (value + above) / 2
      const values = Float32Array.of(value, -value, middle, middle * (1 - 2 ** -23), middle * (1 + 2 ** -22))
      expect([...toFloat16(values)], `half ${bits}`).toEqual([bits, bits | 0x8000, even, bits, bits + 1])
    }
    expect([...toFloat16(Float32Array.of(Number.POSITIVE_INFINITY, Number.NaN, 1e30))]).toEqual([
      0x7c00, 0x7e00, 0x7c00,
    ])
  })
})

describe('normal values', () => {
  it('differ for weights of other names', () => {
    const [one, other] = ['layers.0.weight', 'layers.1.weight'].map((name) =>
      normalValues(randomWords(3, name), 8, 0, 1),
    )
    expect(one).not.toEqual(other)
  })

  it('have the mean and deviation asked for', () => {
    const values = normalValues(randomWords(3, 'test'), 200_000, 1, 0.5)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    expect(mean).toBeCloseTo(1, 2)
    expect(Math.sqrt(variance)).toBeCloseTo(0.5, 2)
  })
})
