import { createHash } from 'node:crypto'
import { keccak256 } from 'viem'
import { describe, expect, it } from 'vitest'
import { encodeKernel } from '../../fraud-proof/program/encoding.ts'
import { programKinds } from '../../fraud-proof/program/kinds.ts'
import type { Program } from '../../fraud-proof/program/program.ts'
import { merkleRoot } from '../../fraud-proof/vm/merkle-tree.ts'
import {
  countedRoot,
  type ModelRoots,
  modelId,
  programTree,
  rootsTree,
  storedRoots,
} from '../../fraud-proof/vm/roots.ts'
import { tensorRoot } from '../../fraud-proof/vm/tensor-tree.ts'
import { plainValues, stored } from '../support/random-kernel.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { smallDecoder } from '../support/small-decoder.ts'

const random = seededRandom('vm-roots')
const { program, data } = smallDecoder(random, {
  length: 4,
  width: 8,
  heads: 2,
  hidden: 8,
  layers: 1,
  vocabulary: 10,
})

function sha256(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(createHash('sha256').update(Buffer.concat(parts)).digest())
}

describe('roots', () => {
  it('of a program are over the hashes of its kernels and change with every field of one', () => {
    const leaves = program.kernels.map((kernel) => sha256(Uint8Array.of(0), encodeKernel(kernel)))
    expect(programTree(program).root).toEqual(merkleRoot(leaves))
    const [first, ...rest] = program.kernels
    if (first === undefined) throw new Error('no kernels')
    const [operand, ...others] = first.operands
    if (operand === undefined) throw new Error('no operands')
    const changed: Program['kernels'][0][] = [
      { ...first, dims: first.dims.with(0, 5) },
      { ...first, immediates: [1, 0] },
      { ...first, reduce: 1 },
      { ...first, operands: [{ ...operand, offset: 1 }, ...others] },
      { ...first, operands: [{ ...operand, index: 1 }, ...others] },
    ]
    const roots = [first, ...changed].map((kernel) =>
      Buffer.from(programTree({ kernels: [kernel, ...rest] }).root).toString('hex'),
    )
    expect(new Set(roots).size).toBe(changed.length + 1)
  })

  it('of weights are over tensors as they are stored, and none at all is zero', async () => {
    const values = Float32Array.of(-0, Number.NaN, 1)
    const tensors = [stored('a', values), stored('b', plainValues(random, 700))]
    const roots = await storedRoots(tensors)
    expect(roots[0]).toEqual(tensorRoot(values))
    expect(roots[0]).not.toEqual(tensorRoot(Float32Array.of(0, Number.NaN, 1)))
    expect(countedRoot(rootsTree(roots))).toEqual({ root: merkleRoot(roots), count: 2 })
    expect(countedRoot(rootsTree([]))).toEqual({ root: new Uint8Array(32), count: 0 })
  })
})

describe('a model id', () => {
  const hash = () => new Uint8Array(32).map(() => random.below(256))
  const counted = () => ({ root: hash(), count: 1 + random.below(1000) })
  const kinds = () => {
    const roots = () => ({ program: counted(), tables: counted() })
    return { greedy: roots(), sampled: roots(), kv: roots() }
  }
  const roots: ModelRoots = {
    weights: counted(),
    buckets: new Map([
      [256, kinds()],
      [64, kinds()],
    ]),
    tokenizerHash: hash(),
    manifestHash: hash(),
  }

  it('is the hash of all roots and counts in their order', () => {
    const uint32 = (value: number) => Buffer.from(value.toString(16).padStart(8, '0'), 'hex')
    const parts: Uint8Array[] = [
      Buffer.from('otr/model/v1'),
      roots.weights.root,
      uint32(roots.weights.count),
      uint32(2),
    ]
    for (const bucket of [64, 256]) {
      parts.push(uint32(bucket))
      for (const kind of programKinds) {
        const of = roots.buckets.get(bucket)?.[kind]
        for (const tree of [of?.program, of?.tables])
          parts.push(tree?.root ?? hash(), uint32(tree?.count ?? 0))
      }
    }
    parts.push(roots.tokenizerHash, roots.manifestHash)
    expect(modelId(roots)).toEqual(keccak256(Buffer.concat(parts), 'bytes'))
  })

  it('changes with each of them', () => {
    const ids = [
      roots,
      { ...roots, weights: { ...roots.weights, count: roots.weights.count + 1 } },
      { ...roots, weights: { ...roots.weights, root: hash() } },
      { ...roots, buckets: new Map([[64, kinds()]]) },
      { ...roots, tokenizerHash: hash() },
      { ...roots, manifestHash: hash() },
    ].map((each) => Buffer.from(modelId(each)).toString('hex'))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('needs every weight', async () => {
    const all = await storedRoots(data.weights)
    const less = await storedRoots(data.weights.slice(1))
    expect(rootsTree(all)?.root).not.toEqual(rootsTree(less)?.root)
  })
})
