import { dot } from '../contraction.ts'
import { type NodeContext, type Operators, operator } from '../node-context.ts'
import { axisSize, type Factor, permuteView, unsqueezeView, type View, viewDims } from '../view.ts'

/** Contractions of the standard domain. */
export const matmulOperators: Operators = {
  MatMul: operator('', (node) => [matmul(node, node.input(0), node.input(1))]),
  Gemm: operator('alpha beta transA transB', (node) => {
    const { math } = node
    const a = node.int('transA', 0) === 1 ? swapLast(node.input(0)) : node.input(0)
    const b = node.int('transB', 0) === 1 ? swapLast(node.input(1)) : node.input(1)
    const alpha = node.float('alpha', 1)
    const beta = node.float('beta', 1)
    const product = matmul(node, a, b)
    const scaled = alpha === 1 ? product : math.mul(product, alpha)
    if (!node.has(2) || beta === 0) return [scaled]
    return [math.add(scaled, beta === 1 ? node.input(2) : math.mul(node.input(2), beta))]
  }),
  Einsum: operator('equation', einsum),
}

/** Matrix products of com.microsoft. */
export const microsoftMatmul: Operators = {
  FusedMatMul: operator('alpha transA transB transBatchA transBatchB', (node) => {
    node.requireInt('transBatchA', [0], '0 is')
    node.requireInt('transBatchB', [0], '0 is')
    const a = node.int('transA', 0) === 1 ? swapLast(node.input(0)) : node.input(0)
    const b = node.int('transB', 0) === 1 ? swapLast(node.input(1)) : node.input(1)
    const alpha = node.float('alpha', 1)
    const product = matmul(node, a, b)
    return [alpha === 1 ? product : node.math.mul(product, alpha)]
  }),
}

/** As numpy multiplies: the last two axes are matrices, a single axis is a row or a column, the rest is broadcast. */
function matmul(node: NodeContext, a: View, b: View): View {
  const row = a.axes.length === 1
  const single = b.axes.length === 1
  const left = row ? unsqueezeView(a, [0]) : a
  const right = single ? unsqueezeView(b, [1]) : b
  const rows = unsqueezeView(left, [left.axes.length - 1])
  const columns = unsqueezeView(swapLast(right), [right.axes.length - 2])
  const product = node.around.deferred.product(node.around, node.math, rows, columns)
  if (!row && !single) return product
  const rank = product.axes.length
  return {
    ...product,
    axes: product.axes.filter((_, i) => !(row && i === rank - 2) && !(single && i === rank - 1)),
  }
}

function swapLast(view: View): View {
  const rank = view.axes.length
  const order = [...view.axes.keys()]
  return permuteView(view, [...order.slice(0, -2), rank - 1, rank - 2])
}

/** Two operands whose letters occur once in each; sums over letters that the result does not have. */
function einsum(node: NodeContext): View[] {
  const equation = node.string('equation', '').replaceAll(' ', '')
  const [inputs = '', result] = equation.split('->')
  const [first = '', second, third] = inputs.split(',')
  const help = 'two operands, an explicit result, and no letter twice in one of them are'
  if (second === undefined || third !== undefined || result === undefined || equation.includes('.')) {
    return node.refuseAttribute('equation', equation, help)
  }
  if ([first, second, result].some((letters) => new Set(letters).size !== letters.length)) {
    return node.refuseAttribute('equation', equation, help)
  }
  const summed = [...first].filter((letter) => !result.includes(letter))
  if (
    summed.some((letter) => !second.includes(letter)) ||
    [...second].some((l) => !result.includes(l) && !first.includes(l))
  ) {
    return node.refuseAttribute('equation', equation, 'sums over letters of both operands are')
  }
  const arranged = (view: View, letters: string): View => {
    const axesOf = (wanted: Iterable<string>) =>
      [...wanted].map((letter): readonly Factor[] => view.axes[letters.indexOf(letter)] ?? [])
    const free = { ...view, axes: axesOf(result) }
    const rest = { ...view, axes: axesOf(summed) }
    const length = rest.axes.reduce((product, axis) => product * axisSize(axis), 1)
    const dims = [...viewDims(free), length]
    return node.reshape({ ...view, axes: [...free.axes, ...rest.axes] }, dims)
  }
  return [dot(node.around, arranged(node.input(0), first), arranged(node.input(1), second))]
}
