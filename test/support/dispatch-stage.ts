import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import type { Address, Hex } from 'viem'
import { generatePrivateKey } from 'viem/accounts'
import { noCollateral } from '../../attestation/collateral/provider.ts'
import { defaultPolicy } from '../../attestation/policy.ts'
import { createSimulatedAuthority } from '../../attestation/simulated/authority.ts'
import type { ReceiptFacts } from '../../contracts/invalid.ts'
import type { ReceiptDomain } from '../../contracts/receipt.ts'
import { Dispatcher } from '../../sequencer/dispatch/dispatcher.ts'
import type { DispatcherOptions } from '../../sequencer/dispatch/dispatcher-options.ts'
import type { Job } from '../../sequencer/dispatch/job.ts'
import type { VerifiedEvidence } from '../../sequencer/dispatch/verify-shown.ts'
import { createMetrics } from '../../sequencer/metrics/metrics.ts'
import { ReceiptSigner } from '../../sequencer/receipts/receipt-signer.ts'
import { readAsk } from '../../sequencer/request/read-ask.ts'
import { LevelStore } from '../../sequencer/store/level-store.ts'
import { simulatedEvidence } from '../../sequencer/worker/evidence-source.ts'
import { type HostedModel, hostModel } from '../../sequencer/worker/hosted-model.ts'
import { Openings } from '../../sequencer/worker/openings.ts'
import { Worker } from '../../sequencer/worker/worker.ts'

export const demoDirectory = fileURLToPath(new URL('../../fraud-proof/model/demo/', import.meta.url))
export const stageDomain: ReceiptDomain = { chainId: 31337, rollup: `0x${'42'.repeat(20)}` }

/** What a chain says of a worker in good standing. */
export const goodFacts: ReceiptFacts = {
  modelRegisteredAt: 1n,
  hasBucket: true,
  key: { operator: `0x${'0e'.repeat(20)}`, addedAt: 1n, retiredAt: 0n },
  model: { operator: `0x${'0e'.repeat(20)}`, addedAt: 1n, retiredAt: 0n },
  exitRequestedAt: 0n,
  inclusionGrace: 600n,
}

/** A dispatcher behind a real HTTP server, with what it handed out. */
export interface DispatchStage {
  readonly dispatcher: Dispatcher
  readonly url: string
  readonly evidence: VerifiedEvidence[]
  readonly metrics: ReturnType<typeof createMetrics>
  /** Milliseconds that the dispatcher's clock is ahead. */
  advance(milliseconds: number): void
  /** Resolves when so many workers are attested. */
  workers(count: number): Promise<void>
  close(): Promise<void>
}

const log = pino({ level: process.env.LOG_LEVEL ?? 'silent' })

export async function stageDispatcher(
  modelIds: readonly Hex[],
  options: Partial<DispatcherOptions> = {},
  facts: () => ReceiptFacts = () => goodFacts,
): Promise<DispatchStage> {
  let ahead = 0
  const evidence: VerifiedEvidence[] = []
  const metrics = createMetrics()
  const dispatcher = new Dispatcher(
    {
      domain: stageDomain,
      models: modelIds.map((modelId, i) => ({ name: `model-${i}`, modelId })),
      policy: defaultPolicy,
      simulated: true,
      watchEvery: 20,
      ...options,
    },
    {
      clock: () => Date.now() + ahead,
      log,
      metrics,
      collateral: noCollateral,
      readFacts: async () => facts(),
      onEvidence: async (each) => {
        evidence.push(each)
      },
    },
  )
  const server: Server = createServer()
  server.on('upgrade', (request, socket, head) => dispatcher.handleUpgrade(request, socket, head))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    dispatcher,
    url: `ws://127.0.0.1:${port}/v1/worker`,
    evidence,
    metrics,
    advance(milliseconds) {
      ahead += milliseconds
    },
    async workers(count) {
      while (dispatcher.workers().filter(({ attested }) => attested).length !== count) {
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
    async close() {
      await dispatcher.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export interface StagedWorker {
  readonly address: Address
  readonly worker: Worker
  readonly openings: Openings
  close(): Promise<void>
}

/** A worker in this process over a model that is open already. */
export async function stageWorker(url: string, hosted: HostedModel): Promise<StagedWorker> {
  const signer = new ReceiptSigner(generatePrivateKey())
  const directory = await mkdtemp(join(tmpdir(), 'otr-worker-'))
  const store = await LevelStore.open(join(directory, 'store'))
  const openings = new Openings({ keepUntil: ({ issuedAt }) => Number(issuedAt) + 3600 }, { store })
  const owner = { worker: signer.address, modelIds: [hosted.modelId] }
  const worker = new Worker(
    { sequencer: url, domain: stageDomain, backOff: { first: 20, most: 100 } },
    {
      models: [hosted],
      openings,
      signer,
      evidence: await simulatedEvidence(await createSimulatedAuthority(), owner),
      clock: Date.now,
      log,
      random: Math.random,
    },
  )
  return {
    address: signer.address,
    worker,
    openings,
    async close() {
      await worker.close()
      await store.close()
      await rm(directory, { recursive: true })
    },
  }
}

export const openDemo = (slots = 8) => hostModel(demoDirectory, { slots, threads: 1 })

let jobs = 0

/** A chat job, as the API would hand it in. */
export function chatJob(
  modelId: Hex,
  question: string,
  {
    hungUp = new AbortController().signal,
    ...fields
  }: Record<string, unknown> & { hungUp?: AbortSignal } = {},
): Job {
  const text = JSON.stringify({
    model: 'model-0',
    messages: [{ role: 'user', content: question }],
    temperature: 0,
    ...fields,
  })
  const body = Uint8Array.from(Buffer.from(text))
  const ask = readAsk('chat', body)
  const nonce: Hex = `0x${(++jobs).toString(16).padStart(64, '0')}`
  return { id: `chatcmpl-${jobs}`, body, ask, modelId, nonce, hungUp }
}
