import { describe, expect, it } from 'vitest'
import { createStopMatcher } from '../../fraud-proof/model/text/stop-strings.ts'
import { seededRandom } from './random-text.ts'

/** The definition: the text is looked at one character after the other until it ends in a stop string. */
function naive(text: string, stops: readonly string[]): { shown: string; stopped: string | undefined } {
  for (let end = 1; end <= text.length; end++) {
    const complete = stops.filter((stop) => text.slice(0, end).endsWith(stop))
    const [stopped] = complete.sort((a, b) => b.length - a.length)
    if (stopped !== undefined) return { shown: text.slice(0, end - stopped.length), stopped }
  }
  return { shown: text, stopped: undefined }
}

describe('stop strings', () => {
  it('holds back what could be the beginning of a stop string, until it is not', () => {
    const matcher = createStopMatcher(['END'])
    expect(matcher.push('one E')).toEqual({ emit: 'one ', stopped: undefined })
    expect(matcher.push('N')).toEqual({ emit: '', stopped: undefined })
    expect(matcher.push('TER')).toEqual({ emit: 'ENTER', stopped: undefined })
    expect(matcher.flush()).toBe('')
  })

  it('never shows any part of a stop string that comes in pieces, nor anything after it', () => {
    const matcher = createStopMatcher(['\n\nUser:'])
    expect(matcher.push('Hi.\n')).toEqual({ emit: 'Hi.', stopped: undefined })
    expect(matcher.push('\nUs')).toEqual({ emit: '', stopped: undefined })
    expect(matcher.push('er: what')).toEqual({ emit: '', stopped: '\n\nUser:' })
    expect(matcher.push('more')).toEqual({ emit: '', stopped: '\n\nUser:' })
    expect(matcher.flush()).toBe('')
  })

  it('gives what it held back where the text ends first', () => {
    const matcher = createStopMatcher(['END'])
    matcher.push('the EN')
    expect(matcher.flush()).toBe('EN')
  })

  it('lets the stop string win that is complete first, and of two at once the longer', () => {
    expect(createStopMatcher(['bcd', 'c']).push('abcd')).toEqual({ emit: 'ab', stopped: 'c' })
    expect(createStopMatcher(['d', 'bcd']).push('abcd')).toEqual({ emit: 'a', stopped: 'bcd' })
  })

  it('finds a stop string that begins within a failed one', () => {
    expect(createStopMatcher(['aab']).push('aaab')).toEqual({ emit: 'a', stopped: 'aab' })
    expect(createStopMatcher(['aabaaac']).push('aabaaabaaac')).toEqual({ emit: 'aaba', stopped: 'aabaaac' })
  })

  it('passes text through where there is nothing to stop at', () => {
    expect(createStopMatcher([]).push('text')).toEqual({ emit: 'text', stopped: undefined })
  })

  it.each(['', '\ud83d'])('refuses %j as a stop string', (stop) => {
    expect(() => createStopMatcher([stop])).toThrow(expect.objectContaining({ code: 'bad-stop-string' }))
  })

  it('agrees with the definition on random texts, however they are cut', () => {
    const random = seededRandom('stop strings')
    const alphabets = [
      ['a', 'b'],
      ['a', 'b', 'ab', '\u{1F600}', '\u{1F601}'],
    ]
    for (let round = 0; round < 3000; round++) {
      const alphabet = random.pick(alphabets)
      const textOf = (length: number) => Array.from({ length }, () => random.pick(alphabet)).join('')
      const stops = Array.from({ length: random.below(4) }, () => textOf(1 + random.below(8)))
      const text = textOf(random.below(40))
      const matcher = createStopMatcher(stops)
      let shown = ''
      let stopped: string | undefined
      for (let at = 0; at < text.length; ) {
        const end = at + 1 + random.below(4)
        const result = matcher.push(text.slice(at, end))
        shown += result.emit
        stopped = result.stopped
        at = end
      }
      shown += matcher.flush()
      expect({ shown, stopped }, JSON.stringify({ text, stops })).toEqual(naive(text, stops))
    }
  })
})
