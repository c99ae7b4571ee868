import type { NodeProto, TensorProto } from '../../model/onnx/generated/onnx_pb.ts'
import type { OnnxModel } from '../../model/onnx/onnx-file.ts'
import { tensorData } from '../../model/onnx/tensor-data.ts'
import { Deferred } from './deferred.ts'
import { Arithmetic } from './elementwise.ts'
import { type Folded, foldedView, TablePool } from './folded.ts'
import type { GraphAnalysis } from './graph-analysis.ts'
import { KernelBuilder } from './kernel-builder.ts'
import { LoweringError } from './lowering-error.ts'
import { NodeContext, type Surroundings } from './node-context.ts'
import { lowerNode } from './operators/registry.ts'
import { readNumbers } from './tensor-numbers.ts'
import { type View, viewDims } from './view.ts'
import { WeightPool } from './weight-pool.ts'

/** A graph as kernels. */
export interface LoweredGraph {
  readonly builder: KernelBuilder
  readonly weights: WeightPool
  readonly tables: TablePool
  /** One of the graph's values. */
  readonly value: (name: string) => View
}

/** Turns an analysed graph into kernels; `inputs` gives the views of what is fed when the program runs. */
export function lowerGraph(
  model: OnnxModel,
  dataFolder: string,
  analysis: GraphAnalysis,
  inputs: ReadonlyMap<string, View>,
  builder = new KernelBuilder(),
): LoweredGraph {
  const weights = new WeightPool()
  const tables = new TablePool()
  const values = new Map(inputs)
  const constants = new Map<string, View>()
  const read = async (tensor: TensorProto) => readNumbers(tensor, await tensorData(tensor, dataFolder))
  const around: Surroundings = {
    builder,
    weights,
    tables,
    deferred: new Deferred(),
    opsets: new Map(model.opsetImport.map(({ domain, version }) => [domain, Number(version)])),
    folded: (name) => analysis.folded.get(name),
    stored: (name) => analysis.stored.get(name),
    type: (name) => analysis.types.get(name),
    dims: (name) => analysis.dims.get(name),
    read,
    constant(name, folded) {
      const view = constants.get(name) ?? foldedView(new Arithmetic(builder), tables, folded)
      constants.set(name, view)
      return view
    },
    view(name) {
      const known = values.get(name)
      if (known !== undefined || analysis.folded.has(name)) return known
      const tensor = analysis.stored.get(name)
      if (tensor === undefined) return undefined
      const load = async () => {
        const numbers = await read(tensor)
        return numbers instanceof Float32Array ? numbers : Float32Array.from(numbers)
      }
      return weights.add({ name: tensor.name, dims: tensor.dims.map(Number), load })
    },
  }
  for (const node of analysis.nodes) {
    builder.origin = node.name || (node.output[0] ?? '')
    const outputs = lowerNode(new NodeContext(node, around))
    for (const [i, name] of node.output.entries()) {
      const view = outputs[i]
      if (name === '' || view === undefined) continue
      requireDims(node, name, view, analysis)
      values.set(name, view)
    }
  }
  const value = (name: string): View => {
    const folded: Folded | undefined = analysis.folded.get(name)
    const view = around.view(name) ?? (folded && around.constant(name, folded))
    if (view !== undefined) return view
    throw new LoweringError('unsupported-input', `value ${name} was not lowered`, { value: name })
  }
  return { builder, weights, tables, value }
}

/** A shape that differs from ONNX Runtime's is a mistake of lowering, which must not become a program. */
function requireDims(node: NodeProto, name: string, view: View, analysis: GraphAnalysis): void {
  const expected = analysis.dims.get(name)
  const got = viewDims(view)
  if (expected === undefined || expected.join() === got.join()) return
  throw new LoweringError(
    'unsupported-shape',
    `node ${node.name} (${node.opType}): its output ${name} was lowered to [${got.join(', ')}], but ONNX Runtime gives [${expected.join(', ')}]. Please report this model.`,
    { node: node.name, operator: node.opType },
  )
}
