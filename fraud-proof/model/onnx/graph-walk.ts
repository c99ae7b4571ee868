import type { GraphProto, NodeProto, TensorProto } from './generated/onnx_pb.ts'

/** Every node of a graph, those of its branches included. */
export function* allNodes(graph: GraphProto): Generator<NodeProto> {
  for (const node of graph.node) {
    yield node
    for (const { g } of node.attribute) if (g) yield* allNodes(g)
  }
}

/** Every stored tensor of a graph: weights and constants, those of its branches included. */
export function* allTensors(graph: GraphProto): Generator<TensorProto> {
  yield* graph.initializer
  for (const node of graph.node) {
    for (const { g, t } of node.attribute) {
      if (t) yield t
      if (g) yield* allTensors(g)
    }
  }
}
