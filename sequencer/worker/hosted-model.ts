import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hex } from 'viem'
import { hashModel, type ModelSpec } from '../../contracts/model.ts'
import type { Audit, AuditRequest } from '../../fraud-proof/model/audit.ts'
import type { Answer, GenerateOptions } from '../../fraud-proof/model/generate.ts'
import { Model, type ModelOptions } from '../../fraud-proof/model/model.ts'
import type { ModelFiles } from '../../fraud-proof/model/model-files.ts'
import { modelSpec } from '../../fraud-proof/vm/model-roots.ts'

export type ServedAudit = Omit<AuditRequest, 'onLogits'>

/** What a worker does with a model, here or in another thread. */
export interface ServingModel {
  readonly files: ModelFiles
  generate(options: GenerateOptions): Answer | Promise<Answer>
  audit(request: ServedAudit): Promise<Audit>
  close(): Promise<void>
}

/** A model that this worker answers with, and what its id commits to. */
export interface HostedModel {
  readonly modelId: Hex
  readonly spec: ModelSpec
  /** The text of `otr.json`. */
  readonly manifest: string
  /** Answers made at a time. */
  readonly slots: number
  readonly model: ServingModel
}

export interface HostingOptions {
  readonly slots: number
  readonly threads?: number | undefined
}

/** Opens a model's directory for a worker. */
export type HostModel = (directory: string, options: HostingOptions) => Promise<HostedModel>

/** Opens a model's directory and hashes what its id commits to: the weights as they are served. Close the model. */
export async function hostModel(
  directory: string,
  { slots, threads }: HostingOptions,
  open: (directory: string, options: ModelOptions) => Promise<ServingModel> = Model.open,
): Promise<HostedModel> {
  const model = await open(directory, { slots, ...(threads === undefined ? {} : { threads }) })
  try {
    const spec = await modelSpec(model.files)
    const manifest = await readFile(join(directory, 'otr.json'), 'utf8')
    return { modelId: hashModel(spec), spec, manifest, slots, model }
  } catch (error) {
    await model.close()
    throw error
  }
}
