import { elementCount, type StoredTensor } from '../program.ts'
import type { Arithmetic } from './elementwise.ts'
import { broadcastView, type Source, type View, wholeView } from './view.ts'

/** A tensor that was evaluated when lowering: whole numbers, truth values, constants that were only moved. */
export interface Folded {
  readonly dims: readonly number[]
  readonly values: ArrayLike<number>
}

/** Tables of one bucket; equal ones are one. */
export class TablePool {
  readonly tensors: StoredTensor[] = []
  readonly #known = new Map<string, number>()

  add(dims: readonly number[], values: Float32Array): View {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
    const key = `${dims.join()}:${Buffer.from(bytes).toString('base64')}`
    const index = this.#known.get(key) ?? this.tensors.length
    if (index === this.tensors.length) {
      this.#known.set(key, index)
      this.tensors.push({ name: `table.${index}`, dims, load: async () => values })
    }
    const source: Source = { space: 'TABLE', index, size: values.length }
    return wholeView(source, dims)
  }
}

/** Kernels that give a folded tensor's values: constants, counting, a causal comparison; or else a table. */
export function foldedView(math: Arithmetic, tables: TablePool, folded: Folded): View {
  const { dims, values } = varyingPart(folded)
  const view =
    affine(math, dims, values) ?? causal(math, dims, values) ?? tables.add(dims, Float32Array.from(values))
  return broadcastView(view, folded.dims)
}

/** The tensor without what only repeats: axes along which nothing changes get size 1. */
function varyingPart({ dims, values }: Folded): { dims: number[]; values: ArrayLike<number> } {
  let kept = { dims: [...dims], values }
  for (const [axis, size] of dims.entries()) {
    if (size > 1 && constantAlong(kept, axis)) kept = firstAlong(kept, axis)
  }
  return kept
}

function constantAlong({ dims, values }: Folded, axis: number): boolean {
  const inner = elementCount(dims.slice(axis + 1))
  const block = inner * (dims[axis] ?? 1)
  for (let i = 0; i < values.length; i++) {
    const first = i - (i % block) + (i % inner)
    if (!Object.is(values[i], values[first])) return false
  }
  return true
}

function firstAlong({ dims, values }: Folded, axis: number) {
  const inner = elementCount(dims.slice(axis + 1))
  const size = dims[axis] ?? 1
  const kept = new Float64Array(values.length / size)
  for (let i = 0; i < kept.length; i++) {
    const outer = Math.floor(i / inner)
    kept[i] = values[outer * inner * size + (i % inner)] ?? 0
  }
  return { dims: dims.with(axis, 1), values: kept }
}

/** start + Σ step · index, in whole numbers. */
function affine(math: Arithmetic, dims: readonly number[], values: ArrayLike<number>): View | undefined {
  const start = values[0] ?? 0
  if (values.length === 1) return { ...math.builder.constant(start), axes: dims.map(() => []) }
  const strides = dims.map((_, axis) => elementCount(dims.slice(axis + 1)))
  const steps = dims.map((size, axis) => (size > 1 ? (values[strides[axis] ?? 0] ?? 0) - start : 0))
  if (![start, ...steps].every(Number.isSafeInteger)) return undefined
  for (let i = 0; i < values.length; i++) {
    let expected = start
    for (const [axis, step] of steps.entries()) {
      expected += step * (Math.floor(i / (strides[axis] ?? 1)) % (dims[axis] ?? 1))
    }
    if (values[i] !== expected || Math.abs(expected) >= 2 ** 24) return undefined
  }
  const terms = dims.flatMap((size, axis) => {
    const step = steps[axis] ?? 0
    if (size === 1 || step === 0) return []
    const index = indexAlong(math, dims, axis)
    return [step === 1 ? index : math.mul(index, step)]
  })
  const sum = terms.reduce((left, right) => math.add(left, right))
  return start === 0 ? sum : math.add(sum, start)
}

/** Two values, of which row i has the first up to column i + offset. */
function causal(math: Arithmetic, dims: readonly number[], values: ArrayLike<number>): View | undefined {
  const varying = [...dims.keys()].filter((axis) => (dims[axis] ?? 1) > 1)
  const [row = -1, column = -1] = varying
  if (varying.length !== 2) return undefined
  const [rows = 1, columns = 1] = [dims[row], dims[column]]
  const below = values[(rows - 1) * columns]
  const above = values[columns - 1]
  if (below === undefined || above === undefined) return undefined
  let offset = -1
  while (offset + 1 < columns && values[offset + 1] === below) offset++
  for (let i = 0; i < values.length; i++) {
    const reached = i % columns <= Math.floor(i / columns) + offset
    if (values[i] !== (reached ? below : above)) return undefined
  }
  const last = indexAlong(math, dims, row)
  const reach = math.apply('LE', indexAlong(math, dims, column), offset === 0 ? last : math.add(last, offset))
  return below === 1 && above === 0 ? reach : math.select(reach, below, above)
}

function indexAlong(math: Arithmetic, dims: readonly number[], axis: number): View {
  const size = dims[axis] ?? 1
  const { source, offset, axes } = math.builder.iota(size)
  return { source, offset, axes: dims.map((_, i) => (i === axis ? (axes[0] ?? []) : [])) }
}
