import type { JudgedModel } from '../../fraud-proof/game/judged-model.ts'
import type { Observe } from '../../fraud-proof/game/player-event.ts'
import type { Transactions } from '../../fraud-proof/game/transactions.ts'
import { type DeployedChain, openChain, readAccount } from './chain-options.ts'
import { type ExitCode, exitCode, type Terminal } from './command.ts'
import { eventLine, openModels, type playerOptions, stopped } from './game-options.ts'
import { type Option, UsageError } from './option.ts'

type PlayerValues = {
  [K in keyof typeof playerOptions]: (typeof playerOptions)[K] extends Option<infer T> ? T : never
} & {
  readonly rpc: string
  readonly deployment: string
  readonly keyFile: string
}

/** What a daemon is made of. */
export interface PlayerParts extends DeployedChain {
  readonly account: Awaited<ReturnType<typeof readAccount>>
  readonly transactions: Transactions
  readonly models: readonly JudgedModel[]
  readonly observe: Observe
}

interface Daemon {
  start(interval: number): void
  close(): Promise<void>
}

/** Opens what a player needs, lets it run until the user stops it, and closes everything again. */
export async function runPlayer(
  name: string,
  options: PlayerValues,
  { json, terminal }: { json: boolean; terminal: Terminal },
  make: (parts: PlayerParts) => Promise<Daemon>,
): Promise<ExitCode> {
  if (options.mirrors.length === 0) throw new UsageError('--mirrors should name at least one URL')
  const chain = await openChain(options)
  const account = await readAccount(options.keyFile)
  const { WalletTransactions } = await import('../../fraud-proof/game/wallet-transactions.ts')
  const { createPlayerMetrics, serveMetrics } = await import('../metrics/player-metrics.ts')
  const metrics = createPlayerMetrics()
  const observe: Observe = (event) => {
    metrics.observe(event)
    terminal.print(eventLine(event, json))
  }
  const models = await openModels(options.models, terminal)
  const transactions = new WalletTransactions(chain.reader, chain.wallet(account))
  const served =
    options.metricsPort === undefined ? undefined : await serveMetrics(metrics.registry, options.metricsPort)
  const daemon = await make({ ...chain, account, transactions, models, observe })
  try {
    const ready = { account: account.address, models: models.map(({ id }) => id), metrics: served?.url }
    terminal.print(
      json
        ? JSON.stringify({ kind: 'ready', ...ready })
        : `${name} ${account.address} judges ${ready.models.join(', ')}. Ctrl-C stops it.`,
    )
    daemon.start(options.interval * 1000)
    await stopped(terminal.stop)
    return exitCode.yes
  } finally {
    // What is being sent is not waited for: it is replaced or found mined at the next start.
    const closing = daemon.close()
    transactions.close()
    await closing
    await served?.close()
    for (const model of models) await model.close()
  }
}
