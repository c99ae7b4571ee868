import { readFile, writeFile } from 'node:fs/promises'
import type { Hex } from 'viem'
import { addKey } from '../api/api-keys.ts'
import { packageFile } from '../cli/package-file.ts'
import { type DevRole, devKey } from './accounts.ts'
import type { DevnetFolder } from './folder.ts'
import type { LiveChain } from './live-chain.ts'
import { type ServiceLine, type ServiceProcess, startService } from './service-process.ts'

export const demoModel = packageFile('fraud-proof/model/demo')

/** Where services find each other. */
export interface ServicesOptions {
  readonly folder: DevnetFolder
  readonly chain: LiveChain
  readonly modelId: Hex
  /** Of the API, on this machine. */
  readonly port: number
  readonly onLine: (service: string, line: ServiceLine) => void
  /** A script in place of `otr` for the second worker, and what it is told first. */
  readonly secondWorker?: { readonly script: string; readonly args: readonly string[] } | undefined
}

/** The processes of a devnet, in the order in which they are to be stopped. */
export async function startServices(options: ServicesOptions): Promise<readonly ServiceProcess[]> {
  const { folder, chain, modelId, port, onLine, secondWorker } = options
  const deployment = folder.file('addresses.json')
  const onChain = ['--rpc', chain.anvil.url, '--deployment', deployment]
  const url = `http://127.0.0.1:${port}`
  const start = (name: string, args: readonly string[], script?: string) =>
    startService({
      name,
      script,
      args: [...args, ...onChain],
      log: folder.file(`${name}.log`),
      onLine: (line) => onLine(name, line),
    })
  const keyOf = async (role: DevRole) => {
    const file = folder.file(`${role}.key`)
    await writeFile(file, devKey(role), { mode: 0o600 })
    return file
  }
  const worker = async (name: string, role: DevRole, { script, args = [] }: Partial<SecondWorker> = {}) =>
    start(
      name,
      [
        ...[...args, 'worker', '--model', demoModel, '--sequencer', `ws://127.0.0.1:${port}/v1/worker`],
        ...['--data', folder.file(name), '--operator-key', await keyOf(role)],
        ...['--threads', '1', '--interval', '1', '--simulated'],
      ],
      script,
    )
  const challenger = start('challenger', [
    ...['challenger', '--key-file', await keyOf('challenger'), '--models', demoModel, '--mirrors', url],
    ...['--rate', '1', '--interval', '1'],
  ])
  const sequencer = start('sequencer', [
    ...['sequencer', '--key-file', await keyOf('sequencer'), '--models', `demo=${modelId}`],
    ...['--keys', folder.file('api-keys.json'), '--data', folder.file('sequencer')],
    ...['--port', String(port), '--batch-seconds', '2', '--interval', '250', '--simulated'],
  ])
  const workers = [await worker('worker-1', 'worker'), await worker('worker-2', 'secondWorker', secondWorker)]
  return [challenger, sequencer, ...workers]
}

type SecondWorker = NonNullable<ServicesOptions['secondWorker']>

/** The API key of a devnet, which is shown at each start and so kept as it is. */
export async function devnetKey(folder: DevnetFolder): Promise<string> {
  const kept = folder.file('api-key')
  const known = await readFile(kept, 'utf8').catch(() => undefined)
  if (known !== undefined) return known
  const { text } = await addKey(folder.file('api-keys.json'), 'devnet', Date.now())
  await writeFile(kept, text, { mode: 0o600 })
  return text
}
