/** A function of a WebAssembly module, as bytes of its body. */
export interface WasmFunction {
  readonly params: readonly ValueType[]
  readonly result?: ValueType
  /** Behind the parameters. */
  readonly locals: readonly ValueType[]
  readonly body: readonly number[]
}

const valueTypes = { i32: 0x7f, i64: 0x7e, f32: 0x7d, f64: 0x7c, v128: 0x7b } as const
export type ValueType = keyof typeof valueTypes

/** The bytes of a module that exports these functions and imports the memory `env.memory`. */
export function moduleBytes(functions: Readonly<Record<string, WasmFunction>>): Uint8Array<ArrayBuffer> {
  const list = Object.values(functions)
  const types = list.map(({ params, result }) => [
    ...[0x60, params.length, ...params.map((type) => valueTypes[type])],
    ...(result ? [1, valueTypes[result]] : [0]),
  ])
  const codes = list.map(({ locals, body }) => {
    const code = [...vector(locals.map((type) => [1, valueTypes[type]])), ...body, 0x0b]
    return [...unsigned(code.length), ...code]
  })
  const memory = [...text('env'), ...text('memory'), 2, 0, 1]
  const names = Object.keys(functions).map((name, i) => [...text(name), 0, ...unsigned(i)])
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(2, [memory]),
    ...section(
      3,
      list.map((_, i) => unsigned(i)),
    ),
    ...section(7, names),
    ...section(10, codes),
  ])
}

function section(id: number, entries: readonly (readonly number[])[]): number[] {
  const content = vector(entries)
  return [id, ...unsigned(content.length), ...content]
}

function vector(entries: readonly (readonly number[])[]): number[] {
  return [...unsigned(entries.length), ...entries.flat()]
}

function text(value: string): number[] {
  return vector(Array.from(new TextEncoder().encode(value), (byte) => [byte]))
}

/** LEB128 of a whole number from 0 below 2^32. */
export function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) | 0x80, ...unsigned(Math.floor(value / 0x80))]
}

/** LEB128 with sign, of a whole number of 64 bits. */
export function signed(value: bigint): number[] {
  const low = Number(value & 0x7fn)
  const rest = value >> 7n
  const ends = (rest === 0n && low < 0x40) || (rest === -1n && low >= 0x40)
  return ends ? [low] : [low | 0x80, ...signed(rest)]
}
