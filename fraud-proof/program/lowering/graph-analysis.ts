import { clone, create } from '@bufbuild/protobuf'
import { type NodeProto, type TensorProto, TensorProtoSchema } from '../../model/onnx/generated/onnx_pb.ts'
import type { OnnxModel } from '../../model/onnx/onnx-file.ts'
import { tensorData } from '../../model/onnx/tensor-data.ts'
import { dataType, typeName } from '../../model/onnx/tensor-type.ts'
import { Evaluator, type Feeds } from './evaluator.ts'
import type { Folded } from './folded.ts'
import { ancestors, namesReadBy } from './onnx-graph.ts'
import { readNumbers } from './tensor-numbers.ts'

/** A graph of which everything is known but what its floats and tokens are. */
export interface GraphAnalysis {
  /** What is left to lower, in order. */
  readonly nodes: readonly NodeProto[]
  readonly folded: ReadonlyMap<string, Folded>
  readonly dims: ReadonlyMap<string, readonly number[]>
  /** Element types as ONNX Runtime names them; only their kind matters. */
  readonly types: ReadonlyMap<string, string>
  /** Weights, and constants of more than one float, by name. */
  readonly stored: ReadonlyMap<string, TensorProto>
}

// What only moves values: such nodes are evaluated even for floats, when their inputs are folded.
const movements = new Set(
  (
    'Identity Cast Reshape Transpose Squeeze Unsqueeze Flatten Slice Concat Split Expand Tile Gather GatherElements ' +
    'GatherND Where Trilu ScatterND ScatterElements ConstantOfShape Constant'
  ).split(' '),
)
// These take integers as weights, which are read when the program is run and not when it is lowered.
const dequantisers = new Set(['DequantizeLinear', 'MatMulNBits', 'GatherBlockQuantized'])

/**
 * Finds what can be folded, and evaluates that and every shape with one run. The inputs in `dynamic` are known only when a
 * program runs.
 */
export async function analyseGraph(
  model: OnnxModel,
  dataFolder: string,
  feeds: Feeds,
  dynamic: ReadonlySet<string>,
  roots: readonly string[],
): Promise<GraphAnalysis> {
  const { graph } = model
  const constants = constantTensors(model)
  const produced = graph.node.flatMap(({ output }) => output).filter((name) => name !== '')
  const evaluator = await Evaluator.open(model, dataFolder, produced, feeds)
  try {
    const known = new Set(Object.keys(feeds).filter((name) => !dynamic.has(name)))
    for (const tensor of constants.values()) if (isFoldable(tensor)) known.add(tensor.name)
    for (const node of graph.node) if (isKnown(node, known, evaluator)) addAll(known, node.output)

    const isGiven = (name: string) => known.has(name) || constants.has(name)
    const nodes = ancestors(graph.node, roots, isGiven).filter((node) => !node.output.every(isGiven))
    const read = [
      ...new Set([...roots, ...nodes.flatMap((node) => (dequantisers.has(node.opType) ? [] : node.input))]),
    ]
    const evaluated = read.filter(
      (name) => known.has(name) && !constants.has(name) && feeds[name] === undefined,
    )
    const shaped = nodes.flatMap(({ output }) => output).filter((name) => name !== '')
    const { values, dims } = await evaluator.run(evaluated, shaped)
    for (const name of read) {
      const tensor = constants.get(name)
      if (tensor !== undefined && known.has(name)) values.set(name, await numbers(tensor, dataFolder))
      const fed = feeds[name]
      if (fed !== undefined && !dynamic.has(name)) {
        values.set(name, { dims: fed.dims, values: Float64Array.from(fed.data as Iterable<number>, Number) })
      }
    }
    const types = new Map<string, string>(Object.entries(feeds).map(([name, { type }]) => [name, type]))
    for (const tensor of constants.values()) types.set(tensor.name, typeName(tensor.dataType).toLowerCase())
    for (const name of produced) types.set(name, evaluator.type(name) ?? 'other')
    return { nodes, folded: values, dims, types, stored: constants }
  } finally {
    await evaluator.close()
  }
}

function addAll(set: Set<string>, names: readonly string[]): void {
  for (const name of names) if (name !== '') set.add(name)
}

function isKnown(node: NodeProto, known: ReadonlySet<string>, evaluator: Evaluator): boolean {
  const { opType, domain, output } = node
  if (domain === '' && (opType === 'Shape' || opType === 'Size')) return true
  if (opType === 'Constant' || !namesReadBy(node).every((name) => known.has(name))) return false
  const whole = output.every((name) => name === '' || !isFloat(evaluator.type(name)))
  return whole || (domain === '' && movements.has(opType))
}

function isFloat(type: string | undefined): boolean {
  return type === undefined || /float|double|other/.test(type)
}

/** Initializers and Constant nodes; the latter under the names of their outputs. */
function constantTensors({ graph }: OnnxModel): Map<string, TensorProto> {
  const tensors = new Map(graph.initializer.map((tensor) => [tensor.name, tensor]))
  for (const node of graph.node) {
    const [name = ''] = node.output
    const value = node.opType === 'Constant' ? node.attribute[0] : undefined
    const tensor = value && constantValue(value)
    if (tensor === undefined) continue
    const named = clone(TensorProtoSchema, tensor)
    named.name = name
    tensors.set(name, named)
  }
  return tensors
}

type Attribute = NodeProto['attribute'][number]

function constantValue({ name, t, i, f, ints, floats }: Attribute): TensorProto | undefined {
  if (t !== undefined) return t
  const of = (type: number, dims: bigint[], fields: object) =>
    create(TensorProtoSchema, { dataType: type, dims, ...fields })
  if (name === 'value_int') return of(dataType.INT64, [], { int64Data: [i] })
  if (name === 'value_ints') return of(dataType.INT64, [BigInt(ints.length)], { int64Data: ints })
  if (name === 'value_float') return of(dataType.FLOAT, [], { floatData: [f] })
  if (name === 'value_floats') return of(dataType.FLOAT, [BigInt(floats.length)], { floatData: floats })
  return undefined
}

/** Whole numbers and truth values; of floats only single ones, which become constants. */
function isFoldable({ dataType: type, dims }: TensorProto): boolean {
  const floats: readonly number[] = [dataType.FLOAT, dataType.FLOAT16, dataType.BFLOAT16, dataType.DOUBLE]
  return !floats.includes(type) || dims.every((dim) => dim === 1n) || dims.includes(0n)
}

async function numbers(tensor: TensorProto, dataFolder: string): Promise<Folded> {
  const values = readNumbers(tensor, await tensorData(tensor, dataFolder))
  return { dims: tensor.dims.map(Number), values }
}
