import { describe, expect, it } from 'vitest'
import type { GraphBuilder, NodeOptions } from '../../fraud-proof/model/onnx/graph-builder.ts'
import { MAX_REDUCE } from '../../fraud-proof/program/program.ts'
import { largestDifference } from '../support/decoder-pass.ts'
import { lowerNodes } from '../support/lowered-nodes.ts'
import {
  type OperatorCase as Case,
  expectOnnxRuntimes,
  input,
  microsoft,
  one,
  table,
} from '../support/operator-cases.ts'

const x = input([2, 3, 8])

const reductions: Case[] = [
  ...['ReduceMax', 'ReduceMean', 'ReduceMin', 'ReduceL2', 'ReduceSumSquare'].flatMap((opType): Case[] => [
    [opType, one(opType, [x], { attributes: { axes: [-1n], keepdims: 1n } }, undefined, 13)],
    [
      `${opType} over the middle`,
      one(opType, [x], { attributes: { axes: [1n], keepdims: 0n } }, undefined, 13),
    ],
    [`${opType} over all`, one(opType, [x], {}, undefined, 13), 5e-6],
    [`${opType} of version 18`, one(opType, [x], {}, (g) => [g.int64([0, 2])], 18), 5e-6],
  ]),
  ['ReduceSum', one('ReduceSum', [x], {}, (g) => [g.int64([0, 1])])],
  ['Softmax', one('Softmax', [x], { attributes: { axis: -1n } })],
  ['Softmax over the middle', one('Softmax', [x], { attributes: { axis: 1n } })],
  ['Softmax of version 11', one('Softmax', [x], { attributes: { axis: 1n } }, undefined, 11)],
  ['LogSoftmax', one('LogSoftmax', [x])],
]

const scale = (g: GraphBuilder) => [table(g, 'scale', [8])]
const affine = (g: GraphBuilder) => [table(g, 'scale', [8]), table(g, 'offset', [8])]
const skip: NodeOptions = {
  domain: microsoft,
  outputs: ['out', '', '', 'sum'],
  attributes: { epsilon: 1e-5 },
}

const norms: Case[] = [
  [
    'LayerNormalization',
    one('LayerNormalization', [x], { attributes: { axis: -1n, epsilon: 1e-3 } }, affine),
    5e-6,
  ],
  [
    'LayerNormalization over two axes',
    one('LayerNormalization', [x], { attributes: { axis: 1n } }, (g) => [table(g, 'scale', [3, 8])]),
    5e-6,
  ],
  [
    'SimplifiedLayerNormalization',
    one('SimplifiedLayerNormalization', [x], { attributes: { epsilon: 1e-5 } }, scale),
    5e-6,
  ],
  [
    'SkipLayerNormalization',
    {
      inputs: { a: x, b: input([2, 3, 8], 5) },
      build(g) {
        g.node('n', 'SkipLayerNormalization', ['a', 'b', ...affine(g), table(g, 'bias', [8])], skip)
        return ['out', 'sum']
      },
    },
    5e-6,
  ],
  [
    'SkipSimplifiedLayerNormalization',
    {
      inputs: { a: x, b: input([2, 3, 8], 5) },
      build(g) {
        g.node('n', 'SkipSimplifiedLayerNormalization', ['a', 'b', ...scale(g)], skip)
        return ['out', 'sum']
      },
    },
    5e-6,
  ],
]

const products: Case[] = [
  ['MatMul with a weight', one('MatMul', [x], {}, (g) => [table(g, 'w', [8, 5])])],
  ['MatMul of batches, one broadcast', one('MatMul', [input([2, 1, 3, 8]), input([4, 8, 5], 2)])],
  ['MatMul by a vector', one('MatMul', [x, input([8], 2)])],
  ['MatMul of a vector', one('MatMul', [input([3], 2), x])],
  ['MatMul over one', one('MatMul', [input([4, 1]), input([1, 5], 2)])],
  [
    'Gemm',
    one('Gemm', [input([8, 3]), input([5, 8], 2), input([5], 3)], {
      attributes: { alpha: 0.5, beta: 2, transA: 1n, transB: 1n },
    }),
  ],
  [
    'FusedMatMul',
    one('FusedMatMul', [input([2, 3, 8]), input([2, 5, 8], 2)], {
      domain: microsoft,
      attributes: { alpha: 0.25, transB: 1n },
    }),
  ],
  ...['bhqd,bhkd->bhqk', 'bqhd,bkhd->bhqk'].map(
    (equation): Case => [
      `Einsum ${equation}`,
      one('Einsum', [input([1, 3, 3, 4]), input([1, 3, 3, 4], 2)], { attributes: { equation } }),
    ],
  ),
  [
    'Einsum over two letters',
    one('Einsum', [input([3, 2, 4]), input([2, 4, 5], 2)], { attributes: { equation: 'abc,bcd->ad' } }),
  ],
]
describe('lowered: reductions', () => expectOnnxRuntimes(reductions))
describe('lowered: norms', () => expectOnnxRuntimes(norms))
describe('lowered: matrix products', () => expectOnnxRuntimes(products))

describe('a long reduction', () => {
  it.each([4096, 4097, 8192, 10_000])('over %i is cut into parts that a step can hold', async (length) => {
    const graph = one('MatMul', [input([2, length], 1, 0.1)], {}, (g) => [table(g, 'w', [length, 3], 0.1)])
    const { kernels, got, expected, weights } = await lowerNodes(graph)
    expect(largestDifference(got[0], expected[0])).toBeLessThan(2e-5)
    expect(Math.max(...kernels.map(({ reduce }) => reduce))).toBe(MAX_REDUCE)
    expect(weights.map(({ name }) => name)).toContain('w[1,0]')
  })

  it.each(['ReduceMax', 'ReduceMean'])('%s goes over its parts again', async (opType) => {
    const { kernels, got, expected } = await lowerNodes(
      one(opType, [input([2, 9000])], { attributes: { axes: [1n] } }, undefined, 13),
    )
    expect(largestDifference(got[0], expected[0])).toBeLessThan(1e-6)
    const reducing = kernels.filter(({ reduce }) => reduce > 0).map(({ reduce }) => reduce)
    expect(reducing).toEqual([4096, 9000 - 8192, 3])
  })
})
