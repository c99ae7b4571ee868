/** What a kernel needs of memory, in the order in which kernels run. */
export interface MemoryNeed {
  readonly kernel: number
  readonly bytes: number
  /** Kernels whose tensors nobody reads after this one. */
  readonly freed: readonly number[]
}

export interface MemoryPlan {
  /** Where each kernel's tensor lies; none for one that finds no room. */
  readonly places: ReadonlyMap<number, number>
  /** The end of all of them. */
  readonly end: number
}

// Loops write up to twelve bytes behind a tensor, and everything starts on a cache line.
const BEHIND = 16
const ALIGNMENT = 64

/**
 * Places tensors between `start` and `limit`, each for as long as it lives, the first gap that fits before any later one: a run of
 * a program knows all sizes and lives beforehand, so that memory never has to grow.
 */
export function planMemory(needs: readonly MemoryNeed[], start: number, limit: number): MemoryPlan {
  const places = new Map<number, number>()
  const taken: { from: number; to: number; kernel: number }[] = []
  let end = start
  for (const { kernel, bytes, freed } of needs) {
    const size = Math.ceil((bytes + BEHIND) / ALIGNMENT) * ALIGNMENT
    let from = start
    let slot = 0
    for (const block of taken) {
      if (block.from - from >= size) break
      from = block.to
      slot++
    }
    if (from + size <= limit) {
      taken.splice(slot, 0, { from, to: from + size, kernel })
      places.set(kernel, from)
      end = Math.max(end, from + size)
    }
    for (const gone of freed) {
      const index = taken.findIndex((block) => block.kernel === gone)
      if (index >= 0) taken.splice(index, 1)
    }
  }
  return { places, end }
}
