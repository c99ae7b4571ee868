import { encodeAbiParameters, type Hex, keccak256, parseAbiParameters } from 'viem'
import { batchRoot } from '../../contracts/batch-tree.ts'
import { numberKey } from '../store/codecs.ts'
import { Space } from '../store/space.ts'

/** A batch as it was cut, before the chain knows of it. */
export interface BatchRecord {
  readonly number: number
  readonly parentHash: Hex
  readonly firstSequence: number
  readonly count: number
  readonly receiptsRoot: Hex
  readonly hash: Hex
}

/** Every batch that was cut, by number. */
export const batchSpace = new Space<number, BatchRecord>('batches', numberKey, {
  encode: (record) => new TextEncoder().encode(JSON.stringify(record)),
  decode: (bytes) => JSON.parse(new TextDecoder().decode(bytes)),
})

const fields = parseAbiParameters('uint64, bytes32, uint64, uint32, bytes32')

/** A batch over these leaves, with its hash as `Rollup.commitBatch` makes it. */
export function cutBatch(
  { number, parentHash, firstSequence }: Pick<BatchRecord, 'number' | 'parentHash' | 'firstSequence'>,
  leaves: readonly Hex[],
): BatchRecord {
  const count = leaves.length
  const receiptsRoot = batchRoot(leaves)
  const values = [BigInt(number), parentHash, BigInt(firstSequence), count, receiptsRoot] as const
  const hash = keccak256(encodeAbiParameters(fields, values))
  return { number, parentHash, firstSequence, count, receiptsRoot, hash }
}
