import type { Kernel } from '../program/program.ts'

/** Tensors of earlier kernels that a kernel reads. */
export function kernelOperands(kernel: Kernel, index: number): number[] {
  return kernel.operands.flatMap((operand) =>
    operand.space === 'KERNEL' && operand.index < index ? [operand.index] : [],
  )
}

/** By kernel: the tensors that none of the kernels `needed` reads after it. */
export function freedAfter(kernels: readonly Kernel[], needed: ReadonlySet<number>): Map<number, number[]> {
  const lastUse = new Map<number, number>()
  for (const index of needed) {
    const kernel = kernels[index]
    lastUse.set(index, index)
    for (const read of kernel ? kernelOperands(kernel, index) : []) lastUse.set(read, index)
  }
  const freed = new Map<number, number[]>()
  for (const [index, last] of lastUse) freed.set(last, [...(freed.get(last) ?? []), index])
  return freed
}

/** The kernels to run, rising, to have the tensors `wanted` when those in `known` are at hand. */
export function neededFor(
  kernels: readonly Kernel[],
  wanted: readonly number[],
  known: { has(index: number): boolean },
): Set<number> {
  const needed = new Set<number>()
  const open = [...wanted]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const kernel = kernels[index]
    if (kernel === undefined || known.has(index) || needed.has(index)) continue
    needed.add(index)
    open.push(...kernelOperands(kernel, index))
  }
  return new Set([...needed].sort((a, b) => a - b))
}
