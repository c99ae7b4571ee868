import { tensorRoot } from '../../fraud-proof/vm/tensor-tree.ts'
import { Trace } from '../../fraud-proof/vm/trace.ts'
import type { TracedRun } from './demo-answer.ts'

/** A lie: a run with the bits of one element of one kernel's tensor changed, and every hash above it as if that were true. */
export async function patchRun(
  { program, execution, stored }: TracedRun,
  { kernel, element, bits }: { kernel: number; element: number; bits: (right: number) => number },
): Promise<TracedRun> {
  const values = Float32Array.from((await execution.tensors([kernel])).get(kernel) ?? [])
  const words = new Uint32Array(values.buffer)
  const right = words[element]
  if (right === undefined) throw new RangeError(`kernel ${kernel} has no element ${element}`)
  words[element] = bits(right)
  const patched = {
    ...execution,
    tensorRoots: execution.tensorRoots.with(kernel, tensorRoot(values)),
    tensors: async (wanted: readonly number[], signal?: AbortSignal) => {
      const tensors = new Map(await execution.tensors(wanted, signal))
      if (tensors.has(kernel)) tensors.set(kernel, values)
      return tensors
    },
  }
  return { program, execution: patched, stored, trace: new Trace(patched, stored) }
}
