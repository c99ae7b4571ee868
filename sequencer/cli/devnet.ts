import { command, exitCode } from './command.ts'
import { integer } from './option.ts'

export const devnet = command({
  name: 'devnet',
  summary: 'start a development chain with the contracts deployed',
  options: {
    port: integer('where the chain listens', {
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
      fallbackText: 'a block a transaction',
    }),
  },
  example: 'otr devnet --port 8545 --block-time 1',
  async run({ options: { port, chainId, blockTime }, json }, terminal) {
    const { devAccount } = await import('../devnet/accounts.ts')
    const { startDevnet } = await import('../devnet/devnet.ts')
    const net = await startDevnet({ port, chainId, ...(blockTime === undefined ? {} : { blockTime }) })
    try {
      if (json) {
        terminal.print(JSON.stringify({ rpc: net.anvil.url, pid: net.anvil.pid, contracts: net.contracts }))
      } else {
        const { chainId, ...addresses } = net.contracts
        terminal.print(`chain      ${net.anvil.url} (id ${chainId})`)
        for (const [name, address] of Object.entries(addresses))
          terminal.print(`${name.padEnd(10)} ${address}`)
        terminal.print(`sequencer  ${devAccount('sequencer').address}`)
        terminal.print('Ready. Ctrl-C stops it; nothing is kept.')
      }
      const ended = await Promise.race([net.anvil.exited.then(() => 'chain'), stopped(terminal.stop)])
      if (ended === 'chain')
        throw new Error(`the chain ended by itself; it printed:\n${net.anvil.lastLines()}`)
      return exitCode.yes
    } finally {
      await net.close()
    }
  },
})

function stopped(signal: AbortSignal): Promise<'user'> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve('user')
    signal.addEventListener('abort', () => resolve('user'), { once: true })
  })
}
