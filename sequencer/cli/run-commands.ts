import { type Command, type ExitCode, exitCode, type Terminal } from './command.ts'
import { commandPage, overview } from './help.ts'
import { UsageError } from './option.ts'
import { parseCommandLine } from './parse.ts'
import { version } from './version.ts'

/** Runs one of these commands in this process, and sets its exit code. */
export async function runCommands(commands: readonly Command[], args: readonly string[]): Promise<void> {
  const stop = new AbortController()
  // Whoever reads us may stop reading; then there is nothing left to do.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    stop.abort()
  })
  // The first signal stops in order; a second one finds the default action again and ends the process.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort())
  process.exitCode = await run(commands, args, {
    print: (line) => process.stdout.write(`${line}\n`),
    write: (text) => process.stdout.write(text),
    complain: (message) => process.stderr.write(`otr: ${message}\n`),
    isTerminal: process.stdout.isTTY === true,
    stop: stop.signal,
    onSignal: (signal, listener) => process.on(signal, listener),
  })
}

async function run(
  commands: readonly Command[],
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const request = parseCommandLine(commands, args, process.env)
    if (request.kind === 'run') return await request.command.run(request.invocation, terminal)
    terminal.print(
      request.kind === 'version'
        ? version()
        : request.command
          ? commandPage(request.command)
          : overview(commands),
    )
    return exitCode.yes
  } catch (error) {
    const usage = error instanceof UsageError
    terminal.complain(error instanceof Error ? error.message : String(error))
    if (usage) process.stderr.write('Try: otr --help\n')
    return usage ? exitCode.usage : exitCode.couldNotCheck
  }
}
