import { createPublicClient, createWalletClient, http, parseEther } from 'viem'
import { Challenger } from '../../fraud-proof/challenger/challenger.ts'
import type { ReceiptSource } from '../../fraud-proof/challenger/receipt-source.ts'
import { Defender, type OwnReceipts } from '../../fraud-proof/defender/defender.ts'
import type { JudgedModel } from '../../fraud-proof/game/judged-model.ts'
import { openedDisputes } from '../../fraud-proof/game/opened-disputes.ts'
import type { PlayerEvent } from '../../fraud-proof/game/player-event.ts'
import type { TransactionRequest, Transactions } from '../../fraud-proof/game/transactions.ts'
import { WalletTransactions } from '../../fraud-proof/game/wallet-transactions.ts'
import type { Stage } from './stage.ts'

/** A daemon with a wallet of its own, as the commands run it. */
export interface LivePlayer {
  readonly events: readonly PlayerEvent[]
  /** What it wanted to be sent. */
  readonly requests: readonly TransactionRequest[]
  /** Lets it run on by itself. */
  start(): void
  /** One turn of all that it does. */
  turn(): Promise<void>
  /** What it sent stays in the pool; all that it knows is lost. */
  crash(): Promise<void>
}

export interface LiveOptions {
  readonly stage: Stage
  readonly models: readonly JudgedModel[]
  /** The node that it asks; the chain's own where none is given. */
  readonly rpc?: string
}

const INTERVAL = 20

/** An honest challenger that checks every receipt. */
export function liveChallenger(options: LiveOptions, sources: readonly ReceiptSource[]): LivePlayer {
  const parts = partsOf(options, 'challenger')
  const { deployment } = options.stage
  const daemon = new Challenger(
    { deployment, fromBlock: 0n, rate: 1, mostAtRisk: parseEther('1'), patience: 3600n },
    { ...parts, sources },
  )
  const at = { disputes: deployment.disputes, fromBlock: 0n }
  return playerOf(parts, daemon, async () => {
    // A replay each time would be most of what a test takes.
    if ((await openedDisputes(parts.client, at)).length === 0) await daemon.checkBatches()
    await daemon.playGames()
  })
}

/** An honest defender. */
export function liveDefender(options: LiveOptions, receipts: OwnReceipts): LivePlayer {
  const parts = partsOf(options, 'worker')
  const { deployment } = options.stage
  const daemon = new Defender({ deployment, fromBlock: 0n }, { ...parts, receipts })
  return playerOf(parts, daemon, () => daemon.playGames())
}

function playerOf(
  { wallet, events, requests }: ReturnType<typeof partsOf>,
  daemon: { start(interval: number): void; close(): Promise<void> },
  turn: () => Promise<void>,
): LivePlayer {
  return {
    events,
    requests,
    start: () => daemon.start(INTERVAL),
    turn,
    async crash() {
      wallet.close()
      await daemon.close()
    },
  }
}

function partsOf({ stage, models, rpc }: LiveOptions, role: 'challenger' | 'worker') {
  const { chain, account } = stage.chain.wallet(role)
  const transport = http(rpc ?? stage.chain.anvil.url, { retryCount: 0, timeout: 200 })
  const node = { chain, transport, pollingInterval: INTERVAL, cacheTime: 0 }
  const client = createPublicClient(node)
  const signer = createWalletClient({ ...node, account })
  const wallet = new WalletTransactions(client, signer, { patience: 400, interval: INTERVAL })
  const requests: TransactionRequest[] = []
  const transactions: Transactions = {
    account: wallet.account,
    send(request) {
      requests.push(request)
      return wallet.send(request)
    },
  }
  const events: PlayerEvent[] = []
  const observe = (event: PlayerEvent) => events.push(event)
  return { client, wallet, transactions, models, events, requests, observe }
}
