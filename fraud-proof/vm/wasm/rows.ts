import type { WasmFunction } from './encoding.ts'
import {
  add32,
  add64f,
  advance,
  bits,
  get,
  halves,
  i32,
  less32,
  load,
  loadTwice,
  loadWide,
  loop,
  NAN,
  op,
  set,
  store,
  sub32,
  tee,
  when,
  ZERO,
} from './instructions.ts'

// Loops over rows; their length in bytes is a multiple of sixteen, and the caller sees to the last three values.

const lanes64 = (local: number): number[] => [...get(local), 0xfd, 0x21, 0, ...get(local), 0xfd, 0x21, 1]
const lane32 = (local: number, lane: number): number[] => [...get(local), 0xfd, 0x1f, lane]

/** Widens a row to binary64: (from, to, bytes) → the sum of its squares, in binary64. */
export const widenLoop: WasmFunction = (() => {
  const [FROM, TO, BYTES, END, V, SUM] = [0, 1, 2, 3, 4, 5]
  const half = (i: 0 | 1): number[] => [
    ...[...get(TO), ...get(FROM), ...loadWide(8 * i), ...tee(V), ...store(16 * i)],
    ...[...get(V), ...get(V), ...op('wideMul'), ...get(SUM), ...op('wideAdd'), ...set(SUM)],
  ]
  return {
    params: ['i32', 'i32', 'i32'],
    result: 'f64',
    locals: ['i32', 'v128', 'v128'],
    body: [
      ...[...get(FROM), ...get(BYTES), ...add32, ...set(END)],
      ...loop(
        ...[...half(0), ...half(1), ...advance(TO, i32(32)), ...advance(FROM, i32(16))],
        ...[...get(FROM), ...get(END), ...less32],
      ),
      ...[...lanes64(SUM), ...add64f],
    ],
  }
})()

/** Adds a row up in binary64: (from, bytes, address of the sum of sizes) → sum. */
export const sumLoop: WasmFunction = (() => {
  const [FROM, BYTES, SIZES, END, V, SUM, SIZE] = [0, 1, 2, 3, 4, 5, 6]
  const half = (i: 0 | 1): number[] => [
    ...[...get(FROM), ...loadWide(8 * i), ...tee(V), ...get(SUM), ...op('wideAdd'), ...set(SUM)],
    ...[...get(V), ...op('wideAbs'), ...get(SIZE), ...op('wideAdd'), ...set(SIZE)],
  ]
  return {
    params: ['i32', 'i32', 'i32'],
    result: 'f64',
    locals: ['i32', 'v128', 'v128', 'v128'],
    body: [
      ...[...get(FROM), ...get(BYTES), ...add32, ...set(END)],
      ...loop(...[...half(0), ...half(1), ...advance(FROM, i32(16)), ...get(FROM), ...get(END), ...less32]),
      ...[...get(SIZES), ...lanes64(SIZE), ...add64f, 0x39, 3, 0],
      ...[...lanes64(SUM), ...add64f],
    ],
  }
})()

/**
 * Adds up a row's products with another's with compensation, in four strands: (a, b, bytes, to) writes the strands' sums, their
 * errors (those of each addition, added up) and the sizes of their products, four binary64 each.
 */
export const dotLoop: WasmFunction = (() => {
  const [A, B, BYTES, TO, END, TERM, NEXT, ADDED] = [0, 1, 2, 3, 4, 5, 6, 7]
  const strand = (half: 0 | 1) => ({ sum: 8 + 3 * half, errors: 9 + 3 * half, size: 10 + 3 * half })
  const step = (half: 0 | 1): number[] => {
    const { sum, errors, size } = strand(half)
    return [
      ...[...get(A), ...loadWide(8 * half), ...get(B), ...loadWide(8 * half), ...op('wideMul'), ...tee(TERM)],
      ...[...get(sum), ...op('wideAdd'), ...tee(NEXT), ...get(sum), ...op('wideSub'), ...set(ADDED)],
      ...[...get(sum), ...get(NEXT), ...get(ADDED), ...op('wideSub'), ...op('wideSub')],
      ...[...get(TERM), ...get(ADDED), ...op('wideSub'), ...op('wideAdd')],
      ...[...get(errors), ...op('wideAdd'), ...set(errors), ...get(NEXT), ...set(sum)],
      ...[...get(TERM), ...op('wideAbs'), ...get(size), ...op('wideAdd'), ...set(size)],
    ]
  }
  const stored = (half: 0 | 1): number[] => {
    const { sum, errors, size } = strand(half)
    return [sum, errors, size].flatMap((local, i) => [
      ...get(TO),
      ...get(local),
      ...store(32 * i + 16 * half),
    ])
  }
  return {
    params: ['i32', 'i32', 'i32', 'i32'],
    locals: ['i32', ...Array.from({ length: 9 }, () => 'v128' as const)],
    body: [
      ...[...get(A), ...get(BYTES), ...add32, ...set(END)],
      ...loop(
        ...[...step(0), ...step(1), ...advance(A, i32(16)), ...advance(B, i32(16))],
        ...[...get(A), ...get(END), ...less32],
      ),
      ...[...stored(0), ...stored(1)],
    ],
  }
})()

/** The largest value of a row, NaN where one is: (from, bytes) → binary32. */
export const maxLoop: WasmFunction = (() => {
  const [FROM, BYTES, END, MOST, V, ODD] = [0, 1, 2, 3, 4, 5]
  return {
    params: ['i32', 'i32'],
    result: 'f32',
    locals: ['i32', 'v128', 'v128', 'v128'],
    body: [
      ...[...get(FROM), ...get(BYTES), ...add32, ...set(END), ...bits(0xff800000), ...set(MOST)],
      ...loop(
        ...[...get(MOST), ...get(FROM), ...load(), ...tee(V), ...op('pickMax'), ...set(MOST)],
        ...[...get(V), ...get(V), ...op('ne'), ...get(ODD), ...op('or'), ...set(ODD)],
        ...[...advance(FROM, i32(16)), ...get(FROM), ...get(END), ...less32],
      ),
      ...[...get(ODD), ...get(MOST), ...op('or'), ...set(MOST)],
      ...[...lane32(MOST, 0), ...lane32(MOST, 1), 0x97, ...lane32(MOST, 2), ...lane32(MOST, 3), 0x97, 0x97],
    ],
  }
})()

/**
 * `proveDots` over the columns that make whole fours: (sums, norms of columns, bounds of rows, rows, bytes of those columns in
 * the output, bytes from one row of sums to the next, out, bytes from one row of the output to the next) → end of a list at
 * `sums`, of the addresses in the output of fours with an element that is not proven, NaN there. A list takes an eighth of what
 * was read before.
 */
export const proveLoop: WasmFunction = (() => {
  const [SUMS, NORMS, BOUNDS, ROWS, WIDTH, SUMS_ROW, OUT, OUT_ROW] = [0, 1, 2, 3, 4, 5, 6, 7]
  const [LIST, AT, BOUND, S, B, LOW, HIGH, LOW_0, HIGH_0] = [8, 9, 10, 11, 12, 13, 14, 15, 16]
  const doubled = (base: number): number[] => [...get(base), ...get(AT), ...i32(1), 0x74, ...add32]
  const half = (i: 0 | 1): number[] => [
    ...[...doubled(SUMS), ...load(16 * i), ...set(S)],
    ...[...doubled(NORMS), ...load(16 * i), ...get(BOUND), ...op('wideMul'), ...set(B)],
    ...[...get(S), ...get(B), ...op('wideSub'), ...op('narrow'), ...set(i === 0 ? LOW_0 : LOW)],
    ...[...get(S), ...get(B), ...op('wideAdd'), ...op('narrow'), ...set(i === 0 ? HIGH_0 : HIGH)],
  ]
  return {
    params: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32'],
    result: 'i32',
    locals: ['i32', 'i32', ...Array.from({ length: 7 }, () => 'v128' as const)],
    body: [
      ...[...get(SUMS), ...set(LIST)],
      ...loop(
        ...[...get(BOUNDS), ...loadTwice(), ...set(BOUND), ...i32(0), ...set(AT)],
        ...loop(
          ...[...half(0), ...half(1)],
          ...[...get(LOW_0), ...get(LOW), ...halves(0, 16), ...tee(LOW)],
          // The difference is zero only for equal and finite values; adding zero rids the result of −0.
          ...[...get(HIGH_0), ...get(HIGH), ...halves(0, 16), ...op('sub'), ...ZERO, ...op('eq'), ...set(B)],
          ...[...get(OUT), ...get(AT), ...add32],
          ...[...get(LOW), ...ZERO, ...op('add'), ...NAN, ...get(B), ...op('bitselect'), ...store()],
          ...when(
            [...get(B), ...op('allTrue'), 0x45],
            [...[...get(LIST), ...get(OUT), ...get(AT), ...add32, 0x36, 2, 0], ...advance(LIST, i32(4))],
          ),
          ...[...advance(AT, i32(16)), ...get(AT), ...get(WIDTH), ...less32],
        ),
        ...[...advance(SUMS, get(SUMS_ROW)), ...advance(OUT, get(OUT_ROW)), ...advance(BOUNDS, i32(8))],
        ...[...get(ROWS), ...i32(1), ...sub32, ...tee(ROWS)],
      ),
      ...get(LIST),
    ],
  }
})()
