import { command, exitCode, type Terminal } from './command.ts'
import { stopped } from './game-options.ts'
import { integer, type Option, toggle } from './option.ts'

export const devnet = command({
  name: 'devnet',
  summary: 'start a whole rollup on this machine: chain, sequencer, two workers, challenger, defenders',
  options: {
    port: integer('where the API listens', {
      min: 1,
      max: 65535,
      fallback: undefined,
      fallbackText: '8080 if it is free, else any free port',
    }),
    data: text('directory that everything is kept in', 'DIR', '.otr/devnet'),
    reset: toggle('clear that directory first'),
    chainPort: integer('where the chain listens', {
      min: 0,
      max: 65535,
      fallback: 0,
      fallbackText: 'any free port',
    }),
    chainId: integer('id of the chain', { min: 1, max: 2 ** 31 - 1, fallback: 31337 }),
    blockTime: integer('seconds between blocks', {
      min: 1,
      max: 3600,
      fallback: undefined,
      fallbackText: '1; with --chain-only a block a transaction',
    }),
    chainOnly: toggle('start the chain with the contracts deployed, and nothing else; nothing is kept'),
  },
  example: 'otr devnet --port 8080 --data .otr/devnet',
  run({ options, json }, terminal) {
    return options.chainOnly ? runChain(options, json, terminal) : runDevnet(options, json, terminal)
  },
})

interface ChainValues {
  readonly chainPort: number
  readonly chainId: number
  readonly blockTime: number | undefined
}

interface DevnetValues extends ChainValues {
  readonly port: number | undefined
  readonly data: string
  readonly reset: boolean
}

async function runDevnet(options: DevnetValues, json: boolean, terminal: Terminal) {
  const began = performance.now()
  const { banner } = await import('../devnet/banner.ts')
  const { startDevnet } = await import('../devnet/devnet.ts')
  const { watchDevnet } = await import('../devnet/watch.ts')
  const { DevnetScreen } = await import('./devnet-screen.ts')
  const screen = new DevnetScreen(terminal, json)
  screen.say('Starting chain, sequencer, workers and challenger…')
  const net = await startDevnet({
    ...options,
    onLine: (from, line) => {
      screen.tell({ from, ...line })
      if (line.kind === 'alarm') screen.say(`${from}: ALARM: ${line.message}`)
    },
  })
  const watching = new AbortController()
  let watched: Promise<void> = Promise.resolve()
  try {
    const { baseUrl, apiKey, model, modelId, rpc, contracts, data } = net
    screen.tell({ kind: 'ready', baseUrl, apiKey, model, modelId, rpc, contracts, data })
    for (const line of banner(net, { seconds: (performance.now() - began) / 1000, isKept: true }))
      screen.say(line)
    watched = watchDevnet(net, screen, watching.signal)
    await untilStopped(net, terminal)
    return exitCode.yes
  } finally {
    watching.abort()
    await watched
    screen.end()
    screen.say('Stopping: what was promised goes onto the chain first.')
    await net.close()
  }
}

/** Resolves when the user wants to stop; rejects when the devnet fails. */
async function untilStopped(net: { readonly failed: Promise<Error> }, { stop }: Terminal): Promise<void> {
  const failure = await Promise.race([net.failed, stopped(stop)])
  if (failure) throw failure
}

async function runChain(options: ChainValues, json: boolean, terminal: Terminal) {
  const { devAccount } = await import('../devnet/accounts.ts')
  const { startDevChain } = await import('../devnet/dev-chain.ts')
  const { chainPort: port, chainId, blockTime } = options
  const chain = await startDevChain({ port, chainId, ...(blockTime === undefined ? {} : { blockTime }) })
  const { anvil } = chain
  try {
    if (json) {
      terminal.print(JSON.stringify({ rpc: anvil.url, pid: anvil.pid, contracts: chain.contracts }))
    } else {
      const { chainId, ...addresses } = chain.contracts
      terminal.print(`chain      ${anvil.url} (id ${chainId})`)
      for (const [name, address] of Object.entries(addresses)) terminal.print(`${name.padEnd(10)} ${address}`)
      terminal.print(`sequencer  ${devAccount('sequencer').address}`)
      terminal.print('Ready. Ctrl-C stops it; nothing is kept.')
    }
    const failed = anvil.exited.then(
      () => new Error(`the chain ended by itself; it printed:\n${anvil.lastLines()}`),
    )
    await untilStopped({ failed }, terminal)
    return exitCode.yes
  } finally {
    await chain.close()
  }
}

function text(description: string, placeholder: string, fallback: string): Option<string> {
  return { description, placeholder, fallback, parse: (value) => value }
}
