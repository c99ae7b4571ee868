import { command, exitCode } from './command.ts'
import { keys } from './key-file.ts'
import { UsageError } from './option.ts'

export const keyAdd = command({
  name: 'key add',
  summary: 'make an API key; its text is shown once and never kept',
  positionals: ['NAME'],
  options: { keys },
  example: 'otr key add "the billing app"',
  async run({ arguments: [name = ''], options, json }, terminal) {
    if (!/^[^\p{C}]{1,64}$/u.test(name)) throw new UsageError('NAME should be 1 to 64 printable characters')
    const { addKey } = await import('../api/api-keys.ts')
    const { id, text } = await addKey(options.keys, name, Date.now())
    if (json) terminal.print(JSON.stringify({ id, name, key: text }))
    else {
      terminal.print(text)
      terminal.complain(`key ${id} for ${name}; this is the only time that it is shown`)
    }
    return exitCode.yes
  },
})
