import type { Kernel, Operand, Program, StoredTensor } from '../program.ts'
import type { KernelBuilder } from './kernel-builder.ts'

/** Kernels that one result needs, with the tables that they read. */
export interface Assembled {
  readonly program: Program
  readonly tables: readonly StoredTensor[]
  /** The node that each kernel came from. */
  readonly origins: readonly string[]
  /** Where a kernel of the builder went, if it is needed. */
  readonly placeOf: (index: number) => number | undefined
}

/** Keeps what the kernel `result` needs and numbers it afresh; weights are numbered by `weightPlaces`. */
export function assemble(
  builder: KernelBuilder,
  tables: readonly StoredTensor[],
  weightPlaces: ReadonlyMap<number, number>,
  result: number,
): Assembled {
  const { kernels, origins } = builder
  const needed = neededKernels(kernels, [result])
  const kept = [...kernels.keys()].filter((index) => needed.has(index))
  const places = new Map(kept.map((index, place) => [index, place]))
  const tablePlaces = new Map<number, number>()
  const place = (operand: Operand): number => {
    if (operand.space === 'INPUT') return operand.index
    if (operand.space === 'KERNEL') return places.get(operand.index) ?? 0
    if (operand.space === 'WEIGHT') return weightPlaces.get(operand.index) ?? 0
    const known = tablePlaces.get(operand.index) ?? tablePlaces.size
    tablePlaces.set(operand.index, known)
    return known
  }
  const program = {
    kernels: kept.flatMap((index) => {
      const kernel = kernels[index]
      if (kernel === undefined) return []
      return [
        { ...kernel, operands: kernel.operands.map((operand) => ({ ...operand, index: place(operand) })) },
      ]
    }),
  }
  return {
    program,
    tables: [...tablePlaces.keys()].flatMap((index) => tables[index] ?? []),
    origins: kept.map((index) => origins[index] ?? ''),
    placeOf: (index) => places.get(index),
  }
}

/** The kernels that the given ones are computed from, and they themselves. */
export function neededKernels(kernels: readonly Kernel[], results: readonly number[]): Set<number> {
  const needed = new Set(results)
  for (let index = kernels.length - 1; index >= 0; index--) {
    if (!needed.has(index)) continue
    for (const { space, index: read } of kernels[index]?.operands ?? [])
      if (space === 'KERNEL') needed.add(read)
  }
  return needed
}

/** The weights that the given kernels read, in the order in which they are first read. */
export function readWeights(kernels: readonly Kernel[], needed: ReadonlySet<number>): number[] {
  const read = new Set<number>()
  for (const [index, kernel] of kernels.entries()) {
    if (!needed.has(index)) continue
    for (const operand of kernel.operands) if (operand.space === 'WEIGHT') read.add(operand.index)
  }
  return [...read]
}
