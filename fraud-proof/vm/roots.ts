import { encodeKernel } from '../program/encoding.ts'
import type { Program, StoredTensor } from '../program/program.ts'
import { type MerkleTree, merkleTree } from './merkle-tree.ts'
import { tensorRoot } from './tensor-tree.ts'
import { HASH_BYTES, sha256Into } from './tree-hashing.mjs'

const LEAF_PREFIX = Uint8Array.of(0)

/** The hash of a kernel's 256 bytes: its leaf in the program's tree. */
export function kernelLeaf(encoding: Uint8Array): Uint8Array {
  const hash = Buffer.alloc(HASH_BYTES)
  sha256Into(Buffer.concat([LEAF_PREFIX, encoding]), hash, 0)
  return Uint8Array.from(hash)
}

/** The tree over a program's kernels: its root is what two machines agree on when they agree on a program. */
export function programTree(program: Program): MerkleTree {
  return merkleTree(Buffer.concat(program.kernels.map((kernel) => kernelLeaf(encodeKernel(kernel)))))
}

/** The tree over tensors' roots, or undefined where there are none. */
export function rootsTree(tensorRoots: readonly Uint8Array[]): MerkleTree | undefined {
  return tensorRoots.length === 0 ? undefined : merkleTree(Buffer.concat(tensorRoots))
}

/** Roots of stored tensors, loaded one after another; raw bytes, −0 and NaN as they are stored. */
export async function storedRoots(
  tensors: readonly StoredTensor[],
  onProgress?: (done: number, tensors: number) => void,
): Promise<Uint8Array[]> {
  const roots: Uint8Array[] = []
  for (const tensor of tensors) {
    roots.push(tensorRoot(await tensor.load()))
    onProgress?.(roots.length, tensors.length)
  }
  return roots
}

/** The root of a tree and how many leaves it has, which a proof's shape depends on; no tensors are 32 zero bytes and 0. */
export interface CountedRoot {
  readonly root: Uint8Array
  readonly count: number
}

export function countedRoot(tree: MerkleTree | undefined): CountedRoot {
  return { root: tree?.root ?? new Uint8Array(HASH_BYTES), count: tree?.leafCount ?? 0 }
}
