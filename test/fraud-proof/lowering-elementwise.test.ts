import { describe } from 'vitest'
import type { SmallGraph } from '../support/lowered-nodes.ts'
import {
  type OperatorCase as Case,
  expectOnnxRuntimes,
  input,
  microsoft,
  one,
  positive,
} from '../support/operator-cases.ts'

const x = input([2, 3, 8])

const elementwise: Case[] = [
  ...['Neg', 'Abs', 'Exp', 'Sin', 'Cos', 'Floor', 'Ceil', 'Relu', 'Sigmoid', 'Tanh', 'Erf', 'Identity'].map(
    (opType): Case => [opType, one(opType, [x])],
  ),
  ...['Sqrt', 'Log', 'Reciprocal'].map(
    (opType): Case => [opType, one(opType, [positive([2, 3, 8])], {}, undefined, 13), 2e-6],
  ),
  ['Sign', one('Sign', [x])],
  ['Softplus', one('Softplus', [x])],
  ['LeakyRelu', one('LeakyRelu', [x], { attributes: { alpha: 0.2 } })],
  ...['Add', 'Sub', 'Mul', 'Div', 'Max', 'Min', 'Sum', 'Mean'].map(
    (opType): Case => [`${opType}, broadcast`, one(opType, [x, input([3, 1], 2)])],
  ),
  ...[2, 3, 5, 0.5, -0.5, -1, 0, 1.7].map(
    (exponent): Case => [
      `Pow ${exponent}`,
      one('Pow', [positive([4, 5])], {}, (g) => [g.float(exponent)]),
      2e-5,
    ],
  ),
  ['Pow of two tensors', one('Pow', [positive([4, 5]), input([5], 3)]), 2e-5],
  ['Clip', one('Clip', [x], {}, (g) => [g.float(-0.5), g.float(0.5)])],
  ['Gelu', one('Gelu', [x], { domain: microsoft })],
  ['Gelu of the standard', one('Gelu', [x], {}, undefined, 20)],
  ['Gelu by tanh', one('Gelu', [x], { attributes: { approximate: 'tanh' } }, undefined, 20)],
  ['FastGelu', one('FastGelu', [x, input([8], 4)], { domain: microsoft })],
  ['BiasGelu', one('BiasGelu', [x, input([8], 4)], { domain: microsoft })],
  ['QuickGelu', one('QuickGelu', [x], { domain: microsoft, attributes: { alpha: 1.702 } })],
]

const truth = (opType: string): SmallGraph => ({
  inputs: { a: x, b: input([2, 3, 8], 9) },
  build(g) {
    const less = g.node('n', 'Less', ['a', 'b'])
    const near = g.node('n', 'LessOrEqual', ['b', g.float(0.2)])
    const inputs = opType === 'Not' ? [less] : [less, near]
    const chosen = g.node('n', opType, inputs)
    return g.node('n', 'Where', [chosen, 'a', g.node('n', 'Cast', [near], { attributes: { to: 1n } })])
  },
})

const choices: Case[] = [
  [
    'IsNaN',
    {
      inputs: { a: { dims: [3], values: Float32Array.of(1, Number.NaN, -2) } },
      build: (g) => g.node('n', 'Where', [g.node('n', 'IsNaN', ['a']), g.float(0), 'a']),
    },
  ],
  ...['And', 'Or', 'Xor', 'Not'].map((opType): Case => [opType, truth(opType)]),
  ...['Less', 'LessOrEqual', 'Greater', 'GreaterOrEqual', 'Equal'].map(
    (opType): Case => [
      opType,
      {
        inputs: { a: x, b: { dims: [8], values: x.values.slice(0, 8) } },
        build: (g) => g.node('n', 'Cast', [g.node('n', opType, ['a', 'b'])], { attributes: { to: 1n } }),
      },
    ],
  ),
  [
    'Cast to whole numbers',
    {
      inputs: { a: input([20], 3, 3) },
      build: (g) =>
        g.node('n', 'Cast', [g.node('n', 'Cast', ['a'], { attributes: { to: 7n } })], {
          attributes: { to: 1n },
        }),
    },
  ],
  ['Trilu', one('Trilu', [input([2, 4, 5])], { attributes: { upper: 0n } }, (g) => [g.int64(1)])],
  ['upper Trilu', one('Trilu', [input([2, 4, 5])], {}, (g) => [g.int64(-1)])],
]
describe('lowered: element by element', () => expectOnnxRuntimes(elementwise))
describe('lowered: choices', () => expectOnnxRuntimes(choices))
