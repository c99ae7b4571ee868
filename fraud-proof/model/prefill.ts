import type { CacheRow } from './cache-rows.ts'
import type { DecoderSession, PassResult } from './decoder-session.ts'

/** What one chunk of a prefill gave: `result` at index i is position `from + i`. */
export interface FedChunk {
  readonly from: number
  readonly length: number
  readonly result: PassResult
  readonly cache: CacheRow
}

/** Feeds up to `limit` of the tokens behind those in the cache, alone in their call; all of them to a merged decoder. */
export async function feedChunk(
  session: DecoderSession,
  tokens: readonly number[],
  cache: CacheRow | undefined,
  limit: number,
): Promise<FedChunk> {
  const from = cache?.length ?? 0
  // A merged decoder's branch with a past may have been traced for one position and then masks nothing among several.
  const ids = tokens.slice(from, session.graph.cacheSwitch ? undefined : from + limit)
  const result = await session.run({
    ids: [ids],
    mask: [new Array<number>(from + ids.length).fill(1)],
    positions: [ids.map((_, i) => from + i)],
    past: cache?.caches,
  })
  const length = ids.length
  return { from, length, result, cache: { caches: result.present, row: 0, length: from + length } }
}
