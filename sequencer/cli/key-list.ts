import { command, exitCode } from './command.ts'
import { keys } from './key-file.ts'

export const keyList = command({
  name: 'key list',
  summary: 'show whose API keys there are',
  options: { keys },
  example: 'otr key list --keys /var/lib/otr/keys.json',
  async run({ options, json }, terminal) {
    const { listKeys } = await import('../api/api-keys.ts')
    for (const { id, name, createdAt } of await listKeys(options.keys)) {
      const created = new Date(createdAt * 1000).toISOString()
      terminal.print(json ? JSON.stringify({ id, name, createdAt }) : `${id}  ${created}  ${name}`)
    }
    return exitCode.yes
  },
})
