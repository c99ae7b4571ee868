import type { Factor, View } from './view.ts'

/** One dim of a kernel, with each operand's stride along it. */
export interface Dim {
  readonly size: number
  readonly strides: readonly number[]
}

/**
 * The fewest dims over which all operands have one stride each, or undefined where their axes are cut in places that do not
 * fit. Dims that run on in every operand are joined, but not with `keep`, which stays a dim of its own at place `axis`.
 */
export function alignAxes(
  dims: readonly number[],
  views: readonly View[],
  keep: number | undefined,
): { readonly dims: readonly Dim[]; readonly axis: number } | undefined {
  const result: Dim[] = []
  let joinable = true
  let place = 0
  for (const [axis, size] of dims.entries()) {
    const refined = refine(
      size,
      views.map((view) => view.axes[axis] ?? []),
    )
    if (refined === undefined || (axis === keep && refined.length > 1)) return undefined
    if (axis === keep) {
      joinable = false
      place = result.length
    }
    for (const dim of refined) {
      const outer = result.at(-1)
      if (outer !== undefined && joinable && runsOn(outer, dim)) {
        result[result.length - 1] = { size: outer.size * dim.size, strides: dim.strides }
      } else result.push(dim)
      joinable = axis !== keep
    }
  }
  if (result.length === 0) result.push({ size: 1, strides: views.map(() => 0) })
  return { dims: result, axis: place }
}

function runsOn(outer: Dim, inner: Dim): boolean {
  return outer.strides.every((stride, i) => stride === (inner.strides[i] ?? 0) * inner.size)
}

/** Cuts one axis where any operand's is cut, outermost first. */
function refine(size: number, axes: readonly (readonly Factor[])[]): Dim[] | undefined {
  if (axes.length === 0) return size === 1 ? [] : [{ size, strides: [] }]
  const stacks = axes.map((axis) => [...axis])
  const dims: Dim[] = []
  for (let left = size; left > 1; ) {
    const innermost = stacks.map((stack) => stack.pop() ?? { size: left, stride: 0 })
    const step = innermost.reduce((common, factor) => gcd(common, factor.size), 0)
    if (step === 1) return undefined
    dims.unshift({ size: step, strides: innermost.map(({ stride }) => stride) })
    for (const [i, factor] of innermost.entries()) {
      if (factor.size > step) stacks[i]?.push({ size: factor.size / step, stride: factor.stride * step })
    }
    left /= step
  }
  return dims
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}
