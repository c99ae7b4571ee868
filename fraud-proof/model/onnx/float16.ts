const float = new Float32Array(1)
const bits = new Uint32Array(float.buffer)

/** Rounds binary32 values to binary16 bit patterns, to nearest, ties to even. */
export function toFloat16(values: Float32Array): Uint16Array {
  const halves = new Uint16Array(values.length)
  for (let i = 0; i < values.length; i++) halves[i] = float16Bits(values[i] ?? 0)
  return halves
}

function float16Bits(value: number): number {
  float[0] = value
  const word = bits[0] ?? 0
  const sign = (word >>> 16) & 0x8000
  const magnitude = word & 0x7fffffff
  if (magnitude > 0x7f800000) return sign | 0x7e00
  // From 65520 on, halfway above the largest half, everything rounds to infinity.
  if (magnitude >= 0x477ff000) return sign | 0x7c00
  if (magnitude < 0x38800000) {
    // Below the smallest normal: scaled by 2^24 the half's pattern is an integer, and adding 2^52 rounds to even.
    const scaled = Math.abs(value) * 2 ** 24
    return sign | (scaled + 2 ** 52 - 2 ** 52)
  }
  // Rebias the exponent by 112; the carry of the rounding runs into it as it should.
  const rounded = magnitude - 0x38000000 + 0xfff + ((magnitude >>> 13) & 1)
  return sign | (rounded >>> 13)
}

let widened: Float32Array | undefined

/** The binary32 values of binary16 bit patterns, from a table: logits come in hundreds of thousands a token. */
export function fromFloat16(halves: Uint16Array): Float32Array {
  widened ??= Float32Array.from({ length: 2 ** 16 }, (_, half) => widen(half))
  const values = new Float32Array(halves.length)
  for (let i = 0; i < halves.length; i++) values[i] = widened[halves[i] ?? 0] ?? 0
  return values
}

function widen(half: number): number {
  const sign = half & 0x8000 ? -1 : 1
  const exponent = (half >> 10) & 31
  const fraction = half & 1023
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25)
}
