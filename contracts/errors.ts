/**
 * Base of every error this package throws: a stable `code` to switch on, flat `context` to log,
 * and a message that says what to do. It lives here because every other area may import `contracts`.
 */
export class OtrError<Code extends string = string> extends Error {
  override readonly name: string = 'OtrError'
  readonly code: Code
  readonly context: Readonly<Record<string, string | number | boolean>>

  constructor(
    code: Code,
    message: string,
    context: Record<string, string | number | boolean> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.code = code
    this.context = context
  }
}
