import { MULTIPLIER_0, MULTIPLIER_1, ROUNDS, WEYL_0, WEYL_1 } from '../../float32/philox.ts'
import { logOfTwo } from './elementwise.ts'
import type { WasmFunction } from './encoding.ts'
import {
  add32,
  advance,
  bits,
  get,
  halves,
  i32,
  i64,
  load,
  loop,
  NAN,
  op,
  set,
  store,
  sub32,
  tee,
  wide,
  xor32,
} from './instructions.ts'

const [KEY_0, KEY_1, BLOCK, T, OUT, BLOCKS] = [0, 1, 2, 3, 4, 5]
const [X0, X1, X2, X3, P0, P1] = [6, 7, 8, 9, 10, 11]
const [X, E, S, PROVEN, RESULT, SAME] = [12, 13, 14, 15, 16, 17]
const Y = [18, 19] as const
const Z = [20, 21, 22, 23]

// A logarithm's relative error, below 2^-48, is an absolute one of the outer logarithm; 2^-45 leaves room.
const ERROR = 2 ** -45

const product = (x: number, multiplier: number): number[] => [
  ...[...get(x), 0xad, ...i64(BigInt(multiplier)), 0x7e],
]
const low = (p: number): number[] => [...get(p), 0xa7]
const high = (p: number): number[] => [...get(p), ...i64(32n), 0x88, 0xa7]
const key = (local: number, step: number, round: number): number[] => [
  ...[...get(local), ...i32(Number(BigInt.asIntN(32, BigInt(step) * BigInt(round)))), ...add32],
]

/** One block of Philox4x32-10 in the locals X0 … X3. */
const philox = Array.from({ length: ROUNDS }, (_, round) => [
  ...[...product(X0, MULTIPLIER_0), ...set(P0), ...product(X2, MULTIPLIER_1), ...set(P1)],
  ...[...high(P1), ...get(X1), ...xor32, ...key(KEY_0, WEYL_0, round), ...xor32, ...set(X0)],
  ...[...low(P1), ...set(X1)],
  ...[...high(P0), ...get(X3), ...xor32, ...key(KEY_1, WEYL_1, round), ...xor32, ...set(X2)],
  ...[...low(P0), ...set(X3)],
]).flat()

const storeWord = (word: number, offset: number): number[] => [...get(OUT), ...get(word), 0x36, 2, offset]

const negated = (value: readonly number[]): number[] => [...value, ...op('wideNeg')]

/** −ln(−ln u) for two of the words at OUT, u = (n + 1/2)·2^-23 with n a word's top 23 bits. */
const gumbelOfTwo = (half: 0 | 1): number[] => [
  ...[...get(OUT), ...load(), ...i32(9), ...op('intShiftRight'), ...tee(RESULT)],
  ...(half === 0 ? [] : [...get(RESULT), ...halves(8, 24)]),
  ...[...op('fromUnsigned'), ...wide(2 ** -23), ...op('wideMul'), ...wide(2 ** -24), ...op('wideAdd')],
  ...negated(logOfTwo({ x: X, e: E, s: S, z: Z })),
  ...negated(logOfTwo({ x: X, e: E, s: S, z: Z })),
  ...set(Y[half]),
]
const bound = (half: 0 | 1, direction: 'wideAdd' | 'wideSub'): number[] => [
  ...[...get(Y[half]), ...get(Y[half]), ...op('wideAbs'), ...wide(1), ...op('wideAdd')],
  ...[...wide(ERROR), ...op('wideMul'), ...op(direction), ...op('narrow')],
]

/** GUMBEL of consecutive tokens: (key0, key1, first block, t, out, blocks) → whether all is proven; NaN where it is not. */
export const gumbelLoop: WasmFunction = {
  params: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32'],
  result: 'i32',
  locals: [
    ...(['i32', 'i32', 'i32', 'i32', 'i64', 'i64'] as const),
    ...Array.from({ length: 12 }, () => 'v128' as const),
  ],
  body: [
    ...[...bits(0xffffffff), ...set(PROVEN)],
    ...loop(
      ...[...get(BLOCK), ...set(X0), ...get(T), ...set(X1), ...i32(0), ...set(X2), ...i32(0), ...set(X3)],
      ...philox,
      ...[X0, X1, X2, X3].flatMap((word, i) => storeWord(word, 4 * i)),
      ...[...gumbelOfTwo(1), ...gumbelOfTwo(0)],
      ...[...bound(0, 'wideSub'), ...bound(1, 'wideSub'), ...halves(0, 16), ...tee(RESULT)],
      ...[...bound(0, 'wideAdd'), ...bound(1, 'wideAdd'), ...halves(0, 16)],
      ...[...op('eq'), ...tee(SAME), ...get(PROVEN), ...op('and'), ...set(PROVEN)],
      ...[...get(OUT), ...get(RESULT), ...NAN, ...get(SAME), ...op('bitselect'), ...store()],
      ...[...advance(OUT, i32(16)), ...advance(BLOCK, i32(1))],
      ...[...get(BLOCKS), ...i32(1), ...sub32, ...tee(BLOCKS)],
    ),
    ...[...get(PROVEN), ...op('allTrue')],
  ],
}
