import { isJsonObject, type JsonSource } from '../json-source.ts'
import type { AddedToken } from './added-tokens.ts'

/** The tokens of a tokenizer. */
export interface Vocabulary {
  readonly type: 'BPE' | 'Unigram' | 'WordPiece'
  readonly ids: ReadonlyMap<string, number>
  readonly texts: ReadonlyMap<number, string>
  readonly added: readonly AddedToken[]
  readonly specialIds: ReadonlySet<number>
  /** One more than the highest id. */
  readonly size: number
}

/** The tokens that a tokenizer's configuration names for a purpose. */
export const namedTokens = ['bos', 'eos', 'unk', 'pad', 'sep', 'cls', 'mask'] as const
export type NamedToken = (typeof namedTokens)[number]

/** No tokenizer has an id near this; a higher one is a damaged file. */
export const maxTokenId = 10_000_000

/**
 * Reads the tokens of a tokenizer.json. Tokens that tokenizer_config.json names for a purpose are control
 * tokens too, as they are when Python's transformers loads the two files.
 */
export function readVocabulary(tokenizer: JsonSource, named: readonly string[]): Vocabulary {
  const model = tokenizer.object('model')
  if (model === undefined) throw tokenizer.wrong('model', 'an object', undefined)
  const type = modelType(model)
  const ids = new Map<string, number>()
  const texts = new Map<number, string>()
  for (const [token, id] of type === 'Unigram' ? listedTokens(model) : mappedTokens(model)) {
    ids.set(token, id)
    texts.set(id, token)
  }
  if (type === 'BPE') checkMerges(model)

  const added = (tokenizer.array('added_tokens') ?? []).map((token, index) =>
    addedToken(tokenizer.nested(`added_tokens[${index}]`, token)),
  )
  for (const { content, id } of added) {
    ids.set(content, id)
    texts.set(id, content)
  }
  const special = new Set(added.filter((token) => token.special).map((token) => token.id))
  const contents = new Set(added.map((token) => token.content))
  for (const content of new Set(named)) {
    const id = ids.get(content)
    if (id === undefined) continue
    special.add(id)
    if (!contents.has(content)) added.push(controlToken(id, content))
  }
  return {
    type,
    ids,
    texts,
    added: added.map((token) => ({ ...token, special: special.has(token.id) })),
    specialIds: special,
    size: [...texts.keys()].reduce((size, id) => Math.max(size, id + 1), 0),
  }
}

function modelType(model: JsonSource): Vocabulary['type'] {
  const type = model.string('type')
  if (type === 'BPE' || type === 'Unigram' || type === 'WordPiece') return type
  // Files of the first years leave the type out.
  if (type === undefined) {
    if (Array.isArray(model.fields.vocab)) return 'Unigram'
    return model.fields.merges === undefined ? 'WordPiece' : 'BPE'
  }
  throw model.wrong('type', 'BPE, Unigram or WordPiece', type)
}

function mappedTokens(model: JsonSource): [string, number][] {
  const { vocab } = model.fields
  if (!isJsonObject(vocab)) throw model.wrong('vocab', 'an object of ids by token', vocab)
  return Object.entries(vocab).map(([token, id]) => {
    if (!isId(id)) throw model.wrong(`vocab[${JSON.stringify(token)}]`, `an id from 0 to ${maxTokenId}`, id)
    return [token, id]
  })
}

function listedTokens(model: JsonSource): [string, number][] {
  const { vocab } = model.fields
  if (!Array.isArray(vocab) || vocab.length === 0) {
    throw model.wrong('vocab', 'a list of tokens with their scores', vocab)
  }
  const unknown = model.integer('unk_id', vocab.length - 1)
  if (unknown === undefined) throw model.wrong('unk_id', 'the place of the unknown token', undefined)
  return vocab.map((entry: unknown, id) => {
    const [token, score] = Array.isArray(entry) ? entry : []
    if (typeof token !== 'string' || typeof score !== 'number') {
      throw model.wrong(`vocab[${id}]`, 'a token with its score', entry)
    }
    return [token, id]
  })
}

function checkMerges(model: JsonSource): void {
  const merges = model.array('merges')
  if (merges === undefined) throw model.wrong('merges', 'a list of pairs', undefined)
  const wrong = merges.findIndex((merge) => {
    const pair = typeof merge === 'string' ? merge.split(' ') : merge
    return !Array.isArray(pair) || pair.length !== 2 || !pair.every((part) => typeof part === 'string')
  })
  if (wrong !== -1) throw model.wrong(`merges[${wrong}]`, 'two tokens', merges[wrong])
  const prefix = model.string('continuing_subword_prefix')
  if (prefix !== undefined && prefix !== '') {
    throw model.wrong('continuing_subword_prefix', 'empty for BPE (the library ignores it)', prefix)
  }
}

function addedToken(token: JsonSource): AddedToken {
  const content = token.string('content')
  const id = token.integer('id', maxTokenId)
  if (content === undefined || content === '') {
    throw token.wrong('content', 'text that is not empty', token.fields.content)
  }
  if (id === undefined) throw token.wrong('id', `an id from 0 to ${maxTokenId}`, token.fields.id)
  const special = token.boolean('special') ?? false
  return {
    id,
    content,
    special,
    normalized: token.boolean('normalized') ?? !special,
    lstrip: token.boolean('lstrip') ?? false,
    rstrip: token.boolean('rstrip') ?? false,
    singleWord: token.boolean('single_word') ?? false,
  }
}

function controlToken(id: number, content: string): AddedToken {
  return { id, content, special: true, normalized: false, lstrip: false, rstrip: false, singleWord: false }
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maxTokenId
}
