import { command, exitCode } from './command.ts'
import { keys } from './key-file.ts'

export const keyRemove = command({
  name: 'key remove',
  summary: 'take an API key back; a running server follows within a second',
  positionals: ['ID'],
  options: { keys },
  example: 'otr key remove 6f1c0a0e-0d7f-4f43-a1c5-1f7a7bb1f2d3',
  async run({ arguments: [id = ''], options, json }, terminal) {
    const { removeKey } = await import('../api/api-keys.ts')
    const removed = await removeKey(options.keys, id)
    if (json) terminal.print(JSON.stringify({ id, removed }))
    else if (removed) terminal.print(`key ${id} removed`)
    else terminal.complain(`no key ${id} in ${options.keys}; otr key list shows them`)
    return removed ? exitCode.yes : exitCode.bad
  },
})
