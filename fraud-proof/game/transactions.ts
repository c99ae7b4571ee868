import type { Address, Hex } from 'viem'

/** What to send, and why: the same purpose in flight, or done, is never sent twice, also after a crash. */
export interface TransactionRequest {
  readonly purpose: string
  readonly to: Address
  readonly data: Hex
  readonly value?: bigint
}

/** A transaction in a block. */
export interface MinedTransaction {
  readonly hash: Hex
  readonly status: 'success' | 'reverted'
  readonly gasUsed: bigint
}

/** Sends one account's transactions and sees to it that they are mined. */
export interface Transactions {
  readonly account: Address
  send(request: TransactionRequest): Promise<MinedTransaction>
}
