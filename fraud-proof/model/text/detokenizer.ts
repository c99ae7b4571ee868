import type { TokenDecoder } from './token-decoder.ts'

/** Turns ids into text as they come. */
export interface IncrementalDetokenizer {
  /** Takes the next id; gives the text that no later id can change, which never ends within a character. */
  push(id: number): string
  /** The end of the ids: gives the rest of the text. */
  flush(): string
}

export interface DetokenizeOptions {
  /** Leave out special tokens such as the end of sequence. Default true. */
  readonly skipSpecialTokens?: boolean
  /**
   * The text goes on from text before it (a completion after its prompt), so a space at its beginning is
   * part of it. By default the ids are a text of their own, and a tokenizer that begins each text with a
   * space drops that space again.
   */
  readonly continuing?: boolean
}

/** What a detokenizer needs of a tokenizer. */
export interface DetokenizerVocabulary {
  readonly decoder: TokenDecoder
  readonly texts: ReadonlyMap<number, string>
  readonly specialIds: ReadonlySet<number>
  /** The texts of added tokens, which stand for themselves whatever the decoder would make of them. */
  readonly verbatim: ReadonlySet<string>
}

/**
 * An incremental detokenizer. All pushes and the flush, put together, are exactly the tokenizer's `decode` of
 * all ids, which is defined through it. Work per id does not grow with the number of ids before it. An id
 * without a token (a model's vocabulary is often padded) has no text.
 */
export function createDetokenizer(
  { decoder, texts, specialIds, verbatim }: DetokenizerVocabulary,
  { skipSpecialTokens = true, continuing = false }: DetokenizeOptions = {},
): IncrementalDetokenizer {
  const stream = decoder({ continuing, verbatim })
  return {
    push(id) {
      if (skipSpecialTokens && specialIds.has(id)) return ''
      const token = texts.get(id)
      return token === undefined ? '' : stream.push(token)
    },
    flush: () => stream.flush(),
  }
}
