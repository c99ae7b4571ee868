import { keccak256, toHex } from 'viem'
import { kvIndices } from '../../contracts/kv-sample.ts'
import type { DisputeKind } from '../../fraud-proof/game/game-state.ts'
import type { JudgedModel } from '../../fraud-proof/game/judged-model.ts'
import { openedAnswer } from '../../fraud-proof/vm/opening.ts'
import { drawnRows } from '../../fraud-proof/vm/tracer.ts'
import type { Served } from '../support/dishonest/workers.ts'

/** How a receipt that was selected fares. */
export interface Found {
  /** The checks that found it suspicious; none where none did. */
  readonly by: readonly string[]
  /** The disputes that are won over it. */
  readonly lost: readonly DisputeKind[]
}

/** Spot-checks an answer on rows that a seed draws, and runs both canonical programs over it whatever came of that. */
export async function findLie(judged: JudgedModel, served: Served, seed: number): Promise<Found> {
  const answer = openedAnswer(served)
  const { bucket, totalLength } = served.receipt
  const beacon = keccak256(toHex(seed))
  const drawn = kvIndices(beacon, beacon, totalLength, judged.files.manifest.sampledLayers.length)
  const spotCheck = await judged.spotCheck({ answer, kv: served.kv, drawn })
  const output = await judged.trace({ kind: 'output', answer, bucket })
  const kv = await judged.trace({ kind: 'kv', answer, bucket, drawn: drawnRows(served.kv, drawn) })
  return {
    by: spotCheck.outcome === 'suspicious' ? spotCheck.suspicions.map(({ check }) => check) : [],
    lost: Object.entries({ output, kv }).flatMap(([kind, { verdict }]) =>
      verdict === 1 ? [] : [kind === 'kv' ? 'kv' : 'output'],
    ),
  }
}
