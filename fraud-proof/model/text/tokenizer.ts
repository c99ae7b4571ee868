import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isJsonObject, JsonSource, readJsonIfPresent, readTextIfPresent } from '../json-source.ts'
import { ModelError } from '../model-error.ts'
import {
  type ChatMessage,
  type ChatPromptOptions,
  type ChatTemplate,
  compileChatTemplate,
  plainMessages,
} from './chat-template.ts'
import { guardControlText } from './control-text.ts'
import { createDetokenizer, type DetokenizeOptions, type IncrementalDetokenizer } from './detokenizer.ts'
import { createEncoder, type EncodeOptions, type EncodeText } from './text-encoder.ts'
import { compileDecoder } from './token-decoder.ts'
import { type NamedToken, namedTokens, readVocabulary, type Vocabulary } from './vocabulary.ts'

/** A token with its id and its text. */
export interface SpecialToken {
  readonly id: number
  readonly text: string
}

/** The text side of a model: from text to token ids and back. */
export interface Tokenizer {
  /** One more than the highest id; a model's own vocabulary may be smaller or larger. */
  readonly vocabularySize: number
  /** The tokens that the tokenizer names for a purpose, such as `eos`, where they exist. */
  readonly specialTokens: Readonly<Partial<Record<NamedToken, SpecialToken>>>
  /** Whether the model has a chat template; without one it takes completions only. */
  readonly isChat: boolean

  /** The ids of a text. Text that a chat template made has its control tokens already: add none. */
  encode(text: string, options?: EncodeOptions): number[]
  /** The text of some ids. */
  decode(ids: readonly number[], options?: DetokenizeOptions): string
  /** Detokenizes ids as they come; its parts together are what `decode` gives. */
  detokenizer(options?: DetokenizeOptions): IncrementalDetokenizer
  /** The prompt that the model's chat template makes of the messages, for reading. */
  chatPrompt(messages: readonly ChatMessage[], options: ChatPromptOptions): string
  /**
   * The ids of the chat prompt. Control tokens are those of the template alone: where a message's content
   * spells one, that is plain text, so a user cannot end their message and begin another.
   */
  encodeChat(messages: readonly ChatMessage[], options: ChatPromptOptions): number[]
  /**
   * Throws ModelError unless a model with a vocabulary of this size can be given the ids: `empty-prompt` for
   * none, `token-out-of-range` for an id at or over the limit.
   */
  checkIds(ids: readonly number[], vocabulary: number): void
}

/** What a tokenizer is made of, as found in a model directory. */
export interface TokenizerFiles {
  readonly tokenizer: JsonSource
  readonly config: JsonSource
  /** The chat template that has a file of its own, in the newer layout. */
  readonly chatTemplate?: string | undefined
}

/**
 * Loads the tokenizer of a model directory: tokenizer.json, with tokenizer_config.json and
 * chat_template.jinja where they exist. Throws ModelError `bad-tokenizer` or `bad-chat-template`.
 *
 * @example
 * const tokenizer = await loadTokenizer('models/smol')
 * const ids = tokenizer.encodeChat([{ role: 'user', content: 'Hello' }], { addGenerationPrompt: true })
 */
export async function loadTokenizer(directory: string): Promise<Tokenizer> {
  const tokenizer = await readJsonIfPresent(join(directory, 'tokenizer.json'), 'bad-tokenizer')
  if (tokenizer === undefined) throw await absentTokenizer(directory)
  const config = await readJsonIfPresent(join(directory, 'tokenizer_config.json'), 'bad-tokenizer')
  return createTokenizer({
    tokenizer,
    config: config ?? new JsonSource('tokenizer_config.json', {}, 'bad-tokenizer'),
    chatTemplate: await readTextIfPresent(join(directory, 'chat_template.jinja'), 'bad-chat-template'),
  })
}

/** Makes a tokenizer of parsed files. */
export function createTokenizer(files: TokenizerFiles): Tokenizer {
  const { config } = files
  const names = readNamedTokens(config)
  const vocabulary = readVocabulary(files.tokenizer, [...names.values(), ...additionalTokens(config)])
  const encode = createEncoder(files.tokenizer, vocabulary)
  const template = findChatTemplate(files, names)
  const verbatim = new Set(vocabulary.added.map((token) => token.content))
  const decoder = compileDecoder(
    files.tokenizer.object('decoder'),
    config.boolean('clean_up_tokenization_spaces') ?? false,
  )
  const detokenizer = (options?: DetokenizeOptions) =>
    createDetokenizer(
      { decoder, texts: vocabulary.texts, specialIds: vocabulary.specialIds, verbatim },
      options,
    )

  return {
    vocabularySize: vocabulary.size,
    specialTokens: Object.fromEntries(
      [...names].flatMap(([name, text]) => {
        const id = vocabulary.ids.get(text)
        return id === undefined ? [] : [[name, { id, text }]]
      }),
    ),
    isChat: template !== undefined,
    encode: (text, options) => encode(text, options),
    detokenizer,
    decode(ids, options) {
      const stream = detokenizer(options)
      return ids.map((id) => stream.push(id)).join('') + stream.flush()
    },
    ...chatMethods(template, encode, vocabulary),
    checkIds: (ids, limit) => checkIds(ids, limit, vocabulary),
  }
}

function chatMethods(template: ChatTemplate | undefined, encode: EncodeText, vocabulary: Vocabulary) {
  const controlTokens = vocabulary.added.filter((token) => token.special).map((token) => token.content)
  const render = (messages: readonly ChatMessage[], options: ChatPromptOptions) => {
    if (template === undefined) {
      throw new ModelError(
        'bad-chat-template',
        'this model has no chat template, so it takes completions only: neither chat_template.jinja nor ' +
          'tokenizer_config.json (chat_template) gives one',
        { reason: 'absent' },
      )
    }
    const guarded = guardControlText(plainMessages(messages), controlTokens, template.source)
    return { text: template.render(guarded.messages, options), restore: guarded.restore }
  }
  return {
    chatPrompt(messages: readonly ChatMessage[], options: ChatPromptOptions) {
      const { text, restore } = render(messages, options)
      return restore(text)
    },
    encodeChat(messages: readonly ChatMessage[], options: ChatPromptOptions) {
      const { text, restore } = render(messages, options)
      return encode(text, { addSpecialTokens: false }, restore)
    },
  }
}

function checkIds(ids: readonly number[], limit: number, { texts }: Vocabulary): void {
  if (ids.length === 0) {
    throw new ModelError('empty-prompt', 'the prompt has no tokens; a model needs at least one to go on from')
  }
  const position = ids.findIndex((id) => !Number.isInteger(id) || id < 0 || id >= limit)
  if (position === -1) return
  const id = ids[position] ?? Number.NaN
  const token = texts.get(id) ?? ''
  throw new ModelError(
    'token-out-of-range',
    `token ${id} (${JSON.stringify(token)}) at position ${position} is outside the model's vocabulary of ${limit}: ` +
      'the tokenizer has tokens that the model does not know, so this text cannot be given to it',
    { id, token, position, limit },
  )
}

function readNamedTokens(config: JsonSource): Map<NamedToken, string> {
  const names = new Map<NamedToken, string>()
  for (const name of namedTokens) {
    const text = tokenText(config, `${name}_token`)
    if (text !== undefined) names.set(name, text)
  }
  return names
}

/** A token is written as its text, or as an object with its text in `content`. */
function tokenText(config: JsonSource, field: string): string | undefined {
  const value = config.fields[field]
  return isJsonObject(value) ? config.nested(field, value).string('content') : config.string(field)
}

function additionalTokens(config: JsonSource): string[] {
  const additional = config.array('additional_special_tokens') ?? []
  return additional.flatMap((token, index) => {
    if (typeof token === 'string') return [token]
    return config.nested(`additional_special_tokens[${index}]`, token).string('content') ?? []
  })
}

function findChatTemplate(
  { config, chatTemplate }: TokenizerFiles,
  names: ReadonlyMap<NamedToken, string>,
): ChatTemplate | undefined {
  const tokens = Object.fromEntries([...names].map(([name, text]) => [`${name}_token`, text]))
  if (chatTemplate !== undefined) return compileChatTemplate('chat_template.jinja', chatTemplate, tokens)
  const templates = new JsonSource(config.file, config.fields, 'bad-chat-template')
  if (!Array.isArray(config.fields.chat_template)) {
    const source = templates.string('chat_template')
    return source === undefined ? undefined : compileChatTemplate(config.file, source, tokens)
  }
  const named = config.fields.chat_template.map((entry, index) =>
    templates.nested(`chat_template[${index}]`, entry),
  )
  const source = named.find((entry) => entry.string('name') === 'default')?.string('template')
  if (source === undefined) {
    const found = named.map((entry) => entry.string('name')).join(', ')
    throw templates.wrong('chat_template', 'a list with a template named "default"', found)
  }
  return compileChatTemplate(config.file, source, tokens)
}

async function absentTokenizer(directory: string): Promise<ModelError> {
  const entries = await readdir(directory).catch(() => undefined)
  const others = ['tokenizer.model', 'spiece.model', 'vocab.json', 'vocab.txt'].filter((file) =>
    entries?.includes(file),
  )
  const found =
    entries === undefined
      ? 'it is not a directory that can be read'
      : others.length === 0
        ? 'it has no other tokenizer file either'
        : `it has ${others.join(', ')}; save the tokenizer in the fast format, which writes tokenizer.json`
  return new ModelError('bad-tokenizer', `${directory} has no tokenizer.json: ${found}`, {
    directory,
    file: 'tokenizer.json',
    found: others.join(', '),
  })
}
