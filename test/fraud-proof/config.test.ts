import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readModelConfig } from '../../fraud-proof/model/config.ts'
import { goldenAbsent, goldenPath } from '../support/golden.ts'

const root = await mkdtemp(join(tmpdir(), 'otr-config-'))
afterAll(() => rm(root, { recursive: true }))

/** A model directory with these files; what is not text is written as JSON. */
async function modelWith(files: Record<string, unknown>): Promise<string> {
  const directory = await mkdtemp(join(root, 'model-'))
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, file)), { recursive: true })
    await writeFile(join(directory, file), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return directory
}

const llama = {
  model_type: 'llama',
  vocab_size: 32000,
  max_position_embeddings: 4096,
  num_hidden_layers: 22,
  num_attention_heads: 32,
  num_key_value_heads: 4,
  head_dim: null,
  hidden_size: 2048,
  eos_token_id: 2,
  bos_token_id: 1,
  pad_token_id: -1,
}

describe('reading a model configuration', () => {
  it('reads config.json of a Llama', async () => {
    const directory = await modelWith({ 'config.json': llama, 'model.onnx': '' })
    expect(await readModelConfig(directory)).toEqual({
      modelType: 'llama',
      vocabulary: 32000,
      contextLength: 4096,
      layers: 22,
      heads: 32,
      kvHeads: 4,
      headDim: undefined,
      hidden: 2048,
      eosIds: [2],
      bosId: 1,
      padId: undefined,
      onnxFile: 'model.onnx',
    })
  })

  it('knows the names that GPT-2 uses', async () => {
    const gpt2 = { model_type: 'gpt2', n_positions: 1024, n_ctx: 512, n_layer: 12, n_head: 12, n_embd: 768 }
    const directory = await modelWith({ 'config.json': gpt2, 'model.onnx': '' })
    expect(await readModelConfig(directory)).toMatchObject({
      contextLength: 1024,
      layers: 12,
      heads: 12,
      hidden: 768,
    })
  })

  it('finds the dimensions of a multimodal model one level down', async () => {
    const config = {
      model_type: 'gemma3',
      text_config: { num_hidden_layers: 26, head_dim: 256 },
      eos_token_id: [1, 106],
    }
    const directory = await modelWith({ 'config.json': config, 'model.onnx': '' })
    expect(await readModelConfig(directory)).toMatchObject({
      modelType: 'gemma3',
      layers: 26,
      headDim: 256,
      eosIds: [1, 106],
    })
  })

  it('takes end tokens from generation_config.json first, sorted and each once', async () => {
    const generation = { eos_token_id: [128009, 128001, 128009] }
    const directory = await modelWith({
      'config.json': llama,
      'generation_config.json': generation,
      'model.onnx': '',
    })
    expect((await readModelConfig(directory, { eos: 7 })).eosIds).toEqual([128001, 128009])
  })

  it('takes the end token of the tokenizer where no file names one', async () => {
    const directory = await modelWith({ 'model.onnx': '' })
    expect((await readModelConfig(directory, { eos: 7 })).eosIds).toEqual([7])
    expect((await readModelConfig(directory)).eosIds).toEqual([])
  })

  it.each([
    ['"many"', 'many'],
    ['a negative number', -1],
    ['a fraction', 2.5],
    ['a huge number', 1e12],
    ['zero', 0],
    ['a list', [4]],
  ])('refuses %s as a number of heads', async (_, heads) => {
    const directory = await modelWith({ 'config.json': { num_attention_heads: heads }, 'model.onnx': '' })
    await expect(readModelConfig(directory)).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringContaining('config.json: num_attention_heads should be a whole number from 1'),
      context: { file: 'config.json', field: 'num_attention_heads', got: JSON.stringify(heads) },
    })
  })

  it('names the nested field that is wrong', async () => {
    const directory = await modelWith({ 'genai_config.json': { model: { decoder: { head_size: '8' } } } })
    await expect(readModelConfig(directory)).rejects.toMatchObject({
      context: { file: 'genai_config.json', field: 'model.decoder.head_size' },
    })
  })

  it.each([
    ['{"vocab_size": 1,', 'config.json is not JSON'],
    ['[1]', 'config.json should hold a JSON object, but holds [1]'],
  ])('refuses the text %j as config.json', async (text, message) => {
    const directory = await modelWith({ 'config.json': text, 'model.onnx': '' })
    await expect(readModelConfig(directory)).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringContaining(message),
    })
  })

  it('refuses a directory that does not exist', async () => {
    await expect(readModelConfig(join(root, 'absent'))).rejects.toMatchObject({ code: 'bad-config' })
  })
})

describe('finding the ONNX file', () => {
  const found = async (files: Record<string, unknown>) =>
    (await readModelConfig(await modelWith(files))).onnxFile

  it('prefers the usual places in their order', async () => {
    expect(await found({ 'onnx/model.onnx': '', 'decoder_model_merged.onnx': '' })).toBe('onnx/model.onnx')
    expect(await found({ 'onnx/decoder_model_merged.onnx': '', 'encoder_model.onnx': '' })).toBe(
      'onnx/decoder_model_merged.onnx',
    )
  })

  it('takes the only one there is, by whatever name', async () => {
    expect(await found({ 'odd.onnx': '' })).toBe('odd.onnx')
    expect(await found({ 'onnx/model_q4.onnx': '' })).toBe('onnx/model_q4.onnx')
  })

  it('says what it looked for and what it found where it cannot choose', async () => {
    await expect(found({ 'a.onnx': '', 'b.onnx': '' })).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringMatching(/looked for model\.onnx, .*; found a\.onnx, b\.onnx/),
    })
    await expect(found({})).rejects.toThrow('no *.onnx file at all')
  })

  it('takes the file that genai_config.json names, if it is there', async () => {
    const named = (filename: string) => ({
      'genai_config.json': { model: { decoder: { filename } } },
      'model.onnx': '',
    })
    expect(await found({ ...named('./past.onnx'), 'past.onnx': '' })).toBe('past.onnx')
    await expect(found(named('past.onnx'))).rejects.toThrow('"past.onnx" is not a file there')
    await expect(found(named('../model.onnx'))).rejects.toThrow('points outside the model directory')
  })
})

describe.skipIf(goldenAbsent !== false)('a directory of ONNX Runtime GenAI (needs golden data)', () => {
  it('is read from genai_config.json alone', async () => {
    expect(await readModelConfig(goldenPath('models/tiny-random-gpt2'))).toEqual({
      modelType: 'gpt2',
      vocabulary: 1000,
      contextLength: 512,
      layers: 5,
      heads: undefined,
      kvHeads: 4,
      headDim: 8,
      hidden: undefined,
      eosIds: [98],
      bosId: 98,
      padId: 98,
      onnxFile: 'past.onnx',
    })
  })
})
