/** A change to a text that arrives in chunks: gives what is final, holds back what later chunks may change. */
export interface TextStream {
  push(chunk: string): string
  /** The end of the text: what was held back. */
  flush(): string
}

/** `text.replaceAll(from, to)`, for a text that arrives in chunks. */
export function replacing(from: string, to: string): TextStream {
  if (from === '') throw new RangeError('the text to replace is empty')
  let held = ''
  return {
    push(chunk) {
      const parts = (held + chunk).split(from)
      const rest = parts.pop() ?? ''
      const keep = rest.length - overlap(rest, from)
      held = rest.slice(keep)
      return parts.map((part) => part + to).join('') + rest.slice(0, keep)
    },
    flush() {
      const rest = held
      held = ''
      return rest
    },
  }
}

/** Drops up to `start` of `character` at the beginning of the whole text and up to `stop` at its end. */
export function stripping(character: string, start: number, stop: number): TextStream {
  let droppable = start
  let held = ''
  return {
    push(chunk) {
      let text = chunk
      while (droppable > 0 && text !== '') {
        if (!text.startsWith(character)) {
          droppable = 0
          break
        }
        text = text.slice(character.length)
        droppable--
      }
      const pending = held + text
      let keep = pending.length
      for (let count = 0; count < stop && pending.endsWith(character, keep); count++) keep -= character.length
      held = pending.slice(keep)
      return pending.slice(0, keep)
    },
    flush() {
      held = ''
      return ''
    },
  }
}

/** One change after the other. */
export function chained(streams: readonly TextStream[]): TextStream {
  return {
    push: (chunk) => streams.reduce((text, stream) => (text === '' ? '' : stream.push(text)), chunk),
    flush: () =>
      streams.reduce((text, stream) => (text === '' ? '' : stream.push(text)) + stream.flush(), ''),
  }
}

// The order is part of the definition: each replacement sees the result of the one before.
const cleanUps: readonly (readonly [string, string])[] = [
  [' .', '.'],
  [' ?', '?'],
  [' !', '!'],
  [' ,', ','],
  [" ' ", "'"],
  [" n't", "n't"],
  [" 'm", "'m"],
  [" 's", "'s"],
  [" 've", "'ve"],
  [" 're", "'re"],
]

/** What tokenizers call `clean_up_tokenization_spaces`: no space before English punctuation and contractions. */
export function cleaningUpSpaces(): TextStream {
  return chained(cleanUps.map(([from, to]) => replacing(from, to)))
}

/** How many characters at the end of `text` could be the beginning of `wanted`; never all of `wanted`. */
function overlap(text: string, wanted: string): number {
  for (let length = Math.min(text.length, wanted.length - 1); length > 0; length--) {
    if (wanted.startsWith(text.slice(text.length - length))) return length
  }
  return 0
}
