import type { DecoderGraph } from './decoder-graph.ts'
import { type Caches, cacheArray, cacheElements, cacheTensor } from './decoder-session.ts'

/** One sequence's part of a cache: its row there, and how many of the slots are its own. */
export interface CacheRow {
  readonly caches: Caches
  readonly row: number
  readonly length: number
}

/**
 * Lays rows out afresh in a common cache as wide as the longest, each aligned as the graph wants it. This copies, so it is
 * done when a sequence joins or leaves, not at every token.
 */
export function layOut(graph: DecoderGraph, rows: readonly CacheRow[]): Caches {
  const slots = Math.max(...rows.map(({ length }) => length))
  const parts = graph.naming === 'combined' ? 2 : 1
  const { kvHeads, headDim } = graph
  const laidOut = graph.caches.flat().map(({ past }) => {
    const target = cacheArray(graph, parts * rows.length * kvHeads * slots * headDim)
    for (const [index, { caches, row, length }] of rows.entries()) {
      const tensor = caches[past]
      if (tensor === undefined) throw new TypeError(`no cache ${past}`)
      const elements = cacheElements(tensor)
      const [batch = 0, heads = 0, width = 0] = tensor.dims.slice(-4)
      const from = graph.alignment === 'end' ? width - length : 0
      const to = graph.alignment === 'end' ? slots - length : 0
      for (let part = 0; part < parts; part++) {
        for (let head = 0; head < heads; head++) {
          const source = (((part * batch + row) * heads + head) * width + from) * headDim
          const place = (((part * rows.length + index) * heads + head) * slots + to) * headDim
          target.set(elements.subarray(source, source + length * headDim), place)
        }
      }
    }
    const dims = [rows.length, kvHeads, slots, headDim]
    return [past, cacheTensor(graph, target, graph.naming === 'combined' ? [2, ...dims] : dims)] as const
  })
  return Object.fromEntries(laidOut)
}

/** The mask of a row that feeds one more position behind `length` cached ones, in a call of `slots` cached slots. */
export function decodeMask(graph: DecoderGraph, length: number, slots: number): number[] {
  const ones = new Array<number>(length + 1).fill(1)
  const padding = new Array<number>(slots - length).fill(0)
  return graph.alignment === 'end' ? [...padding, ...ones] : [...ones, ...padding]
}
