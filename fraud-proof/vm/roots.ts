import { keccak256 } from 'viem'
import { encodeKernel } from '../program/encoding.ts'
import { type ProgramKind, programKinds } from '../program/kinds.ts'
import type { Program, StoredTensor } from '../program/program.ts'
import { type MerkleTree, merkleTree } from './merkle-tree.ts'
import { HASH_BYTES, sha256Into } from './sha256.ts'
import { tensorRoot } from './tensor-tree.ts'

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

export interface ProgramRoots {
  readonly program: CountedRoot
  readonly tables: CountedRoot
}

export interface ModelRoots {
  readonly weights: CountedRoot
  /** By bucket. */
  readonly buckets: ReadonlyMap<number, Readonly<Record<ProgramKind, ProgramRoots>>>
  readonly tokenizerHash: Uint8Array
  /** Hash of the content of `otr.json`. */
  readonly manifestHash: Uint8Array
}

/**
 * A model's id: keccak256 of
 *
 *   "otr/model/v1" (12 bytes) ‖ counted(weights) ‖ uint32 number of buckets
 *   ‖ for each bucket, rising: uint32 bucket ‖ for greedy, sampled, kv: counted(program) ‖ counted(tables)
 *   ‖ tokenizerHash (32) ‖ manifestHash (32)
 *
 * where counted(tree) is its root (32 bytes) ‖ uint32 number of leaves; integers are big-endian. The counts are part of it
 * because the depths of proofs follow from them.
 */
export function modelId(roots: ModelRoots): Uint8Array {
  const parts: Uint8Array[] = [new TextEncoder().encode('otr/model/v1'), ...counted(roots.weights)]
  parts.push(uint32(roots.buckets.size))
  for (const [bucket, kinds] of [...roots.buckets].sort(([a], [b]) => a - b)) {
    parts.push(uint32(bucket))
    for (const kind of programKinds) {
      parts.push(...counted(kinds[kind].program), ...counted(kinds[kind].tables))
    }
  }
  return keccak256(Buffer.concat([...parts, roots.tokenizerHash, roots.manifestHash]), 'bytes')
}

function counted({ root, count }: CountedRoot): Uint8Array[] {
  return [root, uint32(count)]
}

function uint32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
