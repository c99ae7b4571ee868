import { type Hex, keccak256, numberToHex } from 'viem'
import { describe, expect, it } from 'vitest'
import {
  batchLeaf,
  batchRoot,
  batchTree,
  isInBatch,
  maxBatchCount,
  proveInBatch,
} from '../../contracts/batch-tree.ts'

const leavesOf = (count: number): Hex[] =>
  Array.from({ length: count }, (_, i) => keccak256(numberToHex(i + 1)))
const flip = (hex: Hex): Hex => `${hex.slice(0, -1)}${hex.endsWith('0') ? '1' : '0'}` as Hex

describe('a batch tree', () => {
  it.each([1, 2, 3, 4, 5, 7, 8, 9, 100])('proves each of %i leaves at its own place alone', (count) => {
    const leaves = leavesOf(count)
    const tree = batchTree(leaves)
    const root = batchRoot(leaves)
    leaves.forEach((leaf, index) => {
      const proof = proveInBatch(tree, index)
      expect(isInBatch(root, count, index, leaf, proof)).toBe(true)
      expect(isInBatch(flip(root), count, index, leaf, proof)).toBe(false)
      expect(isInBatch(root, count, index, flip(leaf), proof)).toBe(false)
      if (count > 1) expect(isInBatch(root, count, (index + 1) % count, leaf, proof)).toBe(false)
      for (let level = 0; level < proof.length; level++) {
        const bent = proof.map((sibling, i) => (i === level ? flip(sibling) : sibling))
        expect(isInBatch(root, count, index, leaf, bent)).toBe(false)
      }
    })
  })

  it('refuses proofs of another shape', () => {
    const leaves = leavesOf(5)
    const proof = proveInBatch(batchTree(leaves), 0)
    const check = (index: number, siblings: readonly Hex[]) =>
      isInBatch(batchRoot(leaves), 5, index, leaves[0] ?? '0x', siblings)
    expect(check(0, proof)).toBe(true)
    expect(check(0, proof.slice(1))).toBe(false)
    expect(check(0, [...proof, ...proof])).toBe(false)
    expect(check(-1, proof)).toBe(false)
    expect(check(0.5, proof)).toBe(false)
    expect(check(5, proof)).toBe(false)
  })

  it('answers no to nonsense, and yes whatever the case of its letters', () => {
    const leaves = leavesOf(2)
    const root = batchRoot(leaves)
    const [first = '0x', second = '0x'] = leaves
    expect(isInBatch(root.toUpperCase().replace('0X', '0x') as Hex, 2, 0, first, [second])).toBe(true)
    expect(isInBatch(root, 2, 0, first, ['0xzz'])).toBe(false)
    expect(isInBatch(root, 2, 0, first, [`0x${'zz'.repeat(32)}`])).toBe(false)
    expect(isInBatch(root, maxBatchCount + 1, 0, first, [second])).toBe(false)
    expect(isInBatch(root, Number.NaN, 0, first, [second])).toBe(false)
  })

  it('does not prove its padding or an inner node', () => {
    const leaves = leavesOf(3)
    const tree = batchTree(leaves)
    expect(isInBatch(batchRoot(leaves), 3, 3, `0x${'00'.repeat(32)}`, proveInBatch(tree, 3))).toBe(false)
    const [, inner] = tree
    expect(isInBatch(batchRoot(leaves), 3, 0, inner?.[0] ?? '0x', [inner?.[1] ?? '0x'])).toBe(false)
  })

  it('holds between one and the largest number of leaves', () => {
    expect(() => batchRoot([])).toThrow('a batch holds 1 to 4096 receipts, not 0')
    expect(() => batchRoot(Array(maxBatchCount + 1).fill('0x'))).toThrow('not 4097')
  })

  it('binds the signature into the leaf', () => {
    const hash = keccak256('0x01')
    expect(batchLeaf(hash, '0x02')).not.toBe(batchLeaf(hash, '0x03'))
  })
})
