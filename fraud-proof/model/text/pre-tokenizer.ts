import type { JsonSource } from '../json-source.ts'

// The library that runs tokenizer.json in JavaScript reads some pre-tokenizers otherwise than the Rust
// library they are written for: classes such as \d and \w as ASCII only, some behaviours of `Split`, and
// `split` and `add_prefix_space` of `Metaspace` not at all. Each is rewritten here into one that both read alike.

const gpt2Words = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+"
const marks = '\\p{P}\\x21-\\x2F\\x3A-\\x40\\x5B-\\x60\\x7B-\\x7E'
const punctuation = `[${marks}]`
// Rust counts the joiners of emoji and Indic scripts as part of a word.
const word = '\\w\\u200C\\u200D'

/** The pre-tokenizer of a tokenizer.json, rewritten for the library; null stays null. */
export function rewritePreTokenizer(config: JsonSource | undefined): unknown {
  if (config === undefined) return null
  switch (config.string('type')) {
    case 'Sequence':
      return sequence(
        ...(config.array('pretokenizers') ?? []).map((part, index) =>
          rewritePreTokenizer(config.nested(`pretokenizers.${index}`, part)),
        ),
      )
    case 'Split':
      return split(config, patternOf(config), config.boolean('invert') ?? false)
    case 'Punctuation':
      return split(config, punctuation, false)
    case 'Digits':
      return isolated(config.boolean('individual_digits') === true ? '\\p{N}' : '\\p{N}+')
    case 'Whitespace':
      return matches(`[${word}]+|[^${word}\\s]+`)
    case 'WhitespaceSplit':
      return matches('\\S+')
    case 'BertPreTokenizer':
      return matches(`[^\\s${marks}]+|${punctuation}`)
    case 'CharDelimiterSplit':
      return between(literally(config.string('delimiter') ?? ' '))
    case 'Metaspace':
      return metaspace(config)
    case 'ByteLevel':
      return byteLevel(config)
    default:
      return config.fields
  }
}

const sequence = (...pretokenizers: unknown[]) => ({ type: 'Sequence', pretokenizers })
const isolated = (regex: string) => ({
  type: 'Split',
  pattern: { Regex: regex },
  behavior: 'Isolated',
  invert: false,
})
/** The matches of `regex` are the pieces; anything between them is dropped. */
const matches = (regex: string) => ({
  type: 'Split',
  pattern: { Regex: regex },
  behavior: 'Removed',
  invert: true,
})
/** The matches of `regex` are dropped; what is between them are the pieces. */
const between = (regex: string) => ({
  type: 'Split',
  pattern: { Regex: regex },
  behavior: 'Removed',
  invert: false,
})
/** The longest run without a match of `regex`. */
const others = (regex: string) => `(?:(?!${regex})[\\s\\S])+`
const capturesGroup = /(?<!\\)\((?!\?(?:[=!:>]|<[=!]|[a-z-]+:))/
const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

function patternOf(config: JsonSource): string {
  const pattern = config.object('pattern')
  const literal = pattern?.string('String')
  const regex = literal === undefined ? pattern?.string('Regex') : literally(literal)
  if (regex === undefined || regex === '') {
    throw config.wrong('pattern', 'a String or a Regex that is not empty', config.fields.pattern)
  }
  return `(?:${regex})`
}

function split(config: JsonSource, regex: string, invert: boolean): unknown {
  const behavior = config.string('behavior') ?? 'Isolated'
  switch (behavior) {
    case 'Isolated':
      return isolated(regex)
    case 'Contiguous':
      return matches(`${regex}+|${others(regex)}`)
    case 'Removed':
      // JavaScript's split would give back what a group captures.
      if (!invert && capturesGroup.test(regex)) {
        throw config.wrong(
          'pattern',
          'without a capturing group where matches are removed',
          config.fields.pattern,
        )
      }
      return invert ? matches(regex) : between(regex)
    case 'MergedWithPrevious':
      if (invert) break
      return matches(`(?:${others(regex)})?${regex}|${others(regex)}`)
    case 'MergedWithNext':
      if (invert) break
      return matches(`${regex}(?:${others(regex)})?|${others(regex)}`)
  }
  throw config.wrong(
    'behavior',
    'Isolated, Contiguous or Removed, or without invert MergedWithPrevious or MergedWithNext',
    behavior,
  )
}

function metaspace(config: JsonSource): unknown {
  const replacement = config.string('replacement') ?? '\u2581'
  const unprefixed = config.boolean('add_prefix_space') === false
  const prepend = config.string('prepend_scheme') ?? (unprefixed ? 'never' : 'always')
  const marked = { type: 'Metaspace', replacement, prepend_scheme: prepend }
  if (config.boolean('split') === false) return marked
  const space = literally(replacement)
  return sequence(marked, matches(`${space}(?:${others(space)})?|${others(space)}`))
}

function byteLevel(config: JsonSource): unknown {
  const bytes = { type: 'ByteLevel', add_prefix_space: false, use_regex: false }
  const parts: unknown[] = []
  if (config.boolean('add_prefix_space') === true) {
    parts.push({ type: 'Replace', pattern: { Regex: '\\A[^ ]' }, content: ' $&' })
  }
  if (config.boolean('use_regex') !== false) parts.push(isolated(gpt2Words))
  return sequence(...parts, bytes)
}
