import type { WasmFunction } from './encoding.ts'
import {
  add32,
  advance,
  bits,
  get,
  halves,
  i32,
  less32,
  load,
  loadWide,
  long,
  loop,
  NAN,
  op,
  polynomial,
  set,
  squares,
  store,
  tee,
  wide,
  ZERO,
} from './instructions.ts'

// Loops over values that lie side by side: (a, b, c, out, bytes) → …, addresses of operands and of the output, and its length in
// bytes. Four values at a time: up to twelve bytes behind the output are written, too.

const OUT = 3
const BYTES = 4
const AT = 5
const RESULT = 6

const operand = (i: number): number[] => [...get(i), ...get(AT), ...add32, ...load()]
const unary = (name: Parameters<typeof op>[0]): number[] => [...operand(0), ...op(name)]
const binary = (name: Parameters<typeof op>[0]): number[] => [...operand(0), ...operand(1), ...op(name)]
const comparison = (name: Parameters<typeof op>[0]): number[] => [
  ...[...binary(name), ...bits(0x3f800000), ...op('and')],
]
const nanUnlessOrdered = (local: number): number[] => [
  ...[...NAN, ...get(local), ...get(local), ...op('eq'), ...op('bitselect')],
]

/** What leaves four results, before they are canonical. */
const bodies = {
  COPY: operand(0),
  NEG: unary('neg'),
  ABS: unary('abs'),
  SQRT: unary('sqrt'),
  FLOOR: unary('floor'),
  ADD: binary('add'),
  SUB: binary('sub'),
  MUL: binary('mul'),
  // A divisor −0 counts as +0.
  DIV: [...operand(0), ...operand(1), ...ZERO, ...op('add'), ...op('div')],
  MAX: binary('max'),
  MIN: binary('min'),
  LT: comparison('lt'),
  LE: comparison('le'),
  EQ: comparison('eq'),
  SELECT: [
    ...[...operand(1), ...operand(2), ...operand(0), ...ZERO, ...op('ne'), ...op('bitselect')],
    ...[...NAN, ...operand(0), ...operand(0), ...op('eq'), ...op('bitselect')],
  ],
}

export type ElementwiseLoop = keyof typeof bodies

const nextFour = [...advance(AT, i32(16)), ...get(AT), ...get(BYTES), ...less32]
const out = [...get(OUT), ...get(AT), ...add32]

function canonicalLoop(body: readonly number[]): WasmFunction {
  return {
    params: ['i32', 'i32', 'i32', 'i32', 'i32'],
    locals: ['i32', 'v128'],
    body: loop(
      ...[...body, ...ZERO, ...op('add'), ...set(RESULT)],
      ...[...out, ...get(RESULT), ...nanUnlessOrdered(RESULT), ...store(), ...nextFour],
    ),
  }
}

export const elementwiseLoops = Object.fromEntries(
  Object.entries(bodies).map(([name, body]) => [name, canonicalLoop(body)]),
)

// EXP in binary64: e^x = 2^n·e^r with n = x / ln 2 rounded, so that |r| < 0.35. HIGH has 32 bits, so that n·HIGH is exact, and
// HIGH + LOW is ln 2 within 2^-85. The series leaves out less than 2^-41.9 and its steps add less than 2^-49 relative; 2^-40 is
// allowed for, which leaves one value in ten thousand unproven. Beyond −110 and 90 the result is that at the bound: 0 and infinity.
const LN2_HIGH = 2977044472 / 2 ** 32
const LN2_LOW = -6.563929801064195e-13 * 64
const TERMS = 10
const EXP_ERROR = 2 ** -40
const N = 8
const R = 9
const Y = [10, 11] as const
const R_POWERS = [R, 13, 14, 15]

const coefficients: number[] = [1]
for (let k = 1; k <= TERMS; k++) coefficients.push((coefficients[k - 1] ?? 1) / k)

// Added to a number, rounds it to a whole one, whose last bits are then the sum's own.
const ROUNDER = 1.5 * 2 ** 52

const expOfTwo = (half: 0 | 1): number[] => [
  ...[...get(0), ...get(AT), ...add32, ...loadWide(8 * half)],
  ...[...wide(-110), ...op('widePickMax'), ...wide(90), ...op('widePickMin'), ...tee(R)],
  ...[...wide(1 / Math.LN2), ...op('wideMul'), ...wide(ROUNDER), ...op('wideAdd'), ...tee(Y[half])],
  ...[...wide(ROUNDER), ...op('wideSub'), ...set(N)],
  ...[...get(R), ...get(N), ...wide(LN2_HIGH), ...op('wideMul'), ...op('wideSub')],
  ...[...get(N), ...wide(LN2_LOW), ...op('wideMul'), ...op('wideSub'), ...set(R)],
  ...[...squares(R_POWERS), ...polynomial(R_POWERS, coefficients)],
  ...[...get(Y[half]), ...i32(52), ...op('longShiftLeft'), ...op('longAdd'), ...set(Y[half])],
]
const narrowed = (half: 0 | 1, factor: number): number[] => [
  ...[...get(Y[half]), ...wide(factor), ...op('wideMul'), ...op('narrow')],
]

/** EXP: (a, out, bytes) → whether all is proven; NaN where it is not, or where it is NaN. */
export const expLoop: WasmFunction = {
  params: ['i32', 'i32', 'i32', 'i32', 'i32'],
  result: 'i32',
  locals: ['i32', ...Array.from({ length: 10 }, () => 'v128' as const)],
  body: [
    ...[...bits(0xffffffff), ...set(7)],
    ...loop(
      ...[...expOfTwo(0), ...expOfTwo(1)],
      ...[...narrowed(0, 1 - EXP_ERROR), ...narrowed(1, 1 - EXP_ERROR), ...halves(0, 16), ...tee(RESULT)],
      ...[...narrowed(0, 1 + EXP_ERROR), ...narrowed(1, 1 + EXP_ERROR), ...halves(0, 16)],
      ...[...op('eq'), ...tee(12), ...get(7), ...op('and'), ...set(7)],
      ...[...out, ...get(RESULT), ...NAN, ...get(12), ...op('bitselect'), ...store(), ...nextFour],
    ),
    ...[...get(7), ...op('allTrue')],
  ],
}

/** ln x of two positive normal binary64 values on the stack, by atanh: within 2^-49 relative, but for 2^-52 where x nears 1. */
export function logOfTwo(locals: { x: number; e: number; s: number; z: readonly number[] }): number[] {
  const { x, e, s, z } = locals
  const [square = 0] = z
  const series = Array.from({ length: 12 }, (_, k) => 2 / (2 * k + 1))
  const rootHalf = 0x3fe6a09e667f3bcdn
  const rounder = new BigInt64Array(Float64Array.of(ROUNDER).buffer)[0] ?? 0n
  return [
    ...[...tee(x), ...long(rootHalf), ...op('longSub'), ...i32(52), ...op('longShiftRight'), ...tee(e)],
    ...[...i32(52), ...op('longShiftLeft'), ...set(s)],
    // The mantissa m between the roots of 1/2 and 2, and s = (m − 1)/(m + 1).
    ...[...get(x), ...get(s), ...op('longSub'), ...wide(1), ...op('wideSub'), ...tee(s)],
    ...[...get(s), ...wide(2), ...op('wideAdd'), ...op('wideDiv'), ...tee(s)],
    ...[...get(s), ...op('wideMul'), ...set(square), ...squares(z)],
    ...[...get(e), ...long(rounder), ...op('longAdd'), ...wide(ROUNDER), ...op('wideSub'), ...set(e)],
    ...[...get(e), ...wide(LN2_HIGH), ...op('wideMul'), ...get(e), ...wide(LN2_LOW), ...op('wideMul')],
    ...[...polynomial(z, series), ...get(s), ...op('wideMul'), ...op('wideAdd'), ...op('wideAdd')],
  ]
}
