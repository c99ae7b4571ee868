import { describe, expect, it } from 'vitest'
import type { StoredTensor } from '../../fraud-proof/program/program.ts'
import { StoredTensors } from '../../fraud-proof/vm/stored-tensors.ts'

/** A tensor that counts how often it is loaded. */
class Counted implements StoredTensor {
  readonly name = 'counted'
  readonly dims: readonly number[]
  readonly #values: readonly number[]
  loads = 0

  constructor(values: readonly number[]) {
    this.dims = [values.length]
    this.#values = values
  }

  async load(): Promise<Float32Array> {
    this.loads++
    return Float32Array.from(this.#values)
  }
}

describe('stored tensors', () => {
  it.each([
    ['frugal', 3],
    ['fast', 1],
    ['fitting', 1],
  ] as const)('are loaded, %s, so often when they are read three times', async (keeping, loads) => {
    const stored = new StoredTensors(keeping, () => true)
    const tensor = new Counted([1, 2])
    for (let i = 0; i < 3; i++) expect(await stored.values(tensor)).toEqual(Float32Array.of(1, 2))
    expect(tensor.loads).toBe(loads)
  })

  it('are kept only while there is room, and those that are stay', async () => {
    let room = true
    const stored = new StoredTensors('fitting', () => room)
    const [first, second] = [new Counted([1]), new Counted([2])]
    await stored.values(first)
    room = false
    for (let i = 0; i < 2; i++) {
      await stored.values(first)
      await stored.values(second)
    }
    expect([first.loads, second.loads]).toEqual([1, 2])
  })
})
