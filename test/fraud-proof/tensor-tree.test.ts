import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { boundarySiblings, foldRange, merkleRoot, merkleTree } from '../../fraud-proof/vm/merkle-tree.ts'
import {
  depthOf,
  proveRange,
  type RangeProof,
  type RangeRefusal,
  tensorRoot,
  tensorTree,
  verifyRange,
} from '../../fraud-proof/vm/tensor-tree.ts'
import { paddingHash } from '../../fraud-proof/vm/tree-hashing.mjs'
import { seededRandom } from '../support/seeded-random.ts'

const random = seededRandom('tensor-tree')
const sizes = [
  1,
  255,
  256,
  257,
  512,
  768,
  1000,
  1280,
  2049,
  4096,
  ...Array.from({ length: 4 }, () => 1 + random.below(6000)),
]

/** Random bit patterns, so that NaN payloads, −0 and subnormals are among the values. */
function randomTensor(size: number): Float32Array {
  return new Float32Array(Uint32Array.from({ length: size }, () => random.next()).buffer)
}

function sha256(...parts: Uint8Array[]): Uint8Array {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

/** The root by explicit padding to a power of two and plain recursion. */
function slowRoot(hashes: Uint8Array[]): Uint8Array {
  let width = 1
  while (width < hashes.length) width *= 2
  const fold = (from: number, span: number): Uint8Array =>
    span === 1
      ? (hashes[from] ?? new Uint8Array(32))
      : sha256(Uint8Array.of(1), fold(from, span / 2), fold(from + span / 2, span / 2))
  return fold(0, width)
}

function slowLeaves(values: Float32Array): Uint8Array[] {
  const hashes: Uint8Array[] = []
  for (let from = 0; from < values.length; from += 256) {
    const leaf = new DataView(new ArrayBuffer(1024))
    const bits = new DataView(values.buffer)
    for (let i = from; i < Math.min(from + 256, values.length); i++) {
      leaf.setUint32(4 * (i - from), bits.getUint32(4 * i, true), true)
    }
    hashes.push(sha256(Uint8Array.of(0), new Uint8Array(leaf.buffer)))
  }
  return hashes
}

function bytesOf(values: Float32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}

/** Ranges from every leaf to every later leaf, with random and extreme ends inside them. */
function* rangesOf(size: number): Generator<[first: number, count: number]> {
  const leaves = Math.ceil(size / 256)
  const last = (leaf: number): number => Math.min(size, (leaf + 1) * 256) - 1
  const within = (leaf: number): number => leaf * 256 + random.below(last(leaf) - leaf * 256 + 1)
  for (let a = 0; a < leaves; a++) {
    yield [last(a), 1]
    for (let b = a; b < leaves; b++) {
      yield [a * 256, last(b) - a * 256 + 1]
      const ends = [within(a), within(b)].sort((x, y) => x - y)
      yield [ends[0] ?? 0, (ends[1] ?? 0) - (ends[0] ?? 0) + 1]
    }
  }
}

describe('tensorRoot', () => {
  it('equals the root by explicit padding and recursion, from values, bytes and unaligned bytes', () => {
    // The last one has more leaves than are hashed in one go.
    for (const size of [...sizes, 65_536 + 513]) {
      const values = randomTensor(size)
      const expected = slowRoot(slowLeaves(values))
      expect(tensorRoot(values), `${size} values`).toEqual(expected)
      const shifted = new Uint8Array(size * 4 + 1)
      shifted.set(bytesOf(values), 1)
      expect(tensorRoot(shifted.subarray(1)), `${size} values`).toEqual(expected)
      expect(tensorTree(Buffer.from(values.buffer)).root, `${size} values`).toEqual(expected)
    }
  })

  it('is the leaf hash itself for up to 256 values', () => {
    expect(tensorRoot(new Float32Array(256))).toEqual(sha256(new Uint8Array(1025)))
    expect([1, 256, 257, 512, 513, 1024, 1025].map(depthOf)).toEqual([0, 0, 1, 1, 2, 2, 3])
  })

  it('refuses an empty tensor and a broken value', () => {
    expect(() => tensorRoot(new Float32Array(0))).toThrow(expect.objectContaining({ code: 'tree/empty' }))
    expect(() => tensorRoot(new Uint8Array(6))).toThrow(expect.objectContaining({ code: 'tree/byte-length' }))
  })
})

describe('merkleRoot', () => {
  it('equals the root by explicit padding and recursion', () => {
    for (let count = 1; count <= 40; count++) {
      const nodes = Array.from({ length: count }, () => bytesOf(randomTensor(8)))
      expect(merkleRoot(nodes), `${count} nodes`).toEqual(slowRoot(nodes))
    }
  })

  it('refuses no nodes and a node that is no hash', () => {
    expect(() => merkleRoot([])).toThrow(expect.objectContaining({ code: 'tree/empty' }))
    expect(() => merkleRoot([new Uint8Array(32), new Uint8Array(33), new Uint8Array(31)])).toThrow(
      expect.objectContaining({ code: 'tree/hash-size', context: { index: 1, got: 33 } }),
    )
  })
})

describe('a range proof', () => {
  it('gives back the bits of every range', () => {
    for (const size of sizes) {
      const values = randomTensor(size)
      const tree = tensorTree(values)
      for (const [first, count] of rangesOf(size)) {
        const verdict = verifyRange(tree.root, size, first, count, proveRange(tree, first, count))
        expect(verdict, `${count} values from ${first} of ${size}`).toMatchObject({ ok: true })
        const got = verdict.ok ? bytesOf(verdict.values) : new Uint8Array()
        expect(Buffer.compare(got, bytesOf(values).subarray(4 * first, 4 * (first + count)))).toBe(0)
      }
    }
  })

  it('takes one path for one leaf and no sibling for the whole tensor', () => {
    const whole = tensorTree(randomTensor(8 * 256))
    expect(proveRange(whole, 700, 1).siblings).toEqual([
      whole.levels[0]?.slice(3 * 32, 4 * 32),
      whole.levels[1]?.slice(0, 32),
      whole.levels[2]?.slice(32, 64),
    ])
    expect(proveRange(whole, 0, 2048).siblings).toEqual([])
    const odd = tensorTree(randomTensor(5 * 256))
    expect(proveRange(odd, 1100, 1).siblings.slice(0, 2)).toEqual([paddingHash(0), paddingHash(1)])
  })

  it('is refused after any change of one bit in leaves, siblings or root', () => {
    for (const size of [257, 1280, 2049]) {
      const values = randomTensor(size)
      const tree = tensorTree(values)
      const first = 100 + random.below(size - 200)
      const proof = proveRange(tree, first, 90)
      const reason = (changed: Partial<RangeProof>, root = tree.root): string => {
        const verdict = verifyRange(root, size, first, 90, { ...proof, ...changed })
        return verdict.ok ? 'accepted' : verdict.reason
      }
      const reasons = new Set<string>()
      for (let bit = 0; bit < proof.leaves.length * 8; bit++)
        reasons.add(reason({ leaves: flipped(proof.leaves, bit) }))
      for (let bit = 0; bit < 256; bit++) {
        reasons.add(reason({}, flipped(tree.root, bit)))
        for (const [at, sibling] of proof.siblings.entries()) {
          reasons.add(reason({ siblings: proof.siblings.with(at, flipped(sibling, bit)) }))
        }
      }
      expect([...reasons], `${size} values from ${first}`).toEqual(['root-mismatch'])
    }
  })

  it('never passes for other values after any change of one bit in index, count or size', () => {
    for (const size of [257, 1000, 1280, 2049]) {
      const values = randomTensor(size)
      const tree = tensorTree(values)
      for (const [first, count] of rangesOf(size)) {
        const proof = proveRange(tree, first, count)
        const leavesOf = (from: number, span: number): number[] => [from >> 8, (from + span - 1) >> 8]
        for (let bit = 0; bit < 14; bit++) {
          const flip = 1 << bit
          for (const [f, c, s] of [
            [first ^ flip, count, size],
            [first, count ^ flip, size],
            [first, count, size ^ flip],
          ] as const) {
            const verdict = verifyRange(tree.root, s, f, c, proof)
            const label = `${count} from ${first} of ${size} shown as ${c} from ${f} of ${s}: ${JSON.stringify(verdict)}`
            // Within the same leaves another range of the same tensor is as true as the one asked for.
            if (verdict.ok) {
              expect(leavesOf(f, c), label).toEqual(leavesOf(first, count))
              const truth = bytesOf(values).subarray(4 * f, 4 * (f + c))
              const beyond = new Uint8Array(4 * c)
              beyond.set(truth)
              expect(Buffer.compare(bytesOf(verdict.values), beyond), label).toBe(0)
            }
          }
        }
      }
    }
  })

  const tree = tensorTree(randomTensor(1000))
  const proof = proveRange(tree, 300, 400)
  const malformed: [RangeRefusal, string, Parameters<typeof verifyRange>][] = [
    ['range', 'no values', [tree.root, 1000, 300, 0, proof]],
    ['range', 'a negative first value', [tree.root, 1000, -1, 400, proof]],
    ['range', 'a fractional first value', [tree.root, 1000, 300.5, 400, proof]],
    ['range', 'a range past the last value', [tree.root, 1000, 601, 400, proof]],
    ['root-size', 'a short root', [tree.root.subarray(1), 1000, 300, 400, proof]],
    [
      'leaf-size',
      'a leaf short by a byte',
      [tree.root, 1000, 300, 400, { ...proof, leaves: proof.leaves.subarray(1) }],
    ],
    [
      'leaf-count',
      'a leaf too few',
      [tree.root, 1000, 300, 400, { ...proof, leaves: proof.leaves.subarray(1024) }],
    ],
    [
      'leaf-count',
      'a leaf too many',
      [tree.root, 1000, 300, 400, { ...proof, leaves: new Uint8Array(3072) }],
    ],
    [
      'missing-siblings',
      'a sibling too few',
      [tree.root, 1000, 300, 400, { ...proof, siblings: proof.siblings.slice(1) }],
    ],
    [
      'trailing-siblings',
      'a sibling too many',
      [tree.root, 1000, 300, 400, { ...proof, siblings: [...proof.siblings, paddingHash(0)] }],
    ],
    [
      'sibling-size',
      'a short sibling',
      [tree.root, 1000, 300, 400, { ...proof, siblings: proof.siblings.with(1, new Uint8Array(31)) }],
    ],
    [
      'root-mismatch',
      'siblings in another order',
      [tree.root, 1000, 300, 400, { ...proof, siblings: proof.siblings.toReversed() }],
    ],
    ['root-mismatch', 'another leaf', [tree.root, 1000, 300, 10, proveRange(tree, 0, 10)]],
  ]
  it.each(malformed)('is refused as %s with %s', (reason, _what, args) => {
    expect(verifyRange(...args)).toMatchObject({ ok: false, reason })
  })

  it('convicts the author of non-zero bytes behind the last value', () => {
    const longer = tensorTree(randomTensor(1000).fill(7, 999))
    expect(verifyRange(longer.root, 999, 800, 10, proveRange(longer, 800, 10))).toMatchObject({
      ok: false,
      reason: 'tail-bytes',
    })
    expect(verifyRange(longer.root, 999, 0, 10, proveRange(longer, 0, 10))).toMatchObject({ ok: true })
  })

  it('convicts the author of non-zero padding, at the leaves and above', () => {
    const values = randomTensor(5 * 256)
    for (const forged of [5, 6, 7]) {
      const hashes = [...slowLeaves(values), ...Array.from({ length: 3 }, () => new Uint8Array(32))]
      const lie = merkleTree(Buffer.concat(hashes.with(forged, new Uint8Array(32).fill(1))))
      const leaf = bytesOf(values).slice(4 * 1024)
      const verdict = verifyRange(lie.root, 1280, 1100, 3, {
        leaves: leaf,
        siblings: boundarySiblings(lie, 4, 1),
      })
      expect(verdict, `padding leaf ${forged}`).toMatchObject({ ok: false, reason: 'padding-hash' })
    }
  })

  it('is not made for a range that is none', () => {
    for (const [first, count] of [
      [0, 0],
      [999, 2],
      [-1, 1],
      [0.5, 1],
    ] as const) {
      expect(() => proveRange(tree, first, count)).toThrow(expect.objectContaining({ code: 'tree/range' }))
    }
  })

  it('folds no leaf beyond the tree', () => {
    const hash = new Uint8Array(32)
    expect(foldRange(4, 4, hash, [hash, hash])).toMatchObject({ ok: false, reason: 'leaf-index' })
    expect(foldRange(4, -1, hash, [hash, hash])).toMatchObject({ ok: false, reason: 'leaf-index' })
    expect(foldRange(4, 0, new Uint8Array(0), [])).toMatchObject({ ok: false, reason: 'leaf-index' })
  })
})
