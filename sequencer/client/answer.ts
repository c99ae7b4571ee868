import { finish } from '../../contracts/receipt.ts'
import type { Exchange } from './exchange.ts'
import type { Verification } from './verification.ts'

/** An answer with all that it can be checked by, and how its checks ended. */
export interface Answer {
  readonly text: string
  /** How it ended, by its receipt: all tokens used, ended by the model, or by a stop string. */
  readonly finish: 'length' | 'endToken' | 'stop'
  /** The receipt's name everywhere. */
  readonly receiptHash: `0x${string}`
  /** Plain JSON: save it to verify the answer again at any time (`otr verify receipt`). */
  readonly exchange: Exchange
  readonly verification: Verification
}

export function finishName(code: number): Answer['finish'] {
  const names: readonly Answer['finish'][] = ['length', 'endToken', 'stop']
  return names.find((name) => finish[name] === code) ?? 'stop'
}
