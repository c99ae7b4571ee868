import type { OpcodeName } from '../../opcodes.ts'
import { type NodeContext, type Operator, type Operators, operator } from '../node-context.ts'
import type { View } from '../view.ts'

/** Operators whose elements depend on one element of each input. */
export const arithmeticOperators: Operators = {
  Add: binary('ADD'),
  Sub: binary('SUB'),
  Mul: operator('', (node) => {
    const [a, b] = [node.input(0), node.input(1)]
    const { around, math } = node
    const scaled =
      around.deferred.scaled(around, math, 'MUL', a, b) ?? around.deferred.scaled(around, math, 'MUL', b, a)
    return [scaled ?? math.mul(a, b)]
  }),
  Div: operator('', (node) => {
    requireFloats(node, 'Div')
    const { around, math } = node
    const [a, b] = [node.input(0), node.input(1)]
    return [around.deferred.scaled(around, math, 'DIV', a, b) ?? math.div(a, b)]
  }),
  Sum: variadic('ADD'),
  Max: variadic('MAX'),
  Min: variadic('MIN'),
  Mean: operator('', (node) => {
    const all = node.node.input.map((_, i) => node.input(i))
    return [
      node.math.div(
        all.reduce((a, b) => node.math.add(a, b)),
        all.length,
      ),
    ]
  }),
  Neg: unary('NEG'),
  Abs: unary('ABS'),
  Sqrt: unary('SQRT'),
  Exp: unary('EXP'),
  Log: unary('LOG'),
  Sin: unary('SIN'),
  Cos: unary('COS'),
  Floor: unary('FLOOR'),
  Ceil: operator('', (node) => {
    const { math } = node
    return [math.apply('NEG', math.apply('FLOOR', math.apply('NEG', node.input(0))))]
  }),
  Sign: operator('', (node) => {
    const x = node.input(0)
    const { math } = node
    return [math.sub(math.apply('LT', 0, x), math.apply('LT', x, 0))]
  }),
  Reciprocal: operator('', (node) => [node.math.div(1, node.input(0))]),
  Pow: operator('', power),
  Clip: operator('min max', clip),
  Less: binary('LT'),
  LessOrEqual: binary('LE'),
  Equal: binary('EQ'),
  Greater: operator('', (node) => [node.math.apply('LT', node.input(1), node.input(0))]),
  GreaterOrEqual: operator('', (node) => [node.math.apply('LE', node.input(1), node.input(0))]),
  And: binary('MUL'),
  Or: binary('MAX'),
  Xor: operator('', (node) => {
    const { math } = node
    return [math.sub(1, math.apply('EQ', node.input(0), node.input(1)))]
  }),
  Not: operator('', (node) => [node.math.apply('EQ', node.input(0), 0)]),
  // Only NaN is not equal to itself.
  IsNaN: operator('', (node) => [node.math.sub(1, node.math.apply('EQ', node.input(0), node.input(0)))]),
}

function unary(opcode: OpcodeName): Operator {
  return operator('', (node) => [node.math.apply(opcode, node.input(0))])
}

function binary(opcode: OpcodeName): Operator {
  return operator('', (node) => [node.math.apply(opcode, node.input(0), node.input(1))])
}

function variadic(opcode: OpcodeName): Operator {
  return operator('', (node) => {
    const all = node.node.input.map((_, i) => node.input(i))
    return [all.reduce((a, b) => node.math.apply(opcode, a, b))]
  })
}

/** Whole numbers divide to whole numbers, which no kernel does. */
function requireFloats(node: NodeContext, what: string): void {
  if (/int/.test(node.around.type(node.node.output[0] ?? '') ?? '')) {
    node.refuse(
      `${what} of whole numbers that depend on the tokens has no kernel; compute it in float`,
      'unsupported-input',
    )
  }
}

function power(node: NodeContext): View[] {
  const { math } = node
  const x = node.input(0)
  const exponent = node.scalar(1)
  if (exponent === undefined) {
    return [math.exp(math.mul(node.input(1), math.apply('LOG', x)))]
  }
  return [scalarPower(node, x, exponent)]
}

function scalarPower(node: NodeContext, x: View, exponent: number): View {
  const { math } = node
  if (exponent < 0) return math.div(1, scalarPower(node, x, -exponent))
  if (exponent === 0.5) return math.apply('SQRT', x)
  if (!Number.isInteger(exponent) || exponent > 64) return math.exp(math.mul(math.apply('LOG', x), exponent))
  if (exponent === 0) return math.apply('EQ', 0, math.mul(x, 0))
  let result: View | undefined
  for (let left = exponent, square = x; left > 0; left >>= 1) {
    if (left & 1) result = result === undefined ? square : math.mul(result, square)
    if (left > 1) square = math.mul(square, square)
  }
  return result ?? x
}

function clip(node: NodeContext): View[] {
  const { math } = node
  let view = node.input(0)
  const low = node.float('min', Number.NaN)
  const high = node.float('max', Number.NaN)
  if (node.has(1)) view = math.apply('MAX', view, node.input(1))
  else if (!Number.isNaN(low)) view = math.apply('MAX', view, low)
  if (node.has(2)) view = math.apply('MIN', view, node.input(2))
  else if (!Number.isNaN(high)) view = math.apply('MIN', view, high)
  return [view]
}
