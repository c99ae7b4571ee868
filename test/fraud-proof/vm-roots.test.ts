import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { encodeKernel } from '../../fraud-proof/program/encoding.ts'
import type { Program } from '../../fraud-proof/program/program.ts'
import { merkleRoot } from '../../fraud-proof/vm/merkle-tree.ts'
import { countedRoot, programTree, rootsTree, storedRoots } from '../../fraud-proof/vm/roots.ts'
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

  it('of weights need every one', async () => {
    const all = await storedRoots(data.weights)
    expect(rootsTree(all)?.root).not.toEqual(rootsTree(all.slice(1))?.root)
  })
})
