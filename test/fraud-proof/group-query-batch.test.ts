import { join } from 'node:path'
import { Tensor } from 'onnxruntime-node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Cache,
  type Decoder,
  floats,
  largestDifference,
  openDecoder,
  type PassResult,
  row,
} from '../support/decoder-pass.ts'
import { temporaryModel, tinyLlama } from '../support/model-directory.ts'

const short = [11, 22, 33, 44, 55]
const long = [9, 8, 7, 6, 5, 4, 3, 2, 1]
const upTo = (end: number, start = 0) => Array.from({ length: end - start }, (_, index) => start + index)
const right = (values: readonly number[], length: number): number[] => [
  ...values,
  ...new Array<number>(length - values.length).fill(0),
]
const ones = (count: number, length: number) => right(new Array<number>(count).fill(1), length)

describe.each(['nodes', 'in-attention'] as const)(
  'rows of different lengths in GroupQueryAttention, rotation: %s',
  (rotary) => {
    let model: Awaited<ReturnType<typeof temporaryModel>>
    let decoder: Decoder
    let alone: [PassResult, PassResult]
    let together: PassResult
    beforeAll(async () => {
      model = await temporaryModel({ ...tinyLlama, dialect: 'fused', rotary })
      decoder = await openDecoder(join(model.dir, 'model.onnx'))
      alone = [await decoder.run(row(short)), await decoder.run(row(long))]
      together = await decoder.run({
        ids: [right(short, 9), long],
        mask: [ones(5, 9), ones(9, 9)],
        positions: [upTo(9), upTo(9)],
      })
    })
    afterAll(async () => {
      await decoder.close()
      await model.remove()
    })

    const next = async (
      ids: [number, number],
      after: readonly PassResult[],
    ): Promise<[PassResult, PassResult]> => [
      await decoder.run(row([ids[0]], cacheLength(after[0]?.cache), after[0]?.cache)),
      await decoder.run(row([ids[1]], cacheLength(after[1]?.cache), after[1]?.cache)),
    ]

    it('prefill in one call when padded on the right', () => {
      for (const position of short.keys()) {
        expect(
          largestDifference(together.logits[0]?.[position], alone[0].logits[0]?.[position]),
        ).toBeLessThan(1e-5)
      }
      for (const position of long.keys()) {
        expect(
          largestDifference(together.logits[1]?.[position], alone[1].logits[0]?.[position]),
        ).toBeLessThan(1e-5)
      }
    })

    it('leave each row’s cache at the front, with the padding’s keys behind it', () => {
      for (const position of short.keys()) {
        const [got, expected] = [slot(together.cache, 0, position), slot(alone[0].cache, 0, position)]
        expect(largestDifference(got, expected)).toBeLessThan(1e-6)
      }
      expect(cacheLength(together.cache)).toBe(9)
      expect(slot(together.cache, 0, 7).some((value) => value !== 0)).toBe(true)
    })

    it('decode one token each: the mask counts a row’s tokens, the new key goes behind the row’s own last', async () => {
      const expected = await next([77, 78], alone)
      const mask = [ones(6, 10), ones(10, 10)]
      const step = await decoder.run({ ids: [[77], [78]], mask, positions: [[5], [9]], past: together.cache })
      expect(largestDifference(step.logits[0]?.[0], expected[0].logits[0]?.[0])).toBeLessThan(1e-5)
      expect(largestDifference(step.logits[1]?.[0], expected[1].logits[0]?.[0])).toBeLessThan(1e-5)
      expect(largestDifference(slot(step.cache, 0, 5), slot(expected[0].cache, 0, 5))).toBeLessThan(1e-6)

      const after = await next([79, 80], expected)
      const more = [ones(7, 11), ones(11, 11)]
      const second = await decoder.run({
        ids: [[79], [80]],
        mask: more,
        positions: [[6], [10]],
        past: step.cache,
      })
      expect(largestDifference(second.logits[0]?.[0], after[0].logits[0]?.[0])).toBeLessThan(1e-5)
      expect(largestDifference(second.logits[1]?.[0], after[1].logits[0]?.[0])).toBeLessThan(1e-5)
    })

    it('read only the count of the mask, not where its ones are', async () => {
      const expected = await next([77, 78], alone)
      const mask = [right([0, 0, 0, 0, 1, 1, 1, 1, 1, 1], 10), ones(10, 10)]
      const step = await decoder.run({ ids: [[77], [78]], mask, positions: [[5], [9]], past: together.cache })
      expect(largestDifference(step.logits[0]?.[0], expected[0].logits[0]?.[0])).toBeLessThan(1e-5)
    })

    it('are wrong when padded on the left', async () => {
      const left = await decoder.run({
        ids: [[0, 0, 0, 0, ...short], long],
        mask: [[0, 0, 0, 0, 1, 1, 1, 1, 1], ones(9, 9)],
        positions: [[0, 0, 0, 0, ...upTo(5)], upTo(9)],
      })
      expect(largestDifference(left.logits[0]?.[8], alone[0].logits[0]?.[4])).toBeGreaterThan(0.1)
    })

    it('never read the cache behind a row’s own tokens', async () => {
      const expected = await next([77, 78], alone)
      const past = widened(together.cache, 16, Number.NaN)
      const mask = [ones(6, 10), ones(10, 10)]
      const step = await decoder.run({ ids: [[77], [78]], mask, positions: [[5], [9]], past })
      expect(cacheLength(step.cache)).toBe(16)
      for (const index of [0, 1] as const) {
        const difference = largestDifference(step.logits[index]?.[0], expected[index].logits[0]?.[0])
        expect(difference).toBeLessThan(1e-5)
      }
    })

    it('let a row start afresh, with a first token alone, while the others go on', async () => {
      const first = await decoder.run(row([11]))
      const [, expected] = await next([77, 78], alone)
      const mask = [ones(1, 10), ones(10, 10)]
      const step = await decoder.run({ ids: [[11], [78]], mask, positions: [[0], [9]], past: together.cache })
      expect(largestDifference(step.logits[0]?.[0], first.logits[0]?.[0])).toBeLessThan(1e-5)
      expect(largestDifference(step.logits[1]?.[0], expected.logits[0]?.[0])).toBeLessThan(1e-5)
    })

    it('continue by several tokens only when alone', async () => {
      const start = await decoder.run(row(long.slice(0, 4)))
      const rest = await decoder.run(row(long.slice(4), 4, start.cache))
      expect(largestDifference(rest.logits[0]?.[4], alone[1].logits[0]?.[8])).toBeLessThan(1e-5)
      const mask = [ones(7, 11), ones(11, 11)]
      const both = decoder.run({
        ids: [
          [1, 2],
          [3, 4],
        ],
        mask,
        positions: [upTo(7, 5), upTo(11, 9)],
        past: together.cache,
      })
      await expect(both).rejects.toThrow(
        'batch_size must be 1 when sequence_length > 1 and past context is given',
      )
    })
  },
)

function keysOf(cache: Cache | undefined): Tensor {
  const keys = cache?.['past_key_values.1.key']
  if (keys === undefined) throw new Error('expected the second layer’s keys')
  return keys
}

function cacheLength(cache: Cache | undefined): number {
  return keysOf(cache).dims[2] ?? 0
}

/** The second layer's key of one row and position, second head. */
function slot(cache: Cache, row: number, position: number): Float32Array {
  const keys = keysOf(cache)
  const [, heads = 0, length = 0, width = 0] = keys.dims
  const start = ((row * heads + 1) * length + position) * width
  return floats(keys).slice(start, start + width)
}

/** The cache in a buffer with room for `length` positions, the room filled with one value. */
function widened(cache: Cache, length: number, fill: number): Cache {
  return Object.fromEntries(
    Object.entries(cache).map(([name, tensor]) => {
      const [batch = 0, heads = 0, used = 0, width = 0] = tensor.dims
      const values = new Float32Array(batch * heads * length * width).fill(fill)
      const source = floats(tensor)
      for (let head = 0; head < batch * heads; head++) {
        values.set(source.subarray(head * used * width, (head + 1) * used * width), head * length * width)
      }
      return [name, new Tensor('float32', values, [batch, heads, length, width])]
    }),
  )
}
