import { afterAll, describe, expect, it } from 'vitest'
import { tensorRoot } from '../../fraud-proof/vm/tensor-tree.ts'
import { TraceHasher } from '../../fraud-proof/vm/trace-hasher.ts'
import { seededRandom } from '../support/seeded-random.ts'

const random = seededRandom('trace-hasher')
const PIECE = 65_536
// The last ones are more than all slots hold, so that the caller has to hash, too.
const sizes = [1, 256, 257, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 300, 40 * PIECE, 50 * PIECE + 7]

function randomTensor(size: number): Float32Array {
  const first = random.next()
  return new Float32Array(Uint32Array.from({ length: size }, (_, i) => first + i * 2_654_435_761).buffer)
}

describe.each([0, 1, 3])('with %i threads', (threads) => {
  const hasher = new TraceHasher(threads)
  afterAll(() => hasher.close())

  it('gives the root of every tensor as it was when added', () => {
    const tensors = sizes.map(randomTensor)
    const expected = tensors.map((values) => tensorRoot(values))
    for (let run = 0; run < 2; run++) {
      const workspace = new Float32Array(Math.max(...sizes))
      hasher.begin()
      for (const values of tensors) {
        workspace.set(values)
        hasher.add(workspace.subarray(0, values.length))
        workspace.fill(Number.NaN)
      }
      expect(hasher.roots()).toEqual(expected)
    }
  })

  it('drops what an aborted run left behind', () => {
    hasher.begin()
    for (const size of sizes) hasher.add(randomTensor(size))
    hasher.begin()
    const values = randomTensor(2 * PIECE)
    hasher.add(values)
    expect(hasher.roots()).toEqual([tensorRoot(values)])
  })
})

it('leaves the work to its caller once its threads are gone', async () => {
  const hasher = new TraceHasher(1)
  await hasher.close()
  const values = randomTensor(5 * PIECE)
  hasher.begin()
  hasher.add(values)
  expect(hasher.roots()).toEqual([tensorRoot(values)])
})
