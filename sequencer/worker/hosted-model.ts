import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hex } from 'viem'
import { hashModel, type ModelSpec } from '../../contracts/model.ts'
import { Model } from '../../fraud-proof/model/model.ts'
import { modelSpec } from '../../fraud-proof/vm/model-roots.ts'

/** What a worker does with a model. */
export type ServingModel = Pick<Model, 'files' | 'generate' | 'audit' | 'close'>

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

/** Opens a model's directory and hashes what its id commits to: the weights as they are served. Close the model. */
export async function hostModel(directory: string, { slots, threads }: HostingOptions): Promise<HostedModel> {
  const model = await Model.open(directory, { slots, ...(threads === undefined ? {} : { threads }) })
  try {
    const spec = await modelSpec(model.files)
    const manifest = await readFile(join(directory, 'otr.json'), 'utf8')
    return { modelId: hashModel(spec), spec, manifest, slots, model }
  } catch (error) {
    await model.close()
    throw error
  }
}
