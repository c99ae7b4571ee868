import { type Hex, toHex } from 'viem'
import type { ModelSpec } from '../../contracts/model.ts'
import type { SeededRandom } from './seeded-random.ts'

export function randomHash({ below }: SeededRandom): Hex {
  return toHex(new Uint8Array(32).map(() => below(256)))
}

/** A model that could be registered, though nothing has its roots. */
export function randomSpec(random: SeededRandom, lengths: readonly number[]): ModelSpec {
  const counted = (least: number) => ({ root: randomHash(random), count: least + random.below(2 ** 31) })
  const program = () => ({ program: counted(2), tables: counted(0) })
  const threshold = () => 1 + random.below(0x7f7fffff)
  return {
    weights: counted(1),
    buckets: lengths.map((length) => ({ length, programs: [program(), program(), program()] })),
    thresholds: {
      marginMax: threshold(),
      marginMean: threshold(),
      kvDistanceSquared: threshold(),
      epsilon: threshold(),
    },
    sampledLayers: 1 + random.below(32),
    tokenizerHash: randomHash(random),
    manifestHash: randomHash(random),
  }
}
