import { createHash } from 'node:crypto'

const MOST_ENTRIES = 4096

/**
 * Remembers what follows from bytes alone, keyed by their hash: parsed certificates, signatures found good, RIM files.
 * Nothing that depends on the time is kept here; validity is judged anew each time. The oldest entries go first.
 */
export class VerificationCache {
  private readonly entries = new Map<string, unknown>()

  /** What `compute` made of these bytes the first time. What throws is not kept. */
  remember<T>(kind: string, parts: readonly Uint8Array[], compute: () => T): T {
    const key = keyOf(kind, parts)
    const known = this.entries.get(key)
    if (known !== undefined) {
      this.entries.delete(key)
      this.entries.set(key, known)
      return known as T
    }
    const value = compute()
    this.entries.set(key, value)
    if (value instanceof Promise) value.catch(() => this.entries.delete(key))
    if (this.entries.size > MOST_ENTRIES) {
      const [oldest] = this.entries.keys()
      if (oldest !== undefined) this.entries.delete(oldest)
    }
    return value
  }
}

function keyOf(kind: string, parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return `${kind}:${hash.digest('base64')}`
}
