import { create } from '@bufbuild/protobuf'
import { type GraphProto, type NodeProto, NodeProtoSchema } from '../../model/onnx/generated/onnx_pb.ts'
import { type OnnxModel, parseOnnx, writeOnnx } from '../../model/onnx/onnx-file.ts'
import { Evaluator, type Feeds } from './evaluator.ts'
import { LoweringError } from './lowering-error.ts'
import { ancestors, namesReadBy } from './onnx-graph.ts'

/** Replaces every `If` by the branch that its condition takes on these feeds; what a condition reads is evaluated, floats or not. */
export async function inlineBranches(
  model: OnnxModel,
  dataFolder: string,
  feeds: Feeds,
  dynamic: ReadonlySet<string>,
): Promise<void> {
  const { graph } = model
  for (;;) {
    const at = graph.node.findIndex(({ opType }) => opType === 'If')
    const node = graph.node[at]
    if (node === undefined) return
    const condition = node.input[0] ?? ''
    const chosen = await evaluateCondition(model, dataFolder, feeds, node, dynamic)
    const branch = node.attribute.find(({ name }) => name === (chosen ? 'then_branch' : 'else_branch'))?.g
    if (branch === undefined) {
      throw new LoweringError(
        'unsupported-attribute',
        `node ${node.name} (If) has no ${chosen ? 'then_branch' : 'else_branch'} for its condition ${condition}. Export the model again.`,
        { node: node.name },
      )
    }
    graph.node.splice(at, 1, ...inlined(graph, node, branch))
  }
}

async function evaluateCondition(
  model: OnnxModel,
  dataFolder: string,
  feeds: Feeds,
  node: NodeProto,
  dynamic: ReadonlySet<string>,
): Promise<boolean> {
  const { graph } = model
  const condition = node.input[0] ?? ''
  const nodes = ancestors(graph.node, [condition])
  const reads = new Set([condition, ...nodes.flatMap(namesReadBy)])
  if (dependsOn(nodes, dynamic).has(condition)) {
    throw new LoweringError(
      'unsupported-input',
      `node ${node.name} (If): its condition ${condition} depends on the tokens; a program has no branches. Export the model without it.`,
      { node: node.name, operator: 'If' },
    )
  }
  const part = parseOnnx(writeOnnx(model), dataFolder)
  part.graph.node = nodes
  part.graph.input = part.graph.input.filter(({ name }) => reads.has(name))
  part.graph.initializer = part.graph.initializer.filter(({ name }) => reads.has(name))
  // The condition as a graph's input itself cannot be an output: read it from what is fed.
  const fed = feeds[condition]
  if (fed !== undefined) return Boolean(fed.data[0])
  const used = Object.fromEntries(Object.entries(feeds).filter(([name]) => reads.has(name)))
  const evaluator = await Evaluator.open(part, dataFolder, [condition], used)
  try {
    const { values } = await evaluator.run([condition], [])
    return Boolean(values.get(condition)?.values[0])
  } finally {
    await evaluator.close()
  }
}

/** The branch's nodes under names that the graph does not have, giving the values that the If gave. */
function inlined(graph: GraphProto, node: NodeProto, branch: GraphProto): NodeProto[] {
  const taken = new Set([
    ...graph.node.flatMap(({ output }) => output),
    ...graph.initializer.map(({ name }) => name),
  ])
  const names = new Map<string, string>()
  for (const name of [
    ...branch.node.flatMap(({ output }) => output),
    ...branch.initializer.map((t) => t.name),
  ]) {
    if (name !== '' && taken.has(name)) names.set(name, `${node.name}/${name}`)
  }
  const rename = (name: string) => names.get(name) ?? name
  for (const tensor of branch.initializer) {
    tensor.name = rename(tensor.name)
    graph.initializer.push(tensor)
  }
  for (const inner of branch.node) {
    inner.input = inner.input.map(rename)
    inner.output = inner.output.map(rename)
    for (const { g } of inner.attribute) if (g) renameInside(g, rename)
  }
  const results = branch.output.map((output, i) => {
    return create(NodeProtoSchema, {
      name: `${node.name}/${i}`,
      opType: 'Identity',
      input: [rename(output.name)],
      output: [node.output[i] ?? ''],
    })
  })
  return [...branch.node, ...results.filter(({ output }) => output[0] !== '')]
}

function renameInside(graph: GraphProto, rename: (name: string) => string): void {
  for (const output of graph.output) output.name = rename(output.name)
  for (const node of graph.node) {
    node.input = node.input.map(rename)
    for (const { g } of node.attribute) if (g) renameInside(g, rename)
  }
}

/** Every name whose value, and not only its shape, comes from `dynamic`. */
function dependsOn(nodes: readonly NodeProto[], dynamic: ReadonlySet<string>): Set<string> {
  const found = new Set(dynamic)
  for (const node of nodes) {
    if (node.opType === 'Shape' || node.opType === 'Size') continue
    if (namesReadBy(node).some((name) => found.has(name))) for (const name of node.output) found.add(name)
  }
  return found
}
