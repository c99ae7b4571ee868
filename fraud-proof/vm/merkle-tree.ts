import { OtrError } from '../../contracts/errors.ts'
import { HASH_BYTES, hashLevel, hashPairs, paddingHash } from './tree-hashing.mjs'

export type TreeErrorCode = 'tree/empty' | 'tree/hash-size' | 'tree/byte-length' | 'tree/range'

/** A tree or a proof was asked for that cannot exist; a bad proof is not an error but a refusal. */
export class TreeError extends OtrError<TreeErrorCode> {
  override readonly name = 'TreeError'
}

/**
 * A SHA-256 tree with all its levels. `levels[0]` holds the leaf hashes back to back, `levels[depth]` the root.
 * Nodes that cover padding alone are left out: level l has ⌈leafCount / 2^l⌉ nodes.
 */
export interface MerkleTree {
  readonly leafCount: number
  readonly depth: number
  readonly levels: readonly Uint8Array[]
  readonly root: Uint8Array
}

/** Why hashes and siblings do not fold to a root. */
export type FoldRefusal = 'leaf-index' | 'missing-siblings' | 'trailing-siblings' | 'sibling-size'

/** What a run of leaf hashes and its siblings fold to; `zeroPadding` tells whether all padding siblings are right. */
export type Fold =
  | { readonly ok: true; readonly root: Uint8Array; readonly zeroPadding: boolean }
  | { readonly ok: false; readonly reason: FoldRefusal; readonly message: string }

/** Levels between the leaves, padded to a power of two, and the root. */
export function treeDepth(leafCount: number): number {
  let depth = 0
  for (let width = 1; width < leafCount; width *= 2) depth++
  return depth
}

/** Builds the tree over leaf hashes given back to back; the array becomes level 0 and must not change afterwards. */
export function merkleTree(leafHashes: Uint8Array): MerkleTree {
  if (leafHashes.length === 0) {
    throw new TreeError('tree/empty', 'A tree needs at least one leaf; an empty tensor has no root')
  }
  if (leafHashes.length % HASH_BYTES !== 0) {
    throw new TreeError(
      'tree/hash-size',
      `Leaf hashes: expected a multiple of 32 bytes, got ${leafHashes.length}`,
      { got: leafHashes.length },
    )
  }
  const leafCount = leafHashes.length / HASH_BYTES
  const depth = treeDepth(leafCount)
  const levels = [leafHashes]
  let below = leafHashes
  for (let level = 0; level < depth; level++) {
    const above = hashLevel(below, level)
    levels.push(above)
    below = above
  }
  return { leafCount, depth, levels, root: Uint8Array.from(below) }
}

/** Root over 32-byte hashes taken as leaves, padded like a tensor's. A single hash is its own root. */
export function merkleRoot(nodes: readonly Uint8Array[]): Uint8Array {
  for (const [index, node] of nodes.entries()) {
    if (node.length !== HASH_BYTES) {
      throw new TreeError('tree/hash-size', `Node ${index}: expected 32 bytes, got ${node.length}`, {
        index,
        got: node.length,
      })
    }
  }
  return merkleTree(Buffer.concat(nodes)).root
}

/** Calls `visit` for every boundary sibling of leaves first … last: bottom-up, on each level left before right. */
function visitBoundary(
  depth: number,
  first: number,
  last: number,
  visit: (level: number, index: number) => void,
): void {
  let low = first
  let high = last
  for (let level = 0; level < depth; level++) {
    if (low % 2 === 1) visit(level, low - 1)
    if (high % 2 === 0) visit(level, high + 1)
    low = Math.floor(low / 2)
    high = Math.floor(high / 2)
  }
}

/**
 * The boundary siblings that prove leaves first … first + count − 1. From the leaf level upwards, with the run
 * of known nodes low … high on a level: where low is odd, node low − 1; then, where high is even, node
 * high + 1, padding included; then both are halved. The root has none.
 */
export function boundarySiblings(tree: MerkleTree, first: number, count: number): Uint8Array[] {
  const siblings: Uint8Array[] = []
  visitBoundary(tree.depth, first, first + count - 1, (level, index) => {
    const node = tree.levels[level]?.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES)
    siblings.push(Uint8Array.from(node?.length === HASH_BYTES ? node : paddingHash(level)))
  })
  return siblings
}

/**
 * Folds the hashes of leaves `first` … up to the root of a tree of `leafCount` leaves, with siblings in the
 * order of `boundarySiblings`. The caller compares the root, and only then holds false padding against whoever
 * made it.
 */
export function foldRange(
  leafCount: number,
  first: number,
  hashes: Uint8Array,
  siblings: readonly Uint8Array[],
): Fold {
  const count = hashes.length / HASH_BYTES
  if (!(Number.isSafeInteger(first) && Number.isSafeInteger(count) && first >= 0 && count > 0)) {
    return refuse('leaf-index', `leaves ${first} and on, ${count} of them, are no range`)
  }
  if (first + count > leafCount) {
    return refuse('leaf-index', `leaves ${first} to ${first + count - 1} lie outside a tree of ${leafCount}`)
  }
  const depth = treeDepth(leafCount)
  let expected = 0
  visitBoundary(depth, first, first + count - 1, () => expected++)
  if (siblings.length !== expected) {
    const reason = siblings.length < expected ? 'missing-siblings' : 'trailing-siblings'
    return refuse(reason, `expected ${expected} siblings, got ${siblings.length}`)
  }
  const misfit = siblings.findIndex((sibling) => sibling.length !== HASH_BYTES)
  if (misfit >= 0) {
    return refuse('sibling-size', `sibling ${misfit}: expected 32 bytes, got ${siblings[misfit]?.length}`)
  }

  // The run of nodes lies at byte 32, with room for a sibling on either side.
  const run = Buffer.alloc((count + 2) * HASH_BYTES)
  run.set(hashes, HASH_BYTES)
  let low = first
  let high = first + count - 1
  let width = leafCount
  let used = 0
  let zeroPadding = true
  for (let level = 0; level < depth; level++) {
    const known = high - low + 1
    const left = low % 2
    const right = 1 - (high % 2)
    if (left === 1) run.set(siblings[used++] ?? [], 0)
    if (right === 1) {
      const sibling = siblings[used++] ?? new Uint8Array(HASH_BYTES)
      if (high + 1 >= width && Buffer.compare(sibling, paddingHash(level)) !== 0) zeroPadding = false
      run.set(sibling, (known + 1) * HASH_BYTES)
    }
    hashPairs(run, (1 - left) * HASH_BYTES, (known + left + right) / 2, run, HASH_BYTES)
    low = Math.floor(low / 2)
    high = Math.floor(high / 2)
    width = Math.ceil(width / 2)
  }
  return { ok: true, root: Uint8Array.from(run.subarray(HASH_BYTES, 2 * HASH_BYTES)), zeroPadding }
}

function refuse(reason: FoldRefusal, message: string): Fold {
  return { ok: false, reason, message }
}
