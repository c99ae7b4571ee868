import { type DishonestKind, dishonestKinds, isDishonestKind } from '../devnet/dishonest/kinds.ts'
import { command, exitCode, type Terminal } from './command.ts'
import { stopped } from './game-options.ts'
import { integer, type Option, text, toggle } from './option.ts'

const dishonest: Option<DishonestKind | undefined> = {
  description: `let one of the two workers cheat, ask it, and tell what becomes of it; nothing is kept. There are ${dishonestKinds.join(', ')}`,
  placeholder: 'KIND',
  fallback: undefined,
  fallbackText: 'none',
  parse(kind) {
    if (isDishonestKind(kind)) return kind
    throw new Error(`expected one of ${dishonestKinds.join(', ')}`)
  },
}

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
    dishonest,
    once: toggle('with --dishonest: stop when that has been told'),
    chainOnly: toggle('start the chain with the contracts deployed, and nothing else; nothing is kept'),
  },
  example: 'otr devnet --port 8080 --data .otr/devnet',
  async run({ options, json }, terminal) {
    if (options.chainOnly) return runChain(options, json, terminal)
    const { runDevnet } = await import('./run-devnet.ts')
    return runDevnet(options, json, terminal)
  },
})

interface ChainValues {
  readonly chainPort: number
  readonly chainId: number
  readonly blockTime: number | undefined
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
    const ended = await Promise.race([anvil.exited.then(() => 'chain'), stopped(terminal.stop)])
    if (ended === 'chain') throw new Error(`the chain ended by itself; it printed:\n${anvil.lastLines()}`)
    return exitCode.yes
  } finally {
    await chain.close()
  }
}
