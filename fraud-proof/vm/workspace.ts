import { type Loops, openLoops, PAGE_BYTES } from './wasm/loops.ts'

/** Values that a lane holds: what is not at hand side by side is copied there piece by piece. */
export const LANE_VALUES = 8192
const LANE_BYTES = 4 * LANE_VALUES

/** WebAssembly addresses 32 bits; the last page is left out so that an end is always one of them. */
export const MOST_BYTES = 2 ** 32 - PAGE_BYTES

/** Where the first byte behind the lanes is. */
export const FIRST_BYTE = 4 * LANE_BYTES

/** The memory that the loops work in: lanes at its start, behind them what a memory plan places there. */
export class Workspace {
  readonly loops: Loops
  readonly #buffer: ArrayBuffer
  /** Three lanes for operands and one for results. */
  readonly lanes: readonly [Float32Array, Float32Array, Float32Array, Float32Array]

  constructor(bytes = FIRST_BYTE) {
    const { loops, buffer } = openLoops(bytes)
    this.loops = loops
    this.#buffer = buffer
    const lane = (i: number) => this.floats(i * LANE_BYTES, LANE_VALUES)
    this.lanes = [lane(0), lane(1), lane(2), lane(3)]
  }

  get bytes(): number {
    return this.#buffer.byteLength
  }

  floats(at: number, count: number): Float32Array {
    return new Float32Array(this.#buffer, at, count)
  }

  doubles(at: number, count: number): Float64Array {
    return new Float64Array(this.#buffer, at, count)
  }

  addresses(from: number, to: number): Int32Array {
    return new Int32Array(this.#buffer, from, (to - from) / 4)
  }

  /** Where an array lies in this memory; undefined for one that lies elsewhere. */
  addressOf(array: Float32Array | Float64Array): number | undefined {
    return array.buffer === this.#buffer ? array.byteOffset : undefined
  }
}
