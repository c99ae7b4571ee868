import { malformed } from '../evidence-error.ts'
import { parseJson } from './json.ts'

/**
 * Where the value of a member of the outermost object stands in a JSON text, so that its exact characters can be
 * hashed: signatures over JSON cover the bytes as sent, not what a parser makes of them. A member named twice is
 * refused, because two parsers could read two values.
 */
export function memberSpan(
  field: string,
  json: string,
  name: string,
): { start: number; end: number } | undefined {
  const { members } = new Scanner(field, json).object(0)
  const found = members.filter((member) => member.name === name)
  if (found.length > 1) throw malformed({ field: `${field}.${name}`, got: 'two values', expected: 'one' })
  return found[0]
}

interface Member {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Finds where values end. The text is parsed as JSON first, so only well-formed text is scanned. */
class Scanner {
  private readonly json: string
  private readonly field: string

  constructor(field: string, json: string) {
    parseJson(field, json)
    this.json = json
    this.field = field
  }

  object(from: number): { members: Member[]; end: number } {
    let at = this.skipSpace(from)
    if (this.json[at] !== '{') {
      throw malformed({ field: this.field, offset: at, got: 'another value', expected: 'an object' })
    }
    const members: Member[] = []
    at = this.skipSpace(at + 1)
    while (this.json[at] !== '}') {
      const nameEnd = this.stringEnd(at)
      const name = String(JSON.parse(this.json.slice(at, nameEnd)))
      const start = this.skipSpace(this.skipSpace(nameEnd) + 1)
      const end = this.valueEnd(start)
      members.push({ name, start, end })
      at = this.skipSpace(end)
      if (this.json[at] === ',') at = this.skipSpace(at + 1)
    }
    return { members, end: at + 1 }
  }

  private valueEnd(start: number): number {
    const first = this.json[start]
    if (first === '"') return this.stringEnd(start)
    if (first !== '{' && first !== '[') {
      let at = start
      while (/[-+.0-9a-zA-Z]/.test(this.json[at] ?? '')) at++
      return at
    }
    let depth = 0
    let at = start
    do {
      const character = this.json[at]
      if (character === '"') {
        at = this.stringEnd(at)
        continue
      }
      if (character === '{' || character === '[') depth++
      if (character === '}' || character === ']') depth--
      at++
    } while (depth > 0)
    return at
  }

  private stringEnd(start: number): number {
    let at = start + 1
    while (this.json[at] !== '"') at += this.json[at] === '\\' ? 2 : 1
    return at + 1
  }

  private skipSpace(from: number): number {
    let at = from
    while (/[ \t\r\n]/.test(this.json[at] ?? '')) at++
    return at
  }
}
