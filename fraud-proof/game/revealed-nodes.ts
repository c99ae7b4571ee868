import { type MerkleTree, merkleTree } from '../vm/merkle-tree.ts'
import { HASH_BYTES } from '../vm/tree-hashing.mjs'
import type { Reveal } from './game-state.ts'

/** The nodes of the defender's tree over kernels that reveals have shown: the children, and all that follows from them. */
export class RevealedNodes {
  readonly #nodes = new Map<string, Uint8Array>()

  constructor(reveals: readonly Reveal[]) {
    for (const { node, children } of reveals) {
      if (node.kernel !== undefined) continue
      const { levels } = revealedTree(children)
      for (const [height, hashes] of levels.entries()) {
        const level = node.level - (levels.length - 1) + height
        const width = hashes.length / HASH_BYTES
        for (let i = 0; i < width; i++) {
          const hash = hashes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES)
          this.#nodes.set(key(level, node.index * width + i), hash)
        }
      }
    }
  }

  at(level: number, index: number): Uint8Array | undefined {
    return this.#nodes.get(key(level, index))
  }
}

/** The tree between a node and its children: as many of them as a power of two. */
export function revealedTree(children: readonly Uint8Array[]): MerkleTree {
  return merkleTree(Buffer.concat(children))
}

const key = (level: number, index: number) => `${level} ${index}`
