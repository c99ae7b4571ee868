import { parseArgs } from 'node:util'
import type { Command, Invocation } from './command.ts'
import { flagOf, type Option, type Options, toggle, UsageError, variableOf } from './option.ts'

/** What a command line asks for: a command to run, a text to print, or a complaint (thrown as a UsageError). */
export type Request =
  | { kind: 'run'; command: Command; invocation: Invocation<Options> }
  | { kind: 'help'; command: Command | undefined }
  | { kind: 'version' }

/** What every command takes besides its own options. */
export const commonOptions = { json: toggle('print JSON, one value a line') }

/** Reads a command line. A flag wins over the environment, which wins over the fallback; what nobody knows is refused. */
export function parseCommandLine(
  commands: readonly Command[],
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Request {
  const command = findCommand(commands, args)
  const { values, positionals } = readFlags(command, args)
  if (values.version === true) return { kind: 'version' }
  if (values.help === true) return { kind: 'help', command }
  const words = positionals.slice(command?.name.split(' ').length ?? 0)
  if (!command) {
    if (words.length === 0) return { kind: 'help', command: undefined }
    throw new UsageError(`no command ${words[0]}; there are: ${commands.map((c) => c.name).join(', ')}`)
  }
  if (words.length !== command.positionals.length) {
    throw new UsageError(
      `${usageLine(command)}: expected ${command.positionals.join(' ') || 'no arguments'}, got ${words.join(' ') || 'nothing'}`,
    )
  }
  refuseUnknownVariables(commands, environment)
  const { json, ...options } = Object.fromEntries(
    Object.entries({ ...command.options, ...commonOptions }).map(([key, option]) => [
      key,
      readOption(key, option, values, environment),
    ]),
  )
  return { kind: 'run', command, invocation: { options, arguments: words, json: json === true } }
}

/** `otr model inspect DIR [options]` */
export function usageLine(command: Command): string {
  return ['otr', command.name, ...command.positionals, '[options]'].join(' ')
}

/** The command with the most words that begin the command line, flags aside. */
function findCommand(commands: readonly Command[], args: readonly string[]): Command | undefined {
  const line = `${args.slice(0, args.findIndex((arg) => arg.startsWith('-')) >>> 0).join(' ')} `
  return commands
    .filter((c) => line.startsWith(`${c.name} `))
    .sort((a, b) => b.name.length - a.name.length)[0]
}

function readFlags(command: Command | undefined, args: readonly string[]) {
  const options: Record<string, { type: 'boolean' | 'string'; short?: string }> = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
  }
  for (const [key, option] of Object.entries({ ...command?.options, ...commonOptions })) {
    options[flagOf(key)] = { type: option.placeholder === undefined ? 'boolean' : 'string' }
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const unknown = /^Unknown option '(--?[^']+)'/.exec(message)?.[1]
    if (!unknown) throw new UsageError(message)
    const known = Object.keys(options).map((flag) => `--${flag}`)
    throw new UsageError(
      `unknown option ${unknown}; ${command ? `otr ${command.name}` : 'otr'} takes ${known.join(', ')}`,
    )
  }
}

function readOption(
  key: string,
  option: Option<unknown>,
  flags: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
): unknown {
  const flag = flags[flagOf(key)]
  if (typeof flag === 'boolean') return flag
  const [source, text] =
    typeof flag === 'string' ? [`--${flagOf(key)}`, flag] : [variableOf(key), environment[variableOf(key)]]
  if (text === undefined) return option.fallback
  try {
    return option.parse(text)
  } catch (error) {
    const shown = option.secret ? 'a value that is not shown' : JSON.stringify(text)
    throw new UsageError(`${source}: ${error instanceof Error ? error.message : error}, got ${shown}`)
  }
}

/** A misspelt variable would otherwise be a setting that silently does nothing. */
function refuseUnknownVariables(
  commands: readonly Command[],
  environment: Readonly<Record<string, string | undefined>>,
): void {
  const known = commands.flatMap((c) => Object.keys({ ...c.options, ...commonOptions }).map(variableOf))
  for (const name of Object.keys(environment)) {
    if (name.startsWith('OTR_') && !known.includes(name)) {
      throw new UsageError(
        `unknown environment variable ${name}; there are ${[...new Set(known)].sort().join(', ')}`,
      )
    }
  }
}
