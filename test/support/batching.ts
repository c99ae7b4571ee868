import { pino } from 'pino'
import { createPublicClient, createWalletClient, type Hex, http, keccak256, toHex, zeroAddress } from 'viem'
import { foundry } from 'viem/chains'
import type { Deployment } from '../../contracts/deploy.ts'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import { finish, type Receipt } from '../../contracts/receipt.ts'
import { WalletTransactions } from '../../fraud-proof/game/wallet-transactions.ts'
import { Batcher, type BatcherOptions } from '../../sequencer/batcher/batcher.ts'
import { devAccount, devKey } from '../../sequencer/devnet/accounts.ts'
import { createMetrics } from '../../sequencer/metrics/metrics.ts'
import { FinalityTracker } from '../../sequencer/receipts/finality-tracker.ts'
import { Ledger } from '../../sequencer/receipts/ledger.ts'
import type { LedgerEntry } from '../../sequencer/receipts/ledger-entry.ts'
import { ReceiptSigner } from '../../sequencer/receipts/receipt-signer.ts'
import { LevelStore } from '../../sequencer/store/level-store.ts'

export interface BatchingOptions extends Partial<Omit<BatcherOptions, 'deployment'>> {
  readonly directory: string
  readonly url: string
  readonly deployment: Deployment
  /** The block before the deployment's. */
  readonly from: number
  readonly modelId: Hex
  /** The enclave's private key. */
  readonly key: Hex
  readonly clock?: () => number
}

/** A line of the log, as it was written. */
export interface LogLine {
  readonly level: number
  readonly msg: string
  readonly duty?: string
  readonly reason?: string
}

/** The part of a sequencer that brings receipts onto the chain, with all of its real parts, and receipts to order. */
export interface Batching {
  readonly ledger: Ledger
  readonly tracker: FinalityTracker
  readonly batcher: Batcher
  readonly lines: readonly LogLine[]
  order(count: number): Promise<LedgerEntry[]>
  /** Waits until all that is ordered is on the chain, as it is. */
  committed(): Promise<void>
  close(): Promise<void>
}

export async function startBatching(options: BatchingOptions): Promise<Batching> {
  const { directory, url, deployment, from, modelId, key, clock = Date.now, ...batching } = options
  const lines: LogLine[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => lines.push(JSON.parse(line)) })
  const transport = http(url, { retryCount: 0, timeout: 1000 })
  const client = createPublicClient({ chain: foundry, transport, pollingInterval: 10, cacheTime: 0 })
  const wallet = createWalletClient({ account: devAccount('sequencer'), chain: foundry, transport })
  const transactions = new WalletTransactions(client, wallet, { patience: 300, interval: 10 })
  const metrics = createMetrics()
  const store = await LevelStore.open(directory)
  const domain = { chainId: deployment.chainId, rollup: deployment.rollup }
  const ledger = await Ledger.open(
    { domain, inclusionGrace: 600n, margin: 150n },
    { store, clock, log, signer: new ReceiptSigner(devKey('sequencer')) },
  )
  const evidenceHash = await ledger.putEvidence({ bytes: new TextEncoder().encode('{}'), context: '{}' })
  const tracker = new FinalityTracker(
    { deployment, from: BigInt(from), interval: 10, depth: 64, window: 600, confirmations: 1 },
    { client, log, metrics, clock },
  )
  const batcher = await Batcher.open(
    { deployment, window: 600, patience: 20, alarmBefore: 60, ...batching },
    { store, order: ledger, tracker, client, transactions, clock, log, metrics },
  )
  const worker = new ReceiptSigner(key)
  const orderOne = async () => {
    const id = `request-${Math.random().toString(16).slice(2)}`
    const receipt = receiptOf(id, modelId, worker.address, evidenceHash)
    await ledger.receive({
      id,
      requestHash: receipt.requestHash,
      modelId,
      keyId: null,
      receivedAt: clock(),
    })
    return ledger.order(id, worker.signReceipt(receipt, domain))
  }
  const isOnChain = async () => {
    const next = { address: deployment.rollup, abi: rollupAbi, functionName: 'nextSequence' } as const
    return (await client.readContract(next).catch(() => 0n)) >= BigInt(ledger.nextSequence)
  }
  return {
    ledger,
    tracker,
    batcher,
    lines,
    order: (count) => Promise.all(Array.from({ length: count }, orderOne)),
    async committed() {
      const deadline = AbortSignal.timeout(20_000)
      for (;;) {
        const changed = tracker.nextChange(AbortSignal.any([deadline, AbortSignal.timeout(100)]))
        const { last } = tracker.view.batches
        // A reorg that the view has not seen yet may have taken some back.
        if (last && last.firstSequence + last.count >= ledger.nextSequence && (await isOnChain())) return
        if (deadline.aborted)
          throw new Error(`not committed; the log says:\n${JSON.stringify(lines.slice(-20))}`)
        await changed
      }
    },
    async close() {
      transactions.close()
      await batcher.close()
      await tracker.close()
      await store.close()
    },
  }
}

function receiptOf(id: string, modelId: Hex, worker: Hex, evidenceHash: Hex): Receipt {
  const hash = (field: string) => keccak256(toHex(`${field} of ${id}`))
  return {
    modelId,
    bucket: 64,
    tokensRoot: hash('tokens'),
    promptLength: 10,
    totalLength: 42,
    maxTokens: 54,
    finish: finish.endToken,
    temperature: 0,
    seed: 1n,
    kvRoot: hash('kv'),
    requestHash: hash('request'),
    responseHash: hash('response'),
    nonce: hash('nonce'),
    evidenceHash,
    disputer: zeroAddress,
    beneficiary: zeroAddress,
    worker,
    issuedAt: BigInt(Math.floor(Date.now() / 1000)),
  }
}
