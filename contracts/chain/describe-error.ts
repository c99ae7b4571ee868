import { BaseError } from 'viem'

/** What went wrong with a call of a node, in a line, and without the node's address: that often holds a secret. */
export function describeError(error: unknown): string {
  const text =
    error instanceof BaseError
      ? [error.shortMessage, error.details].filter((part) => part).join(' ')
      : error instanceof Error
        ? error.message
        : String(error)
  return text.replace(/\b(https?|wss?):\/\/\S+/gi, '(address)').slice(0, 500)
}
