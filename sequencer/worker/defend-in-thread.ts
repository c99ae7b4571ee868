import { parentPort, workerData } from 'node:worker_threads'
import type { Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { type DefendedModel, Defender, type OwnReceipts } from '../../fraud-proof/defender/defender.ts'
import type { PlayerEvent } from '../../fraud-proof/game/player-event.ts'
import { WalletTransactions } from '../../fraud-proof/game/wallet-transactions.ts'
import type { Opening } from '../../fraud-proof/vm/opening.ts'
import { openNode } from '../cli/chain-options.ts'
import type { DefenceOptions } from './defence.ts'

/** What the thread tells, and asks. */
export type FromDefender =
  | { readonly kind: 'event'; readonly event: PlayerEvent }
  | { readonly kind: 'query'; readonly query: number; readonly receiptHash: Hex }

export type ToDefender =
  | { readonly kind: 'opening'; readonly query: number; readonly opening: Opening | undefined }
  | { readonly kind: 'failed'; readonly query: number; readonly reason: string }
  | { readonly kind: 'close' }

/** A model that a thread defends answers of. Closed with the thread. */
export type OpenedModel = DefendedModel & { close(): Promise<void> }

/** Plays the disputes of the worker that started this thread, until it is told to close. */
export async function defendInThread(
  open: (model: DefenceOptions['models'][number]) => Promise<OpenedModel>,
): Promise<void> {
  if (parentPort === null) throw new TypeError('this is no thread')
  const port = parentPort
  const options: DefenceOptions = workerData
  const send = (message: FromDefender) => port.postMessage(message)
  const receipts = new AskedReceipts(send)
  const closing = new Promise<void>((resolve) => {
    port.on('message', (message: ToDefender) => {
      if (message.kind === 'close') resolve()
      else receipts.answered(message)
    })
  })
  const { reader: client, wallet } = await openNode(options.rpc)
  const transactions = new WalletTransactions(client, wallet(privateKeyToAccount(options.key)))
  const models: OpenedModel[] = []
  for (const model of options.models) models.push(await open(model))
  const defender = new Defender(
    { deployment: options.deployment, fromBlock: BigInt(options.fromBlock) },
    { client, transactions, receipts, models, observe: (event) => send({ kind: 'event', event }) },
  )
  defender.start(options.interval)
  await closing
  const closed = defender.close()
  transactions.close()
  await closed
  for (const model of models) await model.close()
  port.close()
}

/** The worker's own store, which its main thread holds. */
class AskedReceipts implements OwnReceipts {
  readonly #send: (message: FromDefender) => void
  readonly #waiting: Waiting[] = []

  constructor(send: (message: FromDefender) => void) {
    this.#send = send
  }

  opening(receiptHash: Hex): Promise<Opening | undefined> {
    return new Promise((resolve, reject) => {
      const query = this.#waiting.push({ resolve, reject }) - 1
      this.#send({ kind: 'query', query, receiptHash })
    })
  }

  answered(message: Exclude<ToDefender, { kind: 'close' }>): void {
    const asked = this.#waiting[message.query]
    if (message.kind === 'opening') asked?.resolve(message.opening)
    else asked?.reject(new Error(message.reason))
  }
}

interface Waiting {
  resolve(opening: Opening | undefined): void
  reject(error: Error): void
}
