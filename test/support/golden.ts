import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Golden data lies beside a checkout, not in it; tests that need it skip, saying so, where it is absent. */
const goldenRoot = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** The message that such a test skips with, or false where the data is there. */
export const goldenAbsent: string | false = existsSync(goldenRoot) ? false : 'golden data absent'

export function goldenPath(relative: string): string {
  return goldenRoot + relative
}
