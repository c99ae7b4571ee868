import { DecoderSession } from '../model/decoder-session.ts'
import { appendFingerprints } from '../model/fingerprint-nodes.ts'
import type { ModelFiles } from '../model/model-files.ts'
import { feedChunk } from '../model/prefill.ts'
import { lower } from '../program/lower.ts'
import { Executor } from './executor.ts'
import { outputInputs } from './program-inputs.ts'

/** How far the program's logits may lie from what workers of a profile compute. */
const tolerances: Readonly<Record<string, number>> = { float32: 1e-3 }
const reducedTolerance = 0.5

/** How far a lowered program lies from the model it was made of. */
export interface SelfCheck {
  readonly bucket: number
  /** The largest difference between a logit of the program and ONNX Runtime's. */
  readonly difference: number
  readonly tolerance: number
}

/** Compares the program's logits with ONNX Runtime's on tokens that exercise the whole vocabulary: is it the same model? */
export async function selfCheck(files: ModelFiles): Promise<SelfCheck> {
  const { graph, manifest, dataFolder } = files
  const bucket = manifest.buckets[0] ?? 64
  // A fixed walk through the vocabulary in big steps, so that every machine checks the same.
  const tokens = Array.from({ length: bucket }, (_, i) => ((i * 2654435761) % 2 ** 32) % graph.vocabulary)
  const model = files.onnx()
  appendFingerprints(model, graph, manifest.sampledLayers)
  const session = await DecoderSession.open(model, graph, dataFolder)
  const executor = await Executor.open()
  try {
    const { program, weights, tables, logits: index = 0 } = await lower(files, bucket, 'greedy')
    const answer = {
      prompt: tokens.slice(0, 1),
      output: tokens.slice(1),
      maxTokens: bucket,
      finish: 'stop' as const,
      sampling: { temperature: 0, seed: 0n },
    }
    const inputs = outputInputs(manifest, bucket, answer)
    const run = await executor.execute(program, { weights, tables, inputs })
    const ours = (await run.tensors([index])).get(index) ?? new Float32Array()
    const served = await feedChunk(session, tokens, undefined, bucket)
    let difference = 0
    for (let position = 0; position < bucket; position++) {
      for (const [v, logit] of served.result.logits(0, position).entries()) {
        const distance = Math.abs(logit - (ours[position * graph.vocabulary + v] ?? Number.NaN))
        // A NaN must not pass for a small difference.
        if (!(distance <= difference)) difference = distance
      }
    }
    return { bucket, difference, tolerance: tolerances[manifest.profile] ?? reducedTolerance }
  } finally {
    await session.close()
    await executor.close()
  }
}
