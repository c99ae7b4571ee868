import type { Hex } from 'viem'
import type { Manifest } from '../fraud-proof/model/manifest.ts'

/** A model under the name that clients ask for. */
export interface NamedModel {
  readonly name: string
  readonly modelId: Hex
}

/** One that a worker has offered; what is shown of it is proven by its id. */
export interface ServedModel extends NamedModel {
  /** Seconds; since when it is served. */
  readonly servedSince: number
  readonly manifest: Pick<Manifest, 'profile' | 'buckets' | 'thresholds'>
}

/** By name or id. */
export function findModel(models: readonly NamedModel[], nameOrId: string): NamedModel | undefined {
  return models.find(({ name, modelId }) => name === nameOrId || modelId === nameOrId.toLowerCase())
}
