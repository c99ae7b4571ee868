import { describe } from 'vitest'
import { type OperatorCase as Case, expectOnnxRuntimes, input, one } from '../support/operator-cases.ts'

const x = input([2, 3, 8])

const movements: Case[] = [
  ['Transpose', one('Transpose', [x], { attributes: { perm: [2n, 0n, 1n] } })],
  [
    'Reshape of a turned tensor',
    {
      inputs: { a: x },
      build: (g) =>
        g.node('n', 'Reshape', [
          g.node('n', 'Transpose', ['a'], { attributes: { perm: [2n, 0n, 1n] } }),
          g.int64([4, -1]),
        ]),
    },
  ],
  [
    'Slice backwards',
    one('Slice', [x], {}, (g) => [g.int64([-1, 0]), g.int64([-9, 2]), g.int64([2, 1]), g.int64([-3, 1])]),
  ],
  [
    'Slice of merged axes',
    {
      inputs: { a: x },
      build(g) {
        const turned = g.node('n', 'Transpose', ['a'], { attributes: { perm: [1n, 0n, 2n] } })
        const merged = g.node('n', 'Reshape', [turned, g.int64([6, 8])])
        return g.node('n', 'Slice', [merged, g.int64([1]), g.int64([4]), g.int64([0])])
      },
    },
  ],
  [
    'Split',
    {
      inputs: { a: x },
      build(g) {
        g.node('n', 'Split', ['a', g.int64([3, 5])], { attributes: { axis: 2n }, outputs: ['one', 'two'] })
        return ['one', 'two']
      },
    },
  ],
  [
    'Concat of three',
    one('Concat', [x, input([2, 1, 8], 5), input([2, 2, 8], 6)], { attributes: { axis: 1n } }),
  ],
  [
    'Concat of turned tensors',
    {
      inputs: { a: input([3, 4]), b: input([3, 5]) },
      build: (g) =>
        g.node(
          'n',
          'Concat',
          ['a', 'b'].map((name) => g.node('n', 'Transpose', [name])),
          { attributes: { axis: 0n } },
        ),
    },
  ],
  ['Expand', one('Expand', [input([3, 1])], {}, (g) => [g.int64([2, 3, 4])])],
  [
    'Expand and Reshape, cut elsewhere afterwards',
    {
      inputs: { a: input([2, 3]) },
      build(g) {
        const wide = g.node('n', 'Expand', [
          g.node('n', 'Unsqueeze', ['a', g.int64([1])]),
          g.int64([2, 4, 3]),
        ])
        const merged = g.node('n', 'Reshape', [wide, g.int64([8, 3])])
        return g.node('n', 'Add', [g.node('n', 'Reshape', [merged, g.int64([6, 4])]), g.float(1)])
      },
    },
  ],
  ['Tile', one('Tile', [input([2, 3])], {}, (g) => [g.int64([2, 2])])],
  [
    'Squeeze and Unsqueeze',
    {
      inputs: { a: input([2, 1, 3]) },
      build: (g) => g.node('n', 'Unsqueeze', [g.node('n', 'Squeeze', ['a', g.int64([1])]), g.int64([0, -1])]),
    },
  ],
  ['Flatten', one('Flatten', [x], { attributes: { axis: 2n } })],
  ['Gather at one place', one('Gather', [x], { attributes: { axis: 1n } }, (g) => [g.int64(-1)])],
  ['Gather in steps', one('Gather', [x], { attributes: { axis: 2n } }, (g) => [g.int64([1, 3, 5])])],
  ['Gather at any places', one('Gather', [x], { attributes: { axis: 1n } }, (g) => [g.int64([2, 0, 0, 1])])],
  [
    'Gather by computed places',
    {
      inputs: { a: x, b: { dims: [2, 2], values: Float32Array.of(2, 0, 1, 1) } },
      build: (g) =>
        g.node('n', 'Gather', ['a', g.node('n', 'Cast', ['b'], { attributes: { to: 7n } })], {
          attributes: { axis: 1n },
        }),
    },
  ],
  [
    'GatherElements that counts',
    one('GatherElements', [x], { attributes: { axis: 1n } }, (g) => [
      g.node('n', 'Expand', [
        g.node('n', 'Unsqueeze', [g.int64([1, 2]), g.int64([0, 2])]),
        g.int64([2, 2, 8]),
      ]),
    ]),
  ],
  [
    'GatherElements at any places',
    one('GatherElements', [input([3, 2])], { attributes: { axis: 0n } }, (g) => [
      g.node('n', 'Reshape', [g.int64([2, 0, 0, 1]), g.int64([2, 2])]),
    ]),
  ],
  [
    'Range of floats',
    {
      inputs: { a: input([4]) },
      build: (g) =>
        g.node('n', 'Add', ['a', g.node('n', 'Range', [g.float(0.5), g.float(1.5), g.float(0.25)])]),
    },
  ],
  [
    'Where with a scattered mask',
    {
      inputs: { a: input([3, 4]) },
      build(g) {
        const mask = g.node('n', 'Reshape', [g.int64([1, 0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 0]), g.int64([3, 4])])
        const chosen = g.node('n', 'Cast', [mask], { attributes: { to: 9n } })
        return g.node('n', 'Where', [chosen, 'a', g.float(-7)])
      },
    },
  ],
]
describe('lowered: movements', () => expectOnnxRuntimes(movements))
