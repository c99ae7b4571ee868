import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Hex } from 'viem'
import { createSimulatedAuthority } from '../../attestation/simulated/authority.ts'
import type { Deployment } from '../../contracts/deploy.ts'
import type { Receipt } from '../../contracts/receipt.ts'
import { ReceiptSigner } from '../receipts/receipt-signer.ts'
import { LevelStore } from '../store/level-store.ts'
import { enclaveKey } from './enclave-key.ts'
import { hardwareEvidence, simulatedEvidence } from './evidence-source.ts'
import type { HostedModel, HostModel } from './hosted-model.ts'
import { Openings } from './openings.ts'
import { Worker } from './worker.ts'

export interface StartOptions {
  readonly sequencer: string
  readonly deployment: Pick<Deployment, 'chainId' | 'rollup'>
  /** Model directories. */
  readonly models: readonly string[]
  /** Where key and openings are kept. */
  readonly data: string
  /** Development only. */
  readonly simulated: boolean
  /** Answers of one model at a time. */
  readonly slots: number
  /** Of ONNX Runtime. */
  readonly threads: number | undefined
  /** Seconds. */
  readonly keepUntil: (receipt: Receipt) => number
}

export interface StartModules {
  readonly host: HostModel
  readonly log: Logger
  /** Asked before the worker connects, with its key and models: puts them on the chain where they are not. */
  readonly register: (signer: ReceiptSigner, modelIds: readonly Hex[]) => Promise<void>
  readonly onAdmitted: (signer: ReceiptSigner, evidenceHash: Hex) => void
}

export interface StartedWorker {
  readonly address: Hex
  readonly models: readonly { readonly directory: string; readonly modelId: Hex }[]
  readonly openings: Openings
  close(): Promise<void>
}

/** Opens models, key and store, and connects. What was opened is closed again, also where a later part fails. */
export async function startWorker(
  options: StartOptions,
  { log, host, register, onAdmitted }: StartModules,
): Promise<StartedWorker> {
  const { chainId, rollup } = options.deployment
  const opened: (() => Promise<void>)[] = []
  const close = async () => {
    for (const closeOne of opened.splice(0).reverse()) await closeOne()
  }
  try {
    const signer = new ReceiptSigner(await enclaveKey(options.data))
    const models: HostedModel[] = []
    for (const directory of options.models) {
      const hosted = await host(directory, options)
      opened.push(() => hosted.model.close())
      models.push(hosted)
    }
    const store = await LevelStore.open(join(options.data, 'openings'))
    opened.push(() => store.close())
    const modelIds = models.map(({ modelId }) => modelId)
    const owner = { worker: signer.address, modelIds }
    const evidence = options.simulated
      ? await simulatedEvidence(await createSimulatedAuthority(), owner)
      : hardwareEvidence(owner)
    const openings = new Openings(options, { store })
    await register(signer, modelIds)
    const worker = new Worker(
      { sequencer: options.sequencer, domain: { chainId, rollup } },
      {
        models,
        openings,
        signer,
        evidence,
        clock: Date.now,
        log,
        random: Math.random,
        onAdmitted: (hash) => onAdmitted(signer, hash),
      },
    )
    opened.push(() => worker.close())
    const served = models.map(({ model, modelId }) => ({ directory: model.files.directory, modelId }))
    return { address: signer.address, models: served, openings, close }
  } catch (error) {
    await close()
    throw error
  }
}
