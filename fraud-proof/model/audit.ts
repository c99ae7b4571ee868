import type { CacheRow } from './cache-rows.ts'
import type { DecoderSession } from './decoder-session.ts'
import { feedChunk } from './prefill.ts'
import { margin, type Sampling } from './sampler.ts'

/** An answer to run again in one pass. */
export interface AuditRequest {
  readonly prompt: readonly number[]
  readonly output: readonly number[]
  readonly sampling: Sampling
  readonly signal?: AbortSignal
  /** Shown the logits that each output token was drawn from, in order; they are valid during the call. */
  readonly onLogits?: (index: number, logits: Float32Array) => void
}

/** What re-running an answer in one pass shows. */
export interface Audit {
  /** For each output token, how far its score lies below the best: 0 where the auditor would have drawn the same. Empty where the decoder was cut. */
  readonly margins: Float32Array
  /** One a position but the last: the sampled layers' fingerprints, one after another. */
  readonly fingerprints: readonly Float32Array[]
}

// Keeps the logits of a call, which are the largest thing in it, within tens of megabytes.
const auditChunk = 256

/** Feeds a whole answer at once, not token by token. */
export async function auditAnswer(
  session: DecoderSession,
  withLogits: boolean,
  request: AuditRequest,
): Promise<Audit> {
  const { prompt, output, sampling, signal } = request
  const tokens = [...prompt, ...output]
  const fed = tokens.slice(0, -1)
  const margins = new Float32Array(withLogits ? output.length : 0)
  const fingerprints: Float32Array[] = []
  let cache: CacheRow | undefined
  while ((cache?.length ?? 0) < fed.length) {
    signal?.throwIfAborted()
    const chunk = await feedChunk(session, fed, cache, auditChunk)
    cache = chunk.cache
    for (let i = 0; i < chunk.length; i++) {
      fingerprints.push(chunk.result.fingerprint(0, i))
      const position = chunk.from + i
      const index = position + 1 - prompt.length
      if (withLogits && index >= 0) {
        const logits = chunk.result.logits(0, i)
        request.onLogits?.(index, logits)
        margins[index] = margin(logits, sampling, position, tokens[position + 1] ?? -1)
      }
    }
  }
  return { margins, fingerprints }
}
