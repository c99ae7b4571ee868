import type { Policy } from './policy.ts'

/** What is wrong with bytes after a signature. They are never signed and never hashed, so nothing may hang on them. */
export function trailingProblem(
  trailing: Uint8Array | undefined,
  { allowTrailing }: Pick<Policy, 'allowTrailing'>,
): string | undefined {
  if (trailing === undefined || trailing.length === 0 || allowTrailing === true) return undefined
  if (allowTrailing === false) return `${trailing.length} unsigned bytes follow the signature`
  return trailing.some((byte) => byte !== 0)
    ? 'unsigned bytes other than zero follow the signature'
    : undefined
}
