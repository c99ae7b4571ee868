import type { Address } from 'viem'
import type { Defence } from '../worker/defence.ts'
import type { HostModel } from '../worker/hosted-model.ts'
import { chainOptions, type DeployedChain, openChain, readAccount } from './chain-options.ts'
import { type Command, command, exitCode, type Terminal } from './command.ts'
import { fromBlock, stopped } from './game-options.ts'
import { integer, optionalText, toggle, UsageError } from './option.ts'

/** What a worker is made of. */
export interface WorkerParts {
  host(): Promise<HostModel>
  /** The thread that plays disputes. */
  readonly defenceScript: URL
}

export const worker = workerCommand({
  async host() {
    const { hostModel } = await import('../worker/hosted-model.ts')
    const { ModelInThread } = await import('../worker/model-in-thread.ts')
    const script = new URL('../worker/model-thread.js', import.meta.url)
    return (directory, options) =>
      hostModel(directory, options, (opened, how) => ModelInThread.open(opened, how, script))
  },
  defenceScript: new URL('../worker/defence-thread.js', import.meta.url),
})

/** The command; a worker that cheats has other parts. */
export function workerCommand(parts: WorkerParts): Command {
  return command({
    name: 'worker',
    summary: 'answer for a sequencer with attested hardware, sign receipts, keep what disputes may ask for',
    options: {
      ...chainOptions,
      model: optionalText(
        'directories of the models to serve, with commas between',
        'DIR[,DIR]',
        'none; it must be given',
      ),
      sequencer: optionalText(
        'where the sequencer takes workers, as wss://HOST/v1/worker',
        'URL',
        'none; it must be given',
      ),
      data: optionalText(
        'directory for the enclave key and the openings: in memory, or on a disk that only this VM unseals',
        'DIR',
        'none; it must be given',
      ),
      operatorKey: optionalText(
        "file with the operator's private key, to register this worker on the chain where it is not yet",
        'FILE',
        'none: nothing is registered',
      ),
      defend: {
        ...toggle('answer disputes over its own receipts; --no-defend leaves that to otr defender'),
        fallback: true,
      },
      defenderKey: optionalText(
        'file with the private key that disputes are answered with',
        'FILE',
        "the operator's",
      ),
      defender: optionalText(
        'address of somebody else, who answers disputes for the operator',
        'ADDRESS',
        'none',
      ),
      fromBlock,
      interval: integer('seconds between looks at the chain for disputes', {
        min: 1,
        max: 3600,
        fallback: 4,
      }),
      slots: integer('answers of one model at a time', { min: 1, max: 4096, fallback: 8 }),
      threads: integer('threads of ONNX Runtime', {
        min: 1,
        max: 1024,
        fallback: undefined,
        fallbackText: 'its choice',
      }),
      simulated: toggle('development only: evidence of hardware that does not exist; it proves nothing'),
    },
    example:
      'otr worker --model fraud-proof/model/demo --sequencer ws://127.0.0.1:8080/v1/worker --data .otr/worker --rpc http://127.0.0.1:8545 --deployment addresses.json --simulated',
    async run({ options, json }, terminal) {
      const { sequencer, data, simulated, slots, threads } = options
      const models = options.model.split(',').filter((directory) => directory !== '')
      if (models.length === 0) throw new UsageError('--model should name at least one directory')
      if (data === '') throw new UsageError('--data should be a directory')
      warnOf(sequencer, simulated, terminal)
      const { pino } = await import('pino')
      const { workersAbi } = await import('../../contracts/generated/workers.ts')
      const { registrar } = await import('../worker/registrar.ts')
      const { openDefence, whoDefends } = await import('./worker-defence.ts')
      const { startWorker } = await import('../worker/start-worker.ts')
      const chain = await openChain(options)
      // Stake is bound for as long as anything can be disputed, and so are openings.
      const exitDelay = await chain.reader.readContract({
        address: chain.deployment.workers,
        abi: workersAbi,
        functionName: 'exitDelay',
      })
      const log = pino(pino.destination(2))
      const defender = await whoDefends(options)
      const started = await startWorker(
        {
          sequencer,
          deployment: chain.deployment,
          models,
          data,
          simulated,
          slots,
          threads,
          keepUntil: ({ issuedAt }) => Number(issuedAt + exitDelay),
        },
        { log, host: await parts.host(), ...registrar(await operatorOf(options, chain, defender), log) },
      )
      let defence: Defence | undefined
      try {
        const { address, models } = started
        const modelIds = models.map(({ modelId }) => modelId)
        if (json) terminal.print(JSON.stringify({ worker: address, models: modelIds, simulated }))
        else {
          terminal.print(`worker  ${address}${simulated ? ' (SIMULATED HARDWARE)' : ''}`)
          for (const id of modelIds) terminal.print(`model   ${id}`)
        }
        const { defenceScript: script } = parts
        defence = await openDefence(options, { defender, chain, started, script }, { json, terminal })
        await stopped(terminal.stop)
        return exitCode.yes
      } finally {
        await defence?.close()
        await started.close()
      }
    },
  })
}

async function operatorOf(
  { operatorKey }: { readonly operatorKey: string },
  { reader, deployment, wallet }: DeployedChain,
  defender: { readonly address: Address } | undefined,
) {
  if (operatorKey === '') return undefined
  const account = await readAccount(operatorKey, '--operator-key')
  const clients = { public: reader, wallet: wallet(account) }
  return { clients, deployment, defender: defender?.address ?? account.address }
}

function warnOf(sequencer: string, simulated: boolean, terminal: Terminal): void {
  const url = URL.canParse(sequencer) ? new URL(sequencer) : undefined
  if (url?.protocol !== 'ws:' && url?.protocol !== 'wss:') {
    throw new UsageError('--sequencer should be a URL that begins with ws:// or wss://')
  }
  if (simulated) {
    terminal.complain('SIMULATED HARDWARE: this evidence proves nothing; for development alone')
  }
  const isLocal = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
  if (url.protocol === 'ws:' && !isLocal) {
    terminal.complain('--sequencer is ws:// to another machine: prompts travel in the clear')
  }
}
