import { dot, type Target } from './contraction.ts'
import type { Arithmetic } from './elementwise.ts'
import { axisSize, type View, viewDims } from './view.ts'

interface Quotient {
  readonly result: View
  readonly numerator: View
  readonly divisor: View
}

interface Product {
  readonly result: View
  readonly rows: View
  readonly columns: View
}

/**
 * Work on attention's scores, the largest tensors between weights, that can be done on smaller ones: their scale goes to
 * the queries, the softmax's division behind the product with the values. What is then needed by nobody is dropped.
 */
export class Deferred {
  readonly #quotients = new Map<number, Quotient>()
  readonly #products = new Map<number, Product>()

  quotient(result: View, numerator: View, divisor: View): void {
    this.#quotients.set(result.source.index, { result, numerator, divisor })
  }

  /** The product of rows `[…, M, 1, K]` and columns `[…, 1, N, K]`, undivided rows first where they were a softmax. */
  product(target: Target, math: Arithmetic, rows: View, columns: View): View {
    const quotient = rows.source.space === 'KERNEL' ? this.#quotients.get(rows.source.index) : undefined
    const left = { ...rows, axes: rows.axes.toSpliced(-2, 1) }
    if (quotient !== undefined && sameView(quotient.result, left)) {
      const { axes } = quotient.numerator
      const undivided = { ...quotient.numerator, axes: [...axes.slice(0, -1), [], ...axes.slice(-1)] }
      return math.div(dot(target, undivided, columns), quotient.divisor)
    }
    const result = dot(target, rows, columns)
    this.#products.set(result.source.index, { result, rows, columns })
    return result
  }

  /** A product times or over one number, as the product of rows that were scaled; undefined where that saves nothing. */
  scaled(
    target: Target,
    math: Arithmetic,
    opcode: 'MUL' | 'DIV',
    product: View,
    factor: View,
  ): View | undefined {
    const known = product.source.space === 'KERNEL' ? this.#products.get(product.source.index) : undefined
    if (known === undefined || !sameView(known.result, product)) return undefined
    if (viewDims(factor).some((size) => size !== 1) || factor.axes.length > product.axes.length)
      return undefined
    const { rows, columns } = known
    const [length, count] = [rows, columns].map((view, i) => axisSize(view.axes.at(i === 0 ? -1 : -2) ?? []))
    const weights = rows.source.space === 'WEIGHT' || columns.source.space === 'WEIGHT'
    if (weights || (length ?? 0) >= (count ?? 0)) return undefined
    return dot(target, math.apply(opcode, rows, { ...factor, axes: [] }), columns)
  }
}

function sameView(a: View, b: View): boolean {
  return (
    a.source.space === b.source.space &&
    a.source.index === b.source.index &&
    a.offset === b.offset &&
    JSON.stringify(a.axes) === JSON.stringify(b.axes)
  )
}
