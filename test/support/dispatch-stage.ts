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
import { hashReceipt, type ReceiptDomain } from '../../contracts/receipt.ts'
import { writeManifest } from '../../fraud-proof/model/manifest.ts'
import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { checkOpening } from '../../fraud-proof/vm/opening.ts'
import { Dispatcher } from '../../sequencer/dispatch/dispatcher.ts'
import type { DispatcherOptions } from '../../sequencer/dispatch/dispatcher-options.ts'
import type { Job, JobPart, JobResult, RunningJob } from '../../sequencer/dispatch/job.ts'
import type { VerifiedEvidence } from '../../sequencer/dispatch/verify-shown.ts'
import { createMetrics } from '../../sequencer/metrics/metrics.ts'
import { ReceiptSigner } from '../../sequencer/receipts/receipt-signer.ts'
import type { Endpoint } from '../../sequencer/request/ask.ts'
import { readAsk } from '../../sequencer/request/read-ask.ts'
import { LevelStore } from '../../sequencer/store/level-store.ts'
import { simulatedEvidence } from '../../sequencer/worker/evidence-source.ts'
import { type HostedModel, hostModel } from '../../sequencer/worker/hosted-model.ts'
import { Openings } from '../../sequencer/worker/openings.ts'
import { Worker } from '../../sequencer/worker/worker.ts'
import { temporaryModel, tinyLlama } from './model-directory.ts'

const demoDirectory = fileURLToPath(new URL('../../fraud-proof/model/demo/', import.meta.url))
export const stageDomain: ReceiptDomain = { chainId: 31337, rollup: `0x${'42'.repeat(20)}` }

/** What a chain says of a worker in good standing. */
export const goodFacts: ReceiptFacts = {
  modelRegisteredAt: 1n,
  hasBucket: true,
  key: { operator: `0x${'0e'.repeat(20)}`, addedAt: 1n, retiredAt: 0n },
  model: { operator: `0x${'0e'.repeat(20)}`, addedAt: 1n, retiredAt: 0n },
  exitRequestedAt: 0n,
  slashedAt: 0n,
  inclusionGrace: 600n,
}

/** A dispatcher behind a real HTTP server, with what it handed out. */
export interface DispatchStage {
  readonly dispatcher: Dispatcher
  readonly url: string
  readonly evidence: VerifiedEvidence[]
  readonly metrics: ReturnType<typeof createMetrics>
  readonly clock: () => number
  /** Sets the clock ahead. */
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
  isSlashed: (worker: Hex) => boolean = () => false,
): Promise<DispatchStage> {
  let ahead = 0
  const clock = () => Date.now() + ahead
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
      clock,
      log,
      metrics,
      collateral: noCollateral,
      readFacts: async () => facts(),
      isSlashed,
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
    clock,
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
export async function stageWorker(
  { url, clock }: Pick<DispatchStage, 'url' | 'clock'>,
  hosted: HostedModel,
): Promise<StagedWorker> {
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
      clock,
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

/** A model whose answers are as long as is asked for. */
export async function openLongWinded(
  slots = 8,
): Promise<HostedModel & { readonly remove: () => Promise<void> }> {
  const { dir, remove } = await temporaryModel({ ...tinyLlama, vocabulary: 2000, context: 1024 })
  const { manifest } = await readModelFiles(dir)
  await writeManifest(dir, { ...manifest, buckets: [64, 1024], endTokens: [] })
  return { ...(await hostModel(dir, { slots, threads: 1 })), remove }
}

let jobs = 0

/** A completion over given tokens, as the API would hand it in. */
export function tokensJob(
  modelId: Hex,
  prompt: readonly number[],
  { hungUp = new AbortController().signal, ...fields }: JobFields = {},
): Job {
  return jobOf('completions', modelId, { prompt, ...fields }, hungUp)
}

/** A chat job, as the API would hand it in. */
export function chatJob(
  modelId: Hex,
  question: string,
  { hungUp = new AbortController().signal, ...fields }: JobFields = {},
): Job {
  return jobOf('chat', modelId, { messages: [{ role: 'user', content: question }], ...fields }, hungUp)
}

type JobFields = Readonly<Record<string, unknown>> & { readonly hungUp?: AbortSignal }

function jobOf(endpoint: Endpoint, modelId: Hex, fields: object, hungUp: AbortSignal): Job {
  const body = Uint8Array.from(Buffer.from(JSON.stringify({ model: 'model-0', temperature: 0, ...fields })))
  const nonce: Hex = `0x${(++jobs).toString(16).padStart(64, '0')}`
  return { id: `job-${jobs}`, body, ask: readAsk(endpoint, body), modelId, nonce, hungUp }
}

/** What does not hold of the opening that a worker shows for a result. */
export async function openingProblems(
  { dispatcher }: DispatchStage,
  hosted: HostedModel,
  { receipt }: JobResult,
) {
  const opening = await dispatcher.opening(hashReceipt(receipt, stageDomain), receipt.worker)
  if (opening === undefined) throw new Error('no opening')
  const kv = new Float32Array(Uint8Array.from(opening.kv).buffer)
  const checks = checkOpening(hosted.model.files, hosted.modelId, { receipt, tokens: opening.tokens, kv })
  return checks.filter(({ ok }) => !ok)
}

/** Reads a stream to its end. */
export async function readAll(running: RunningJob) {
  const parts: JobPart[] = []
  for await (const part of running) parts.push(part)
  return {
    parts,
    text: parts.map(({ text }) => text).join(''),
    tokens: parts.flatMap(({ tokens }) => tokens),
    result: await running.result,
  }
}
