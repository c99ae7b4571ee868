import { signed, unsigned } from './encoding.ts'

// Instructions as bytes, operands first as the stack machine wants them. Only what the loops use.

const simd = {
  load: 0x00,
  splatLoad64: 0x0a,
  store: 0x0b,
  constant: 0x0c,
  shuffle: 0x0d,
  intSplat: 0x11,
  eq: 0x41,
  ne: 0x42,
  lt: 0x43,
  le: 0x45,
  and: 0x4e,
  or: 0x50,
  bitselect: 0x52,
  load64: 0x5d,
  store64: 0x5b,
  narrow: 0x5e,
  widen: 0x5f,
  floor: 0x68,
  intShiftRight: 0xad,
  allTrue: 0xa3,
  longShiftLeft: 0xcb,
  longShiftRight: 0xcc,
  longAdd: 0xce,
  longSub: 0xd1,
  abs: 0xe0,
  neg: 0xe1,
  sqrt: 0xe3,
  add: 0xe4,
  sub: 0xe5,
  mul: 0xe6,
  div: 0xe7,
  min: 0xe8,
  max: 0xe9,
  pickMax: 0xeb,
  wideAbs: 0xec,
  wideNeg: 0xed,
  wideAdd: 0xf0,
  wideSub: 0xf1,
  wideMul: 0xf2,
  wideDiv: 0xf3,
  widePickMin: 0xf6,
  widePickMax: 0xf7,
  fromUnsigned: 0xff,
} as const

/**
 * A vector instruction without immediates. Names without `wide`, `int` or `long` are of four binary32. The `pick` ones give the
 * first operand where a comparison with NaN decides, in one machine instruction instead of ten.
 */
export const op = (name: keyof typeof simd): number[] => [0xfd, ...unsigned(simd[name])]

export const get = (local: number): number[] => [0x20, ...unsigned(local)]
export const set = (local: number): number[] => [0x21, ...unsigned(local)]
export const tee = (local: number): number[] => [0x22, ...unsigned(local)]

export const i32 = (value: number): number[] => [0x41, ...signed(BigInt(value))]
export const i64 = (value: bigint): number[] => [0x42, ...signed(value)]
export const add32 = [0x6a]
export const sub32 = [0x6b]
export const xor32 = [0x73]
export const less32 = [0x49]
export const add64f = [0xa0]

/** Adds a whole number to an address in a local. */
export const advance = (local: number, by: readonly number[]): number[] => [
  ...[...get(local), ...by, ...add32, ...set(local)],
]

/** A vector from memory; the address lies on the stack. */
export const load = (offset = 0): number[] => [...op('load'), 0, ...unsigned(offset)]
/** Two binary32 from memory, as two binary64. */
export const loadWide = (offset = 0): number[] => [...op('load64'), 0, ...unsigned(offset), ...op('widen')]
export const store = (offset = 0): number[] => [...op('store'), 0, ...unsigned(offset)]
/** One binary64 from memory, twice. */
export const loadTwice = (): number[] => [...op('splatLoad64'), 0, 0]

/** A loop whose body leaves on the stack whether to go on. */
export const loop = (...body: readonly number[]): number[] => [0x03, 0x40, ...body, 0x0d, 0, 0x0b]
export const when = (condition: readonly number[], then: readonly number[]): number[] => [
  ...[...condition, 0x04, 0x40, ...then, 0x0b],
]

const repeated = (bytes: Uint8Array): number[] => {
  const all = new Uint8Array(16)
  for (let at = 0; at < 16; at += bytes.length) all.set(bytes, at)
  return [...op('constant'), ...all]
}
/** Four times the binary32 with these bits. */
export const bits = (word: number): number[] => repeated(new Uint8Array(Uint32Array.of(word).buffer))
/** Twice a binary64. */
export const wide = (value: number): number[] => repeated(new Uint8Array(Float64Array.of(value).buffer))
/** Twice a whole number of 64 bits. */
export const long = (value: bigint): number[] => repeated(new Uint8Array(BigInt64Array.of(value).buffer))

export const ZERO = bits(0)
export const NAN = bits(0x7fc00000)

/** Bytes `from` … of two vectors on the stack taken as 32 bytes, eight from each place. */
export const halves = (first: number, second: number): number[] => [
  ...op('shuffle'),
  ...Array.from({ length: 8 }, (_, i) => first + i),
  ...Array.from({ length: 8 }, (_, i) => second + i),
]

/** c₀ + c₁·x + c₂·x² + … in binary64, for x, x², x⁴ and x⁸ in locals: by halves, so that no step waits for all before it. */
export const polynomial = (powers: readonly number[], coefficients: readonly number[]): number[] => {
  if (coefficients.length === 1) return wide(coefficients[0] ?? 0)
  const level = Math.ceil(Math.log2(coefficients.length)) - 1
  const [low, high] = [coefficients.slice(0, 2 ** level), coefficients.slice(2 ** level)]
  return [
    ...[...polynomial(powers, high), ...get(powers[level] ?? 0), ...op('wideMul')],
    ...[...polynomial(powers, low), ...op('wideAdd')],
  ]
}

/** Squares the first local into the second, that into the third, and so on. */
export const squares = (powers: readonly number[]): number[] =>
  powers
    .slice(1)
    .flatMap((power, i) => [
      ...[...get(powers[i] ?? 0), ...get(powers[i] ?? 0), ...op('wideMul'), ...set(power)],
    ])
