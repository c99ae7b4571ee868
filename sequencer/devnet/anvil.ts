import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { OtrError } from '../../contracts/errors.ts'

/** How a development chain is started. */
export interface AnvilOptions {
  /** 0, the default, takes any free port. */
  port?: number
  chainId?: number
  /** Seconds between blocks; without it every transaction makes its own block. */
  blockTime?: number
  /** The number of the first block; 0 by default. */
  firstBlock?: number
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

const keptLines = 30
const startTimeout = 20_000

/**
 * A shell between us and anvil waits on a pipe that only we hold: it breaks when we are killed, even by a signal that
 * nobody can catch, and anvil is killed with us. Its first line is anvil's process id.
 */
const supervisor =
  '"$@" <&- & child=$!; echo $child; { cat <&3; kill -9 $child; } >/dev/null 2>&1 & wait $child'

/** Starts anvil and resolves once it answers. */
export async function startAnvil(options: AnvilOptions = {}): Promise<Anvil> {
  const args = ['--port', String(options.port ?? 0), '--chain-id', String(options.chainId ?? 31337)]
  if (options.firstBlock !== undefined) args.push('--number', String(options.firstBlock))
  if (options.blockTime !== undefined) args.push('--block-time', String(options.blockTime))

  const shell = spawn('/bin/sh', ['-c', supervisor, 'sh', anvilBinary(), ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C in a terminal is for us, and we close anvil in order.
    detached: true,
  })
  const lifeline = shell.stdio[3]
  const lines: string[] = []
  const lastLines = () => lines.join('\n')
  shell.once('exit', () => lifeline?.destroy())
  const exited = new Promise<void>((resolve) => {
    shell.once('close', () => resolve())
  })
  const close = async () => {
    lifeline?.destroy()
    await exited
  }

  const ready = new Promise<{ pid: number; url: string }>((resolve, reject) => {
    let pid = 0
    for (const input of [shell.stdout, shell.stderr]) {
      if (input === null) continue
      createInterface({ input }).on('line', (line) => {
        lines.push(line)
        lines.splice(0, lines.length - keptLines)
        if (pid === 0 && input === shell.stdout) pid = Number(line)
        const address = line.match(/^Listening on (\S+)$/)?.[1]
        if (address) resolve({ pid, url: `http://${address}` })
      })
    }
    shell.once('error', reject)
    shell.once('close', () => reject(new Error('anvil ended')))
    AbortSignal.timeout(startTimeout).addEventListener('abort', () =>
      reject(new Error('anvil took too long')),
    )
  })
  try {
    return { ...(await ready), lastLines, exited, close }
  } catch (cause) {
    await close()
    throw new OtrError('anvil-failed', `anvil did not start; it printed:\n${lastLines()}`, {}, { cause })
  }
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
