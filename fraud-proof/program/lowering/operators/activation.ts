import type { Arithmetic } from '../elementwise.ts'
import { type Operators, operator } from '../node-context.ts'
import type { View } from '../view.ts'

/** Activations, as one operator each. */
export const activationOperators: Operators = {
  Relu: operator('', (node) => [node.math.apply('MAX', node.input(0), 0)]),
  LeakyRelu: operator('alpha', (node) => {
    const x = node.input(0)
    const { math } = node
    return [math.select(math.apply('LT', x, 0), math.mul(x, node.float('alpha', 0.01)), x)]
  }),
  Sigmoid: operator('', (node) => [node.math.sigmoid(node.input(0))]),
  Tanh: operator('', (node) => [node.math.tanh(node.input(0))]),
  Erf: operator('', (node) => [erf(node.math, node.input(0))]),
  Softplus: operator('', (node) => {
    const { math } = node
    const x = node.input(0)
    const small = math.exp(math.apply('NEG', math.apply('ABS', x)))
    return [math.add(math.apply('MAX', x, 0), math.apply('LOG', math.add(small, 1)))]
  }),
  Gelu: operator('approximate', (node) => {
    const approximate = node.string('approximate', 'none')
    const x = node.input(0)
    if (approximate === 'none') return [gelu(node.math, x)]
    if (approximate === 'tanh') return [tanhGelu(node.math, x)]
    return node.refuseAttribute('approximate', approximate, 'none and tanh are')
  }),
  Swish: operator('alpha', (node) => [swish(node.math, node.input(0), node.float('alpha', 1))]),
}

/** Activations of com.microsoft. */
export const microsoftActivations: Operators = {
  Gelu: operator('', (node) => [gelu(node.math, node.input(0))]),
  BiasGelu: operator('', (node) => [gelu(node.math, node.math.add(node.input(0), node.input(1)))]),
  FastGelu: operator('', (node) => {
    const x = node.input(0)
    return [tanhGelu(node.math, node.has(1) ? node.math.add(x, node.input(1)) : x)]
  }),
  QuickGelu: operator('alpha', (node) => [swish(node.math, node.input(0), node.float('alpha', 1.702))]),
}

function swish(math: Arithmetic, x: View, alpha: number): View {
  return math.mul(x, math.sigmoid(alpha === 1 ? x : math.mul(x, alpha)))
}

/** x/2 · (1 + erf(x/√2)) */
function gelu(math: Arithmetic, x: View): View {
  const inner = erf(math, math.mul(x, Math.SQRT1_2))
  return math.mul(math.mul(x, 0.5), math.add(inner, 1))
}

/** x/2 · (1 + tanh u) = x / (1 + e^−2u), with u = √(2/π)·(x + 0.044715 x³) */
function tanhGelu(math: Arithmetic, x: View): View {
  const scale = 2 * Math.sqrt(2 / Math.PI)
  const slope = math.add(math.mul(math.mul(x, x), scale * 0.044715), scale)
  return math.mul(x, math.sigmoid(math.mul(x, slope)))
}

/** The rational approximation 7.1.26 of Abramowitz and Stegun: within 1.5e-7, and the roundings of its steps. */
function erf(math: Arithmetic, x: View): View {
  const size = math.apply('ABS', x)
  const t = math.div(1, math.add(math.mul(size, 0.3275911), 1))
  let polynomial = math.mul(t, 1.061405429)
  for (const factor of [-1.453152027, 1.421413741, -0.284496736, 0.254829592]) {
    polynomial = math.mul(math.add(polynomial, factor), t)
  }
  const decay = math.exp(math.apply('NEG', math.mul(size, size)))
  const positive = math.sub(1, math.mul(polynomial, decay))
  return math.select(math.apply('LT', x, 0), math.apply('NEG', positive), positive)
}
