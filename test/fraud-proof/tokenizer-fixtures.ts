import { JsonSource } from '../../fraud-proof/model/json-source.ts'
import { byteSymbols, fallbackToken } from '../../fraud-proof/model/text/byte-alphabet.ts'
import { createTokenizer, type Tokenizer } from '../../fraud-proof/model/text/tokenizer.ts'

/** The two JSON files of a tokenizer, small but of the shape that real models ship. */
export interface TokenizerFixture {
  readonly tokenizer: Record<string, unknown>
  readonly config: Record<string, unknown>
}

export function tokenizerOf({ tokenizer, config }: TokenizerFixture, chatTemplate?: string): Tokenizer {
  return createTokenizer({
    tokenizer: new JsonSource('tokenizer.json', tokenizer, 'bad-tokenizer'),
    config: new JsonSource('tokenizer_config.json', config, 'bad-tokenizer'),
    chatTemplate,
  })
}

interface Flags {
  special?: boolean
  normalized?: boolean
  lstrip?: boolean
  rstrip?: boolean
  single_word?: boolean
}

export function addedToken(id: number, content: string, flags: Flags = {}) {
  const plain = { special: false, normalized: false, lstrip: false, rstrip: false, single_word: false }
  return { id, content, ...plain, ...flags }
}

const corpus =
  'the quick brown fox jumps over the lazy dog and then the other dogs join in the chase while it rains ' +
  "I'm sure they've seen 12 345 things, haven't they? Yes! It is the end . Hello world, hello there."

/** Byte-pair merges learnt from a text, the most frequent first. */
function learnMerges(pieces: string[][], count: number): [string, string][] {
  const merges: [string, string][] = []
  for (let round = 0; round < count; round++) {
    const frequency = new Map<string, number>()
    for (const piece of pieces) {
      for (let at = 1; at < piece.length; at++) {
        const pair = `${piece[at - 1]} ${piece[at]}`
        frequency.set(pair, (frequency.get(pair) ?? 0) + 1)
      }
    }
    const [best] = [...frequency].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    if (best === undefined || best[1] < 2) break
    const [left = '', right = ''] = best[0].split(' ')
    merges.push([left, right])
    for (const piece of pieces) {
      for (let at = 1; at < piece.length; at++) {
        if (piece[at - 1] === left && piece[at] === right) piece.splice(at - 1, 2, left + right)
      }
    }
  }
  return merges
}

function numbered(tokens: readonly string[]): Record<string, number> {
  return Object.fromEntries([...new Set(tokens)].map((token, id) => [token, id]))
}

const chatTokens = ['<|endoftext|>', '<|im_start|>', '<|im_end|>']

/** A GPT-2-like tokenizer: all 256 byte symbols, some merges, chat tokens, added tokens of each kind. */
export function byteLevel(): TokenizerFixture {
  const words = corpus.match(/ ?[^ ]+/g) ?? []
  const pieces = words.map((word) => Array.from(Buffer.from(word), (byte) => byteSymbols[byte] ?? ''))
  const merges = learnMerges(pieces, 60)
  const vocab = numbered([...byteSymbols, ...merges.map((pair) => pair.join(''))])
  const first = Object.keys(vocab).length
  return {
    tokenizer: {
      version: '1.0',
      truncation: null,
      padding: null,
      added_tokens: [
        ...chatTokens.map((content, index) => addedToken(first + index, content, { special: true })),
        addedToken(first + 3, '    ', { normalized: true }),
        addedToken(first + 4, '<mask>', { lstrip: true, special: true }),
        addedToken(first + 5, 'fox', { single_word: true }),
        addedToken(first + 6, '<think>'),
        addedToken(first + 7, 'caf\u00e9 \u2502', { rstrip: true }),
      ],
      normalizer: { type: 'NFC' },
      pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
      post_processor: null,
      decoder: { type: 'ByteLevel', add_prefix_space: true, trim_offsets: true, use_regex: true },
      model: model('BPE', { vocab, merges: merges.map((pair) => pair.join(' ')) }),
    },
    config: { bos_token: '<|endoftext|>', eos_token: '<|im_end|>', clean_up_tokenization_spaces: false },
  }
}

/** A Llama-3-like tokenizer: the same tokens, cut by its own expression, with a beginning of sequence. */
export function byteLevelWithStart(): TokenizerFixture {
  const { tokenizer, config } = byteLevel()
  const startId = tokenizerOf({ tokenizer, config }).specialTokens.bos?.id ?? 0
  const words =
    "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+"
  const pretokenizers = [
    { type: 'Split', pattern: { Regex: words }, behavior: 'Isolated', invert: false },
    { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: false },
  ]
  return {
    tokenizer: {
      ...tokenizer,
      normalizer: null,
      pre_tokenizer: { type: 'Sequence', pretokenizers },
      post_processor: template('<|endoftext|>', startId, 'before'),
    },
    config,
  }
}

/** A Llama-2-like tokenizer: spaces as a character, bytes as tokens, a decoder of four steps. */
export function sentencePiece(): TokenizerFixture {
  const pieces = corpus.split(' ').map((word) => [...`\u2581${word}`])
  const characters = [...new Set(pieces.flat())]
  const merges = learnMerges(pieces, 60)
  const bytes = Array.from({ length: 256 }, (_, byte) => fallbackToken(byte))
  const vocab = numbered([
    '<unk>',
    '<s>',
    '</s>',
    ...bytes,
    '\u2581',
    ...characters,
    ...merges.map((pair) => pair.join('')),
  ])
  return {
    tokenizer: {
      version: '1.0',
      truncation: null,
      padding: null,
      added_tokens: ['<unk>', '<s>', '</s>'].map((content, id) => addedToken(id, content, { special: true })),
      normalizer: {
        type: 'Sequence',
        normalizers: [
          { type: 'Prepend', prepend: '\u2581' },
          { type: 'Replace', pattern: { String: ' ' }, content: '\u2581' },
        ],
      },
      pre_tokenizer: null,
      post_processor: template('<s>', 1, 'before'),
      decoder: {
        type: 'Sequence',
        decoders: [
          { type: 'Replace', pattern: { String: '\u2581' }, content: ' ' },
          { type: 'ByteFallback' },
          { type: 'Fuse' },
          { type: 'Strip', content: ' ', start: 1, stop: 0 },
        ],
      },
      model: model('BPE', { unk_token: '<unk>', fuse_unk: true, byte_fallback: true, vocab, merges }),
    },
    config: { bos_token: '<s>', eos_token: '</s>', unk_token: '<unk>', clean_up_tokenization_spaces: false },
  }
}

/** The same in the newer layout: the space in front comes from a pre-tokenizer, and only at the very start. */
export function sentencePieceFirst(): TokenizerFixture {
  const { tokenizer, config } = sentencePiece()
  const metaspace = { type: 'Metaspace', replacement: '\u2581', prepend_scheme: 'first', split: false }
  return { tokenizer: { ...tokenizer, normalizer: null, pre_tokenizer: metaspace }, config }
}

/** A T5-like tokenizer: pieces with scores, cut at spaces, an end of sequence after each text. */
export function unigram(byteFallback = false): TokenizerFixture {
  const words = corpus.split(' ').map((word) => `\u2581${word}`)
  const parts = words.flatMap((word) => [word, word.slice(0, 3), word.slice(1, 4)])
  const bytes = byteFallback ? Array.from({ length: 256 }, (_, byte) => fallbackToken(byte)) : []
  const tokens = [...new Set(['<pad>', '</s>', '<unk>', ...bytes, '\u2581', ...corpus, ...parts])].filter(
    (token) => token !== ' ' && token !== '',
  )
  return {
    tokenizer: {
      version: '1.0',
      truncation: null,
      padding: null,
      added_tokens: ['<pad>', '</s>', '<unk>'].map((content, id) =>
        addedToken(id, content, { special: true }),
      ),
      normalizer: { type: 'NFKC' },
      pre_tokenizer: { type: 'Metaspace', replacement: '\u2581', prepend_scheme: 'always', split: true },
      post_processor: template('</s>', 1, 'after'),
      decoder: byteFallback
        ? { type: 'Sequence', decoders: [{ type: 'ByteFallback' }, metaspaceDecoder] }
        : metaspaceDecoder,
      model: {
        type: 'Unigram',
        unk_id: 2,
        byte_fallback: byteFallback,
        vocab: tokens.map((token, id) => [token, id < 3 ? 0 : -1 - (id % 17) / 8 - 6 / token.length]),
      },
    },
    config: { eos_token: '</s>', pad_token: '<pad>', unk_token: '<unk>' },
  }
}

const metaspaceDecoder = {
  type: 'Metaspace',
  replacement: '\u2581',
  prepend_scheme: 'always',
  split: true,
}

/** A BERT-like tokenizer, whose text does not come back as it went in. */
export function wordPiece(): TokenizerFixture {
  const words = corpus.toLowerCase().match(/[a-z]+|[0-9]+|[^\sa-z0-9]/g) ?? []
  const vocab = numbered([
    '[UNK]',
    '[CLS]',
    '[SEP]',
    ...words,
    ...words.flatMap((word) => [...word].flatMap((letter) => [letter, `##${letter}`])),
  ])
  return {
    tokenizer: {
      version: '1.0',
      truncation: null,
      padding: null,
      added_tokens: ['[UNK]', '[CLS]', '[SEP]'].map((content, id) =>
        addedToken(id, content, { special: true }),
      ),
      normalizer: {
        type: 'BertNormalizer',
        clean_text: true,
        handle_chinese_chars: true,
        strip_accents: null,
        lowercase: true,
      },
      pre_tokenizer: { type: 'BertPreTokenizer' },
      post_processor: template('[CLS]', 1, 'before'),
      decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
      model: {
        type: 'WordPiece',
        unk_token: '[UNK]',
        continuing_subword_prefix: '##',
        max_input_chars_per_word: 100,
        vocab,
      },
    },
    config: {
      unk_token: '[UNK]',
      cls_token: '[CLS]',
      sep_token: '[SEP]',
      clean_up_tokenization_spaces: true,
    },
  }
}

/** Every kind of tokenizer by name, for tests that hold for all. */
export const fixtures: Readonly<Record<string, () => TokenizerFixture>> = {
  byteLevel,
  byteLevelWithStart,
  sentencePiece,
  sentencePieceFirst,
  unigram,
  unigramBytes: () => unigram(true),
  wordPiece,
}

function template(token: string, id: number, where: 'before' | 'after') {
  const special = { SpecialToken: { id: token, type_id: 0 } }
  const text = { Sequence: { id: 'A', type_id: 0 } }
  return {
    type: 'TemplateProcessing',
    single: where === 'before' ? [special, text] : [text, special],
    pair: [text, { Sequence: { id: 'B', type_id: 1 } }],
    special_tokens: { [token]: { id: token, ids: [id], tokens: [token] } },
  }
}

function model(type: string, fields: Record<string, unknown>) {
  const usual = {
    dropout: null,
    unk_token: null,
    fuse_unk: false,
    byte_fallback: false,
    ignore_merges: false,
  }
  return { type, ...usual, continuing_subword_prefix: null, end_of_word_suffix: null, ...fields }
}
