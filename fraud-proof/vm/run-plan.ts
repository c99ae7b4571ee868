import { elementCount, type Kernel } from '../program/program.ts'
import { freedAfter } from './liveness.ts'
import { type MatrixPlan, matrixPlan } from './matrix-plan.ts'
import { isLarge, tilesOf } from './matrix-tiles.ts'
import { planMemory } from './memory-plan.ts'
import { FIRST_BYTE, MOST_BYTES } from './workspace.ts'

/** One kernel of a run. */
export interface PlannedKernel {
  readonly index: number
  readonly kernel: Kernel
  readonly size: number
  /** How a DOT is computed as a product of matrices; undefined for every kernel that is not worth one. */
  readonly matrix: MatrixPlan | undefined
  /** Where its tensor lies in the workspace; undefined where it finds no room there. */
  readonly place: number | undefined
  /** Kernels whose tensors nobody reads behind this one. */
  readonly freed: readonly number[]
}

/** What a run of these kernels does, and the memory that it takes. */
export interface RunPlan {
  readonly kernels: readonly PlannedKernel[]
  /** Where products of matrices keep what they work on. */
  readonly scratch: number
  readonly bytes: number
}

/** Plans a run of the kernels `needed`, rising, of a program. */
export function planRun(kernels: readonly Kernel[], needed: ReadonlySet<number>): RunPlan {
  const freed = freedAfter(kernels, needed)
  let scratch = 0
  const parts = [...needed].flatMap((index) => {
    const kernel = kernels[index]
    if (kernel === undefined) return []
    const plan = matrixPlan(kernel)
    const matrix = plan && isLarge(plan) ? plan : undefined
    if (matrix) scratch = Math.max(scratch, tilesOf(matrix, readsStored(kernel)).bytes)
    return { index, kernel, matrix, size: elementCount(kernel.dims), freed: freed.get(index) ?? [] }
  })
  const needs = parts.map(({ index, size, freed: gone }) => ({ kernel: index, bytes: 4 * size, freed: gone }))
  const { places, end } = planMemory(needs, FIRST_BYTE + scratch, MOST_BYTES)
  return {
    kernels: parts.map((part) => ({ ...part, place: places.get(part.index) })),
    scratch: FIRST_BYTE,
    bytes: end,
  }
}

/** Whether a DOT's second operand is a tensor that does not change from run to run. */
export function readsStored({ operands }: Kernel): boolean {
  const space = operands[1]?.space
  return space === 'WEIGHT' || space === 'TABLE'
}
