import { ModelError } from '../../fraud-proof/model/model-error.ts'
import type { Sampling } from '../../fraud-proof/model/sampler.ts'
import type { ServingModel } from './hosted-model.ts'

/** Tokens that another worker gave out and this one would not have, so that it will not sign for them. */
export class PrefixRefused extends Error {
  override readonly name = 'PrefixRefused'
}

/** Re-runs prompt and prefix in one pass, and refuses tokens that look worth a dispute: who continues an answer answers for all of it. */
export async function checkPrefix(
  model: ServingModel,
  prompt: readonly number[],
  prefix: readonly number[],
  sampling: Sampling,
  signal: AbortSignal,
): Promise<void> {
  const { suspect } = model.files.manifest.thresholds
  const margins = await marginsOf(model, prompt, prefix, sampling, signal)
  const largest = Math.max(...margins)
  const mean = margins.reduce((sum, margin) => sum + margin, 0) / margins.length
  if (largest <= suspect.marginMax && mean <= suspect.marginMean) return
  throw new PrefixRefused(
    `margins of the given tokens: largest ${largest}, mean ${mean}; at most ${suspect.marginMax} and ${suspect.marginMean} are plausible`,
  )
}

async function marginsOf(
  model: ServingModel,
  prompt: readonly number[],
  output: readonly number[],
  sampling: Sampling,
  signal: AbortSignal,
): Promise<Float32Array> {
  try {
    return (await model.audit({ prompt, output, sampling, signal })).margins
  } catch (error) {
    if (error instanceof ModelError && error.code === 'token-out-of-range') {
      throw new PrefixRefused('the given tokens are not all of this model', { cause: error })
    }
    throw error
  }
}
