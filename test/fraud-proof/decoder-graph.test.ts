import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type DecoderGraph, recogniseDecoder } from '../../fraud-proof/model/decoder-graph.ts'
import { Model } from '../../fraud-proof/model/model.ts'
import { GraphBuilder } from '../../fraud-proof/model/onnx/graph-builder.ts'
import { type OnnxModel, readOnnx, writeOnnx } from '../../fraud-proof/model/onnx/onnx-file.ts'
import { dataType } from '../../fraud-proof/model/onnx/tensor-type.ts'
import type { SyntheticModelOptions } from '../../fraud-proof/model/synthetic/model-options.ts'
import { temporaryModel, tinyGpt2, tinyLlama } from '../support/model-directory.ts'

const unstated = { vocabulary: undefined, kvHeads: undefined, headDim: undefined }
const removals: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const remove of removals.splice(0)) await remove()
})

/** Writes a synthetic model with its graph changed, and returns where. */
async function changedModel(
  options: SyntheticModelOptions,
  change: (model: OnnxModel) => void,
): Promise<{ dir: string; graph: DecoderGraph }> {
  const { dir, remove } = await temporaryModel(options)
  removals.push(remove)
  const path = join(dir, 'model.onnx')
  const model = await readOnnx(path)
  change(model)
  await writeFile(path, writeOnnx(model))
  return { dir, graph: recogniseDecoder(model, path, unstated) }
}

type Dim = { value: { case: 'dimValue'; value: bigint } | { case: 'dimParam'; value: string } }

/** The dims of the inputs and outputs whose names match, to be changed in place. */
function dimsOf({ graph }: OnnxModel, pattern: RegExp): Dim[][] {
  return [...graph.input, ...graph.output]
    .filter(({ name }) => pattern.test(name))
    .map(
      ({ type }) => (type?.value.case === 'tensorType' ? (type.value.value.shape?.dim ?? []) : []) as Dim[],
    )
}

/** Puts nodes in front that compute what was the input `name`, from the given graph's own inputs. */
function computeInput(model: OnnxModel, name: string, build: (g: GraphBuilder) => void): void {
  model.graph.input = model.graph.input.filter((input) => input.name !== name)
  const g = new GraphBuilder(dataType.FLOAT)
  build(g)
  const added = g.graph('front')
  model.graph.input.push(...added.input)
  model.graph.node.unshift(...added.node)
  model.graph.initializer.push(...added.initializer)
}

function countPositionsInside(model: OnnxModel): void {
  computeInput(model, 'position_ids', (g) => {
    const at = (shape: string, axis: number) => g.node('front', 'Gather', [shape, g.int64(axis)])
    const ids = g.node('front', 'Shape', ['input_ids'])
    const past = at(g.node('front', 'Shape', ['past_key_values.0.key']), 2)
    const end = g.node('front', 'Add', [past, at(ids, 1)])
    const range = g.node('front', 'Range', [past, end, g.int64(1)])
    g.node('front', 'Expand', [g.node('front', 'Unsqueeze', [range, g.int64([0])]), ids], {
      outputs: ['position_ids'],
    })
  })
}

function takeFloatMask(model: OnnxModel): void {
  computeInput(model, 'attention_mask', (g) => {
    g.input('attention_mask', dataType.FLOAT, ['batch_size', 'total_sequence_length'])
    g.node('front', 'Cast', ['attention_mask'], { attributes: { to: 7n }, outputs: ['attention_mask_int'] })
  })
  for (const node of model.graph.node) {
    if (node.output[0] === 'attention_mask_int') continue
    node.input = node.input.map((name) => (name === 'attention_mask' ? 'attention_mask_int' : name))
  }
}

function fixBatch(model: OnnxModel): void {
  for (const dims of dimsOf(model, /./)) {
    for (const dim of dims) if (dim.value.value === 'batch_size') dim.value = { case: 'dimValue', value: 1n }
  }
}

/** Gives logits of the last position alone, as some exports do. */
function keepLastLogits(model: OnnxModel): void {
  for (const node of model.graph.node) {
    node.output = node.output.map((name) => (name === 'logits' ? 'all_logits' : name))
  }
  const g = new GraphBuilder(dataType.FLOAT)
  g.node('last', 'Slice', ['all_logits', g.int64([-1]), g.int64([2 ** 31]), g.int64([1])], {
    outputs: ['logits'],
  })
  const added = g.graph('last')
  model.graph.node.push(...added.node)
  model.graph.initializer.push(...added.initializer)
}

/** Reads the past's length from the last layer's cache, as some exporters do. */
function measureLastCache(model: OnnxModel): void {
  for (const node of model.graph.node) {
    if (node.opType === 'Shape') {
      node.input = node.input.map((name) =>
        /^past_key_values/.test(name) ? 'past_key_values.1.value' : name,
      )
    }
  }
}

describe('a decoder is opened', () => {
  const sampling = { temperature: 0, seed: 0n }

  it('whose files are links into a store, weights inside or outside', async () => {
    for (const externalData of [false, true]) {
      const { dir, remove } = await temporaryModel({ ...tinyLlama, externalData })
      removals.push(remove)
      const hub = await mkdtemp(join(tmpdir(), 'otr-hub-'))
      removals.push(() => rm(hub, { recursive: true }))
      await mkdir(join(hub, 'blobs'))
      await mkdir(join(hub, 'snapshots', 'abc'), { recursive: true })
      for (const name of await readdir(dir)) {
        await copyFile(join(dir, name), join(hub, 'blobs', `blob-of-${name}`))
        await symlink(join('..', '..', 'blobs', `blob-of-${name}`), join(hub, 'snapshots', 'abc', name))
      }
      const [linked, plain] = await Promise.all([
        Model.open(join(hub, 'snapshots', 'abc'), { threads: 1 }),
        Model.open(dir, { threads: 1 }),
      ])
      const tokens = async (model: Model) =>
        (await model.generate({ prompt: [5, 6], maxTokens: 8 }).result).tokens
      expect(await tokens(linked)).toEqual(await tokens(plain))
      await Promise.all([linked.close(), plain.close()])
    }
  })

  it('and cut, where the past is measured by the last layer', async () => {
    const { dir } = await changedModel(tinyLlama, (model) => {
      countPositionsInside(model)
      measureLastCache(model)
    })
    const model = await Model.open(dir, { threads: 1 })
    const request = { prompt: [5, 6, 7], output: [8, 9], sampling }
    const whole = await model.audit(request)
    const cut = await model.audit({ ...request, throughLayer: 0 })
    expect(cut.fingerprints.map((values) => values.length)).toEqual([32, 32, 32, 32])
    expect(cut.fingerprints[3]?.[0]).toBeCloseTo(whole.fingerprints[3]?.[0] ?? Number.NaN, 5)
    await model.close()
  })

  it('but not run where it gives logits of the last position alone', async () => {
    const { dir } = await changedModel(tinyLlama, keepLastLogits)
    const model = await Model.open(dir, { threads: 1 })
    await expect(model.generate({ prompt: [5, 6, 7] }).result).rejects.toThrow(
      'the graph gives logits of 1 × 1 × 320 for 1 × 3 positions',
    )
    await model.close()
  })
})

describe('a decoder is recognised from its graph', () => {
  it.each<[string, Partial<SyntheticModelOptions>, Partial<DecoderGraph>]>([
    [
      'Optimum naming',
      {},
      { naming: 'optimum', dialect: 'plain', alignment: 'end', batching: 'any', kvHeads: 2 },
    ],
    ['fused operators', { dialect: 'fused' }, { dialect: 'fused', alignment: 'start', batching: 'any' }],
    ['no positions', { dialect: 'fused', rotary: 'in-attention' }, { positions: undefined, batching: 'any' }],
    ['a merged decoder', { merged: true }, { cacheSwitch: 'use_cache_branch', batching: 'any' }],
    ['float16 caches', { precision: 'float16' }, { cacheType: 'float16' }],
    ['combined naming', { ...tinyGpt2, naming: 'combined' }, { naming: 'combined', kvHeads: 6, headDim: 16 }],
    ['32-bit ids', { ...tinyGpt2, dialect: 'fused' }, { ids: { name: 'input_ids', type: 'int32' } }],
  ])('%s', async (_name, options, expected) => {
    const { graph } = await changedModel({ ...tinyLlama, ...options }, () => undefined)
    expect(graph).toMatchObject(expected)
    expect(graph.vocabulary).toBe(320)
  })

  it.each<[string, (model: OnnxModel) => void, Partial<DecoderGraph>]>([
    ['counts positions itself', countPositionsInside, { positions: undefined, batching: 'equal' }],
    ['takes its mask as floats', takeFloatMask, { mask: { name: 'attention_mask', type: 'float32' } }],
    ['has a batch axis of one', fixBatch, { batching: 'one' }],
  ])('one that %s answers side by side as alone', async (_name, change, expected) => {
    const { dir, graph } = await changedModel(tinyLlama, change)
    expect(graph).toMatchObject(expected)
    const model = await Model.open(dir, { threads: 1 })
    try {
      const prompts = [
        [5, 6, 7, 8],
        [9, 10],
        [11, 12, 13, 14],
        [15, 16, 17, 18, 19, 20],
      ]
      const answer = (prompt: number[]) => model.generate({ prompt, maxTokens: 12 }).result
      const alone = []
      for (const prompt of prompts) alone.push(await answer(prompt))
      const together = await Promise.all(prompts.map(answer))
      expect(together.map(({ tokens }) => tokens)).toEqual(alone.map(({ tokens }) => tokens))
    } finally {
      await model.close()
    }
  })

  it('takes from the configuration what the graph leaves open', async () => {
    const { dir } = await changedModel(tinyLlama, () => undefined)
    const model = await readOnnx(join(dir, 'model.onnx'))
    for (const dims of dimsOf(model, /^(past|present|logits)/)) {
      for (const dim of dims)
        if (dim.value.case === 'dimValue') dim.value = { case: 'dimParam', value: 'open' }
    }
    const stated = { vocabulary: 320, kvHeads: 2, headDim: 16 }
    expect(recogniseDecoder(model, 'm', stated)).toMatchObject(stated)
    expect(() => recogniseDecoder(model, 'm', { ...stated, kvHeads: undefined })).toThrow(
      'neither the graph nor the configuration states the number of KV heads',
    )
  })

  const rename = (from: string, to: string) => (model: OnnxModel) => {
    for (const port of [...model.graph.input, ...model.graph.output]) if (port.name === from) port.name = to
  }
  it.each<[string, (model: OnnxModel) => void]>([
    ['there is no input input_ids', rename('input_ids', 'ids')],
    ['there is no output logits', rename('logits', 'scores')],
    [
      'there is no output present.1.value for the input past_key_values.1.value',
      rename('present.1.value', 'x'),
    ],
    ['there is no input past_key_values.0.key, though', rename('past_key_values.0.key', 'x')],
    ['input pixel_values is not one that a text decoder takes', rename('position_ids', 'pixel_values')],
    [
      'there is no input past_key_values.1.key, though',
      rename('past_key_values.1.key', 'past_key_values.99999999999.key'),
    ],
    [
      'node quantise (DynamicQuantizeLinear) quantises by what else is in the call',
      (model) => {
        const g = new GraphBuilder(dataType.FLOAT)
        g.node('quantise', 'DynamicQuantizeLinear', ['logits'], { outputs: ['a', 'b', 'c'] })
        const [node] = g.graph('g').node
        if (node) model.graph.node.push({ ...node, name: 'quantise' })
      },
    ],
    [
      'input past_key_values.0.key has room for 128 positions',
      (model) => {
        const slots = dimsOf(model, /^past_key_values.0.key$/)[0]?.at(-2)
        if (slots) slots.value = { case: 'dimValue', value: 128n }
      },
    ],
    ['it takes no past', (model) => model.graph.input.splice(3)],
    [
      'input input_ids takes 1 positions at a time',
      (model) => {
        const [ids] = dimsOf(model, /^input_ids$/)
        if (ids?.[1]) ids[1].value = { case: 'dimValue', value: 1n }
      },
    ],
    [
      'the caches differ in the size of a head (16, 8)',
      (model) => {
        const last = dimsOf(model, /^past_key_values.1.value$/)[0]?.at(-1)
        if (last) last.value = { case: 'dimValue', value: 8n }
      },
    ],
    [
      'input past_key_values.0.key has 3 dims, expected 4',
      (model) => {
        dimsOf(model, /^past_key_values.0.key$/)[0]?.pop()
      },
    ],
    [
      'input input_ids is FLOAT, expected int64 or int32',
      (model) => {
        const type = model.graph.input[0]?.type?.value
        if (type?.case === 'tensorType') type.value.elemType = dataType.FLOAT
      },
    ],
    [
      'input past_key_values.0.key is DOUBLE, expected float or float16',
      (model) => {
        for (const { name, type } of model.graph.input) {
          if (name.startsWith('past') && type?.value.case === 'tensorType')
            type.value.value.elemType = dataType.DOUBLE
        }
      },
    ],
  ])('is refused where %s', async (message, change) => {
    await expect(changedModel(tinyLlama, change)).rejects.toThrow(message)
  })
})
