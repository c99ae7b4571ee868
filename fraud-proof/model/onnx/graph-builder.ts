import { create } from '@bufbuild/protobuf'
import type { Weight } from '../synthetic/weights.ts'
import { toFloat16 } from './float16.ts'
import {
  type AttributeProto,
  AttributeProto_AttributeType,
  AttributeProtoSchema,
  type GraphProto,
  GraphProtoSchema,
  type NodeProto,
  NodeProtoSchema,
  type TensorProto,
  TensorProtoSchema,
  type ValueInfoProto,
  ValueInfoProtoSchema,
} from './generated/onnx_pb.ts'
import { dataType } from './tensor-type.ts'

/** A bigint is an INT, a number a FLOAT: in ONNX the difference matters and in JavaScript 1.0 is 1. */
type Attribute = bigint | number | string | readonly bigint[] | GraphProto

export interface NodeOptions {
  readonly attributes?: Readonly<Record<string, Attribute>>
  readonly domain?: string
  /** Names of the outputs where they matter; '' leaves an optional output out. By default one output, named after the node. */
  readonly outputs?: readonly string[]
}

/** Collects nodes, constants and weights under unique, readable names, and gives the finished graph. */
export class GraphBuilder {
  readonly floatType: number
  readonly weights: Weight[]
  readonly #constants: Map<string, TensorProto>
  readonly #names: Map<string, number>
  readonly #nodes: NodeProto[] = []
  readonly #inputs: ValueInfoProto[] = []
  readonly #outputs: ValueInfoProto[] = []
  readonly #scope: string

  constructor(floatType: number, parent?: GraphBuilder, scope = '') {
    this.floatType = floatType
    this.#scope = scope
    this.weights = parent?.weights ?? []
    this.#constants = parent ? parent.#constants : new Map()
    this.#names = parent ? parent.#names : new Map()
  }

  /** A builder for a branch: its own nodes, the same constants and weights, which a branch sees from outside. */
  branch(scope: string): GraphBuilder {
    return new GraphBuilder(this.floatType, this, `${this.#scope}/${scope}`)
  }

  /** Adds a node at a path like `layers.0/attn` and returns its first output. */
  node(path: string, opType: string, inputs: readonly string[], options: NodeOptions = {}): string {
    const name = this.#unique(`${this.#scope}/${path}/${opType}`)
    const outputs = options.outputs ?? [`${name}_output_0`]
    const attribute = Object.entries(options.attributes ?? {}).map(([key, value]) =>
      attributeProto(key, value),
    )
    const domain = options.domain ? { domain: options.domain } : {}
    this.#nodes.push(
      create(NodeProtoSchema, {
        name,
        opType,
        input: [...inputs],
        output: [...outputs],
        attribute,
        ...domain,
      }),
    )
    return outputs[0] ?? ''
  }

  /** An int64 constant: a scalar for a number, a list for an array. */
  int64(value: number | readonly (number | bigint)[]): string {
    const values = typeof value === 'number' ? [value] : value
    const dims = typeof value === 'number' ? [] : [values.length]
    const bytes = new Uint8Array(BigInt64Array.from(values, BigInt).buffer)
    const name = `const.int64.${typeof value === 'number' ? value : `[${value.join(',')}]`}`
    return this.#constant(name, dataType.INT64, dims, bytes)
  }

  int32(value: number): string {
    return this.#constant(
      `const.int32.${value}`,
      dataType.INT32,
      [],
      new Uint8Array(Int32Array.of(value).buffer),
    )
  }

  /** A float scalar, in the model's precision unless another type is asked for. */
  float(value: number, type = this.floatType): string {
    return this.#constant(
      `const.float${type === dataType.FLOAT ? 32 : 16}.${value}`,
      type,
      [],
      floatBytes([value], type),
    )
  }

  /** A named float tensor whose values are computed, not learned: frequencies, rotation tables. */
  table(name: string, dims: readonly number[], values: Float32Array, type = this.floatType): string {
    return this.#constant(name, type, dims, floatBytes(values, type))
  }

  /** Declares a learned weight; the writer fills it in later. */
  weight(weight: Weight): string {
    if (!this.weights.some(({ name }) => name === weight.name)) this.weights.push(weight)
    return weight.name
  }

  input(name: string, type: number, dims: readonly (string | number)[]): string {
    this.#inputs.push(valueInfo(name, type, dims))
    return name
  }

  output(name: string, type: number, dims: readonly (string | number)[]): void {
    this.#outputs.push(valueInfo(name, type, dims))
  }

  /** The graph so far, with the constants; the weights are not in it. */
  graph(name: string): GraphProto {
    return create(GraphProtoSchema, {
      name,
      node: this.#nodes,
      input: this.#inputs,
      output: this.#outputs,
      initializer: this.#scope === '' ? [...this.#constants.values()] : [],
    })
  }

  #constant(name: string, type: number, dims: readonly number[], rawData: Uint8Array): string {
    if (!this.#constants.has(name)) {
      const tensor = create(TensorProtoSchema, { name, dataType: type, dims: dims.map(BigInt), rawData })
      this.#constants.set(name, tensor)
    }
    return name
  }

  #unique(name: string): string {
    const taken = this.#names.get(name) ?? 0
    this.#names.set(name, taken + 1)
    return taken === 0 ? name : `${name}_${taken}`
  }
}

/** Float values as bytes of the given element type. */
export function floatBytes(values: Float32Array | readonly number[], type: number): Uint8Array {
  const floats = values instanceof Float32Array ? values : Float32Array.from(values)
  const elements = type === dataType.FLOAT16 ? toFloat16(floats) : floats
  return new Uint8Array(elements.buffer, elements.byteOffset, elements.byteLength)
}

function attributeProto(name: string, value: Attribute): AttributeProto {
  const type = AttributeProto_AttributeType
  if (typeof value === 'bigint') return create(AttributeProtoSchema, { name, type: type.INT, i: value })
  if (typeof value === 'number') return create(AttributeProtoSchema, { name, type: type.FLOAT, f: value })
  if (typeof value === 'string') {
    return create(AttributeProtoSchema, { name, type: type.STRING, s: new TextEncoder().encode(value) })
  }
  if ('$typeName' in value) return create(AttributeProtoSchema, { name, type: type.GRAPH, g: value })
  return create(AttributeProtoSchema, { name, type: type.INTS, ints: [...value] })
}

function valueInfo(name: string, elemType: number, dims: readonly (string | number)[]): ValueInfoProto {
  const dim = dims.map((size) => ({
    value:
      typeof size === 'number'
        ? { case: 'dimValue' as const, value: BigInt(size) }
        : { case: 'dimParam' as const, value: size },
  }))
  return create(ValueInfoProtoSchema, {
    name,
    type: { value: { case: 'tensorType', value: { elemType, shape: { dim } } } },
  })
}
