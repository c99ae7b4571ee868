import { type ElementwiseLoop, elementwiseLoops, expLoop } from './elementwise.ts'
import { moduleBytes } from './encoding.ts'
import { gumbelLoop } from './gumbel.ts'
import { dotLoop, maxLoop, proveLoop, sumLoop, widenLoop } from './rows.ts'

// WebAssembly's arithmetic is IEEE's by specification, subnormals included; only a NaN's bits are left open, and every result is
// made canonical. So four values at a time give what `scalar` gives, on every machine.

/** Bytes in a page of memory. */
export const PAGE_BYTES = 65536

/** The loops over one memory; numbers are addresses in it unless they say otherwise. */
export type Loops = Readonly<
  Record<ElementwiseLoop, (a: number, b: number, c: number, out: number, bytes: number) => void>
> & {
  readonly EXP: (a: number, b: number, c: number, out: number, bytes: number) => number
  readonly GUMBEL: (
    key0: number,
    key1: number,
    block: number,
    t: number,
    out: number,
    blocks: number,
  ) => number
  readonly widen: (from: number, to: number, bytes: number) => number
  readonly sum: (from: number, bytes: number, sizes: number) => number
  readonly dot: (a: number, b: number, bytes: number, to: number) => void
  readonly max: (from: number, bytes: number) => number
  readonly prove: (
    sums: number,
    norms: number,
    bounds: number,
    rows: number,
    width: number,
    sumsRow: number,
    out: number,
    outRow: number,
  ) => number
}

/** What is used of the engine's WebAssembly: Node's types know it only as a namespace. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: object }
  readonly Memory: new (limits: { initial: number }) => { readonly buffer: ArrayBuffer }
}

const compiled = new WebAssembly.Module(
  moduleBytes({
    ...elementwiseLoops,
    EXP: expLoop,
    GUMBEL: gumbelLoop,
    widen: widenLoop,
    sum: sumLoop,
    dot: dotLoop,
    max: maxLoop,
    prove: proveLoop,
  }),
)

/** A new memory, zeroed, of at least so many bytes, and the loops over it. */
export function openLoops(bytes: number): { loops: Loops; buffer: ArrayBuffer } {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) })
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } })
  return { loops: exports as Loops, buffer: memory.buffer }
}
