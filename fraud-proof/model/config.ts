import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { findOnnxFile } from './find-onnx-file.ts'
import { type JsonSource, readJsonIfPresent } from './json-source.ts'
import { ModelError } from './model-error.ts'

/** What a model directory says of its model; a field the directory does not state is undefined. */
export interface ModelConfig {
  readonly modelType: string | undefined
  readonly vocabulary: number | undefined
  readonly contextLength: number | undefined
  readonly layers: number | undefined
  readonly heads: number | undefined
  readonly kvHeads: number | undefined
  readonly headDim: number | undefined
  readonly hidden: number | undefined
  /** End-of-sequence ids, sorted, each once; empty where nothing names one. */
  readonly eosIds: readonly number[]
  readonly bosId: number | undefined
  readonly padId: number | undefined
  /** The ONNX file to load, relative to the directory. */
  readonly onnxFile: string
}

/** The ids of the tokenizer's own special tokens, used where the model's files name none. */
export interface TokenizerIds {
  readonly eos?: number | undefined
  readonly bos?: number | undefined
  readonly pad?: number | undefined
}

// Bounds are an order of magnitude over the largest models known, to tell a damaged file from a large model.
const maxVocabulary = 10_000_000
const dimensions = {
  vocabulary: { names: ['vocab_size'], max: maxVocabulary },
  contextLength: {
    names: ['max_position_embeddings', 'n_positions', 'n_ctx', 'seq_length', 'max_seq_len', 'context_length'],
    max: 100_000_000,
  },
  layers: { names: ['num_hidden_layers', 'n_layer', 'n_layers', 'num_layers'], max: 10_000 },
  heads: { names: ['num_attention_heads', 'n_head', 'n_heads', 'num_heads'], max: 10_000 },
  kvHeads: { names: ['num_key_value_heads', 'num_kv_heads', 'n_head_kv'], max: 10_000 },
  headDim: { names: ['head_dim', 'head_size'], max: 100_000 },
  hidden: { names: ['hidden_size', 'n_embd', 'd_model'], max: 10_000_000 },
} as const

/**
 * Reads config.json, generation_config.json and genai_config.json of a model directory, whichever are
 * there, and finds its ONNX file. Throws ModelError `bad-config` that names file, field, expected and got.
 */
export async function readModelConfig(directory: string, tokenizer: TokenizerIds = {}): Promise<ModelConfig> {
  const found = await stat(directory).catch(() => undefined)
  if (found?.isDirectory() !== true) {
    throw new ModelError('bad-config', `${directory} is not a directory`, { directory })
  }
  const [config, generation, genai] = await Promise.all(
    ['config.json', 'generation_config.json', 'genai_config.json'].map((file) =>
      readJsonIfPresent(join(directory, file), 'bad-config'),
    ),
  )
  const genaiModel = genai?.object('model')
  const genaiDecoder = genaiModel?.object('decoder')
  // A multimodal config keeps the language model's dimensions one level down.
  const shape = present(config?.object('text_config'), config, genaiModel, genaiDecoder)
  const tokens = present(generation, ...shape)
  const dimension = (name: keyof typeof dimensions) =>
    firstStated(shape, dimensions[name].names, dimensions[name].max, 1)
  const eosIds = firstDefined(tokens, (source) => nonEmpty(source.integers('eos_token_id', maxVocabulary)))

  return {
    modelType:
      config?.string('model_type') ??
      config?.object('text_config')?.string('model_type') ??
      genaiModel?.string('type'),
    vocabulary: dimension('vocabulary'),
    contextLength: dimension('contextLength'),
    layers: dimension('layers'),
    heads: dimension('heads'),
    kvHeads: dimension('kvHeads'),
    headDim: dimension('headDim'),
    hidden: dimension('hidden'),
    eosIds: sortedUnique(eosIds ?? (tokenizer.eos === undefined ? [] : [tokenizer.eos])),
    bosId: firstStated(tokens, ['bos_token_id'], maxVocabulary, 0) ?? tokenizer.bos,
    padId: paddingId(tokens) ?? tokenizer.pad,
    onnxFile: findOnnxFile(directory, genaiDecoder?.string('filename')),
  }
}

/** The padding id; -1 is how the first Llama configurations write "none". */
function paddingId(sources: readonly JsonSource[]): number | undefined {
  const field = 'pad_token_id'
  const stated = sources.filter((source) => source.fields[field] !== -1)
  return firstStated(stated, [field], maxVocabulary, 0)
}

function firstStated(
  sources: readonly JsonSource[],
  names: readonly string[],
  max: number,
  min: number,
): number | undefined {
  return firstDefined(sources, (source) => firstDefined(names, (name) => source.integer(name, max, min)))
}

function firstDefined<Item, Value>(
  items: readonly Item[],
  read: (item: Item) => Value | undefined,
): Value | undefined {
  for (const item of items) {
    const value = read(item)
    if (value !== undefined) return value
  }
  return undefined
}

function present(...sources: readonly (JsonSource | undefined)[]): JsonSource[] {
  return sources.filter((source) => source !== undefined)
}

function nonEmpty(list: number[] | undefined): number[] | undefined {
  return list?.length === 0 ? undefined : list
}

function sortedUnique(ids: readonly number[]): number[] {
  return [...new Set(ids)].sort((a, b) => a - b)
}
