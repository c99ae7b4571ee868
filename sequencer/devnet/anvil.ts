import { createRequire } from 'node:module'
import { OtrError } from '../../contracts/errors.ts'
import { startTied } from './tied-process.ts'

/** How a development chain is started. */
export interface AnvilOptions {
  /** 0, the default, takes any free port. */
  port?: number
  chainId?: number
  /** Seconds between blocks; without it every transaction makes its own block. */
  blockTime?: number
  /** The number of the first block; 0 by default. */
  firstBlock?: number
  /** A file to go on from. */
  loadState?: string
  /** A file to keep the chain in when it is closed; then `close` takes a little longer. */
  dumpState?: string
}

/** A running anvil. Whoever started it closes it; it also ends with the process that started it, however that ends. */
export interface Anvil {
  readonly url: string
  readonly pid: number
  /** The last lines it printed: what a failure message should quote. */
  lastLines(): string
  /** Resolves when it is gone, by `close` or on its own. */
  readonly exited: Promise<void>
  close(): Promise<void>
}

const startTimeout = 20_000

/** Starts anvil and resolves once it answers. */
export async function startAnvil(options: AnvilOptions = {}): Promise<Anvil> {
  let told: (url: string) => void = () => undefined
  const url = new Promise<string>((resolve) => {
    told = resolve
  })
  const { pid, lastLines, exited, end, kill } = startTied(
    [anvilBinary(), ...argumentsOf(options)],
    (line) => {
      const address = line.match(/^Listening on (\S+)$/)?.[1]
      if (address) told(`http://${address}`)
    },
  )
  const close = options.dumpState === undefined ? kill : () => end('SIGINT')
  const failed = exited.then(() => Promise.reject(new Error('anvil ended')))
  const late = new Promise<never>((_, reject) => {
    AbortSignal.timeout(startTimeout).addEventListener('abort', () =>
      reject(new Error('anvil took too long')),
    )
  })
  try {
    return {
      url: await Promise.race([url, failed, late]),
      pid: await pid,
      lastLines,
      exited,
      close,
    }
  } catch (cause) {
    await kill()
    throw new OtrError('anvil-failed', `anvil did not start; it printed:\n${lastLines()}`, {}, { cause })
  }
}

function argumentsOf({ port = 0, chainId = 31337, ...options }: AnvilOptions): string[] {
  const optional = {
    '--number': options.firstBlock,
    '--block-time': options.blockTime,
    '--load-state': options.loadState,
    '--dump-state': options.dumpState,
  }
  return [
    ...['--port', String(port), '--chain-id', String(chainId)],
    ...Object.entries(optional).flatMap(([flag, value]) =>
      value === undefined ? [] : [flag, String(value)],
    ),
  ]
}

/** The native binary that npm installed for this platform; its wrapper script would outlive a kill. */
function anvilBinary(): string {
  const arch = process.arch === 'x64' ? 'amd64' : process.arch
  const name = `@foundry-rs/anvil-${process.platform}-${arch}`
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('@foundry-rs/anvil/package.json'))
    return require.resolve(`${name}/bin/anvil`)
  } catch (cause) {
    throw new OtrError(
      'anvil-missing',
      `${name} is not installed: run npm install without --omit=optional, on Linux or macOS (x64 or arm64)`,
      { package: name },
      { cause },
    )
  }
}
