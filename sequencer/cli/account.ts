import { writeFile } from 'node:fs/promises'
import { generatePrivateKey } from 'viem/accounts'
import { readAccount } from './chain-options.ts'
import { command, exitCode } from './command.ts'
import { toggle, UsageError } from './option.ts'

export const account = command({
  name: 'account',
  summary: 'show the address of the private key in a file',
  positionals: ['FILE'],
  options: { new: toggle('make the file first, with a new key, readable by its owner alone') },
  example: 'otr account sequencer.key --new',
  async run({ arguments: [file = ''], options, json }, terminal) {
    if (options.new) await makeKey(file)
    const { address } = await readAccount(file, 'FILE')
    terminal.print(json ? JSON.stringify({ address }) : address)
    return exitCode.yes
  },
})

/** A key that is there may hold money: it is never written over. */
async function makeKey(file: string): Promise<void> {
  try {
    await writeFile(file, `${generatePrivateKey()}\n`, { flag: 'wx', mode: 0o600, flush: true })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    throw new UsageError(`--new: ${file} is there already; without --new its address is shown`)
  }
}
