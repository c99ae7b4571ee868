import { endianness } from 'node:os'
import {
  boundarySiblings,
  type FoldRefusal,
  foldRange,
  type MerkleTree,
  merkleTree,
  TreeError,
  treeDepth,
} from './merkle-tree.ts'
import { HASH_BYTES, hashLeaves, LEAF_BYTES, subtreeRoot } from './tree-hashing.mjs'

/** binary32 values in one leaf. */
const LEAF_VALUES = LEAF_BYTES / 4

/** A tensor's bytes, kept by reference (they must not change), and the tree above them. */
export interface TensorTree extends MerkleTree {
  readonly bytes: Uint8Array
  readonly valueCount: number
}

/**
 * Proof of a contiguous range of values. `leaves` are the bytes of every leaf that holds one of them, back to
 * back, the tensor's last leaf filled with zeros; `siblings` as `boundarySiblings` orders them.
 */
export interface RangeProof {
  readonly leaves: Uint8Array
  readonly siblings: readonly Uint8Array[]
}

/**
 * Why a range proof was refused. `tail-bytes` and `padding-hash` are given only where the proof does fold to the
 * root: they convict whoever committed to the root, all others only the prover.
 */
export type RangeRefusal =
  | FoldRefusal
  | 'range'
  | 'root-size'
  | 'leaf-size'
  | 'leaf-count'
  | 'root-mismatch'
  | 'tail-bytes'
  | 'padding-hash'

/** The values of a proven range, or why the proof gives none. */
export type RangeVerdict =
  | { readonly ok: true; readonly values: Float32Array }
  | { readonly ok: false; readonly reason: RangeRefusal; readonly message: string }

// Bytes of a Float32Array are hashed as they lie in memory, and a leaf is little-endian.
if (endianness() !== 'LE') throw new Error('Tensor trees need a little-endian processor')

function bytesOf(data: Float32Array | Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  if (bytes.length === 0) {
    throw new TreeError('tree/empty', 'An empty tensor has no tree; give at least one value')
  }
  if (bytes.length % 4 !== 0) {
    throw new TreeError('tree/byte-length', `Tensor bytes: expected a multiple of 4, got ${bytes.length}`, {
      got: bytes.length,
    })
  }
  return bytes
}

/** Levels between the leaves and the root of a tensor of `valueCount` values. */
export function depthOf(valueCount: number): number {
  return treeDepth(Math.ceil(valueCount / LEAF_VALUES))
}

/**
 * The tree of a row-major tensor, given as values or as their little-endian bytes. Bytes are hashed as they
 * are: canonicalise first. An empty tensor is refused, since lowering never emits a zero dim.
 */
export function tensorTree(data: Float32Array | Uint8Array): TensorTree {
  const bytes = bytesOf(data)
  return { ...merkleTree(hashLeaves(bytes)), bytes, valueCount: bytes.length / 4 }
}

/** The root of a tensor's tree. It does not commit to the number of values: that comes from the tensor's dims. */
export function tensorRoot(data: Float32Array | Uint8Array): Uint8Array {
  const bytes = bytesOf(data)
  return subtreeRoot(bytes, depthOf(bytes.length / 4))
}

function isRange(valueCount: number, first: number, count: number): boolean {
  return (
    Number.isSafeInteger(valueCount) &&
    Number.isSafeInteger(first) &&
    Number.isSafeInteger(count) &&
    first >= 0 &&
    count > 0 &&
    first + count <= valueCount
  )
}

/** Proves values firstValue … firstValue + count − 1 of a tensor. */
export function proveRange(tree: TensorTree, firstValue: number, count: number): RangeProof {
  if (!isRange(tree.valueCount, firstValue, count)) {
    throw new TreeError(
      'tree/range',
      `Values ${firstValue} and on, ${count} of them, are no range of a tensor of ${tree.valueCount}`,
      { firstValue, count, valueCount: tree.valueCount },
    )
  }
  const firstLeaf = Math.floor(firstValue / LEAF_VALUES)
  const leafCount = Math.floor((firstValue + count - 1) / LEAF_VALUES) - firstLeaf + 1
  const leaves = new Uint8Array(leafCount * LEAF_BYTES)
  leaves.set(tree.bytes.subarray(firstLeaf * LEAF_BYTES, (firstLeaf + leafCount) * LEAF_BYTES))
  return { leaves, siblings: boundarySiblings(tree, firstLeaf, leafCount) }
}

/**
 * Checks a range proof under a root and gives the values proven. `valueCount` must come from the tensor's dims,
 * never from the prover: the root does not commit to it.
 */
export function verifyRange(
  root: Uint8Array,
  valueCount: number,
  firstValue: number,
  count: number,
  proof: RangeProof,
): RangeVerdict {
  if (!isRange(valueCount, firstValue, count)) {
    return refuse('range', `values ${firstValue} and on, ${count} of them, are no range of ${valueCount}`)
  }
  if (root.length !== HASH_BYTES) {
    return refuse('root-size', `root: expected 32 bytes, got ${root.length}`)
  }
  const { leaves, siblings } = proof
  if (leaves.length % LEAF_BYTES !== 0) {
    return refuse('leaf-size', `leaves: expected a multiple of ${LEAF_BYTES} bytes, got ${leaves.length}`)
  }
  const firstLeaf = Math.floor(firstValue / LEAF_VALUES)
  const leafCount = Math.floor((firstValue + count - 1) / LEAF_VALUES) - firstLeaf + 1
  if (leaves.length !== leafCount * LEAF_BYTES) {
    return refuse('leaf-count', `leaves: expected ${leafCount}, got ${leaves.length / LEAF_BYTES}`)
  }
  const fold = foldRange(Math.ceil(valueCount / LEAF_VALUES), firstLeaf, hashLeaves(leaves), siblings)
  if (!fold.ok) return fold
  if (Buffer.compare(fold.root, root) !== 0) {
    return refuse('root-mismatch', 'leaves and siblings fold to another root')
  }
  const tail = leaves.subarray(Math.max(0, valueCount * 4 - firstLeaf * LEAF_BYTES))
  if (tail.some((byte) => byte !== 0)) {
    return refuse('tail-bytes', 'bytes behind the last value are not zero')
  }
  if (!fold.zeroPadding) {
    return refuse('padding-hash', 'a sibling that covers padding alone is not the padding hash')
  }
  const start = firstValue * 4 - firstLeaf * LEAF_BYTES
  return {
    ok: true,
    values: new Float32Array(Uint8Array.from(leaves.subarray(start, start + count * 4)).buffer),
  }
}

function refuse(reason: RangeRefusal, message: string): RangeVerdict {
  return { ok: false, reason, message }
}
