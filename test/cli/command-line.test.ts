import { describe, expect, it } from 'vitest'
import { type Command, command, exitCode } from '../../sequencer/cli/command.ts'
import { commandPage, overview } from '../../sequencer/cli/help.ts'
import { integer, type Option, toggle } from '../../sequencer/cli/option.ts'
import { parseCommandLine } from '../../sequencer/cli/parse.ts'

const key: Option<string | undefined> = {
  description: 'the key to sign with',
  placeholder: 'HEX',
  fallback: undefined,
  secret: true,
  parse: (text) => {
    if (!/^0x[0-9a-f]{4}$/.test(text)) throw new Error('expected 4 hex digits after 0x')
    return text
  },
}

const fetchCommand = command({
  name: 'thing fetch',
  summary: 'fetch a thing',
  positionals: ['NAME'],
  options: {
    maxSize: integer('most bytes', { min: 1, max: 100, fallback: 10 }),
    force: toggle('even if there'),
    wait: { ...toggle('until it is whole'), fallback: true },
    key,
  },
  example: 'otr thing fetch lamp',
  run: async () => exitCode.yes,
})
const listCommand = command({
  name: 'thing',
  summary: 'list things',
  options: {},
  example: 'otr thing',
  run: async () => exitCode.yes,
})
const commands: readonly Command[] = [fetchCommand, listCommand]

const parse = (line: string, environment: Record<string, string> = {}) =>
  parseCommandLine(commands, line.split(' ').filter(Boolean), environment)

describe('a command line', () => {
  it('takes a flag before the environment, and the environment before the fallback', () => {
    const size = (line: string, environment = {}) => {
      const request = parse(`thing fetch lamp ${line}`, environment)
      return request.kind === 'run' ? request.invocation.options : undefined
    }
    expect(size('')).toEqual({ maxSize: 10, force: false, wait: true, key: undefined })
    expect(size('', { OTR_MAX_SIZE: '20', OTR_FORCE: 'true' })).toMatchObject({ maxSize: 20, force: true })
    expect(size('--max-size 30 --no-force', { OTR_MAX_SIZE: '20', OTR_FORCE: '1' })).toMatchObject({
      maxSize: 30,
      force: false,
    })
    expect(size('--max-size=40')).toMatchObject({ maxSize: 40 })
  })

  it('finds the longest command name, with flags anywhere after it', () => {
    expect(parse('thing')).toMatchObject({ kind: 'run', command: { name: 'thing' } })
    expect(parse('thing fetch --force lamp --json')).toMatchObject({
      command: { name: 'thing fetch' },
      invocation: { arguments: ['lamp'], json: true },
    })
    expect(parse('thing', { OTR_JSON: 'true' })).toMatchObject({ invocation: { json: true } })
  })

  it.each([
    ['thing fetch', 'otr thing fetch NAME [options]: expected NAME, got nothing'],
    ['thing fetch a b', 'expected NAME, got a b'],
    ['think', 'no command think; there are: thing fetch, thing'],
    [
      'thing fetch lamp --max-sise 3',
      'unknown option --max-sise; otr thing fetch takes --help, --version, --max-size',
    ],
    ['thing fetch lamp --max-size 101', '--max-size: expected a whole number from 1 to 100, got "101"'],
    ['thing fetch lamp --max-size 1e1', '--max-size: expected a whole number'],
    ['thing fetch lamp --max-size', "Option '--max-size <value>' argument missing"],
  ])('%s: %s', (line, message) => {
    expect(() => parse(line)).toThrow(message)
  })

  it('refuses a variable that no command knows', () => {
    expect(() => parse('thing', { OTR_MAX_SISE: '3' })).toThrow(
      'unknown environment variable OTR_MAX_SISE; there are OTR_FORCE, OTR_JSON, OTR_KEY, OTR_MAX_SIZE, OTR_WAIT',
    )
    expect(() => parse('thing', { OTR_MAX_SIZE: '3', HOME: '/' })).not.toThrow()
  })

  it('never shows a secret, not even a wrong one', () => {
    for (const environment of [{ OTR_KEY: 'hunter2' }, {}]) {
      const line = `thing fetch lamp ${'OTR_KEY' in environment ? '' : '--key hunter2'}`
      expect(() => parse(line, environment)).toThrow(
        /expected 4 hex digits after 0x, got a value that is not shown$/,
      )
      expect(() => parse(line, environment)).not.toThrow(/hunter2/)
    }
    expect(commandPage(fetchCommand)).toMatch(/--key HEX +OTR_KEY +the key to sign with \(default: none\)/)
  })

  it('asks for help and version wherever they stand', () => {
    expect(parse('')).toEqual({ kind: 'help', command: undefined })
    expect(parse('thing fetch --help')).toMatchObject({ kind: 'help', command: { name: 'thing fetch' } })
    expect(parse('-h')).toEqual({ kind: 'help', command: undefined })
    expect(parse('--version')).toEqual({ kind: 'version' })
  })

  it('prints its pages from the map it parses with', () => {
    expect(overview(commands)).toContain('  thing fetch  fetch a thing\n  thing        list things\n')
    expect(commandPage(fetchCommand)).toBe(
      [
        'fetch a thing',
        '',
        'Usage: otr thing fetch NAME [options]',
        '',
        '  --max-size N  OTR_MAX_SIZE  most bytes (default: 10)',
        '  --force       OTR_FORCE     even if there (default: off)',
        '  --wait        OTR_WAIT      until it is whole (default: on)',
        '  --key HEX     OTR_KEY       the key to sign with (default: none)',
        '  --json        OTR_JSON      print JSON, one value a line (default: off)',
        '',
        'Example: otr thing fetch lamp',
      ].join('\n'),
    )
  })
})
