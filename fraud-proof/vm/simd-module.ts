import type { OpcodeName } from '../program/opcodes.ts'

// WebAssembly's arithmetic is IEEE binary32 by specification, subnormals included; only a NaN's bits are left open, and every
// result is made canonical. So four values at a time give what `scalar` gives, on every machine.

/** Values of an operand that lie in the module's memory at a time. */
export const LANE_VALUES = 8192

const LANE_BYTES = 4 * LANE_VALUES
const PAGE_BYTES = 65536
const OUT = 3
const COUNTER = 5
const RESULT = 6

const simd = {
  load: 0x00,
  store: 0x0b,
  constant: 0x0c,
  eq: 0x41,
  ne: 0x42,
  lt: 0x43,
  le: 0x45,
  and: 0x4e,
  bitselect: 0x52,
  floor: 0x68,
  abs: 0xe0,
  neg: 0xe1,
  sqrt: 0xe3,
  add: 0xe4,
  sub: 0xe5,
  mul: 0xe6,
  div: 0xe7,
  min: 0xe8,
  max: 0xe9,
  load2: 0x5d,
  store2: 0x5b,
  widen: 0x5f,
  narrow: 0x5e,
  wideNearest: 0x94,
  wideAdd: 0xf0,
  wideSub: 0xf1,
  wideMul: 0xf2,
  wideMin: 0xf4,
  wideMax: 0xf5,
  toInt: 0xfc,
  extend: 0xc7,
  shift: 0xcb,
  intAdd: 0xce,
}

const op = (name: keyof typeof simd): number[] => [0xfd, ...unsigned(simd[name])]
const get = (local: number): number[] => [0x20, local]
const splat = (...bytes: readonly number[]): number[] => [
  ...op('constant'),
  ...bytes,
  ...bytes,
  ...bytes,
  ...bytes,
]
/** Four values of an operand at the counter. */
const operand = (i: number): number[] => [...get(i), ...get(COUNTER), 0x6a, ...op('load'), 0, 0]

const ZERO = splat(0, 0, 0, 0)
const ONE = splat(0, 0, 0x80, 0x3f)
const NAN = splat(0, 0, 0xc0, 0x7f)

const unary = (name: keyof typeof simd): number[] => [...operand(0), ...op(name)]
const binary = (name: keyof typeof simd): number[] => [...operand(0), ...operand(1), ...op(name)]
const comparison = (name: keyof typeof simd): number[] => [...binary(name), ...ONE, ...op('and')]

/** What leaves the four results, before they are canonical. */
const bodies = {
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

// EXP, two values at a time in binary64: e^x = 2^n·e^r with n = x / ln 2 rounded, so that |r| < 0.35. HIGH has 32 bits, so that
// n·HIGH is exact, and HIGH + LOW is ln 2 within 2^-85. The series leaves out less than 2^-57 and its steps add less than
// 2^-49 relative; 2^-45 is allowed for, and where that leaves two roundings open the result is NaN: the caller looks there
// again. Beyond −110 and 90 the result is that at the bound: 0 and infinity.
const LN2_HIGH = 2977044472 / 2 ** 32
const LN2_LOW = -6.563929801064195e-13 * 64
const TERMS = 13
const WIDE = 7
const REST = 8
const wide = (value: number): number[] => {
  const bytes = new Uint8Array(Float64Array.of(value, value).buffer)
  return [...op('constant'), ...bytes]
}
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))
const series = Array.from({ length: TERMS }, (_, i) => TERMS - 1 - i).flatMap((power) => [
  ...[...get(REST), ...op('wideMul'), ...wide(1 / factorial(power)), ...op('wideAdd')],
])
const margin = (factor: number): number[] => [
  ...get(WIDE),
  ...wide(factor),
  ...op('wideMul'),
  ...op('narrow'),
]
const exp = [
  ...[...get(0), ...get(COUNTER), 0x6a, ...op('load2'), 0, 0, ...op('widen')],
  ...[...wide(-110), ...op('wideMax'), ...wide(90), ...op('wideMin'), 0x22, REST],
  ...[...wide(1 / Math.LN2), ...op('wideMul'), ...op('wideNearest'), 0x21, WIDE],
  ...[...get(REST), ...get(WIDE), ...wide(LN2_HIGH), ...op('wideMul'), ...op('wideSub')],
  ...[...get(WIDE), ...wide(LN2_LOW), ...op('wideMul'), ...op('wideSub'), 0x21, REST],
  ...[...wide(1 / factorial(TERMS)), ...series],
  ...[...get(WIDE), ...op('toInt'), ...op('extend'), 0x41, 52, ...op('shift'), ...op('intAdd'), 0x21, WIDE],
  ...[...margin(1 - 2 ** -45), 0x22, RESULT, ...NAN, ...get(RESULT), ...margin(1 + 2 ** -45)],
  ...[...op('eq'), ...op('bitselect'), 0x21, RESULT],
]

const loops = {
  ...Object.fromEntries(
    Object.entries(bodies).map(([name, body]) => [
      name,
      loopAround(
        [
          ...[...body, ...ZERO, ...op('add'), 0x21, RESULT],
          ...[
            ...get(RESULT),
            ...NAN,
            ...get(RESULT),
            ...get(RESULT),
            ...op('eq'),
            ...op('bitselect'),
            0x21,
            RESULT,
          ],
        ],
        [...op('store'), 0, 0],
        16,
      ),
    ]),
  ),
  EXP: loopAround(exp, [...op('store2'), 0, 0, 0], 8),
}

export type SimdOpcode = keyof typeof bodies

export function isSimd(opcode: OpcodeName): opcode is SimdOpcode {
  return opcode in bodies
}

/** Three operands and a result of `LANE_VALUES` each, and the loops over the first `count` of them. */
export interface SimdLanes {
  readonly operands: readonly [Float32Array, Float32Array, Float32Array]
  readonly result: Float32Array
  /** EXP leaves NaN where its rounding is not proven. */
  run(opcode: SimdOpcode | 'EXP', count: number): void
}

/** What is used of the engine's WebAssembly: Node's types know it only as a namespace. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: Readonly<Record<string, unknown>> }
}

type Loop = (a: number, b: number, c: number, out: number, bytes: number) => void

/** Compiles the loops; takes well under a millisecond. */
export function openSimdLanes(): SimdLanes {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()))
  const memory = exports.memory as { readonly buffer: ArrayBuffer }
  const lane = (i: number) => new Float32Array(memory.buffer, i * LANE_BYTES, LANE_VALUES)
  return {
    operands: [lane(0), lane(1), lane(2)],
    result: lane(OUT),
    run(opcode, count) {
      const loop = exports[opcode] as Loop
      loop(0, LANE_BYTES, 2 * LANE_BYTES, OUT * LANE_BYTES, 4 * count)
    },
  }
}

function moduleBytes(): Uint8Array {
  const names = Object.keys(loops)
  const i32 = 0x7f
  const v128 = 0x7b
  const functions = Object.values(loops).map((loop) => {
    const code = [2, 1, i32, 3, v128, ...loop]
    return [...unsigned(code.length), ...code]
  })
  const exported = names.map((name, i) => [...text(name), 0, ...unsigned(i)])
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [[0x60, 5, i32, i32, i32, i32, i32, 0]]),
    ...section(
      3,
      names.map(() => [0]),
    ),
    ...section(5, [[0, (4 * LANE_BYTES) / PAGE_BYTES]]),
    ...section(7, [[...text('memory'), 2, 0], ...exported]),
    ...section(10, functions),
  ])
}

/** A loop over so many bytes at a time that runs the body, which leaves a result, and stores that. */
function loopAround(body: readonly number[], store: readonly number[], step: number): number[] {
  return [
    ...[0x03, 0x40, ...body],
    ...[...get(OUT), ...get(COUNTER), 0x6a, ...get(RESULT), ...store],
    ...[...get(COUNTER), 0x41, step, 0x6a, 0x22, COUNTER, ...get(4), 0x49, 0x0d, 0],
    ...[0x0b, 0x0b],
  ]
}

function section(id: number, entries: readonly (readonly number[])[]): number[] {
  const content = [...unsigned(entries.length), ...entries.flat()]
  return [id, ...unsigned(content.length), ...content]
}

function text(value: string): number[] {
  return [value.length, ...new TextEncoder().encode(value)]
}

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}
