import { readFile, writeFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { type Address, type Hex, isAddress } from 'viem'
import type { Deployment } from '../../contracts/deploy.ts'
import { hashModel } from '../../contracts/model.ts'
import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { modelSpec } from '../../fraud-proof/vm/model-roots.ts'
import type { Finality } from '../client/finality.ts'
import { choosePort } from './choose-port.ts'
import { type DevnetFolder, openFolder, refuseOtherVersion } from './folder.ts'
import { followReceipt } from './follow-receipt.ts'
import { drawAll, equip, type LiveChain, mineEvery, startLiveChain, travelTo } from './live-chain.ts'
import type { ServiceProcess } from './service-process.ts'
import { demoModel, devnetKey, type ServicesOptions, startServices } from './services.ts'

/** How a devnet is started. */
export interface DevnetOptions {
  /** Of the API; any by default, so that several can be started at a time. */
  readonly port?: number | undefined
  /** Of the chain; any by default. */
  readonly chainPort?: number | undefined
  readonly chainId?: number | undefined
  /** Seconds; 1 by default. */
  readonly blockTime?: number | undefined
  /** Where it is kept, so that a later start goes on with it; a temporary folder by default. */
  readonly data?: string | undefined
  /** Clears that folder first. */
  readonly reset?: boolean | undefined
  /** Told what services print: events of challenger and defenders. */
  readonly onLine?: ServicesOptions['onLine'] | undefined
  readonly secondWorker?: ServicesOptions['secondWorker']
}

/** A whole rollup on this machine: a chain, two workers of simulated hardware, sequencer, challenger and defenders. */
export interface Devnet {
  /** For OpenAI clients. */
  readonly baseUrl: string
  readonly apiKey: string
  /** The name that clients ask for. */
  readonly model: 'demo'
  readonly modelId: Hex
  /** URL of the chain's node. */
  readonly rpc: string
  readonly contracts: Deployment
  /** The enclave keys of its two workers. */
  readonly workers: readonly Address[]
  /** The folder that it is kept in. */
  readonly data: string
  /** Resolves, with why, if it fails. */
  readonly failed: Promise<Error>
  /**
   * Waits until a receipt is on the chain and moves the chain's clock past the time for disputes; resolves when it is final,
   * or reverted. Takes the hash of a receipt, or the id of an answer.
   */
  finalise(id: string): Promise<Finality>
  /** Stops everything in order. */
  close(): Promise<void>
}

/**
 * Starts a devnet of the demo model, which is ready to be asked.
 *
 * @example
 * import OpenAI from 'openai'
 * import { startDevnet } from 'otr/testing'
 *
 * const net = await startDevnet()
 * const openai = new OpenAI({ baseURL: net.baseUrl, apiKey: net.apiKey })
 * await openai.chat.completions.create({ model: net.model, messages: [{ role: 'user', content: 'What is a receipt?' }] })
 * await net.close()
 */
export async function startDevnet(options: DevnetOptions = {}): Promise<Devnet> {
  const port = await choosePort(options.port)
  const folder = await openFolder(options.data, { reset: options.reset ?? false })
  const parts: Parts = { folder, chain: undefined, services: [] }
  try {
    const [chain, spec, apiKey] = await Promise.all([
      openChain(parts, options),
      readModelFiles(demoModel).then(modelSpec),
      devnetKey(folder),
    ])
    await equip(chain, spec)
    const modelId = hashModel(spec)
    const { onLine = () => undefined, secondWorker } = options
    parts.services = await startServices({ folder, chain, modelId, port, onLine, secondWorker })
    const failed = firstFailure(chain, parts.services)
    let ending: Ending = 'in order'
    void failed.then(() => {
      ending = 'at once'
    })
    const url = `http://127.0.0.1:${port}`
    const ready = Promise.all(parts.services.map((service) => service.ready))
    const failing = failed.then((error) => Promise.reject(error))
    const lines = await Promise.race([ready, failing])
    await Promise.race([workersCome(url, 2), failing])
    await mineEvery(chain, options.blockTime ?? 1)
    const forClients = {
      baseUrl: `${url}/v1`,
      apiKey,
      model: 'demo' as const,
      modelId,
      rpc: chain.anvil.url,
      contracts: chain.contracts,
    }
    await writeFile(folder.file(clientFile), `${JSON.stringify(forClients, null, 2)}\n`, { mode: 0o600 })
    return {
      ...forClients,
      workers: lines.flatMap(({ worker }) => (typeof worker === 'string' && isAddress(worker) ? worker : [])),
      data: folder.path,
      failed,
      finalise: (id) => finalise(chain, `${url}/v1`, id),
      close: () => close(parts, ending),
    }
  } catch (error) {
    await close(parts, 'at once')
    throw error
  }
}

/** What a client is to trust and to ask, as JSON. */
const clientFile = 'client.json'

interface Parts {
  readonly folder: DevnetFolder
  chain: LiveChain | undefined
  services: readonly ServiceProcess[]
}

async function openChain(parts: Parts, { chainPort, chainId }: DevnetOptions): Promise<LiveChain> {
  const { folder } = parts
  const chain = await startLiveChain({
    ...(chainPort === undefined ? {} : { port: chainPort }),
    ...(chainId === undefined ? {} : { chainId }),
    ...(folder.chain === undefined ? {} : { loadState: folder.chain }),
    ...(folder.nextChain === undefined ? {} : { dumpState: folder.nextChain }),
  })
  parts.chain = chain
  const addresses = folder.file('addresses.json')
  const deployed = JSON.stringify(chain.contracts)
  if (folder.chain === undefined) await writeFile(addresses, deployed)
  else refuseOtherVersion(folder, (await readFile(addresses, 'utf8')) === deployed)
  await folder.begin()
  return chain
}

function firstFailure({ anvil }: LiveChain, services: readonly ServiceProcess[]): Promise<Error> {
  const chainEnds = anvil.exited.then(
    () => new Error(`the chain ended by itself; it printed:\n${anvil.lastLines()}`),
  )
  return Promise.race([...services.map(({ failed }) => failed), chainEnds])
}

/** Resolves when so many workers are admitted. */
async function workersCome(url: string, count: number): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/v1/workers`).catch(() => undefined)
    const workers: { data?: readonly { state: string }[] } = answer?.ok
      ? ((await answer.json()) as object)
      : {}
    if (workers.data && workers.data.filter(({ state }) => state === 'attested').length >= count) return
    await setTimeout(50)
  }
}

async function finalise(chain: LiveChain, baseUrl: string, id: string): Promise<Finality> {
  for await (const finality of followReceipt(baseUrl, id)) {
    if (finality.state === 'final' || finality.state === 'reverted') return finality
    if (finality.state === 'committed' && finality.finalAt) await travelTo(chain, finality.finalAt)
  }
  throw new Error(`${id} was followed no further`)
}

/** What has failed is waited for no more. */
type Ending = 'in order' | 'at once'

/** What was opened is closed: in order, what was promised is brought onto the chain first. */
async function close({ folder, chain, services }: Parts, how: Ending): Promise<void> {
  for (const service of services) await (how === 'in order' ? service.stop() : service.kill())
  if (chain) {
    if (how === 'in order' && folder.nextChain !== undefined) await drawAll(chain)
    await chain.anvil.close()
  }
  await folder.end()
}
