import type { Command } from './command.ts'
import { flagOf, variableOf } from './option.ts'
import { commonOptions, usageLine } from './parse.ts'

/** The page for `otr --help`. */
export function overview(commands: readonly Command[]): string {
  return [
    'otr: an Optimistic TEE-Rollup for LLM inference',
    '',
    'Usage: otr COMMAND [options]',
    '',
    ...columns(commands.map((c) => [`  ${c.name}`, c.summary])),
    '',
    'otr COMMAND --help shows what a command takes; otr --version the version.',
    'Exit codes: 0 yes, 1 the thing checked is bad, 2 wrong usage, 3 could not check.',
  ].join('\n')
}

/** The page for `otr COMMAND --help`: every option with its variable and default, from the same map that is parsed. */
export function commandPage(command: Command): string {
  const rows = Object.entries({ ...command.options, ...commonOptions }).map(([key, option]) => {
    const standard = option.fallbackText ?? shown(option.fallback)
    return [
      `  --${flagOf(key)}${option.placeholder ? ` ${option.placeholder}` : ''}`,
      variableOf(key),
      `${option.description} (default: ${option.secret ? 'none' : standard})`,
    ]
  })
  return [
    command.summary,
    '',
    `Usage: ${usageLine(command)}`,
    '',
    ...columns(rows),
    '',
    `Example: ${command.example}`,
  ].join('\n')
}

function shown(fallback: unknown): string {
  return typeof fallback === 'boolean' ? (fallback ? 'on' : 'off') : String(fallback)
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? []
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
