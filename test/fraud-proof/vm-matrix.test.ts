import { afterAll, describe, expect, it } from 'vitest'
import { elementCount, type Kernel, type Program } from '../../fraud-proof/program/program.ts'
import { computeElement } from '../../fraud-proof/vm/element.ts'
import { Executor } from '../../fraud-proof/vm/executor.ts'
import { matrixPlan } from '../../fraud-proof/vm/matrix-plan.ts'
import { isLarge } from '../../fraud-proof/vm/matrix-tiles.ts'
import { defineTrace } from '../support/define-trace.ts'
import { plainValues, randomValues, stored } from '../support/random-kernel.ts'
import { seededRandom } from '../support/seeded-random.ts'

const random = seededRandom('vm-matrix')
const opened = [
  await Executor.open({ threads: 1, weights: 'frugal' }),
  await Executor.open({ threads: 2, weights: 'fast' }),
]
afterAll(() => Promise.all(opened.map((executor) => executor.close())))

interface Dims {
  readonly dims: readonly number[]
  readonly a: readonly number[]
  readonly b: readonly number[]
}

/** A DOT that reads input 0 and weight 0, whose tensors are just as long as it needs. */
function dotKernel({ dims, a, b }: Dims, k: number): Kernel {
  const placed = [a, b].map((strides, i) => {
    const reach = (sign: number) =>
      strides.reduce((sum, stride, d) => sum + (stride * sign > 0 ? ((dims[d] ?? 1) - 1) * stride : 0), 0)
    const offset = -reach(-1)
    return {
      space: i === 0 ? ('INPUT' as const) : ('WEIGHT' as const),
      index: 0,
      size: offset + reach(1) + k,
      offset,
      strides,
    }
  })
  return { opcode: 'DOT', dims, reduce: k, immediates: [0, 0], operands: placed }
}

/** Runs a DOT twice on every executor, so that kept columns are used too; gives how many elements were left unproven. */
async function expectDefined(kernel: Kernel, a: Float32Array, b: Float32Array): Promise<number> {
  const program: Program = { kernels: [kernel] }
  const plan = matrixPlan(kernel)
  expect(plan && isLarge(plan), 'goes through ONNX Runtime').toBe(true)
  const data = { weights: [stored('b', b)], tables: [], inputs: [a] }
  const [expected] = await defineTrace(program, data)
  const counts = new Set<number>()
  for (const executor of [...opened, ...opened]) {
    const execution = await executor.execute(program, data)
    const values = (await execution.tensors([0])).get(0) ?? new Float32Array(0)
    expect(new Uint32Array(values.buffer), JSON.stringify(kernel)).toEqual(expected)
    counts.add(execution.unproven[0] ?? 0)
  }
  return Math.max(...counts)
}

describe('a DOT through ONNX Runtime', () => {
  const k = 96
  const shapes: Record<string, Dims> = {
    'a matrix product': { dims: [20, 40], a: [k, 0], b: [0, k] },
    'columns before rows': { dims: [40, 20], a: [0, k], b: [k, 0] },
    'a batch': { dims: [3, 20, 40], a: [20 * k, k, 0], b: [40 * k, 0, k] },
    'a batch in the middle': { dims: [20, 3, 40], a: [k, 20 * k, 0], b: [0, 40 * k, k] },
    'a batch behind': { dims: [20, 40, 3], a: [k, 0, 20 * k], b: [0, k, 40 * k] },
    'heads that share keys': { dims: [2, 3, 8, 16], a: [24 * k, 8 * k, k, 0], b: [16 * k, 0, 0, k] },
    'interleaved heads': { dims: [3, 12, 16], a: [k, 3 * k, 0], b: [k, 0, 3 * k] },
    'rows backwards': { dims: [20, 40], a: [-k, 0], b: [0, -k] },
    'rows that overlap': { dims: [20, 40], a: [1, 0], b: [0, 3] },
    'rows repeated': { dims: [4, 10, 20], a: [0, k, 0], b: [0, 0, k] },
    'many rows and columns': { dims: [2, 5, 3, 20], a: [5 * k, k, 0, 0], b: [0, 0, 20 * k, k] },
    'rows and columns mixed': { dims: [4, 5, 6, 7], a: [6 * k, 0, k, 0], b: [0, 7 * k, 0, k] },
    'dims of one': { dims: [1, 20, 1, 40], a: [7, k, 5, 0], b: [3, 0, 9, k] },
    'parts of a long row': { dims: [3, 12, 24], a: [k, 3 * k, 0], b: [k, 0, 3 * k] },
  }

  it.each(Object.entries(shapes))('equals the definition: %s', async (_, shape) => {
    const kernel = dotKernel(shape, k)
    const [a, b] = kernel.operands
    await expectDefined(kernel, plainValues(random, a?.size ?? 0), plainValues(random, b?.size ?? 0))
    const special = [randomValues(random, a?.size ?? 0), randomValues(random, b?.size ?? 0)]
    await expectDefined(kernel, special[0] ?? new Float32Array(), special[1] ?? new Float32Array())
  })

  it('equals the definition on random shapes and sizes', async () => {
    for (let round = 0; round < 12; round++) {
      const [rows, columns, length] = [2 + random.below(60), 2 + random.below(90), 200 + random.below(800)]
      const kernel = dotKernel({ dims: [rows, columns], a: [length, 0], b: [0, length] }, length)
      if (rows * columns * length < 2 ** 15 || rows * columns < 4) continue
      await expectDefined(kernel, plainValues(random, rows * length), plainValues(random, columns * length))
    }
  })

  it('recomputes what it cannot prove: cancellation, ties, infinities, NaN and nothing but zeros', async () => {
    const length = 256
    const [rows, columns] = [12, 16]
    const kernel = dotKernel({ dims: [rows, columns], a: [length, 0], b: [0, length] }, length)
    const a = plainValues(random, rows * length)
    const b = plainValues(random, columns * length)
    // Row 0 and column 0 cancel to a tiny rest; row 1 against column 1 lies on a tie, 1 + 2^-24, and row 2 just beside it.
    for (let i = 0; i < length; i++) {
      a[i] = (i % 2 === 0 ? 1 : -1) * 2 ** 60
      b[i] = 1 + (i >> 1) * 2 ** -20
      for (const row of [1, 2]) a[row * length + i] = 0
      b[length + i] = 1
    }
    a[5] = 2 ** 60 + 2 ** 37
    for (const row of [1, 2]) a.set([1, 2 ** -24], row * length)
    a[2 * length + 2] = 2 ** -80
    a[3 * length + 7] = Number.POSITIVE_INFINITY
    a[4 * length + 9] = Number.NaN
    b[3 * length + 7] = 0
    b[4 * length + 7] = Number.NEGATIVE_INFINITY
    a.fill(0, 5 * length, 6 * length)
    a.fill(-0, 6 * length, 7 * length)
    for (let i = 0; i < length; i++) {
      a[7 * length + i] = i % 2 === 0 ? 0 : 1
      b[5 * length + i] = i % 2 === 0 ? 1 : 0
      a[8 * length + i] = 2 ** -149 * random.below(9)
      b[6 * length + i] = 2 ** -149 * random.below(9)
      a[9 * length + i] = 3e38
      b[7 * length + i] = 3e38
    }
    const unproven = await expectDefined(kernel, a, b)
    expect(unproven).toBeGreaterThan(2 * columns)
    expect(elementCount(kernel.dims)).toBeGreaterThan(2 * unproven)
  })

  it('works tile by tile where the product is large, by columns or by batches', async () => {
    const length = 8
    const shapes: Dims[] = [
      { dims: [1100, 1000], a: [length, 0], b: [0, length] },
      { dims: [1000, 1100], a: [0, length], b: [length, 0] },
      { dims: [30, 200, 210], a: [200 * length, length, 0], b: [210 * length, 0, length] },
    ]
    for (const shape of shapes) {
      const kernel = dotKernel(shape, length)
      const [a, b] = kernel.operands.map(({ size }) => plainValues(random, size))
      if (a === undefined || b === undefined) throw new Error('two operands')
      const data = { weights: [stored('b', b)], tables: [], inputs: [a] }
      for (const executor of opened) {
        const execution = await executor.execute({ kernels: [kernel] }, data)
        const values = (await execution.tensors([0])).get(0)
        for (let round = 0; round < 3000; round++) {
          const element = random.below(elementCount(kernel.dims))
          const value = computeElement(kernel, element, (operand, at) => [a, b][operand]?.[at] ?? Number.NaN)
          expect(values?.[element], `element ${element} of [${kernel.dims}]`).toBe(value)
        }
      }
    }
  })
})
