import { Tokenizer as LibraryTokenizer } from '@huggingface/tokenizers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DetokenizeOptions } from '../../fraud-proof/model/text/detokenizer.ts'
import type { Tokenizer } from '../../fraud-proof/model/text/tokenizer.ts'
import { loadTokenizer } from '../../fraud-proof/model/text/tokenizer.ts'
import { goldenAbsent, goldenPath } from '../support/golden.ts'
import { type Random, randomText, seededRandom } from './random-text.ts'
import {
  byteLevel,
  fixtures,
  sentencePiece,
  sentencePieceFirst,
  type TokenizerFixture,
  tokenizerOf,
  unigram,
  wordPiece,
} from './tokenizer-fixtures.ts'

function pieces(tokenizer: Tokenizer, ids: readonly number[], options?: DetokenizeOptions): string[] {
  const stream = tokenizer.detokenizer(options)
  return [...ids.map((id) => stream.push(id)), stream.flush()]
}

/** Ids of a random text, or ids at random: bytes of broken characters, special tokens, ids without a token. */
function randomIds(random: Random, tokenizer: Tokenizer): number[] {
  if (random.below(2) === 0) return tokenizer.encode(randomText(random, 30, ['<|im_end|>', '</s>']))
  return Array.from({ length: random.below(30) }, () => random.below(tokenizer.vocabularySize + 2))
}

/** Decoding as the library does it, all at once, where it does it as tokenizer.json means it. */
function libraryDecode({ tokenizer, config }: TokenizerFixture, ids: readonly number[]): string {
  if (ids.length === 0) return ''
  const library = new LibraryTokenizer(tokenizer, config)
  return library.decode([...ids], {
    skip_special_tokens: true,
    clean_up_tokenization_spaces: config.clean_up_tokenization_spaces === true,
  })
}

const isBroken = (text: string) => /\p{Surrogate}/u.test(text)

describe('incremental detokenization', () => {
  it.each(Object.keys(fixtures))('gives what decode gives, never half a character (%s)', (name) => {
    const random = seededRandom(`detokenizer ${name}`)
    const fixture = fixtures[name]?.()
    if (fixture === undefined) throw new RangeError(name)
    for (const clean_up_tokenization_spaces of [false, true]) {
      const tokenizer = tokenizerOf({
        ...fixture,
        config: { ...fixture.config, clean_up_tokenization_spaces },
      })
      for (let round = 0; round < 300; round++) {
        const ids = randomIds(random, tokenizer)
        const options = { skipSpecialTokens: random.below(2) === 0, continuing: random.below(2) === 0 }
        const parts = pieces(tokenizer, ids, options)
        expect(parts.join('')).toBe(tokenizer.decode(ids, options))
        expect(parts.filter(isBroken)).toEqual([])
      }
    }
  })

  it.each(Object.keys(fixtures))('agrees with the library, which decodes all at once (%s)', (name) => {
    const random = seededRandom(`library ${name}`)
    const fixture = fixtures[name]?.()
    if (fixture === undefined) throw new RangeError(name)
    const tokenizer = tokenizerOf(fixture)
    const tokens = tokenizer.vocabularySize
    for (let round = 0; round < 200; round++) {
      const ids = Array.from({ length: random.below(20) }, () => random.below(tokens))
      const expected = libraryDecode(fixture, ids)
      const text = tokenizer.decode(ids)
      // Here the library departs from the Rust one: it drops a byte order mark that begins a run of bytes, and
      // takes a space that is a byte for the one that Metaspace puts in front.
      if (text.includes('\ufeff') || (name.startsWith('unigram') && text.startsWith(' '))) continue
      expect(text, JSON.stringify(ids)).toBe(expected)
    }
  })

  it('reads bytes as UTF-8 as one decoder would that sees all of them', () => {
    const random = seededRandom('bytes')
    const tokenizer = tokenizerOf(byteLevel())
    for (let round = 0; round < 2000; round++) {
      const bytes = Array.from({ length: random.below(9) }, () =>
        random.pick([0x41, 0x80, 0xbf, 0xc3, 0xe2, 0xef, 0xf0, 0x9f, random.below(256)]),
      )
      const expected = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes))
      expect(pieces(tokenizer, bytes).join(''), bytes.toString()).toBe(expected)
    }
  })

  it('waits for the last byte of an emoji that is spread over tokens', () => {
    const tokenizer = tokenizerOf(byteLevel())
    const ids = [...Buffer.from('a\u{1F600}b')]
    expect(pieces(tokenizer, ids)).toEqual(['a', '', '', '', '\u{1F600}', 'b', ''])
  })

  it('waits for the last of the byte tokens of a character', () => {
    const tokenizer = tokenizerOf(sentencePiece())
    const ids = [...Buffer.from('\u4f60')].map((byte) => byte + 3)
    expect(pieces(tokenizer, ids)).toEqual(['', '', '\u4f60', ''])
  })

  it.each(['byteLevel', 'sentencePiece'])('gives U+FFFD for a character that never ends (%s)', (name) => {
    const tokenizer = tokenizerOf(name === 'byteLevel' ? byteLevel() : sentencePiece())
    const first = name === 'byteLevel' ? 0 : 3
    expect(pieces(tokenizer, [0xf0 + first, 0x9f + first])).toEqual(['', '', '\ufffd'])
    expect(pieces(tokenizer, [0x80 + first, 0x41 + first]).join('')).toBe('\ufffdA')
  })

  it('drops the space that such a tokenizer puts in front of a text, and only that one', () => {
    for (const fixture of [sentencePiece(), sentencePieceFirst(), unigram()]) {
      const tokenizer = tokenizerOf(fixture)
      const ids = tokenizer.encode('the dog', { addSpecialTokens: false })
      expect(tokenizer.decode(ids)).toBe('the dog')
      expect(tokenizer.decode(ids, { continuing: true })).toBe(' the dog')
    }
  })

  it('shows special tokens only where asked to', () => {
    const tokenizer = tokenizerOf(byteLevel())
    const ids = tokenizer.encode('one<|im_end|>')
    expect(tokenizer.decode(ids)).toBe('one')
    expect(tokenizer.decode(ids, { skipSpecialTokens: false })).toBe('one<|im_end|>')
  })

  it('leaves an added token as it is, also one whose characters could stand for bytes', () => {
    const fixture = byteLevel()
    const added_tokens = [{ id: 500, content: 'n\u00e9' }]
    const named = tokenizerOf({ ...fixture, tokenizer: { ...fixture.tokenizer, added_tokens } })
    expect(named.decode([500])).toBe('n\u00e9')
  })

  it('leaves an added token that is not made of byte symbols as it is', () => {
    const tokenizer = tokenizerOf(byteLevel())
    const text = 'in the caf\u00e9 \u2502now'
    expect(tokenizer.decode(tokenizer.encode(text))).toBe(text)
  })

  it('holds back a space that clean-up may drop, and no more than that', () => {
    const tokenizer = tokenizerOf({ ...byteLevel(), config: { clean_up_tokenization_spaces: true } })
    const ids = [...Buffer.from('a .b c')]
    expect(pieces(tokenizer, ids)).toEqual(['a', '', '.', 'b', '', ' c', ''])
  })

  it('cleans up in the order the rules have, across tokens', () => {
    const tokenizer = tokenizerOf({ ...byteLevel(), config: { clean_up_tokenization_spaces: true } })
    const ids = [...Buffer.from("do n ' t  ' s it , ca n't")]
    expect(pieces(tokenizer, ids).join('')).toBe("don't's it, can't")
  })

  it('puts the words of a WordPiece vocabulary together', () => {
    const tokenizer = tokenizerOf(wordPiece())
    expect(tokenizer.decode(tokenizer.encode("Haven't they? Hello, world."))).toBe(
      "haven't they? hello, world.",
    )
  })

  it('gives no text for an id without a token', () => {
    const tokenizer = tokenizerOf(sentencePiece())
    expect(tokenizer.decode([tokenizer.vocabularySize, 40_000])).toBe('')
    expect(tokenizer.decode([])).toBe('')
  })

  it('refuses a decoder it does not know, by name', () => {
    const fixture = byteLevel()
    const tokenizer = { ...fixture.tokenizer, decoder: { type: 'CTC' } }
    expect(() => tokenizerOf({ ...fixture, tokenizer })).toThrow(
      /tokenizer\.json: decoder\.type should be one of .*, but is "CTC"/,
    )
  })

  it('takes no longer for an id late in a text than for an early one', () => {
    const tokenizer = tokenizerOf(sentencePiece())
    const ids = tokenizer.encode('the dog and \u{1F600} then '.repeat(5_000))
    const stream = tokenizer.detokenizer()
    let longest = 0
    let length = 0
    for (const id of ids) {
      const part = stream.push(id)
      longest = Math.max(longest, part.length)
      length += part.length
    }
    // A quadratic detokenizer would not come to the end of so many ids.
    expect(ids.length).toBeGreaterThan(50_000)
    expect(length + stream.flush().length).toBe('the dog and \u{1F600} then '.length * 5_000)
    expect(longest).toBeLessThan(20)
  })
})

describe.skipIf(goldenAbsent !== false)('a tokenizer as published (needs golden data)', () => {
  let tokenizer: Tokenizer
  beforeAll(async () => {
    tokenizer = await loadTokenizer(goldenPath('models/tiny-random-gpt2'))
  })

  it('gives what decode gives', () => {
    const random = seededRandom('published detokenizer')
    for (let round = 0; round < 300; round++) {
      const ids = randomIds(random, tokenizer)
      const parts = pieces(tokenizer, ids)
      expect(parts.join('')).toBe(tokenizer.decode(ids))
      expect(parts.filter(isBroken)).toEqual([])
    }
  })
})
