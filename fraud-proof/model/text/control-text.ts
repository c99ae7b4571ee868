import type { PlainMessage } from './chat-template.ts'

/** Messages in which no control token can be read, and how to get the text back as it was written. */
export interface GuardedMessages {
  readonly messages: readonly PlainMessage[]
  restore(text: string): string
}

// Vai syllables: letters that no normalization, case folding, trimming or cleaning of text changes.
const firstStandIn = 0xa500
const lastStandIn = 0xa60b

/**
 * Takes from message contents the power to be control tokens. Where a content spells a control token, its
 * first character is replaced by a letter that occurs nowhere else; the template is rendered with that, the
 * rendered text is cut at its control tokens, which now are only the template's own, and `restore` puts the
 * characters back before the text between them is tokenized.
 */
export function guardControlText(
  messages: readonly PlainMessage[],
  controlTokens: readonly string[],
  template: string,
): GuardedMessages {
  const spelled = controlTokens.filter((token) => messages.some(({ content }) => content.includes(token)))
  if (spelled.length === 0) return { messages, restore: (text) => text }

  const taken = new Set([template, ...controlTokens, ...messages.map(({ content }) => content)].join(''))
  const standIns = new Map<string, string>()
  const originals = new Map<string, string>()
  let next = firstStandIn
  for (const first of new Set(spelled.map(firstCharacter))) {
    while (taken.has(String.fromCharCode(next))) next++
    if (next > lastStandIn) throw new RangeError('no letter is left to stand for a control token')
    const standIn = String.fromCharCode(next++)
    standIns.set(first, standIn)
    originals.set(standIn, first)
  }
  const beginning = new RegExp(`(?=${spelled.map(literally).join('|')}).`, 'gsu')
  const standIn = new RegExp(`[${[...originals.keys()].join('')}]`, 'gu')
  return {
    messages: messages.map(({ role, content }) => ({
      role,
      content: content.replace(beginning, (first) => standIns.get(first) ?? first),
    })),
    restore: (text) => text.replace(standIn, (letter) => originals.get(letter) ?? letter),
  }
}

const firstCharacter = (text: string) => String.fromCodePoint(text.codePointAt(0) ?? 0)
const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
