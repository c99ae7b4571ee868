import { type Hex, isHash } from 'viem'
import { chainOptions, keyFile, openChain, readAccount } from './chain-options.ts'
import { command, exitCode } from './command.ts'
import { fromBlock, share, stopped } from './game-options.ts'
import { keys } from './key-file.ts'
import { integer, type Option, optionalText, text, toggle, UsageError } from './option.ts'

const models: Option<readonly { readonly name: string; readonly modelId: Hex }[]> = {
  description: 'names that clients ask for, and the ids of the models that answer to them',
  placeholder: 'NAME=ID,…',
  fallback: [],
  fallbackText: 'none; at least one must be given',
  parse: (text) =>
    text.split(',').map((entry) => {
      const [name = '', modelId = ''] = entry.split('=')
      if (!/^[\w.:/-]{1,100}$/.test(name) || !isHash(modelId))
        throw new Error('expected NAME=ID, an id of 32 bytes in hex')
      return { name, modelId: modelId.toLowerCase() as Hex }
    }),
}

export const sequencer = command({
  name: 'sequencer',
  summary: 'serve answers with receipts, order the receipts, and bring them onto the chain',
  options: {
    ...chainOptions,
    keyFile,
    fromBlock,
    models,
    data: text('directory that everything is kept in', 'DIR', '.otr/sequencer'),
    backups: text('directory that SIGUSR2 puts a copy of the data into', 'DIR', '.otr/backups'),
    host: text('address to listen on', 'HOST', '127.0.0.1'),
    port: integer('port to listen on', { min: 0, max: 65535, fallback: 8080 }),
    keys,
    auth: {
      ...toggle('ask for API keys; --no-auth lets everybody in, on a loopback address only'),
      fallback: true,
    },
    policy: optionalText('file with the policy that evidence must meet', 'FILE', 'none'),
    simulated: toggle('development only: admit workers of simulated hardware; their evidence proves nothing'),
    batchSeconds: integer('seconds that a receipt waits for a batch to fill', {
      min: 1,
      max: 3600,
      fallback: 10,
    }),
    batchSize: integer('receipts in a batch at most', { min: 1, max: 4096, fallback: 4096 }),
    confirmations: integer('blocks until a batch counts as committed', { min: 1, max: 1000, fallback: 1 }),
    interval: integer('milliseconds between looks at the chain', { min: 50, max: 60_000, fallback: 1000 }),
    keepDays: integer(
      'days that receipts are kept behind their batch, once it is noted on the chain as final or reverted; 0 keeps them for ever',
      { min: 0, max: 36_500, fallback: 0 },
    ),
    rate: share('share of receipts that the beacon selects for everybody to check', 0.05),
    requestsPerSecond: integer('requests of one API key in a second', { min: 1, max: 100_000, fallback: 50 }),
    concurrent: integer('answers of one API key at a time', { min: 1, max: 10_000, fallback: 32 }),
    trustProxy: toggle('a proxy in front says in x-forwarded-for who asks'),
  },
  example:
    'otr sequencer --rpc http://127.0.0.1:8545 --deployment addresses.json --key-file sequencer.key --models demo=0x3c1cbe84… --no-auth --simulated',
  async run({ options, json }, terminal) {
    if (options.models.length === 0) throw new UsageError('--models should name at least one model')
    if (options.simulated)
      terminal.complain('SIMULATED HARDWARE IS ADMITTED: answers prove nothing; for development alone')
    const { readFile } = await import('node:fs/promises')
    const { join } = await import('node:path')
    const { pino } = await import('pino')
    const { defaultPolicy } = await import('../../attestation/policy.ts')
    const { parsePolicy } = await import('../../attestation/policy-file.ts')
    const { httpCollateral } = await import('../../attestation/collateral/http.ts')
    const { WalletTransactions } = await import('../../fraud-proof/game/wallet-transactions.ts')
    const { createLog } = await import('../log.ts')
    const { startSequencer } = await import('../sequencer.ts')
    const { deployment, reader: client, wallet } = await openChain(options)
    const account = await readAccount(options.keyFile)
    const privateKey: Hex = `0x${(await readFile(options.keyFile, 'utf8')).trim().replace(/^0x/, '')}`
    const log = createLog('info', pino.destination(2))
    const running = await startSequencer(
      {
        ...options,
        deployment,
        fromBlock: BigInt(options.fromBlock),
        keys: options.auth ? options.keys : undefined,
        policy: options.policy === '' ? defaultPolicy : parsePolicy(await readFile(options.policy, 'utf8')),
        batchPatience: options.batchSeconds * 1000,
        bodyLimit: 2 ** 20,
        events: { heartbeat: 10_000, mostStalled: 30_000 },
        limits: {
          requestsPerSecond: options.requestsPerSecond,
          burst: 2 * options.requestsPerSecond,
          concurrent: options.concurrent,
        },
      },
      {
        client,
        // A few blocks of an L2: what a reorg dropped is sent again after that, what is too cheap dearer.
        transactions: new WalletTransactions(client, wallet(account), {
          interval: options.interval,
          patience: 15_000,
        }),
        privateKey,
        collateral: httpCollateral(),
        log,
        clock: Date.now,
      },
    )
    if (json) terminal.print(JSON.stringify({ url: running.url, sequencer: account.address }))
    else {
      terminal.print(`sequencer  ${account.address}`)
      terminal.print(`API        ${running.url}/v1`)
      terminal.print(`workers    ${running.url.replace(/^http/, 'ws')}/v1/worker`)
    }
    let copying = Promise.resolve()
    const copy = async () => {
      const directory = join(options.backups, new Date().toISOString().replaceAll(':', '-'))
      await running.backup(directory)
      log.info({ directory }, 'data copied')
    }
    terminal.onSignal('SIGUSR2', () => {
      copying = copying.then(copy).catch((error: unknown) => log.error({ err: error }, 'data not copied'))
    })
    await stopped(terminal.stop)
    await copying
    await running.drain(30_000)
    return exitCode.yes
  },
})
