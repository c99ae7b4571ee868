import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Hex } from 'viem'
import type { Deployment } from '../../contracts/deploy.ts'
import { rollupAbi } from '../../contracts/generated/rollup.ts'
import { registerModel } from '../../contracts/register-model.ts'
import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { modelSpec } from '../../fraud-proof/vm/model-roots.ts'
import { type DevRole, devKey } from '../../sequencer/devnet/accounts.ts'
import type { Chain } from './chain.ts'
import { mined } from './mined.ts'

const main = fileURLToPath(new URL('../../dist/sequencer/cli/main.js', import.meta.url))
const demoModel = fileURLToPath(new URL('../../fraud-proof/model/demo', import.meta.url))

/** A process of the service, as an operator starts it. */
export interface ServiceProcess {
  readonly child: ChildProcess
  /** The first JSON line that it printed. */
  readonly ready: Record<string, unknown>
  /** What it logged. */
  logged(): string
  /** Sends a signal and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<void>
}

/** A deployment with a bonded sequencer and a registered model, and the commands that serve it. */
export interface Service {
  readonly deployment: Deployment
  readonly modelId: Hex
  readonly data: string
  sequencer(options?: readonly string[]): Promise<ServiceProcess>
  worker(name: string, url: string, options?: readonly string[]): Promise<ServiceProcess>
  /** Ends every process at once and removes the data. */
  close(): Promise<void>
}

export async function setService(chain: Chain, directory = demoModel): Promise<Service> {
  const deployment = await chain.deployAll()
  const data = await mkdtemp(join(tmpdir(), 'otr-service-'))
  const addresses = join(data, 'addresses.json')
  await writeFile(addresses, JSON.stringify(deployment))
  const keyOf = async (role: DevRole) => {
    const file = join(data, `${role}.key`)
    await writeFile(file, devKey(role), { mode: 0o600 })
    return file
  }
  const clients = { public: chain.reader, wallet: chain.wallet('deployer') }
  const { modelId } = await registerModel(
    clients,
    deployment,
    await modelSpec(await readModelFiles(directory)),
  )
  const rollup = { address: deployment.rollup, abi: rollupAbi } as const
  const value = await chain.reader.readContract({ ...rollup, functionName: 'bondAmount' })
  await mined(chain, chain.wallet('sequencer').writeContract({ ...rollup, functionName: 'addBond', value }))
  const onChain = ['--rpc', chain.anvil.url, '--deployment', addresses, '--simulated', '--json']
  const processes = new Set<ServiceProcess>()
  const start = async (args: readonly string[]) => {
    const started = await startProcess([...args, ...onChain])
    processes.add(started)
    started.child.once('exit', () => processes.delete(started))
    return started
  }
  const sequencerKey = await keyOf('sequencer')
  const operatorKey = await keyOf('worker')
  return {
    deployment,
    modelId,
    data,
    sequencer: (options = ['--port', '0']) =>
      start([
        ...['sequencer', '--key-file', sequencerKey, '--models', `demo=${modelId}`, '--no-auth'],
        ...['--data', join(data, 'sequencer'), '--batch-seconds', '1', '--interval', '100', ...options],
      ]),
    worker: (name, url, options = []) =>
      start([
        ...['worker', '--model', directory, '--sequencer', `${url.replace(/^http/, 'ws')}/v1/worker`],
        ...['--data', join(data, name), '--operator-key', operatorKey, '--threads', '1', ...options],
      ]),
    async close() {
      await Promise.all([...processes].map((each) => each.end('SIGKILL')))
      await rm(data, { recursive: true, force: true })
    },
  }
}

async function startProcess(args: readonly string[]): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close')
  let log = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    log = (log + chunk).slice(-20_000)
  })
  let printed = ''
  const ready = await new Promise<Record<string, unknown>>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk
      const [line, rest] = printed.split('\n')
      if (line !== undefined && rest !== undefined) resolve(JSON.parse(line))
    })
    child.once('close', (code) => reject(new Error(`otr ${args[0]} ended with ${code}; it said:\n${log}`)))
  })
  return {
    child,
    ready,
    logged: () => log,
    async end(signal = 'SIGTERM') {
      child.kill(signal)
      await ended
    },
  }
}

/** Resolves when a sequencer says that it is ready. */
export async function isReady(url: string): Promise<void> {
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/ready`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(
    `${url} did not become ready: ${await fetch(`${url}/ready`).then((answer) => answer.text(), String)}`,
  )
}
