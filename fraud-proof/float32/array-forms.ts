import { canonicalise } from './canonical.ts'
import { type BinaryOperation, select, type UnaryOperation } from './scalar.ts'
import { cosOf, expOf, logOf, sinOf } from './transcendental.ts'

// A loop an operation, written out: one loop that is given the operation cannot inline it and boxes each result,
// which makes most operations about three times as slow. Storing to a Float32Array rounds as Math.fround.

type UnaryLoop = (a: Float32Array, out: Float32Array) => void
type BinaryLoop = (a: Float32Array, b: Float32Array, out: Float32Array) => void

const unaryLoops: Readonly<Record<UnaryOperation, UnaryLoop>> = {
  NEG(a, out) {
    for (let i = 0; i < out.length; i++) out[i] = -(a[i] ?? Number.NaN)
  },
  ABS(a, out) {
    for (let i = 0; i < out.length; i++) out[i] = Math.abs(a[i] ?? Number.NaN)
  },
  SQRT(a, out) {
    for (let i = 0; i < out.length; i++) out[i] = Math.sqrt(a[i] ?? Number.NaN)
  },
  EXP(a, out) {
    for (let i = 0; i < out.length; i++) out[i] = expOf(a[i] ?? Number.NaN)
  },
  LOG(a, out) {
    for (let i = 0; i < out.length; i++) out[i] = logOf(a[i] ?? Number.NaN)
  },
  SIN(a, out) {
    for (let i = 0; i < out.length; i++) out[i] = sinOf(a[i] ?? Number.NaN)
  },
  COS(a, out) {
    for (let i = 0; i < out.length; i++) out[i] = cosOf(a[i] ?? Number.NaN)
  },
  FLOOR(a, out) {
    for (let i = 0; i < out.length; i++) out[i] = Math.floor(a[i] ?? Number.NaN)
  },
}

const binaryLoops: Readonly<Record<BinaryOperation, BinaryLoop>> = {
  ADD(a, b, out) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i] ?? Number.NaN) + (b[i] ?? Number.NaN)
  },
  SUB(a, b, out) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i] ?? Number.NaN) - (b[i] ?? Number.NaN)
  },
  MUL(a, b, out) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i] ?? Number.NaN) * (b[i] ?? Number.NaN)
  },
  DIV(a, b, out) {
    // A divisor −0 counts as +0.
    for (let i = 0; i < out.length; i++) out[i] = (a[i] ?? Number.NaN) / ((b[i] ?? Number.NaN) + 0)
  },
  MAX(a, b, out) {
    for (let i = 0; i < out.length; i++) out[i] = Math.max(a[i] ?? Number.NaN, b[i] ?? Number.NaN)
  },
  MIN(a, b, out) {
    for (let i = 0; i < out.length; i++) out[i] = Math.min(a[i] ?? Number.NaN, b[i] ?? Number.NaN)
  },
  LT(a, b, out) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i] ?? Number.NaN) < (b[i] ?? Number.NaN) ? 1 : 0
  },
  LE(a, b, out) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i] ?? Number.NaN) <= (b[i] ?? Number.NaN) ? 1 : 0
  },
  EQ(a, b, out) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i] ?? Number.NaN) === (b[i] ?? Number.NaN) ? 1 : 0
  },
}

/**
 * The operation on each value of `a`, canonical bits in `out`, which has `a`'s length or may be `a` itself.
 */
export function unaryArray(operation: UnaryOperation, a: Float32Array, out: Float32Array): void {
  unaryLoops[operation](a, out)
  canonicalise(out)
}

/**
 * The operation on each pair of values, canonical bits in `out`; all of one length, `out` may be one of the
 * others.
 */
export function binaryArray(
  operation: BinaryOperation,
  a: Float32Array,
  b: Float32Array,
  out: Float32Array,
): void {
  binaryLoops[operation](a, b, out)
  canonicalise(out)
}

/** SELECT on each triple of values, on the same terms. */
export function selectArray(
  condition: Float32Array,
  a: Float32Array,
  b: Float32Array,
  out: Float32Array,
): void {
  for (let i = 0; i < out.length; i++) {
    out[i] = select(condition[i] ?? Number.NaN, a[i] ?? Number.NaN, b[i] ?? Number.NaN)
  }
  canonicalise(out)
}
