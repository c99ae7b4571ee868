import { elementCount, type StoredTensor } from '../program.ts'
import { type Factor, type View, wholeView } from './view.ts'

/** Tensors that programs read from a file, each by its name and in the layouts that contractions need. */
export class WeightPool {
  readonly tensors: StoredTensor[] = []
  readonly #known = new Map<string, number>()

  /** The whole of a tensor, loaded when someone asks for its values. */
  add(tensor: StoredTensor): View {
    const index = this.#known.get(tensor.name) ?? this.tensors.length
    if (index === this.tensors.length) {
      this.#known.set(tensor.name, index)
      this.tensors.push(tensor)
    }
    const { dims } = tensor
    return wholeView({ space: 'WEIGHT', index, size: elementCount(dims) }, dims)
  }

  /**
   * The same view of the same weight stored with the axis of the view's last axis innermost, or undefined where the view's
   * axes are not axes of the weight. Always the whole weight, so that weights do not depend on the bucket.
   */
  runAlong(view: View): View | undefined {
    const tensor = this.tensors[view.source.index]
    const last = view.axes.at(-1) ?? []
    const [factor] = last
    if (tensor === undefined || factor === undefined || last.length > 1) return undefined
    const from = rowMajor(tensor.dims)
    const axis = from.findIndex((stride, i) => stride === factor.stride && (tensor.dims[i] ?? 1) > 1)
    if (axis < 0) return undefined
    const order = [...tensor.dims.keys()].filter((i) => i !== axis)
    order.push(axis)
    const dims = order.map((i) => tensor.dims[i] ?? 1)
    const inner = rowMajor(dims)
    const to = tensor.dims.map((_, i) => inner[order.indexOf(i)] ?? 0)
    const moved = moveStrides(view, tensor.dims, from, to)
    if (moved === undefined) return undefined
    const { source } = this.add({
      name: `${tensor.name}[${order.join(',')}]`,
      dims,
      load: async () => moveAxisLast(await tensor.load(), tensor.dims, axis),
    })
    return { ...moved, source }
  }
}

function rowMajor(dims: readonly number[]): number[] {
  let stride = elementCount(dims)
  return dims.map((dim) => {
    stride /= dim
    return stride
  })
}

/** Re-expresses a view for another layout: every step must stay within the axes it starts on. */
function moveStrides(
  view: View,
  dims: readonly number[],
  from: readonly number[],
  to: readonly number[],
): View | undefined {
  const reach = coordinates(view.offset, from)
  const place = (at: readonly number[]) => at.reduce((sum, step, i) => sum + step * (to[i] ?? 0), 0)
  const offset = place(reach)
  const axes: Factor[][] = []
  for (const axis of view.axes) {
    const factors: Factor[] = []
    for (const { size, stride } of axis) {
      if (stride < 0) return undefined
      const step = coordinates(stride, from)
      for (const [i, along] of step.entries()) reach[i] = (reach[i] ?? 0) + along * (size - 1)
      factors.push({ size, stride: place(step) })
    }
    axes.push(factors)
  }
  if (reach.some((at, i) => at >= (dims[i] ?? 1))) return undefined
  return { ...view, offset, axes }
}

function coordinates(offset: number, strides: readonly number[]): number[] {
  let rest = offset
  return strides.map((stride) => {
    const at = Math.floor(rest / stride)
    rest -= at * stride
    return at
  })
}

// A square of 32 rows by 32 columns stays in the cache while it is turned.
const SQUARE = 32

/** The tensor with one axis moved behind all others. */
function moveAxisLast(values: Float32Array, dims: readonly number[], axis: number): Float32Array {
  const result = new Float32Array(values.length)
  const rows = dims[axis] ?? 1
  const columns = elementCount(dims.slice(axis + 1))
  for (let start = 0; start < values.length; start += rows * columns) {
    for (let left = 0; left < columns; left += SQUARE) {
      const right = Math.min(left + SQUARE, columns)
      for (let top = 0; top < rows; top += SQUARE) {
        const bottom = Math.min(top + SQUARE, rows)
        for (let column = left; column < right; column++) {
          const to = start + column * rows
          for (let row = top; row < bottom; row++) {
            result[to + row] = values[start + row * columns + column] ?? 0
          }
        }
      }
    }
  }
  return result
}
