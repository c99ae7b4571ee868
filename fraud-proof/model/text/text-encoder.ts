import * as tokenizers from '@huggingface/tokenizers'
import type { JsonSource } from '../json-source.ts'
import { ModelError } from '../model-error.ts'
import { type AddedToken, createSplitter, type Section } from './added-tokens.ts'
import { fallbackToken } from './byte-alphabet.ts'
import { rewritePreTokenizer } from './pre-tokenizer.ts'
import { maxTokenId, type Vocabulary } from './vocabulary.ts'

export interface EncodeOptions {
  /** Add what the tokenizer puts around each text, such as a beginning of sequence. Default true. */
  readonly addSpecialTokens?: boolean
  /** Read control tokens that the text spells as the plain text they are. Default false. */
  readonly plain?: boolean
}

/** From text to ids; `restore` puts back what `guardControlText` replaced, once the text is cut at its control tokens. */
export type EncodeText = (
  text: string,
  options?: EncodeOptions,
  restore?: (text: string) => string,
) => number[]

interface Model {
  readonly unk_token_id?: number | null
  _call(pieces: readonly string[]): string[]
  encode(pieces: readonly string[]): string[]
}

/** The parts of the library's tokenizer that are used here. */
interface LibraryTokenizer {
  readonly normalizer: { normalize(text: string): string } | null
  readonly pre_tokenizer: { pre_tokenize(text: string, where: { section_index: number }): string[] } | null
  readonly post_processor: { post_process(tokens: readonly string[]): { tokens: readonly string[] } } | null
  readonly model: Model
}

// The package's own declarations name each other without file extensions, which Node's resolution does not find.
const library = tokenizers as unknown as {
  readonly Tokenizer: new (tokenizer: object, config: object) => LibraryTokenizer
}

/** No text has an unpaired surrogate once it is well-formed, so nothing can spell this. */
const unspellable = '\uD800'

/**
 * The way from text to ids that a tokenizer.json describes. The library runs the normalizer, the
 * pre-tokenizer, the model and the post-processor; cutting out added tokens is done here, because the
 * library cannot leave control tokens alone and does not know `single_word`.
 */
export function createEncoder(tokenizer: JsonSource, vocabulary: Vocabulary): EncodeText {
  const parts = buildLibraryTokenizer(tokenizer, vocabulary)
  const { normalizer, pre_tokenizer: preTokenizer } = parts
  const normalize = (text: string) => (normalizer === null ? text : normalizer.normalize(text))
  const pieceIds = createPieceEncoder(tokenizer, parts.model, vocabulary)
  const [prefix, suffix] = surroundings(tokenizer, parts, vocabulary)
  const all = splitters(vocabulary.added, normalize)
  const withoutControl = splitters(
    vocabulary.added.filter((token) => !token.special),
    normalize,
  )

  return (text, { addSpecialTokens = true, plain = false } = {}, restore = (given) => given) => {
    const split = plain ? withoutControl : all
    const ids: number[] = []
    const add = (section: Section, isStart: boolean) => {
      if (typeof section === 'number') {
        ids.push(section)
        return
      }
      const piece = restore(section)
      const pieces = preTokenizer?.pre_tokenize(piece, { section_index: isStart ? 0 : 1 }) ?? [piece]
      for (const each of pieces) for (const id of pieceIds(each)) ids.push(id)
    }
    for (const [outer, section] of split.asGiven(wellFormed(text)).entries()) {
      const inner = typeof section === 'number' ? [section] : split.normalized(normalize(section))
      for (const [index, part] of inner.entries()) add(part, outer === 0 && index === 0)
    }
    return addSpecialTokens ? [...prefix, ...ids, ...suffix] : ids
  }
}

function splitters(tokens: readonly AddedToken[], normalize: (text: string) => string) {
  return {
    asGiven: createSplitter(tokens.filter((token) => !token.normalized)),
    normalized: createSplitter(
      tokens.filter((token) => token.normalized),
      normalize,
    ),
  }
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

function buildLibraryTokenizer(tokenizer: JsonSource, vocabulary: Vocabulary): LibraryTokenizer {
  const model = tokenizer.object('model')
  const configuration = {
    normalizer: rewriteNormalizer(tokenizer.object('normalizer')),
    pre_tokenizer: rewritePreTokenizer(tokenizer.object('pre_tokenizer')),
    post_processor: tokenizer.object('post_processor')?.fields ?? null,
    decoder: null,
    added_tokens: [],
    model: {
      ...model?.fields,
      type: vocabulary.type,
      vocab: vocabularyForText(model?.fields.vocab, model?.string('unk_token'), vocabulary),
    },
  }
  try {
    return new library.Tokenizer(configuration, {})
  } catch (error) {
    if (error instanceof ModelError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new ModelError(
      'bad-tokenizer',
      `${tokenizer.file} cannot be used: ${reason}`,
      { file: tokenizer.file, reason },
      { cause: error },
    )
  }
}

/** The model's vocabulary without control tokens: these are cut out before, and text must not become one. */
function vocabularyForText(
  vocab: unknown,
  unknownToken: string | undefined,
  vocabulary: Vocabulary,
): unknown {
  const isControl = (token: string) => {
    const id = vocabulary.ids.get(token)
    return id !== undefined && vocabulary.specialIds.has(id) && token !== unknownToken
  }
  if (Array.isArray(vocab)) {
    return vocab.map(([token, score], id) => [isControl(token) ? `${unspellable}${id}` : token, score])
  }
  return Object.fromEntries(Object.entries(Object(vocab)).filter(([token]) => !isControl(token)))
}

/** A dollar sign is literal in tokenizer.json, a reference in the replacement text of JavaScript. */
function rewriteNormalizer(config: JsonSource | undefined): unknown {
  if (config === undefined) return null
  switch (config.string('type')) {
    case 'Sequence': {
      const normalizers = (config.array('normalizers') ?? []).map((part, index) =>
        rewriteNormalizer(config.nested(`normalizers.${index}`, part)),
      )
      return { type: 'Sequence', normalizers }
    }
    case 'Replace':
      return { ...config.fields, content: (config.string('content') ?? '').replaceAll('$', '$$$$') }
    default:
      return config.fields
  }
}

function createPieceEncoder(
  tokenizer: JsonSource,
  model: Model,
  vocabulary: Vocabulary,
): (piece: string) => number[] {
  const unknown = model.unk_token_id ?? undefined
  const idsOf = (tokens: readonly string[]) =>
    tokens.flatMap((token) => vocabulary.ids.get(token) ?? (unknown === undefined ? [] : [unknown]))
  const fallsBack = tokenizer.object('model')?.boolean('byte_fallback') === true
  // The library knows byte fallback for BPE only.
  if (vocabulary.type !== 'Unigram' || !fallsBack) return (piece) => idsOf(model._call([piece]))

  const encoder = new TextEncoder()
  return (piece) => {
    const tokens = model.encode([piece]).flatMap((token) => {
      if (vocabulary.ids.has(token)) return [token]
      const bytes = Array.from(encoder.encode(token), fallbackToken)
      return bytes.every((byte) => vocabulary.ids.has(byte)) ? bytes : [token]
    })
    return idsOf(tokens)
  }
}

/** What the post-processor puts before and after every text. */
function surroundings(
  tokenizer: JsonSource,
  { post_processor: postProcessor }: LibraryTokenizer,
  vocabulary: Vocabulary,
): [prefix: number[], suffix: number[]] {
  if (postProcessor === null) return [[], []]
  const around = postProcessor.post_process([unspellable]).tokens
  const place = around.indexOf(unspellable)
  if (place === -1) {
    throw tokenizer.wrong(
      'post_processor',
      'a template that includes the text',
      tokenizer.fields.post_processor,
    )
  }
  const templateIds = specialTokenIds(tokenizer.object('post_processor'))
  const idsOf = (tokens: readonly string[]) =>
    tokens.flatMap((token) => {
      const ids = templateIds.get(token) ?? vocabulary.ids.get(token)
      if (ids === undefined)
        throw tokenizer.wrong('post_processor', 'made of tokens of the vocabulary', token)
      return ids
    })
  return [idsOf(around.slice(0, place)), idsOf(around.slice(place + 1))]
}

/** The ids that the special tokens of a `TemplateProcessing` stand for, by their name in the template. */
function specialTokenIds(postProcessor: JsonSource | undefined): Map<string, number[]> {
  const ids = new Map<string, number[]>()
  for (const [index, part] of (postProcessor?.array('processors') ?? []).entries()) {
    const nested = specialTokenIds(postProcessor?.nested(`processors[${index}]`, part))
    for (const [name, list] of nested) ids.set(name, list)
  }
  const named = postProcessor?.object('special_tokens')
  for (const name of Object.keys(named?.fields ?? {})) {
    const list = named?.object(name)?.integers('ids', maxTokenId)
    if (list !== undefined) ids.set(name, list)
  }
  return ids
}
