import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SyntheticModelOptions } from '../../fraud-proof/model/synthetic/model-options.ts'
import { writeSyntheticModel } from '../../fraud-proof/model/synthetic/write-model.ts'

/** The smallest decoder that has everything: layers, shared key heads, a vocabulary beyond the bytes. */
export const tinyLlama: SyntheticModelOptions = {
  architecture: 'llama',
  dialect: 'plain',
  precision: 'float32',
  layers: 2,
  width: 96,
  heads: 6,
  kvHeads: 2,
  vocabulary: 320,
  context: 64,
  seed: 7,
}

export const tinyGpt2: SyntheticModelOptions = { ...tinyLlama, architecture: 'gpt2', kvHeads: 6 }

/** Writes a model into a temporary directory and returns it with its removal. */
export async function temporaryModel(
  options: SyntheticModelOptions,
): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'otr-model-'))
  await writeSyntheticModel(dir, options)
  return { dir, remove: () => rm(dir, { recursive: true }) }
}
