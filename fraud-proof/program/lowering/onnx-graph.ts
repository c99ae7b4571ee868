import type { GraphProto, NodeProto } from '../../model/onnx/generated/onnx_pb.ts'

/** Every name a node reads; branches read names from outside as well. */
export function namesReadBy(node: NodeProto): string[] {
  const branches = node.attribute.flatMap(({ g }) =>
    g ? [...g.node.flatMap(namesReadBy), ...g.output.map(({ name }) => name)] : [],
  )
  return [...node.input, ...branches].filter((name) => name !== '')
}

/** The nodes that the wanted values come from, in their order. `stop` says which values to take as given. */
export function ancestors(
  nodes: readonly NodeProto[],
  wanted: Iterable<string>,
  stop: (name: string) => boolean = () => false,
): NodeProto[] {
  const reads = new Set(wanted)
  const kept = [...nodes].reverse().filter((node) => {
    if (!node.output.some((name) => reads.has(name) && !stop(name))) return false
    for (const name of namesReadBy(node)) reads.add(name)
    return true
  })
  return kept.reverse()
}

/** Drops from a graph what the wanted values do not need. */
export function keepAncestors(graph: GraphProto, wanted: readonly string[]): void {
  graph.node = ancestors(graph.node, wanted)
  const reads = new Set([...wanted, ...graph.node.flatMap(namesReadBy)])
  graph.initializer = graph.initializer.filter(({ name }) => reads.has(name))
  graph.output = graph.output.filter(({ name }) => wanted.includes(name))
}
