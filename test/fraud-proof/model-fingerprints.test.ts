import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Tensor } from 'onnxruntime-node'
import { describe, expect, it } from 'vitest'
import { commitKvRows, verifyKvRow } from '../../fraud-proof/model/kv-rows.ts'
import type { SyntheticModelOptions } from '../../fraud-proof/model/synthetic/model-options.ts'
import { tensorRoot } from '../../fraud-proof/vm/tensor-tree.ts'
import { type Cache, floats, largestDifference, openDecoder, row } from '../support/decoder-pass.ts'
import { tinyGpt2, tinyLlama } from '../support/model-directory.ts'
import { openTemporaryModel, promptOf } from '../support/opened-model.ts'
import { seededRandom } from '../support/seeded-random.ts'

const blocks = new Map<string, bigint>()

/** The sign of entry `i` of a projection: bit `i` of the SHA-256 blocks, lowest first; a set bit is plus. */
function signOf(layer: number, part: number, i: number): number {
  const fields = [layer, part, Math.floor(i / 256)]
  const block = blocks.get(fields.join()) ?? blockOf(fields)
  blocks.set(fields.join(), block)
  return (block >> BigInt(i % 256)) & 1n ? 1 : -1
}

function blockOf(fields: readonly number[]): bigint {
  const message = Buffer.concat([Buffer.from('otr/kv-projection/v1'), Buffer.alloc(12)])
  for (const [index, field] of fields.entries()) message.writeUInt32LE(field, 20 + 4 * index)
  return BigInt(`0x${createHash('sha256').update(message).digest().reverse().toString('hex')}`)
}

/** A position's fingerprint from the caches that a decoder gives: 16 sums over its keys and 16 over its values. */
function fingerprintByHand(cache: Cache, layer: number, position: number): number[] {
  return [0, 1].flatMap((part) => {
    const combined = cache[`past_${layer}`]
    const tensor = combined ?? cache[`past_key_values.${layer}.${part === 0 ? 'key' : 'value'}`]
    const vector = vectorAt(tensor, combined === undefined ? 0 : part, position)
    return Array.from({ length: 16 }, (_, j) =>
      vector.reduce((sum, x, e) => sum + (x * signOf(layer, part, 16 * e + j)) / Math.sqrt(vector.length), 0),
    )
  })
}

/** All heads of one position behind each other, from `[(2,) 1, heads, slots, head]`. */
function vectorAt(tensor: Tensor | undefined, half: number, position: number): number[] {
  if (tensor === undefined) throw new Error('expected a cache')
  const [heads = 0, slots = 0, size = 0] = tensor.dims.slice(-3)
  const values = floats(tensor)
  return Array.from({ length: heads }, (_, head) => {
    const start = ((half * heads + head) * slots + position) * size
    return [...values.subarray(start, start + size)]
  }).flat()
}

const threeLayers: Record<string, SyntheticModelOptions> = {
  'plain Llama': { ...tinyLlama, layers: 3 },
  'fused Llama': { ...tinyLlama, layers: 3, dialect: 'fused' },
  'plain Llama in float16': { ...tinyLlama, layers: 3, precision: 'float16' },
  'plain GPT-2 with combined caches': { ...tinyGpt2, layers: 3, naming: 'combined' },
  'fused GPT-2': { ...tinyGpt2, layers: 3, dialect: 'fused' },
}

describe('fingerprints', () => {
  it.each(Object.entries(threeLayers))(
    'of a %s are the documented projection of the keys and values that ONNX Runtime gives',
    async (_name, options) => {
      const { dir, model, close } = await openTemporaryModel(options, { manifest: { sampledLayers: [0, 2] } })
      const decoder = await openDecoder(join(dir, 'model.onnx'))
      const prompts = [promptOf(7), promptOf(15), promptOf(1)]
      // Side by side, so that rows are padded: a fingerprint of padding would show.
      const answers = await Promise.all(
        prompts.map((prompt) => model.generate({ prompt, maxTokens: 10, temperature: 1, seed: 4n }).result),
      )
      for (const [i, { tokens, kv }] of answers.entries()) {
        const { cache } = await decoder.run(row([...(prompts[i] ?? []), ...tokens].slice(0, -1)))
        const positions = Array.from({ length: kv.positions }, (_, position) => position)
        const byHand = positions.flatMap((position) =>
          [0, 2].flatMap((layer) => fingerprintByHand(cache, layer, position)),
        )
        const tolerance = options.precision === 'float16' ? 0.02 : 1e-4
        expect(largestDifference(kv.values, Float32Array.from(byHand))).toBeLessThan(tolerance)
      }
      await decoder.close()
      await close()
    },
  )
})

const fedInChunks: Record<string, SyntheticModelOptions> = {
  'plain Llama': tinyLlama,
  'plain Llama in float16': { ...tinyLlama, precision: 'float16' },
  'merged Llama': { ...tinyLlama, merged: true },
  'fused Llama': { ...tinyLlama, dialect: 'fused' },
  'fused Llama rotating inside the attention': { ...tinyLlama, dialect: 'fused', rotary: 'in-attention' },
  'plain GPT-2': tinyGpt2,
  'fused GPT-2': { ...tinyGpt2, dialect: 'fused' },
}

describe('a prompt that is fed in chunks', () => {
  it.each(Object.entries(fedInChunks))(
    'gives a %s the tokens and fingerprints that one pass of ONNX Runtime gives',
    async (_name, options) => {
      const { dir, model, close } = await openTemporaryModel(
        { ...options, context: 700 },
        { manifest: { endTokens: [] } },
      )
      const decoder = await openDecoder(join(dir, 'model.onnx'))
      const prompt = promptOf(600)
      const { tokens, kv } = await model.generate({ prompt, maxTokens: 8 }).result
      const { fingerprints } = await model.audit({
        prompt,
        output: tokens,
        sampling: { temperature: 0, seed: 0n },
      })
      const { logits, cache } = await decoder.run(row([...prompt, ...tokens]))
      const best = logits[0]?.slice(599, -1).map((values) => values.indexOf(Math.max(...values)))
      expect(tokens).toEqual(best)
      // The chunks of 256 begin at 0, 256 and 512; from 600 on the tokens come one by one.
      const tolerance = options.precision === 'float16' ? 0.02 : 1e-4
      for (const position of [0, 1, 255, 256, 300, 511, 512, 599, 600, 606]) {
        const byHand = [0, 1].flatMap((layer) => fingerprintByHand(cache, layer, position))
        const expected = Float32Array.from(byHand)
        const made = kv.values.slice(64 * position, 64 * (position + 1))
        expect(largestDifference(made, expected), `position ${position}`).toBeLessThan(tolerance)
        expect(largestDifference(fingerprints[position], expected)).toBeLessThan(tolerance)
      }
      await decoder.close()
      await close()
    },
  )
})

describe('an answer’s rows', () => {
  it('open under the tensor root of its fingerprints, every one', async () => {
    const { model, close } = await openTemporaryModel(tinyLlama)
    const prompt = promptOf(11)
    const { tokens, kv } = await model.generate({ prompt, maxTokens: 20 }).result
    expect(kv.positions).toBe(prompt.length + tokens.length - 1)
    expect(kv.root).toEqual(tensorRoot(kv.values))
    for (let i = 0; i < kv.positions * kv.layers; i++) {
      const verdict = verifyKvRow(kv.root, kv, i, kv.open(i))
      expect(verdict).toEqual({ ok: true, values: kv.values.slice(32 * i, 32 * (i + 1)) })
    }
    await close()
  })

  it('open for an answer of one token to a prompt of one', async () => {
    const { model, close } = await openTemporaryModel(tinyLlama)
    const { kv } = await model.generate({ prompt: [5], maxTokens: 1 }).result
    expect(kv).toMatchObject({ positions: 1, layers: 2 })
    for (const i of [0, 1]) expect(verifyKvRow(kv.root, kv, i, kv.open(i)).ok).toBe(true)
    await close()
  })
})

describe('rows', () => {
  const random = seededRandom('kv rows')
  const value = () => (random.next() / 2 ** 32) * 8 - 4 || 1
  // 29 positions in 3 layers are 87 rows: ten full leaves of eight and one of seven, so depth 4 with padding.
  const layers = 3
  const fingerprints = Array.from({ length: 29 }, () => Float32Array.from({ length: 32 * layers }, value))
  const kv = commitKvRows(fingerprints, layers)
  const shape = { positions: 29, layers }
  const rows = [0, 1, 7, 8, 43, 80, 86]

  it.each(rows)('hold position div layers and layer mod layers: row %d', (index) => {
    const expected = fingerprints[Math.floor(index / layers)]?.slice(32 * (index % layers)).slice(0, 32)
    expect(verifyKvRow(kv.root, shape, index, kv.open(index))).toEqual({ ok: true, values: expected })
  })

  it.each(rows)('with any bit of a value changed are refused: row %d', (index) => {
    const { leaves, siblings } = kv.open(index)
    for (let round = 0; round < 50; round++) {
      const changed = Uint8Array.from(leaves)
      const at = random.below(changed.length)
      changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8))
      const verdict = verifyKvRow(kv.root, shape, index, { leaves: changed, siblings })
      expect(verdict, `byte ${at}`).toMatchObject({ ok: false, reason: 'root-mismatch' })
    }
  })

  it.each(rows)('with a sibling changed, missing or left over are refused: row %d', (index) => {
    const { leaves, siblings } = kv.open(index)
    for (const [i, sibling] of siblings.entries()) {
      const changed = Uint8Array.from(sibling)
      changed[31] = (changed[31] ?? 0) ^ 1
      expect(verifyKvRow(kv.root, shape, index, { leaves, siblings: siblings.with(i, changed) }).ok).toBe(
        false,
      )
    }
    for (const others of [siblings.slice(1), siblings.slice(0, -1), [...siblings, new Uint8Array(32)]]) {
      expect(verifyKvRow(kv.root, shape, index, { leaves, siblings: others }).ok).toBe(false)
    }
  })

  it('proven for another row’s place, or under another root, are refused', () => {
    for (const index of rows) {
      const elsewhere = (index + 8) % 80
      expect(verifyKvRow(kv.root, shape, elsewhere, kv.open(index))).toMatchObject({
        reason: 'root-mismatch',
      })
      const root = kv.root.with(5, (kv.root[5] ?? 0) ^ 0x80)
      expect(verifyKvRow(root, shape, index, kv.open(index))).toMatchObject({ reason: 'root-mismatch' })
      expect(verifyKvRow(root.subarray(1), shape, index, kv.open(index))).toMatchObject({
        reason: 'root-size',
      })
    }
  })

  it('do not verify where the receipt states fewer positions, or many more', () => {
    expect(verifyKvRow(kv.root, { positions: 28, layers }, 86, kv.open(86))).toMatchObject({
      reason: 'range',
    })
    expect(verifyKvRow(kv.root, { positions: 28, layers }, 82, kv.open(82))).toMatchObject({
      reason: 'tail-bytes',
    })
    for (const positions of [1, 20, 43, 2000]) {
      expect(verifyKvRow(kv.root, { positions, layers }, 1, kv.open(1)).ok, `${positions}`).toBe(false)
    }
  })

  it.each([-1, 87, 0.3, Number.NaN])('that do not exist are not opened and not verified: row %d', (index) => {
    expect(() => kv.open(index)).toThrow(expect.objectContaining({ code: 'tree/range' }))
    expect(verifyKvRow(kv.root, shape, index, kv.open(0))).toMatchObject({ ok: false, reason: 'range' })
  })

  it('of another width than the sampled layers call for are not committed to', () => {
    expect(() => commitKvRows([new Float32Array(32), new Float32Array(31)], 1)).toThrow('position 1')
  })
})
