import { elementCount, type SpaceName } from '../program.ts'

/** A tensor that kernels can read. Its index is provisional until the program is assembled. */
export interface Source {
  readonly space: SpaceName
  readonly index: number
  readonly size: number
}

/** A stretch of an axis: `size` steps of `stride` values. */
export interface Factor {
  readonly size: number
  readonly stride: number
}

/**
 * A tensor seen through strides. An axis is a list of factors, outermost first (none where its size is 1), so that merging
 * any neighbouring axes, broadcast ones too, costs no copy.
 */
export interface View {
  readonly source: Source
  readonly offset: number
  readonly axes: readonly (readonly Factor[])[]
}

/** The whole of a source, row-major. */
export function wholeView(source: Source, dims: readonly number[], offset = 0): View {
  let stride = elementCount(dims)
  const axes = dims.map((size) => {
    stride /= size
    return tidy([{ size, stride }])
  })
  return { source, offset, axes }
}

export function viewDims(view: View): number[] {
  return view.axes.map(axisSize)
}

export function axisSize(axis: readonly Factor[]): number {
  return axis.reduce((product, { size }) => product * size, 1)
}

/** Whether the view is its source from the first value to the last, in order. */
export function isWhole(view: View): boolean {
  const [axis = [], ...rest] = reshapeView(view, [elementCount(viewDims(view))])?.axes ?? []
  if (rest.length > 0 || view.offset !== 0 || axisSize(axis) !== view.source.size) return false
  return axis.length === 0 || (axis.length === 1 && axis[0]?.stride === 1)
}

/** Drops factors of size 1 and joins those that run on. */
function tidy(factors: readonly Factor[]): Factor[] {
  const result: Factor[] = []
  for (const factor of factors) {
    if (factor.size === 1) continue
    const outer = result.at(-1)
    if (outer !== undefined && outer.stride === factor.stride * factor.size) {
      result[result.length - 1] = { size: outer.size * factor.size, stride: factor.stride }
    } else result.push(factor)
  }
  return result
}

/** The same values in the same order under other dims, or undefined where no strides express that. */
export function reshapeView(view: View, dims: readonly number[]): View | undefined {
  const factors = tidy(view.axes.flat())
  const axes: Factor[][] = []
  for (const dim of [...dims].reverse()) {
    const axis: Factor[] = []
    for (let need = dim; need > 1; ) {
      const factor = factors.pop()
      if (factor === undefined) return undefined
      const { size, stride } = factor
      if (need % size === 0) {
        axis.unshift(factor)
        need /= size
      } else if (size % need === 0) {
        axis.unshift({ size: need, stride })
        factors.push({ size: size / need, stride: stride * need })
        need = 1
      } else return undefined
    }
    axes.unshift(tidy(axis))
  }
  return factors.length === 0 ? { ...view, axes } : undefined
}

export function permuteView(view: View, order: readonly number[]): View {
  return { ...view, axes: order.map((axis) => view.axes[axis] ?? []) }
}

/** `count` steps along an axis from `start`, or undefined where they do not lie at one stride. */
export function sliceView(
  view: View,
  axis: number,
  start: number,
  count: number,
  step = 1,
): View | undefined {
  const factors = view.axes[axis] ?? []
  if (start === 0 && step === 1 && count === axisSize(factors)) return view
  const sliced = sliceFactors(factors, start, count, step)
  if (sliced === undefined) return undefined
  const axes = view.axes.with(axis, tidy(sliced.factors))
  return { ...view, offset: view.offset + sliced.offset, axes }
}

function sliceFactors(
  factors: readonly Factor[],
  start: number,
  count: number,
  step: number,
): { offset: number; factors: Factor[] } | undefined {
  const [outer, ...inner] = factors
  if (outer === undefined) return { offset: 0, factors: [] }
  if (inner.length === 0) {
    return { offset: start * outer.stride, factors: [{ size: count, stride: outer.stride * step }] }
  }
  const block = axisSize(inner)
  const first = Math.floor(start / block)
  if (first === Math.floor((start + (count - 1) * step) / block)) {
    const inside = sliceFactors(inner, start - first * block, count, step)
    return inside && { offset: inside.offset + first * outer.stride, factors: inside.factors }
  }
  if (step !== 1 || start % block !== 0 || count % block !== 0) return undefined
  return {
    offset: first * outer.stride,
    factors: [{ size: count / block, stride: outer.stride }, ...inner],
  }
}

/** Puts new axes of size 1 in front of the given ones of the result. */
export function unsqueezeView(view: View, at: readonly number[]): View {
  const axes = [...view.axes]
  for (const axis of [...at].sort((a, b) => a - b)) axes.splice(axis, 0, [])
  return { ...view, axes }
}

/** One value of an axis, and the axis gone. */
export function pickView(view: View, axis: number, index: number): View {
  let rest = index
  let offset = view.offset
  for (const { size, stride } of [...(view.axes[axis] ?? [])].reverse()) {
    offset += (rest % size) * stride
    rest = Math.floor(rest / size)
  }
  return { ...view, offset, axes: view.axes.toSpliced(axis, 1) }
}

/** Repeats axes of size 1, and adds axes in front, up to the given dims. */
export function broadcastView(view: View, dims: readonly number[]): View {
  const missing = dims.length - view.axes.length
  const axes = dims.map((size, i) => {
    const axis = view.axes[i - missing] ?? []
    return axis.length === 0 && size > 1 ? [{ size, stride: 0 }] : axis
  })
  return { ...view, axes }
}

/** The dims that several tensors broadcast to, or undefined where they do not fit. */
export function broadcastDims(...shapes: readonly (readonly number[])[]): number[] | undefined {
  const rank = Math.max(...shapes.map((dims) => dims.length))
  const result: number[] = []
  for (let i = 1; i <= rank; i++) {
    const sizes = shapes.map((dims) => dims.at(-i) ?? 1).filter((size) => size !== 1)
    if (sizes.some((size) => size !== sizes[0])) return undefined
    result.unshift(sizes[0] ?? 1)
  }
  return result
}
