import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import type { Hex, PublicClient } from 'viem'
import type { CollateralProvider } from '../attestation/collateral/provider.ts'
import type { Policy } from '../attestation/policy.ts'
import { encodeContext } from '../attestation/recorded-evidence.ts'
import type { Deployment } from '../contracts/deploy.ts'
import { OtrError } from '../contracts/errors.ts'
import { rollupAbi } from '../contracts/generated/rollup.ts'
import { workersAbi } from '../contracts/generated/workers.ts'
import { readReceiptFacts } from '../contracts/receipt-facts.ts'
import type { Transactions } from '../fraud-proof/game/transactions.ts'
import { Answers } from './answers.ts'
import { type StartOptions as ApiStart, type RunningApi, startApi } from './api/start-api.ts'
import { backendOf } from './backend-of.ts'
import { BatchRecords } from './batcher/batch-records.ts'
import { Batcher } from './batcher/batcher.ts'
import { requireNewest } from './batcher/require-newest.ts'
import { DispatchError } from './dispatch/dispatch-error.ts'
import { Dispatcher } from './dispatch/dispatcher.ts'
import { createMetrics } from './metrics/metrics.ts'
import { PublishedOpenings } from './published-openings.ts'
import { slashedAt } from './receipts/chain-view.ts'
import { FinalityTracker } from './receipts/finality-tracker.ts'
import { Ledger } from './receipts/ledger.ts'
import { ReceiptSigner } from './receipts/receipt-signer.ts'
import { Retention } from './receipts/retention.ts'
import type { NamedModel } from './served-model.ts'
import { LevelStore } from './store/level-store.ts'
import { Openings } from './worker/openings.ts'

export interface SequencerOptions extends ApiStart {
  /** Where everything is kept. */
  readonly data: string
  readonly deployment: Deployment
  /** The block of the deployment, or one before. */
  readonly fromBlock: bigint
  readonly models: readonly NamedModel[]
  readonly policy: Policy
  /** Development only: admits workers of simulated hardware. */
  readonly simulated: boolean
  /** Milliseconds that a receipt waits for a batch to fill. */
  readonly batchPatience: number
  readonly batchSize: number
  readonly confirmations: number
  /** Milliseconds between looks at the chain. */
  readonly interval: number
  /** Days that receipts are kept once nothing can happen to them any more; 0 keeps them for ever. */
  readonly keepDays: number
  /** The share of receipts that a beacon selects for everybody to check. */
  readonly rate: number
}

export interface SequencerModules {
  readonly client: PublicClient
  readonly transactions: Transactions
  /** The key that promises, and whose bond stands behind the promises: the same account's as the transactions. */
  readonly privateKey: Hex
  readonly collateral: CollateralProvider
  readonly log: Logger
  /** Milliseconds. */
  readonly clock: () => number
}

export interface Sequencer {
  readonly url: string
  /** Copies the data, as it is at one moment, into a directory that does not exist yet. */
  backup(directory: string): Promise<void>
  /** Takes nothing new, lets what runs reach its clients, brings every receipt onto the chain within `patience` ms, and closes. */
  drain(patience: number): Promise<void>
  close(): Promise<void>
}

/** Opens the whole service. What was opened is closed again where a later part fails. */
export async function startSequencer(
  options: SequencerOptions,
  modules: SequencerModules,
): Promise<Sequencer> {
  const { deployment, models } = options
  const { client, clock, log } = modules
  const opened: (() => Promise<void>)[] = []
  const close = async () => {
    for (const closeOne of opened.splice(0).reverse()) await closeOne()
  }
  try {
    const signer = new ReceiptSigner(modules.privateKey)
    const rules = await readRules(client, deployment)
    if (rules.sequencer.toLowerCase() !== signer.address.toLowerCase()) {
      throw new OtrError(
        'sequencer/other-key',
        `the deployment's sequencer is ${rules.sequencer}, the key is of ${signer.address}`,
      )
    }
    if (options.keepDays > 0 && options.keepDays * 86_400 <= options.policy.maxAge) {
      throw new OtrError(
        'sequencer/bad-option',
        `receipts are kept for ${options.keepDays} days, evidence is in force for ${options.policy.maxAge} seconds: keep them longer than that`,
      )
    }
    const metrics = createMetrics()
    const domain = { chainId: deployment.chainId, rollup: deployment.rollup }
    const store = await LevelStore.open(options.data)
    opened.push(() => store.close())
    const ledger = await Ledger.open(
      // A quarter of the grace stays for clocks that differ and an L2 that is slow.
      { domain, inclusionGrace: rules.inclusionGrace, margin: rules.inclusionGrace / 4n },
      { store, signer, clock, log },
    )
    await requireNewest(ledger, await BatchRecords.open(store, ledger), {
      client,
      rollup: deployment.rollup,
    })
    // No client waits any more for what a crash interrupted.
    for (const { id } of ledger.waiting()) await ledger.abandon(id)
    const tracker = new FinalityTracker(
      {
        deployment,
        from: options.fromBlock,
        interval: options.interval,
        window: Number(rules.window),
        confirmations: options.confirmations,
      },
      { client, log, metrics, clock },
    )
    opened.push(() => tracker.close())
    const batcher = await Batcher.open(
      {
        deployment,
        largest: options.batchSize,
        patience: options.batchPatience,
        window: Number(rules.window),
        alarmBefore: Number(rules.inclusionGrace) / 10,
      },
      { store, order: ledger, tracker, client, transactions: modules.transactions, clock, log, metrics },
    )
    opened.push(() => batcher.close())
    const dispatcher = new Dispatcher(
      { domain, models, policy: options.policy, simulated: options.simulated },
      {
        clock,
        log,
        metrics,
        collateral: modules.collateral,
        readFacts: (subject) => readReceiptFacts(client, deployment, subject),
        isSlashed: (worker) => slashedAt(tracker.view, worker) !== undefined,
        onEvidence: async (evidence) => {
          await ledger.putEvidence({ bytes: evidence.bytes, context: encodeContext(evidence) })
        },
      },
    )
    opened.push(() => dispatcher.close())
    const answers = new Answers({
      ledger,
      dispatcher: {
        submit(job) {
          // What is ordered then would never be on the chain.
          if (batcher.failure) throw new DispatchError('dispatch/closing', batcher.failure.message)
          return dispatcher.submit(job)
        },
      },
      models: () => models,
      metrics,
      log,
      clock,
      randomBytes,
    })
    const openings = new Openings(
      { keepUntil: ({ issuedAt }) => Number(issuedAt + rules.exitDelay) },
      { store },
    )
    const published = new PublishedOpenings(
      { rate: options.rate },
      { tracker, ledger, dispatcher, openings, log, clock },
    )
    opened.push(() => published.close())
    if (options.keepDays > 0) {
      const retention = new Retention({ keep: options.keepDays * 86_400 }, { ledger, tracker, log, clock })
      opened.push(() => retention.close())
    }
    const backend = backendOf(
      { domain, servedSince: Math.floor(clock() / 1000), models, window: Number(rules.window) },
      { ledger, tracker, batcher, dispatcher, openings, store },
    )
    const api: RunningApi = await startApi(options, {
      ...{ answers, backend, metrics, log, clock },
      hangUp: () => dispatcher.close(),
    })
    opened.push(() => api.close())
    api.server.on('upgrade', (request, socket, head) => {
      if (request.url === '/v1/worker') dispatcher.handleUpgrade(request, socket, head)
      else socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n')
    })
    return {
      url: api.url,
      backup: (directory) => store.backup(directory),
      close,
      async drain(patience) {
        await Promise.all([api.drain(), dispatcher.drain().then(() => dispatcher.close())])
        await batcher.flush(AbortSignal.timeout(patience))
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function readRules(client: PublicClient, { rollup, workers }: Deployment) {
  const read = { address: rollup, abi: rollupAbi } as const
  const [sequencer, window, inclusionGrace, bond, bondAmount, exitDelay] = await Promise.all([
    client.readContract({ ...read, functionName: 'sequencer' }),
    client.readContract({ ...read, functionName: 'window' }),
    client.readContract({ ...read, functionName: 'inclusionGrace' }),
    client.readContract({ ...read, functionName: 'bond' }),
    client.readContract({ ...read, functionName: 'bondAmount' }),
    client.readContract({ address: workers, abi: workersAbi, functionName: 'exitDelay' }),
  ])
  if (bond < bondAmount) {
    throw new OtrError(
      'sequencer/no-bond',
      `the sequencer's bond is ${bond} wei, no batch is taken below ${bondAmount}; add to it with Rollup.addBond`,
    )
  }
  return { sequencer, window, inclusionGrace, exitDelay }
}
