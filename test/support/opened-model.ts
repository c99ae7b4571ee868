import { type Manifest, writeManifest } from '../../fraud-proof/model/manifest.ts'
import { Model, type ModelOptions } from '../../fraud-proof/model/model.ts'
import { readModelFiles } from '../../fraud-proof/model/model-files.ts'
import type { SyntheticModelOptions } from '../../fraud-proof/model/synthetic/model-options.ts'
import { temporaryModel } from './model-directory.ts'

export interface OpenedModel {
  readonly dir: string
  readonly model: Model
  /** Closes the model and removes its directory. */
  readonly close: () => Promise<void>
}

/** Opens a synthetic model in a temporary directory on one thread, where asked for with another manifest than its own. */
export async function openTemporaryModel(
  options: SyntheticModelOptions,
  { manifest, ...settings }: ModelOptions & { readonly manifest?: Partial<Manifest> } = {},
): Promise<OpenedModel> {
  const { dir, remove } = await temporaryModel(options)
  if (manifest) await writeManifest(dir, { ...(await readModelFiles(dir)).manifest, ...manifest })
  const model = await Model.open(dir, { threads: 1, ...settings })
  const close = async (): Promise<void> => {
    await model.close()
    await remove()
  }
  return { dir, model, close }
}

/** A prompt of ordinary tokens; another `salt` gives another prompt. */
export function promptOf(length: number, salt = 0): number[] {
  return Array.from({ length }, (_, i) => 3 + ((i * 37 + length * 11 + salt * 101) % 300))
}
