/** A token that is recognised in text before the model's own tokenization. */
export interface AddedToken {
  readonly id: number
  readonly content: string
  /** A control token, which has no text of its own in an answer. */
  readonly special: boolean
  /** Recognised in the normalized text rather than in the text as given. */
  readonly normalized: boolean
  /** Takes the white space before it, or after it, with it. */
  readonly lstrip: boolean
  readonly rstrip: boolean
  /** Recognised only where it is not part of a longer word. */
  readonly singleWord: boolean
}

/** A stretch of text without added tokens, or the id of an added token. */
export type Section = string | number

/** Cuts text at added tokens; the longest that begins first wins. */
export type AddedTokenSplitter = (text: string) => Section[]

interface Node {
  readonly next: Map<number, Node>
  token: AddedToken | undefined
}

/** Builds the splitter for some added tokens; `spelling` says how each is written in the text to split. */
export function createSplitter(
  tokens: readonly AddedToken[],
  spelling: (content: string) => string = (content) => content,
): AddedTokenSplitter {
  const root: Node = { next: new Map(), token: undefined }
  for (const token of tokens) insert(root, spelling(token.content), token)
  if (root.next.size === 0) return (text) => (text === '' ? [] : [text])

  return (text) => {
    const sections: Section[] = []
    let done = 0
    for (let at = 0; at < text.length; ) {
      const match = longestAt(root, text, at)
      if (match === undefined) {
        at++
        continue
      }
      const { token, end } = match
      if (token.singleWord && (endsWithWord(text.slice(0, at)) || startsWithWord(text.slice(end)))) {
        at = end
        continue
      }
      const start = token.lstrip ? Math.max(done, beforeSpace(text, at)) : at
      if (done < start) sections.push(text.slice(done, start))
      sections.push(token.id)
      done = token.rstrip ? afterSpace(text, end) : end
      at = done
    }
    if (done < text.length) sections.push(text.slice(done))
    return sections
  }
}

function insert(root: Node, text: string, token: AddedToken): void {
  if (text === '') return
  let node = root
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    let next = node.next.get(unit)
    if (next === undefined) {
      next = { next: new Map(), token: undefined }
      node.next.set(unit, next)
    }
    node = next
  }
  node.token = token
}

function longestAt(root: Node, text: string, start: number): { token: AddedToken; end: number } | undefined {
  let found: { token: AddedToken; end: number } | undefined
  let node: Node | undefined = root
  for (let at = start; at < text.length; at++) {
    node = node.next.get(text.charCodeAt(at))
    if (node === undefined) return found
    if (node.token !== undefined) found = { token: node.token, end: at + 1 }
  }
  return found
}

/** Where the white space that ends at `end` begins. JavaScript's trim knows other white space than tokenizers do. */
function beforeSpace(text: string, end: number): number {
  let at = end
  while (at > 0 && isSpace(text.charAt(at - 1))) at--
  return at
}

function afterSpace(text: string, start: number): number {
  let at = start
  while (at < text.length && isSpace(text.charAt(at))) at++
  return at
}

const isSpace = (character: string) => /\p{White_Space}/u.test(character)
const startsWithWord = (text: string) => /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]/u.test(text)
const endsWithWord = (text: string) => /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]$/u.test(text.slice(-2))
