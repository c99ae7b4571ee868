import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ApiKeys } from '../../sequencer/api/api-keys.ts'
import type { Command, Terminal } from '../../sequencer/cli/command.ts'
import { keyAdd } from '../../sequencer/cli/key-add.ts'
import { keyList } from '../../sequencer/cli/key-list.ts'
import { keyRemove } from '../../sequencer/cli/key-remove.ts'
import { parseCommandLine } from '../../sequencer/cli/parse.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

const commands: readonly Command[] = [keyAdd, keyList, keyRemove]

async function otr(...args: string[]) {
  const printed: string[] = []
  const terminal: Terminal = {
    print: (line) => printed.push(line),
    write: (text) => printed.push(text),
    complain: () => undefined,
    isTerminal: false,
    stop: new AbortController().signal,
    onSignal: () => undefined,
  }
  const request = parseCommandLine(commands, args, {})
  if (request.kind !== 'run') throw new Error('not a command')
  const code = await request.command.run(request.invocation, terminal)
  return { code, lines: printed }
}

describe('otr key', () => {
  it('makes a key that the server takes, lists it without its text, and takes it back', async () => {
    const file = join(await temporaryDirectory(), 'keys.json')
    const added = await otr('key', 'add', 'the billing app', '--keys', file)
    const [text = ''] = added.lines
    const modules = { clock: Date.now, onError: () => undefined }
    const found = await (await ApiKeys.open(file, modules)).find(text)
    expect(found?.name).toBe('the billing app')

    const listed = await otr('key', 'list', '--keys', file, '--json')
    expect(listed.lines.map((line) => JSON.parse(line))).toEqual([
      { id: found?.id, name: 'the billing app', createdAt: expect.any(Number) },
    ])
    const remove = () => otr('key', 'remove', found?.id ?? '', '--keys', file)
    expect((await remove()).code).toBe(0)
    expect((await remove()).code).toBe(1)
    expect(await (await ApiKeys.open(file, modules)).find(text)).toBeUndefined()
  })

  it('refuses a name that would spoil a list', async () => {
    const file = join(await temporaryDirectory(), 'keys.json')
    for (const name of ['', 'a\nb', 'x'.repeat(65)]) {
      await expect(otr('key', 'add', name, '--keys', file)).rejects.toMatchObject({ code: 'usage' })
    }
  })
})
