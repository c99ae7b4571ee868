import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { byteSymbols } from '../../fraud-proof/model/text/byte-alphabet.ts'
import { loadTokenizer, type Tokenizer } from '../../fraud-proof/model/text/tokenizer.ts'
import { goldenAbsent, goldenPath } from '../support/golden.ts'
import { randomText, seededRandom } from './random-text.ts'
import {
  addedToken,
  byteLevel,
  byteLevelWithStart,
  fixtures,
  sentencePiece,
  sentencePieceFirst,
  tokenizerOf,
  unigram,
} from './tokenizer-fixtures.ts'

const root = await mkdtemp(join(tmpdir(), 'otr-tokenizer-'))
afterAll(() => rm(root, { recursive: true }))

async function directoryWith(files: Record<string, string>): Promise<string> {
  const directory = await mkdtemp(join(root, 'model-'))
  for (const [file, text] of Object.entries(files)) await writeFile(join(directory, file), text)
  return directory
}

/** The text of each token of a text. */
function tokensOf(tokenizer: Tokenizer, text: string): string[] {
  return tokenizer
    .encode(text, { addSpecialTokens: false })
    .map((id) => tokenizer.decode([id], { skipSpecialTokens: false, continuing: true }))
}

/** What a pre-tokenizer cuts text into, seen through a model that merges any two neighbours it is given. */
function cutBy(
  preTokenizer: unknown,
  bytes: unknown = { type: 'ByteLevel', use_regex: false },
): (text: string) => string[] {
  const vocab = Object.fromEntries(byteSymbols.map((symbol, id) => [symbol, id]))
  const merges: string[][] = []
  const ascii = ['aa', '  ', ' a', 'a ', '11', '1a', 'a1', '..', 'a.', '.a'].map(symbolsOf)
  const acrossScripts = [symbolsOf('a\u0663').slice(0, 2), symbolsOf('\u00e9.').slice(-2)]
  for (const [left = '', right = ''] of [...ascii, ...acrossScripts]) {
    merges.push([left, right])
    vocab[left + right] = Object.keys(vocab).length
  }
  const { tokenizer, config } = byteLevel()
  const model = { type: 'BPE', vocab, merges }
  const pieces = { type: 'Sequence', pretokenizers: [preTokenizer, bytes] }
  const built = tokenizerOf({
    tokenizer: { ...tokenizer, normalizer: null, added_tokens: [], pre_tokenizer: pieces, model },
    config: { ...config, bos_token: null, eos_token: null },
  })
  return (text) => tokensOf(built, text)
}

function symbolsOf(text: string): string[] {
  return Array.from(Buffer.from(text), (byte) => byteSymbols[byte] ?? '')
}

describe('encoding text', () => {
  it.each(['byteLevel', 'byteLevelWithStart', 'sentencePiece', 'sentencePieceFirst'])(
    'loses nothing of a random text (%s)',
    (name) => {
      const random = seededRandom(`round trip ${name}`)
      const fixture = fixtures[name]?.()
      if (fixture === undefined) throw new RangeError(name)
      const isByteLevel = name.startsWith('byte')
      const added = fixture.tokenizer.added_tokens
      // Tokens that take white space with them change the text, on purpose.
      const tokenizer = tokenizerOf({
        ...fixture,
        tokenizer: {
          ...fixture.tokenizer,
          normalizer: isByteLevel ? null : fixture.tokenizer.normalizer,
          added_tokens: Array.isArray(added) ? added.filter((token) => !token.lstrip && !token.rstrip) : [],
        },
      })
      for (let round = 0; round < 300; round++) {
        const written = randomText(random, 30, isByteLevel ? ['<|im_end|>'] : [])
        // SentencePiece writes a space and U+2581 alike, and a space at the very beginning is its own.
        const text = isByteLevel ? written : `x${written.replaceAll('\u2581', '')}`
        for (const plain of [false, true]) {
          const ids = tokenizer.encode(text, { plain, addSpecialTokens: false })
          expect(tokenizer.decode(ids, { skipSpecialTokens: false })).toBe(text)
        }
      }
    },
  )

  it('merges as byte-pair encoding is defined: the best pair of all, the leftmost first, again and again', () => {
    const random = seededRandom('byte-pair merges')
    for (let round = 0; round < 60; round++) {
      const merges: [string, string][] = []
      const tokens = ['a', 'b', 'c']
      for (let count = 0; count < 12; count++) {
        const pair: [string, string] = [random.pick(tokens), random.pick(tokens)]
        if (merges.some((merge) => merge.join(' ') === pair.join(' '))) continue
        merges.push(pair)
        tokens.push(pair.join(''))
      }
      const vocab = Object.fromEntries([...new Set(tokens)].map((token, id) => [token, id]))
      const tokenizer = tokenizerOf({
        tokenizer: { model: { type: 'BPE', vocab, merges }, decoder: { type: 'Fuse' } },
        config: {},
      })
      for (let texts = 0; texts < 20; texts++) {
        const text = Array.from({ length: random.below(20) }, () => random.pick(['a', 'b', 'c'])).join('')
        const expected = mergedByDefinition(text, merges).map((token) => vocab[token])
        expect(tokenizer.encode(text), JSON.stringify({ text, merges })).toEqual(expected)
      }
    }
  })

  it('adds the beginning of sequence to a text, and leaves it away where asked to', () => {
    const tokenizer = tokenizerOf(byteLevelWithStart())
    const start = tokenizer.specialTokens.bos?.id
    expect(tokenizer.encode('A')).toEqual([start, 'A'.charCodeAt(0)])
    expect(tokenizer.encode('A', { addSpecialTokens: false })).toEqual(['A'.charCodeAt(0)])
    expect(tokenizerOf(unigram()).encode('the').at(-1)).toBe(1)
  })

  it('adds the ids that a template gives its tokens', () => {
    const fixture = sentencePiece()
    const single = [{ SpecialToken: { id: 'start', type_id: 0 } }, { Sequence: { id: 'A', type_id: 0 } }]
    const start = { id: 'start', ids: [1, 2], tokens: ['<s>', '</s>'] }
    const template = { type: 'TemplateProcessing', single, pair: [], special_tokens: { start } }
    const post_processor = { type: 'Sequence', processors: [{ type: 'ByteLevel' }, template] }
    const tokenizer = tokenizerOf({ ...fixture, tokenizer: { ...fixture.tokenizer, post_processor } })
    expect(tokenizer.encode('')).toEqual([1, 2])
  })

  it('puts a space in front of the text alone, not of what follows a special token', () => {
    const tokenizer = tokenizerOf(sentencePieceFirst())
    const [space = -1, x = -1] = tokenizer.encode('x', { addSpecialTokens: false })
    expect(tokenizer.encode('x</s>x', { addSpecialTokens: false })).toEqual([space, x, 2, x])
    expect(tokenizer.encode('</s>x', { addSpecialTokens: false })).toEqual([2, x])
  })

  it('reads half a surrogate pair as U+FFFD, like any encoder of UTF-8', () => {
    expect(tokenizerOf(byteLevel()).encode('\ud83d')).toEqual([0xef, 0xbf, 0xbd])
    const model = { type: 'BPE', vocab: { '\ufffd': 0 }, merges: [] }
    expect(tokenizerOf({ tokenizer: { model }, config: {} }).encode('\ud83d')).toEqual([0])
  })

  it('falls back to bytes where a vocabulary of pieces has none, and to the unknown token without them', () => {
    const bytes = tokenizerOf(unigram(true))
    expect(bytes.decode(bytes.encode('the \u4f60\u597d'))).toBe('the \u4f60\u597d')
    expect(tokenizerOf(unigram()).encode('\u4f60\u597d', { addSpecialTokens: false })).toEqual([3, 2])
  })
})

describe('added tokens', () => {
  const tokenizer = tokenizerOf(byteLevel())

  it('are found in text, the longest first', () => {
    const fixture = byteLevel()
    const added_tokens = [addedToken(500, '<a>'), addedToken(501, '<a><b>'), addedToken(502, '<b>')]
    const longest = tokenizerOf({ ...fixture, tokenizer: { ...fixture.tokenizer, added_tokens } })
    expect(longest.encode('<a><b><a><c><b>')).toEqual([501, 500, ...Buffer.from('<c>'), 502])
  })

  it('take white space with them where they say so, as Unicode defines it', () => {
    expect(tokensOf(tokenizer, 'x \u00a0<mask> y')).toEqual(['x', '<mask>', ' ', 'y'])
    expect(tokensOf(tokenizer, '\ufeff<mask>').at(-1)).toBe('<mask>')
    expect(tokenizer.encode('\ufeff<mask>')).toHaveLength(4)
    expect(tokensOf(tokenizer, 'caf\u00e9 \u2502 \n x')).toEqual(['caf\u00e9 \u2502', 'x'])
  })

  it('are not found within a word where they are words of their own', () => {
    expect(tokensOf(tokenizer, 'a fox!')).toContain('fox')
    expect(tokensOf(tokenizer, 'foxes')).not.toContain('fox')
    expect(tokensOf(tokenizer, '_fox')).not.toContain('fox')
  })

  it('are found in normalized text where they say so, else in the text as given', () => {
    const fixture = byteLevel()
    const added_tokens = [addedToken(500, 'Given'), addedToken(501, 'Normal', { normalized: true })]
    const lower = tokenizerOf({
      ...fixture,
      tokenizer: { ...fixture.tokenizer, normalizer: { type: 'Lowercase' }, added_tokens },
    })
    expect(lower.encode('Given')).toEqual([500])
    expect(lower.encode('given')).not.toContain(500)
    expect(lower.encode('NORMAL')).toEqual([501])
  })

  it.each(Object.keys(fixtures))('are never read as control tokens in plain text (%s)', (name) => {
    const random = seededRandom(`plain ${name}`)
    const fixture = fixtures[name]?.()
    if (fixture === undefined) throw new RangeError(name)
    const built = tokenizerOf(fixture)
    const control = new Map<number, string>()
    for (const token of Object.values(built.specialTokens)) control.set(token.id, token.text)
    const unknown = built.specialTokens.unk?.id
    for (let round = 0; round < 300; round++) {
      const text = randomText(random, 15, [...control.values()])
      const ids = built.encode(text, { plain: true, addSpecialTokens: false })
      expect(ids.filter((id) => control.has(id) && id !== unknown)).toEqual([])
    }
  })
})

describe('cutting text before tokens are made', () => {
  it.each<[string, object, string, string[]]>([
    [
      'Split merged with what comes next',
      { type: 'Split', pattern: { String: ' ' }, behavior: 'MergedWithNext' },
      'a a  a',
      ['a', ' a', ' ', ' a'],
    ],
    [
      'Split merged with what is before',
      { type: 'Split', pattern: { String: ' ' }, behavior: 'MergedWithPrevious' },
      'a a a',
      ['a ', 'a ', 'a'],
    ],
    [
      'Split that removes',
      { type: 'Split', pattern: { String: ' ' }, behavior: 'Removed' },
      'a a',
      ['a', 'a'],
    ],
    [
      'Split that removes what does not match',
      { type: 'Split', pattern: { Regex: 'a+' }, behavior: 'Removed', invert: true },
      'aa.a',
      ['aa', 'a'],
    ],
    [
      'Split inverted, keeping all',
      { type: 'Split', pattern: { Regex: 'a+' }, behavior: 'Isolated', invert: true },
      'aa.',
      ['aa', '.'],
    ],
    ['Digits, one by one', { type: 'Digits', individual_digits: true }, 'a11', ['a', '1', '1']],
    ['Punctuation, each mark', { type: 'Punctuation' }, 'a..', ['a', '.', '.']],
    ['Whitespace, which drops it', { type: 'Whitespace' }, 'a1 .a', ['a1', '.', 'a']],
    ['a space in front', { type: 'ByteLevel', add_prefix_space: true, use_regex: false }, 'a', [' a']],
  ])('follows %s', (_, preTokenizer, text, expected) => {
    // The last one makes bytes of its own, which a second ByteLevel would encode again.
    const isByteLevel = 'use_regex' in preTokenizer
    const cut = cutBy(
      isByteLevel ? { type: 'Sequence', pretokenizers: [] } : preTokenizer,
      isByteLevel ? preTokenizer : undefined,
    )
    expect(cut(text)).toEqual(expected)
  })

  it('cuts at the spaces that Metaspace marks, unless told not to', () => {
    const vocab = { a: 0, '\u2581': 1, 'a\u2581': 2 }
    const model = { type: 'BPE', vocab, merges: [['a', '\u2581']] }
    const encode = (flags: object) => {
      const pre_tokenizer = { type: 'Metaspace', replacement: '\u2581', ...flags }
      return tokenizerOf({ tokenizer: { model, pre_tokenizer }, config: {} }).encode('a a')
    }
    expect(encode({ prepend_scheme: 'always', split: true })).toEqual([1, 0, 1, 0])
    expect(encode({ prepend_scheme: 'always', split: false })).toEqual([1, 2, 0])
    expect(encode({ add_prefix_space: false })).toEqual([0, 1, 0])
  })

  it('knows the digits and words of every script', () => {
    const digits = cutBy({ type: 'Digits', individual_digits: true })
    expect(digits('a\u0663')).toHaveLength(3)
    const words = cutBy({ type: 'Whitespace' })
    expect(words('\u00e9.')).toHaveLength(3)
  })

  it('refuses what the library would read wrongly', () => {
    const pattern = { Regex: '(a)b' }
    expect(() => cutBy({ type: 'Split', pattern, behavior: 'Removed' })).toThrow(
      expect.objectContaining({ code: 'bad-tokenizer' }),
    )
    expect(() => cutBy({ type: 'Split', pattern, behavior: 'MergedWithNext', invert: true })).toThrow(
      'behavior',
    )
    expect(() => cutBy({ type: 'UnicodeScripts' })).toThrow('UnicodeScripts')
  })
})

describe('checking ids against a model', () => {
  const tokenizer = tokenizerOf(byteLevel())

  it('accepts ids below the limit', () => {
    expect(() => tokenizer.checkIds([0, 99], 100)).not.toThrow()
  })

  it('names the token that the model does not know', () => {
    const ids = tokenizer.encode('Hi<|im_end|>')
    expect(() => tokenizer.checkIds(ids, 256)).toThrow(
      expect.objectContaining({
        code: 'token-out-of-range',
        context: { id: ids[2], token: '<|im_end|>', position: 2, limit: 256 },
      }),
    )
  })

  it('refuses a prompt without tokens', () => {
    expect(() => tokenizer.checkIds(tokenizer.encode(''), 100)).toThrow(
      expect.objectContaining({ code: 'empty-prompt' }),
    )
  })
})

describe('loading a tokenizer', () => {
  it('reads the files of a model directory', async () => {
    const { tokenizer, config } = byteLevel()
    const directory = await directoryWith({
      'tokenizer.json': JSON.stringify(tokenizer),
      'tokenizer_config.json': JSON.stringify(config),
    })
    const loaded = await loadTokenizer(directory)
    expect(loaded.specialTokens.eos?.text).toBe('<|im_end|>')
    expect(loaded.vocabularySize).toBe(1 + Math.max(...loaded.encode('caf\u00e9 \u2502')))
    expect(loaded.isChat).toBe(false)
  })

  it('does without tokenizer_config.json', async () => {
    const directory = await directoryWith({ 'tokenizer.json': JSON.stringify(byteLevel().tokenizer) })
    expect((await loadTokenizer(directory)).specialTokens).toEqual({})
  })

  it('counts a token that the configuration names among the control tokens', () => {
    const fixture = sentencePiece()
    const tokenizer = tokenizerOf({ ...fixture, tokenizer: { ...fixture.tokenizer, added_tokens: [] } })
    expect(tokenizer.encode('</s>', { addSpecialTokens: false })).toEqual([2])
    expect(tokenizer.decode([2])).toBe('')
  })

  it('reads a named token that is written as an object', () => {
    const tokenizer = tokenizerOf({
      ...sentencePiece(),
      config: { eos_token: { content: '</s>', lstrip: false } },
    })
    expect(tokenizer.specialTokens.eos).toEqual({ id: 2, text: '</s>' })
  })

  it('says what to do where there is only a SentencePiece model', async () => {
    const directory = await directoryWith({ 'tokenizer.model': '' })
    await expect(loadTokenizer(directory)).rejects.toMatchObject({
      code: 'bad-tokenizer',
      message: expect.stringContaining('it has tokenizer.model; save the tokenizer in the fast format'),
    })
  })

  it.each<[string, string, string]>([
    ['no JSON', '{', 'tokenizer.json is not JSON'],
    ['no object', '[]', 'should hold a JSON object'],
    ['no model', '{}', 'model should be an object, but is nothing'],
    ['an unknown model', '{"model":{"type":"WordLevel"}}', 'model.type should be BPE, Unigram or WordPiece'],
    [
      'ids that are no ids',
      '{"model":{"type":"BPE","vocab":{"a":-1},"merges":[]}}',
      'model.vocab["a"] should be an id',
    ],
    ['no merges', '{"model":{"type":"BPE","vocab":{"a":0}}}', 'model.merges should be a list of pairs'],
    [
      'broken merges',
      '{"model":{"type":"BPE","vocab":{"a":0},"merges":["a"]}}',
      'model.merges[0] should be two tokens',
    ],
    [
      'no unknown token',
      '{"model":{"type":"Unigram","vocab":[["a",0]]}}',
      'model.unk_id should be the place',
    ],
    [
      'broken added tokens',
      '{"model":{"type":"BPE","vocab":{"a":0},"merges":[]},"added_tokens":[{"id":1}]}',
      'added_tokens[0].content should be text',
    ],
    [
      'an unknown normalizer',
      '{"model":{"type":"BPE","vocab":{"a":0},"merges":[]},"normalizer":{"type":"Odd"}}',
      'Unknown Normalizer type: Odd',
    ],
    [
      'a template with a token that is not there',
      '{"model":{"type":"BPE","vocab":{"a":0},"merges":[]},"post_processor":{"type":"BertProcessing","cls":["<s>",1],"sep":["</s>",2]}}',
      'made of tokens of the vocabulary, but is "<s>"',
    ],
  ])('refuses %s', async (_, text, message) => {
    const directory = await directoryWith({ 'tokenizer.json': text })
    await expect(loadTokenizer(directory)).rejects.toMatchObject({
      code: 'bad-tokenizer',
      message: expect.stringContaining(message),
    })
  })
})

describe.skipIf(goldenAbsent !== false)(
  'a tokenizer with more tokens than its model (needs golden data)',
  () => {
    let tokenizer: Tokenizer
    beforeAll(async () => {
      tokenizer = await loadTokenizer(goldenPath('models/tiny-random-gpt2'))
    })

    it('loads, and tells ids that the model does not know', () => {
      expect(tokenizer.vocabularySize).toBe(50295)
      expect(() => tokenizer.checkIds(tokenizer.encode('a a'), 1000)).not.toThrow()
      expect(() => tokenizer.checkIds(tokenizer.encode('Hello  world'), 1000)).toThrow(
        /token \d+ \(".*"\) at position 0/,
      )
    })

    it('has the ids that GPT-2 is known for', () => {
      expect(tokenizer.encode('Hello world')).toEqual([15496, 995])
      expect(tokenizer.encode('<|endoftext|>')).toEqual([50256])
      expect(tokenizer.encode('a     b')).toEqual([64, 50283, 65])
    })

    it('loses nothing of a random text but what clean-up drops', () => {
      const random = seededRandom('published tokenizer')
      for (let round = 0; round < 200; round++) {
        const text = randomText(random, 20)
        const expected = [' .', ' ?', ' !', ' ,', " ' ", " n't", " 'm", " 's", " 've", " 're"].reduce(
          (cleaned, spaced) => cleaned.replaceAll(spaced, spaced.trim()),
          text,
        )
        expect(tokenizer.decode(tokenizer.encode(text))).toBe(expected)
      }
    })
  },
)

/** Byte-pair encoding word by word of its definition, without any of the library's data structures. */
function mergedByDefinition(text: string, merges: readonly (readonly [string, string])[]): string[] {
  const tokens = [...text]
  for (;;) {
    const ranks = tokens
      .slice(1)
      .map((right, at) => merges.findIndex((merge) => merge[0] === tokens[at] && merge[1] === right))
    const possible = ranks.filter((rank) => rank !== -1)
    if (possible.length === 0) return tokens
    const at = ranks.indexOf(Math.min(...possible))
    tokens.splice(at, 2, `${tokens[at]}${tokens[at + 1]}`)
  }
}
