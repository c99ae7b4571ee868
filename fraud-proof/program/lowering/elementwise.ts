import type { OpcodeName } from '../opcodes.ts'
import type { KernelBuilder } from './kernel-builder.ts'
import { LoweringError } from './lowering-error.ts'
import { axisSize, broadcastDims, type View, viewDims } from './view.ts'

/** Arithmetic on views, broadcasting as ONNX does. A number stands for a constant. */
export class Arithmetic {
  readonly builder: KernelBuilder

  constructor(builder: KernelBuilder) {
    this.builder = builder
  }

  apply(opcode: OpcodeName, ...values: readonly (View | number)[]): View {
    const views = values.map((value) => (typeof value === 'number' ? this.builder.constant(value) : value))
    // A constant is one value of any rank.
    const shapes = views.map((view, i) => (typeof values[i] === 'number' ? [] : viewDims(view)))
    const dims = broadcastDims(...shapes)
    if (dims === undefined) {
      const shown = shapes.map((shape) => `[${shape.join(', ')}]`).join(' and ')
      throw new LoweringError(
        'unsupported-shape',
        `${this.builder.origin}: ${shown} do not broadcast to each other. Export the model again.`,
        { node: this.builder.origin },
      )
    }
    const aligned = views.map((view, i) => (typeof values[i] === 'number' ? { ...view, axes: [] } : view))
    return this.builder.emit(opcode, dims, aligned)
  }

  add = (a: View | number, b: View | number): View => this.apply('ADD', a, b)
  sub = (a: View | number, b: View | number): View => this.apply('SUB', a, b)
  mul = (a: View | number, b: View | number): View => this.apply('MUL', a, b)
  div = (a: View | number, b: View | number): View => this.apply('DIV', a, b)
  exp = (a: View): View => this.apply('EXP', a)

  /** c ≠ 0 ? a : b */
  select = (c: View, a: View | number, b: View | number): View => this.apply('SELECT', c, a, b)

  /** 1 / (1 + e^−x) */
  sigmoid = (x: View): View => this.div(1, this.add(this.exp(this.apply('NEG', x)), 1))

  /** 1 − 2 / (e^2x + 1): its error is absolute, like that of what it is added to. */
  tanh = (x: View): View => this.sub(1, this.div(2, this.add(this.exp(this.mul(x, 2)), 1)))
}

/** Joins views along an axis; the others' dims must be the same. */
export function concatViews(builder: KernelBuilder, views: readonly View[], axis: number): View {
  const [first, ...rest] = views
  if (first === undefined) throw new RangeError('nothing to join')
  return rest.reduce((left, right) => concatTwo(builder, left, right, axis), first)
}

function concatTwo(builder: KernelBuilder, left: View, right: View, axis: number): View {
  const bound = axisSize(left.axes[axis] ?? [])
  const total = bound + axisSize(right.axes[axis] ?? [])
  const dims = viewDims(left).with(axis, total)
  const a = singleStride(builder, left, axis)
  const b = singleStride(builder, right, axis)
  const along = (view: View, skipped: number): View => {
    const stride = view.axes[axis]?.[0]?.stride ?? 0
    return {
      ...view,
      offset: view.offset - skipped * stride,
      axes: view.axes.with(axis, [{ size: total, stride }]),
    }
  }
  return builder.emit('CONCAT', dims, [along(a, 0), along(b, bound)], { axis, immediates: [0, bound] })
}

/** The view with at most one factor along an axis. */
function singleStride(builder: KernelBuilder, view: View, axis: number): View {
  return (view.axes[axis] ?? []).length <= 1 ? view : builder.copy(view, false)
}
