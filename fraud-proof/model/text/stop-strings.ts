import { ModelError } from '../model-error.ts'

/** What may be shown after some text, and the stop string that ended it, if one did. */
export interface StopResult {
  readonly emit: string
  readonly stopped: string | undefined
}

/** Follows text as it comes and ends it before the first stop string. */
export interface StopMatcher {
  /** Takes more text; gives what cannot be part of a stop string any more. After a stop nothing more is emitted. */
  push(text: string): StopResult
  /** The end of the text: gives what was held back. */
  flush(): string
}

/** One stop string with the state of its Knuth-Morris-Pratt automaton. */
interface Pattern {
  readonly text: string
  /** For each matched length, the longest shorter match that is still alive. */
  readonly fallback: readonly number[]
  matched: number
}

/**
 * A matcher for `stop` strings over streamed text. The stop string that is complete first wins (of two that
 * end together, the longer), however the text is cut into pieces, so the result does not depend on the tokens.
 *
 * @example
 * const matcher = createStopMatcher(['END'])
 * matcher.push('one E') // { emit: 'one ', stopped: undefined }
 * matcher.push('ND two') // { emit: '', stopped: 'END' }
 */
export function createStopMatcher(stops: readonly string[]): StopMatcher {
  const patterns = stops.map(patternOf)
  let held = ''
  let stopped: string | undefined

  return {
    push(text) {
      if (stopped !== undefined) return { emit: '', stopped }
      const pending = held + text
      for (let at = held.length; at < pending.length; at++) {
        const complete = advance(patterns, pending.charCodeAt(at))
        if (complete === undefined) continue
        stopped = complete.text
        held = ''
        return { emit: pending.slice(0, at + 1 - stopped.length), stopped }
      }
      const keep = pending.length - Math.max(0, ...patterns.map((pattern) => pattern.matched))
      held = pending.slice(keep)
      return { emit: pending.slice(0, keep), stopped: undefined }
    },
    flush() {
      const rest = held
      held = ''
      for (const pattern of patterns) pattern.matched = 0
      return rest
    },
  }
}

function patternOf(text: unknown): Pattern {
  if (typeof text !== 'string' || text === '') {
    throw new ModelError(
      'bad-stop-string',
      `a stop string should be text of at least one character, but is ${JSON.stringify(text)}`,
    )
  }
  if (/\p{Surrogate}/u.test(text)) {
    throw new ModelError(
      'bad-stop-string',
      'a stop string should be well-formed text, but has half a character',
    )
  }
  const fallback = [0]
  for (let at = 1, matched = 0; at < text.length; at++) {
    while (matched > 0 && text[at] !== text[matched]) matched = fallback[matched - 1] ?? 0
    if (text[at] === text[matched]) matched++
    fallback.push(matched)
  }
  return { text, fallback, matched: 0 }
}

/** Moves every pattern on by one code unit; the longest that is now complete, if any. */
function advance(patterns: readonly Pattern[], unit: number): Pattern | undefined {
  let complete: Pattern | undefined
  for (const pattern of patterns) {
    while (pattern.matched > 0 && pattern.text.charCodeAt(pattern.matched) !== unit) {
      pattern.matched = pattern.fallback[pattern.matched - 1] ?? 0
    }
    if (pattern.text.charCodeAt(pattern.matched) === unit) pattern.matched++
    if (pattern.matched < pattern.text.length) continue
    if (complete === undefined || pattern.text.length > complete.text.length) complete = pattern
  }
  return complete
}
