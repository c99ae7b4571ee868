import { describe, expect, it } from 'vitest'
import { type MemoryNeed, planMemory } from '../../fraud-proof/vm/memory-plan.ts'
import { seededRandom } from '../support/seeded-random.ts'

const random = seededRandom('vm-memory-plan')

/** Tensors of random sizes, each freed behind itself or a later one. */
function randomNeeds(count: number): MemoryNeed[] {
  const freed = Array.from({ length: count }, (): number[] => [])
  for (let kernel = 0; kernel < count; kernel++) {
    freed[Math.min(count - 1, kernel + random.below(12))]?.push(kernel)
  }
  return freed.map((gone, kernel) => ({ kernel, bytes: 4 * (1 + random.below(5000)), freed: gone }))
}

describe('a memory plan', () => {
  it('never lets two tensors overlap that live at the same time, nor leave their bounds', () => {
    for (let round = 0; round < 50; round++) {
      const needs = randomNeeds(60)
      const [start, limit] = [1000, 1000 + random.below(200_000)]
      const { places, end } = planMemory(needs, start, limit)
      const live = new Map<number, { from: number; to: number }>()
      for (const { kernel, bytes, freed } of needs) {
        const from = places.get(kernel)
        if (from !== undefined) {
          // Loops write up to twelve bytes behind a tensor.
          const to = from + bytes + 12
          expect(from).toBeGreaterThanOrEqual(start)
          expect(to).toBeLessThanOrEqual(Math.min(end, limit))
          for (const other of live.values()) expect(to <= other.from || from >= other.to).toBe(true)
          live.set(kernel, { from, to })
        }
        for (const gone of freed) live.delete(gone)
      }
    }
  })

  it('uses room again, and leaves out what finds none', () => {
    const needs = (bytes: number) =>
      Array.from({ length: 9 }, (_, i) => ({ kernel: i, bytes, freed: [i - 1] }))
    const { end } = planMemory(needs(1000), 0, 2 ** 20)
    expect(end).toBeLessThan(3 * 1100)
    const { places } = planMemory([...needs(1000), { kernel: 9, bytes: 9000, freed: [] }], 0, 4096)
    expect([...places.keys()]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })
})
