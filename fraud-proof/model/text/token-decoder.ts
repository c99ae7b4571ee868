import type { JsonSource } from '../json-source.ts'
import { byteOfFallbackToken, bytesOfToken } from './byte-alphabet.ts'
import { chained, cleaningUpSpaces, replacing, stripping, type TextStream } from './text-stream.ts'

/** One part of a decoder: takes tokens in order, gives the pieces of text that later tokens cannot change. */
interface PieceStep {
  push(piece: string): string[]
  flush(): string[]
}

/** How a decoder is started: whether its text follows other text, and which tokens stand for themselves. */
interface Start {
  readonly continuing: boolean
  readonly verbatim: ReadonlySet<string>
}

type MakeStep = (start: Start) => PieceStep
type MakeStream = (start: Start) => TextStream

/** A tokenizer's decoder, ready to be started for any number of texts. */
export type TokenDecoder = (start: Start) => TextStream

/**
 * Builds the decoder that tokenizer.json describes, in a form that takes one token at a time. A decoder is a
 * list of steps over tokens; from `Fuse` (or `ByteLevel`, which fuses too) on, the steps see one long text.
 */
export function compileDecoder(decoder: JsonSource | undefined, cleanUpSpaces: boolean): TokenDecoder {
  const steps: MakeStep[] = []
  const streams: MakeStream[] = []
  let fused = false
  for (const part of decoder === undefined ? [] : flatten(decoder)) {
    const type = part.string('type')
    if (type === 'Fuse' || type === 'ByteLevel') {
      if (type === 'ByteLevel') steps.push(byteLevel)
      fused = true
    } else if (type === 'Replace' || type === 'Strip') {
      const make = type === 'Replace' ? replaceStream(part) : stripStream(part)
      if (fused) streams.push(make)
      else steps.push((start) => eachPiece(() => make({ ...start, continuing: false })))
    } else {
      steps.push(stepFor(part, type))
    }
  }
  if (decoder === undefined) steps.push((start) => separated(start, ' ', (token) => token))
  if (cleanUpSpaces) streams.push(cleaningUpSpaces)
  return (start) =>
    joined(
      steps.map((make) => make(start)),
      chained(streams.map((make) => make(start))),
    )
}

function flatten(decoder: JsonSource): JsonSource[] {
  if (decoder.string('type') !== 'Sequence') return [decoder]
  return (decoder.array('decoders') ?? []).flatMap((part, index) =>
    flatten(decoder.nested(`decoders.${index}`, part)),
  )
}

function stepFor(part: JsonSource, type: string | undefined): MakeStep {
  switch (type) {
    case 'ByteFallback':
      return byteFallback
    case 'Metaspace': {
      const space = part.string('replacement') ?? '\u2581'
      const prefixed = part.string('prepend_scheme') !== 'never' && part.boolean('add_prefix_space') !== false
      return metaspace(space, prefixed)
    }
    case 'WordPiece': {
      const prefix = part.string('prefix') ?? '##'
      const cleanUp = part.boolean('cleanup') ?? true
      return wordPiece(prefix, cleanUp)
    }
    case 'BPEDecoder':
      return endOfWord(part.string('suffix') ?? '</w>')
    default:
      throw part.wrong(
        'type',
        'one of BPEDecoder, ByteFallback, ByteLevel, Fuse, Metaspace, Replace, Sequence, Strip, WordPiece',
        type,
      )
  }
}

/** Bytes of byte-level tokens, read as UTF-8 across tokens. */
function byteLevel({ verbatim }: Start): PieceStep {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  const encoder = new TextEncoder()
  return {
    push(token) {
      const bytes = verbatim.has(token) ? undefined : bytesOfToken(token)
      return [utf8.decode(bytes ?? encoder.encode(token), { stream: true })]
    },
    flush: () => [utf8.decode()],
  }
}

/** Runs of `<0xE2>`-like tokens, read as UTF-8; any other token ends the run. */
function byteFallback(): PieceStep {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  let inRun = false
  const endRun = () => {
    const rest = inRun ? utf8.decode() : ''
    inRun = false
    return rest === '' ? [] : [rest]
  }
  return {
    push(token) {
      const byte = byteOfFallbackToken(token)
      if (byte === undefined) return [...endRun(), token]
      inRun = true
      const text = utf8.decode(Uint8Array.of(byte), { stream: true })
      return text === '' ? [] : [text]
    },
    flush: endRun,
  }
}

function metaspace(space: string, prefixed: boolean): MakeStep {
  return ({ continuing }) => {
    let first = prefixed && !continuing
    return {
      push(token) {
        const text = first && token.startsWith(space) ? token.slice(space.length) : token
        first = false
        return [text.replaceAll(space, ' ')]
      },
      flush: () => [],
    }
  }
}

function wordPiece(prefix: string, cleanUp: boolean): MakeStep {
  return (start) => {
    const words = separated(start, '', (token, first) =>
      first || prefix === '' || !token.startsWith(prefix)
        ? first
          ? token
          : ` ${token}`
        : token.slice(prefix.length),
    )
    if (!cleanUp) return words
    const cleaned = eachPiece(cleaningUpSpaces)
    return { push: (token) => words.push(token).flatMap(cleaned.push), flush: () => [] }
  }
}

function separated(
  { continuing }: Start,
  separator: string,
  text: (token: string, first: boolean) => string,
): PieceStep {
  let first = !continuing
  return {
    push(token) {
      const piece = (first ? '' : separator) + text(token, first)
      first = false
      return [piece]
    },
    flush: () => [],
  }
}

/** Tokens that end a word carry a suffix, which is a space but on the last token: so one token is held back. */
function endOfWord(suffix: string): MakeStep {
  return () => {
    let held: string | undefined
    return {
      push(token) {
        const ready = held === undefined ? [] : [held.replaceAll(suffix, ' ')]
        held = token
        return ready
      },
      flush: () => (held === undefined ? [] : [held.replaceAll(suffix, '')]),
    }
  }
}

function replaceStream(part: JsonSource): MakeStream {
  const literal = part.object('pattern')?.string('String')
  const content = part.string('content') ?? ''
  // A regular expression may need the whole text, so its result could not be streamed.
  if (literal === undefined || literal === '') {
    throw part.wrong('pattern', 'a String that is not empty', part.fields.pattern)
  }
  return () => replacing(literal, content)
}

function stripStream(part: JsonSource): MakeStream {
  const character = part.string('content') ?? ' '
  const start = part.integer('start', 1_000) ?? 0
  const stop = part.integer('stop', 1_000) ?? 0
  if (character === '') throw part.wrong('content', 'a character', character)
  return ({ continuing }) => stripping(character, continuing ? 0 : start, stop)
}

/** Applies a change of text to each piece on its own. */
function eachPiece(make: () => TextStream): PieceStep {
  return {
    push(piece) {
      const stream = make()
      return [stream.push(piece) + stream.flush()]
    },
    flush: () => [],
  }
}

function joined(steps: readonly PieceStep[], rest: TextStream): TextStream {
  return {
    push(token) {
      const pieces = steps.reduce((list, step) => list.flatMap((piece) => step.push(piece)), [token])
      return rest.push(pieces.join(''))
    },
    flush() {
      const pieces = steps.reduce<string[]>(
        (list, step) => [...list.flatMap((piece) => step.push(piece)), ...step.flush()],
        [],
      )
      return rest.push(pieces.join('')) + rest.flush()
    },
  }
}
