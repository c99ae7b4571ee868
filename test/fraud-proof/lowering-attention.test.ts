import { describe, expect, it } from 'vitest'
import type { GraphBuilder } from '../../fraud-proof/model/onnx/graph-builder.ts'
import { neededKernels } from '../../fraud-proof/program/lowering/assemble.ts'
import { largestDifference } from '../support/decoder-pass.ts'
import { lowerNodes, type SmallGraph } from '../support/lowered-nodes.ts'
import {
  type OperatorCase as Case,
  expectOnnxRuntimes,
  input,
  microsoft,
  one,
  table,
} from '../support/operator-cases.ts'

// What each of five positions sees of five.
const seen = [1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 1, 1]
const x = input([2, 3, 8])
const scale = (g: GraphBuilder) => [table(g, 'scale', [8])]

const attention: Case[] = [false, true].flatMap((interleaved): Case[] => [
  [
    `RotaryEmbedding${interleaved ? ', interleaved' : ''}`,
    {
      inputs: { a: input([1, 5, 16]) },
      build: (g) =>
        g.node(
          'n',
          'RotaryEmbedding',
          ['a', positions(g), table(g, 'cosines', [9, 4]), table(g, 'sines', [9, 4])],
          {
            domain: microsoft,
            attributes: { interleaved: interleaved ? 1n : 0n },
          },
        ),
    },
  ],
  [
    `RotaryEmbedding of a part of each head${interleaved ? ', interleaved' : ''}`,
    {
      inputs: { a: input([1, 2, 5, 8]) },
      build: (g) =>
        g.node(
          'n',
          'RotaryEmbedding',
          ['a', positions(g), table(g, 'cosines', [9, 2]), table(g, 'sines', [9, 2])],
          {
            domain: microsoft,
            attributes: { interleaved: interleaved ? 1n : 0n, num_heads: 2n, rotary_embedding_dim: 4n },
          },
        ),
    },
  ],
  [`GroupQueryAttention that rotates${interleaved ? ', interleaved' : ''}`, groupQuery(interleaved), 5e-6],
])

function positions(g: GraphBuilder): string {
  return g.node('n', 'Reshape', [g.int64([0, 1, 2, 3, 4]), g.int64([1, 5])])
}

function empty(g: GraphBuilder, name: string, dims: readonly number[]): string {
  return g.table(name, dims, new Float32Array(0))
}

function groupQuery(interleaved: boolean): SmallGraph {
  return {
    inputs: { a: input([1, 5, 64]), b: input([1, 5, 32], 2), c: input([1, 5, 32], 3) },
    build(g) {
      const past = [empty(g, 'past.k', [1, 2, 0, 16]), empty(g, 'past.v', [1, 2, 0, 16])]
      const lengths = [
        g.node('n', 'Cast', [g.int64([4])], { attributes: { to: 6n } }),
        g.node('n', 'Cast', [g.int64(5)], { attributes: { to: 6n } }),
      ]
      const tables = [table(g, 'cosines', [9, 8]), table(g, 'sines', [9, 8])]
      g.node('n', 'GroupQueryAttention', ['a', 'b', 'c', ...past, ...lengths, ...tables], {
        domain: microsoft,
        outputs: ['out', 'k', 'v'],
        attributes: {
          num_heads: 4n,
          kv_num_heads: 2n,
          do_rotary: 1n,
          rotary_interleaved: interleaved ? 1n : 0n,
        },
      })
      return ['out', 'k', 'v']
    },
  }
}

const fused: Case[] = [
  [
    'MultiHeadAttention with biases',
    {
      inputs: {
        a: input([1, 5, 16]),
        b: input([1, 5, 16], 2),
        c: input([1, 5, 16], 3),
        d: input([1, 2, 5, 5], 4),
      },
      build(g) {
        g.node('n', 'MultiHeadAttention', ['a', 'b', 'c', table(g, 'bias', [48]), '', 'd'], {
          domain: microsoft,
          outputs: ['out', 'k', 'v'],
          attributes: { num_heads: 2n },
        })
        return ['out', 'k', 'v']
      },
    },
    5e-6,
  ],
  [
    'MultiHeadAttention that looks back only',
    {
      inputs: { a: input([1, 5, 16]), b: input([1, 5, 16], 2), c: input([1, 5, 16], 3) },
      build: (g) =>
        g.node('n', 'MultiHeadAttention', ['a', 'b', 'c'], {
          domain: microsoft,
          attributes: { num_heads: 2n, unidirectional: 1n, scale: 0.3 },
        }),
    },
    5e-6,
  ],
  [
    'Attention',
    {
      inputs: { a: input([1, 5, 16]) },
      build(g) {
        const mask = g.node(
          'n',
          'Cast',
          [g.node('n', 'Reshape', [g.int64([1, 1, 1, 1, 1]), g.int64([1, 5])])],
          { attributes: { to: 6n } },
        )
        const inputs = [
          'a',
          table(g, 'w', [16, 48], 0.3),
          table(g, 'bias', [48]),
          mask,
          empty(g, 'past', [2, 1, 2, 0, 8]),
        ]
        g.node('n', 'Attention', inputs, {
          domain: microsoft,
          outputs: ['out', 'present'],
          attributes: { num_heads: 2n, unidirectional: 1n },
        })
        return ['out', 'present']
      },
    },
    5e-6,
  ],
]

const standard: Case[] = [
  ['RMSNormalization', one('RMSNormalization', [x], { attributes: { epsilon: 1e-5 } }, scale, 23), 5e-6],
  [
    'RotaryEmbedding of the standard',
    {
      inputs: { a: input([1, 2, 5, 8]) },
      opset: 23,
      build: (g) =>
        g.node('n', 'RotaryEmbedding', [
          'a',
          table(g, 'cosines', [9, 4]),
          table(g, 'sines', [9, 4]),
          positions(g),
        ]),
    },
  ],
  ...[true, false].map(
    (masked): Case => [
      `Attention of the standard${masked ? ' with a mask' : ''}`,
      {
        inputs: { a: input([1, 4, 5, 8]), b: input([1, 2, 5, 8], 2), c: input([1, 2, 5, 8], 3) },
        opset: 23,
        build(g) {
          const mask = g.node('n', 'Cast', [g.node('n', 'Reshape', [g.int64(seen), g.int64([5, 5])])], {
            attributes: { to: 9n },
          })
          return g.node('n', 'Attention', ['a', 'b', 'c', ...(masked ? [mask] : [])], {
            attributes: masked ? { scale: 0.4 } : { is_causal: 1n },
          })
        },
      },
      5e-6,
    ],
  ),
]
describe('lowered: rotation and grouped attention', () => expectOnnxRuntimes(attention))
describe('lowered: fused attention', () => expectOnnxRuntimes(fused))
describe('lowered: the standard of version 23', () => expectOnnxRuntimes(standard))

describe('attention written out', () => {
  const [positions, size] = [12, 4]
  const inputs = {
    q: input([2, positions, size]),
    k: input([2, positions, size], 2),
    v: input([2, positions, size], 3),
  }
  const scores = (g: GraphBuilder, opType: string) => {
    const turned = g.node('n', 'Transpose', ['k'], { attributes: { perm: [0n, 2n, 1n] } })
    return g.node('n', opType, [g.node('n', 'MatMul', ['q', turned]), g.float(2.5)])
  }

  it.each(['Mul', 'Div'])('scales (by %s) and divides what is smaller than the scores', async (opType) => {
    const { kernels, got, expected } = await lowerNodes({
      inputs,
      build: (g) => g.node('n', 'MatMul', [g.node('n', 'Softmax', [scores(g, opType)]), 'v']),
    })
    expect(largestDifference(got[0], expected[0])).toBeLessThan(1e-6)
    const needed = neededKernels(kernels, [kernels.length - 1])
    const large = kernels.filter(({ dims }, i) => {
      return needed.has(i) && dims.reduce((a, b) => a * b, 1) === 2 * positions * positions
    })
    expect(large.map(({ opcode }) => opcode)).toEqual(['DOT', 'SUB', 'EXP'])
  })

  it('gives scores and weights that others read as they are', async () => {
    const { got, expected } = await lowerNodes({
      inputs,
      build(g) {
        const scaled = scores(g, 'Mul')
        const weights = g.node('n', 'Softmax', [scaled])
        return [g.node('n', 'MatMul', [weights, 'v']), g.node('n', 'Add', [weights, scaled])]
      },
    })
    for (const [i, values] of expected.entries()) expect(largestDifference(got[i], values)).toBeLessThan(2e-6)
  })
})
