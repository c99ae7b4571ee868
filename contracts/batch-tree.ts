import { concat, type Hex, isHash } from 'viem'
import { keccakOfHex } from './keccak.ts'

/** How many receipts one batch may hold; `Rollup.MAX_COUNT`. */
export const maxBatchCount = 4096

const zeroLeaf: Hex = `0x${'00'.repeat(32)}`

/**
 * The leaf of a receipt in its batch: who signed is committed to, not only what.
 *
 * @example
 * const leaf = batchLeaf(hashReceipt(receipt, domain), workerSignature)
 */
export function batchLeaf(receiptHash: Hex, workerSignature: Hex): Hex {
  return keccakOfHex(concat(['0x00', receiptHash, keccakOfHex(workerSignature)]))
}

/** Levels above the leaves of a tree of `count` leaves. */
function batchDepth(count: number): number {
  if (!Number.isInteger(count) || count < 1 || count > maxBatchCount) {
    throw new RangeError(`a batch holds 1 to ${maxBatchCount} receipts, not ${count}`)
  }
  return Math.ceil(Math.log2(count))
}

/** All levels of a batch's tree: `[0]` are the leaves padded with zeros to a power of two, the last is the root alone. */
export function batchTree(leaves: readonly Hex[]): readonly (readonly Hex[])[] {
  const depth = batchDepth(leaves.length)
  const levels: Hex[][] = [Array.from({ length: 2 ** depth }, (_, i) => leaves[i] ?? zeroLeaf)]
  for (let level = 0; level < depth; level++) {
    const below = levels[level] ?? []
    levels.push(
      Array.from({ length: below.length / 2 }, (_, i) =>
        node(below[2 * i] ?? zeroLeaf, below[2 * i + 1] ?? zeroLeaf),
      ),
    )
  }
  return levels
}

/** The root of a batch with these leaves. */
export function batchRoot(leaves: readonly Hex[]): Hex {
  return batchTree(leaves).at(-1)?.[0] ?? zeroLeaf
}

/** The siblings that prove the leaf at `index`, from the leaf upwards. */
export function proveInBatch(tree: readonly (readonly Hex[])[], index: number): Hex[] {
  return tree.slice(0, -1).map((level, height) => {
    const sibling = level[(index >> height) ^ 1]
    if (sibling === undefined) throw new RangeError(`no leaf ${index} in a tree of ${tree[0]?.length} leaves`)
    return sibling
  })
}

/**
 * Whether `leaf` stands at `index` of the batch of `count` receipts under `root`. A proof of another shape proves nothing.
 *
 * @example
 * const isThere = isInBatch(batch.receiptsRoot, batch.count, index, leaf, proof)
 */
export function isInBatch(
  root: Hex,
  count: number,
  index: number,
  leaf: Hex,
  proof: readonly Hex[],
): boolean {
  if (!Number.isInteger(count) || count < 1 || count > maxBatchCount) return false
  if (!Number.isInteger(index) || index < 0 || index >= count) return false
  if (proof.length !== batchDepth(count) || ![root, leaf, ...proof].every((hash) => isHash(hash)))
    return false
  const top = proof.reduce(
    (below, sibling, height) => ((index >> height) & 1 ? node(sibling, below) : node(below, sibling)),
    leaf,
  )
  return top === root.toLowerCase()
}

function node(left: Hex, right: Hex): Hex {
  return keccakOfHex(concat(['0x01', left, right]))
}
