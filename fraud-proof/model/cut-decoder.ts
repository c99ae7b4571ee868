import type { DecoderGraph } from './decoder-graph.ts'
import { FINGERPRINTS } from './fingerprint-nodes.ts'
import type { NodeProto } from './onnx/generated/onnx_pb.ts'
import type { OnnxModel } from './onnx/onnx-file.ts'

/**
 * Cuts off a decoder what its fingerprints do not need: with fingerprints of the first layers alone, the later ones and
 * the logits. (A merged decoder is one `If`, which cannot be cut inside; it is only freed of its logits.)
 */
export function cutToFingerprints(model: OnnxModel, decoder: DecoderGraph): DecoderGraph {
  const { graph } = model
  // Some exports take the past's length from the last layer's cache; all caches have one, so the first will do.
  const first = decoder.caches[0]?.[0]?.past
  const pasts = new Set(decoder.caches.flat().map(({ past }) => past))
  for (const node of graph.node) {
    if (first && node.opType === 'Shape' && pasts.has(node.input[0] ?? '')) node.input = [first]
  }
  const { nodes, reads } = ancestors(graph.node, new Set([FINGERPRINTS]))
  const caches = decoder.caches.filter((ports) => ports.some(({ past }) => reads.has(past)))
  const wanted = new Set([FINGERPRINTS, ...caches.flat().map(({ present }) => present)])
  graph.output = graph.output.filter(({ name }) => wanted.has(name))
  graph.node = nodes
  graph.initializer = graph.initializer.filter(({ name }) => reads.has(name))
  graph.input = graph.input.filter(({ name }) => reads.has(name))
  const left = <T extends { name: string }>(input: T | undefined) =>
    input && reads.has(input.name) ? input : undefined
  return {
    ...decoder,
    caches,
    mask: left(decoder.mask),
    positions: left(decoder.positions),
    logits: undefined,
    logitsToKeep: undefined,
  }
}

/** The nodes that the wanted values come from, in their order, and every name that those read. */
function ancestors(nodes: readonly NodeProto[], wanted: ReadonlySet<string>) {
  const reads = new Set(wanted)
  const kept = [...nodes].reverse().filter((node) => {
    if (!node.output.some((name) => reads.has(name))) return false
    for (const name of namesReadBy(node)) reads.add(name)
    return true
  })
  return { nodes: kept.reverse(), reads }
}

/** A branch reads names from outside as well. */
function namesReadBy(node: NodeProto): string[] {
  const branches = node.attribute.flatMap(({ g }) =>
    g ? [...g.node.flatMap(namesReadBy), ...g.output.map((o) => o.name)] : [],
  )
  return [...node.input, ...branches]
}
