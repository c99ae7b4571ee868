import { cosOf, expOf, logOf, sinOf } from './transcendental.ts'

// Adding 0 turns −0 into +0 and changes nothing else: on a result it makes it canonical, on an operand it
// stands for having read it canonically (only the divisor's sign can be seen in a result).
//
// Math.fround of the binary64 result is the exact result rounded once: 53 bits are more than twice 24 and
// two, so the first rounding cannot reach a midpoint of binary32 that the exact result is not at.

function neg(a: number): number {
  return -a + 0
}

function abs(a: number): number {
  return Math.abs(a)
}

function sqrt(a: number): number {
  return Math.fround(Math.sqrt(a)) + 0
}

function floor(a: number): number {
  return Math.floor(a) + 0
}

function add(a: number, b: number): number {
  return Math.fround(a + b) + 0
}

function sub(a: number, b: number): number {
  return Math.fround(a - b) + 0
}

function mul(a: number, b: number): number {
  return Math.fround(a * b) + 0
}

function div(a: number, b: number): number {
  return Math.fround(a / (b + 0)) + 0
}

function max(a: number, b: number): number {
  return Math.max(a, b) + 0
}

function min(a: number, b: number): number {
  return Math.min(a, b) + 0
}

function lt(a: number, b: number): number {
  return a < b ? 1 : 0
}

function le(a: number, b: number): number {
  return a <= b ? 1 : 0
}

function eq(a: number, b: number): number {
  return a === b ? 1 : 0
}

/** SELECT: `a` where the condition is a number other than zero, `b` where it is zero, NaN where it is NaN. */
export function select(condition: number, a: number, b: number): number {
  if (Number.isNaN(condition)) return Number.NaN
  return (condition !== 0 ? a : b) + 0
}

/**
 * Operations on one value. Operands and results are numbers that binary32 holds; −0 as an operand counts as
 * +0, no result is −0, and NaN stands for the one canonical NaN (see `bitsOf`).
 */
export const unaryOperations = {
  NEG: neg,
  ABS: abs,
  SQRT: sqrt,
  EXP: expOf,
  LOG: logOf,
  SIN: sinOf,
  COS: cosOf,
  FLOOR: floor,
}

/** Operations on two values, on the same terms as `unaryOperations`. */
export const binaryOperations = {
  ADD: add,
  SUB: sub,
  MUL: mul,
  DIV: div,
  MAX: max,
  MIN: min,
  LT: lt,
  LE: le,
  EQ: eq,
}

export type UnaryOperation = keyof typeof unaryOperations
