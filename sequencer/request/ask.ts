import type { Address, Hex } from 'viem'

/** Which of OpenAI's two routes a request came by. */
export type Endpoint = 'chat' | 'completions'

/** One turn of a conversation, its content as one text. */
export interface Turn {
  readonly role: string
  readonly content: string
}

export type Prompt =
  | { readonly kind: 'chat'; readonly turns: readonly Turn[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tokens'; readonly tokens: readonly number[] }

/**
 * What a request asks for, read from its raw body. Sequencer, worker and client read the same bytes with the same function, so
 * that none can mean something else by them.
 */
export interface Ask {
  readonly endpoint: Endpoint
  /** A served model's name or its id. */
  readonly model: string
  readonly prompt: Prompt
  /** Undefined: as many as the largest bucket leaves. */
  readonly maxTokens: number | undefined
  /** A binary32. */
  readonly temperature: number
  /** Undefined: it follows from nonce and request. */
  readonly seed: bigint | undefined
  readonly stop: readonly string[]
  readonly stream: boolean
  readonly includeUsage: boolean
  /** How many alternatives to show beside each token's own log-probability; undefined shows none at all. */
  readonly logprobs: number | undefined
  /** Undefined: the server draws one. */
  readonly nonce: Hex | undefined
  readonly disputer: Address
  readonly beneficiary: Address
}

/** A request that cannot be answered as it stands: what was wrong and what would be right, for OpenAI's error envelope. */
export class AskError extends Error {
  override readonly name = 'AskError'
  /** The parameter at fault; null for the body as a whole. */
  readonly param: string | null
  readonly code: 'invalid_json' | 'missing_parameter' | 'invalid_value' | 'unsupported_parameter'

  constructor(code: AskError['code'], param: string | null, message: string) {
    super(message)
    this.code = code
    this.param = param
  }
}
