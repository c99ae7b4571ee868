import type { NodeProto, TensorProto } from '../../model/onnx/generated/onnx_pb.ts'
import type { Target } from './contraction.ts'
import type { Deferred } from './deferred.ts'
import { Arithmetic } from './elementwise.ts'
import type { Folded, TablePool } from './folded.ts'
import { LoweringError, type LoweringErrorCode } from './lowering-error.ts'
import { reshapeView, sliceView, type View, viewDims } from './view.ts'

/** What lowering knows of the graph around a node. */
export interface Surroundings extends Target {
  readonly tables: TablePool
  readonly deferred: Deferred
  readonly opsets: ReadonlyMap<string, number>
  /** A value that was evaluated. */
  readonly folded: (name: string) => Folded | undefined
  /** Kernels or a table that give a folded value; the same at each call. */
  readonly constant: (name: string, folded: Folded) => View
  /** A value that kernels compute, or a weight. */
  readonly view: (name: string) => View | undefined
  /** A weight or constant as it is in the file. */
  readonly stored: (name: string) => TensorProto | undefined
  readonly type: (name: string) => string | undefined
  readonly dims: (name: string) => readonly number[] | undefined
  /** Reads a tensor of the file. */
  readonly read: (tensor: TensorProto) => Promise<ArrayLike<number>>
}

/** One node while it is lowered: its inputs and attributes, and how to refuse it. */
export class NodeContext {
  readonly node: NodeProto
  readonly around: Surroundings
  readonly math: Arithmetic

  constructor(node: NodeProto, around: Surroundings) {
    this.node = node
    this.around = around
    this.math = new Arithmetic(around.builder)
  }

  get version(): number {
    return this.around.opsets.get(this.node.domain) ?? 1
  }

  has(index: number): boolean {
    return (this.node.input[index] ?? '') !== ''
  }

  /** An input as what kernels read, whatever it was. */
  input(index: number): View {
    const name = this.#name(index)
    const view = this.around.view(name)
    if (view !== undefined) return view
    const folded = this.around.folded(name)
    if (folded === undefined)
      return this.refuse(`its input ${index} (${name}) is not known`, 'unsupported-input')
    if (folded.values.length === 0) {
      return this.refuse(`its input ${index} (${name}) is empty`, 'unsupported-input')
    }
    return this.around.constant(name, folded)
  }

  folded(index: number): Folded | undefined {
    return this.has(index) ? this.around.folded(this.#name(index)) : undefined
  }

  dims(index: number): readonly number[] {
    const view = this.around.view(this.#name(index))
    return view ? viewDims(view) : (this.folded(index)?.dims ?? [])
  }

  /** Whether an input is left out or has no elements, like a past before the first token. */
  empty(index: number): boolean {
    return !this.has(index) || this.folded(index)?.values.length === 0
  }

  /** Whole numbers that must be known when lowering: axes, sizes, indices. */
  numbers(index: number): number[] {
    const folded = this.folded(index)
    if (folded !== undefined) return Array.from(folded.values)
    return this.refuse(
      `its input ${index} (${this.#name(index)}) depends on tokens or floats, but must be known when lowering`,
      'unsupported-input',
    )
  }

  /** A single number known when lowering, or undefined. */
  scalar(index: number): number | undefined {
    const folded = this.folded(index)
    return folded?.values.length === 1 ? folded.values[0] : undefined
  }

  /** The dims of the first output, or of another. */
  outputDims(index = 0): readonly number[] {
    const dims = this.around.dims(this.node.output[index] ?? '')
    return dims ?? this.refuse(`its output ${index} has no known shape`, 'unsupported-shape')
  }

  int(name: string, otherwise: number): number {
    const attribute = this.#attribute(name)
    return attribute === undefined ? otherwise : Number(attribute.i)
  }

  float(name: string, otherwise: number): number {
    const attribute = this.#attribute(name)
    return attribute === undefined ? otherwise : attribute.f
  }

  string(name: string, otherwise: string): string {
    const attribute = this.#attribute(name)
    return attribute === undefined ? otherwise : new TextDecoder().decode(attribute.s)
  }

  ints(name: string): number[] | undefined {
    return this.#attribute(name)?.ints.map(Number)
  }

  /** An axis counted from the front. */
  axis(axis: number, rank = this.dims(0).length): number {
    return axis < 0 ? axis + rank : axis
  }

  reshape(view: View, dims: readonly number[]): View {
    const same = reshapeView(view, dims) ?? reshapeView(this.math.builder.copy(view, false), dims)
    return (
      same ??
      this.refuse(`[${viewDims(view).join(', ')}] does not fill [${dims.join(', ')}]`, 'unsupported-shape')
    )
  }

  slice(view: View, axis: number, start: number, count: number, step = 1): View {
    const whole = () => sliceView(this.math.builder.copy(view, false), axis, start, count, step)
    const sliced = sliceView(view, axis, start, count, step) ?? whole()
    return sliced ?? this.refuse(`its slice along axis ${axis} has no strides`, 'unsupported-shape')
  }

  /** Refuses unless an attribute is absent or one of the given whole numbers. */
  requireInt(name: string, allowed: readonly number[], help: string): void {
    const attribute = this.#attribute(name)
    if (attribute === undefined || allowed.includes(Number(attribute.i))) return
    this.refuseAttribute(name, String(attribute.i), help)
  }

  refuseAttribute(name: string, value: string, help: string): never {
    return this.refuse(`attribute ${name} = ${value} is not supported; ${help}`, 'unsupported-attribute', {
      attribute: name,
    })
  }

  refuse(problem: string, code: LoweringErrorCode, more: Record<string, string> = {}): never {
    const { name, opType, domain } = this.node
    const operator = `${domain === '' ? 'ai.onnx' : domain} ${opType}, version ${this.version}`
    throw new LoweringError(code, `node ${name || this.node.output[0]} (${operator}): ${problem}`, {
      node: name,
      operator: opType,
      domain,
      version: this.version,
      ...more,
    })
  }

  #attribute(name: string) {
    return this.node.attribute.find((attribute) => attribute.name === name)
  }

  #name(index: number): string {
    const name = this.node.input[index] ?? ''
    return name === '' ? this.refuse(`its input ${index} is missing`, 'unsupported-input') : name
  }
}

/** How one operator is lowered: the attributes that it knows, and its outputs in order. */
export interface Operator {
  readonly attributes: readonly string[]
  readonly lower: (node: NodeContext) => readonly (View | undefined)[]
}

export type Operators = Readonly<Record<string, Operator>>

export function operator(attributes: string, lower: Operator['lower']): Operator {
  return { attributes: attributes.split(' '), lower }
}
