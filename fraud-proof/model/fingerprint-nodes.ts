import type { DecoderGraph } from './decoder-graph.ts'
import { fingerprintProjection, PROJECTED } from './fingerprint-projection.ts'
import { GraphBuilder } from './onnx/graph-builder.ts'
import type { OnnxModel } from './onnx/onnx-file.ts'
import { dataType } from './onnx/tensor-type.ts'

/** The output that holds the fingerprints of the sampled layers, `[batch, sequence, layers × 32]`, for the positions of a call. */
export const FINGERPRINTS = 'otr.fingerprints'

/**
 * Appends to a decoder what computes the fingerprints of the sampled layers from its caches. Newest keys and values of all
 * of them are brought together first, so that the rest is one MatMul however many layers are sampled.
 */
export function appendFingerprints(model: OnnxModel, decoder: DecoderGraph, layers: readonly number[]): void {
  const g = new GraphBuilder(dataType.FLOAT)
  const pick = decoder.alignment === 'end' ? sliceNewest(g, decoder) : gatherNewest(g, decoder)
  const newest = layers.flatMap((layer) => {
    const ports = decoder.caches[layer] ?? []
    if (decoder.naming === 'optimum') return ports.map(({ present }) => pick(present, 2))
    const both = pick(ports[0]?.present ?? '', 3)
    return [0, 1].map((part) => g.node('otr', 'Gather', [both, g.int64(part)], { attributes: { axis: 0n } }))
  })
  const size = decoder.kvHeads * decoder.headDim
  const vectors = 2 * layers.length
  const joined = g.node('otr', 'Concat', newest, { attributes: { axis: 1n } })
  const byPosition = g.node('otr', 'Transpose', [joined], { attributes: { perm: [0n, 2n, 1n, 3n] } })
  const flat = g.node('otr', 'Reshape', [byPosition, g.int64([0, 0, vectors, 1, size])])
  // float16 caches are widened first: sums of hundreds of halves would lose what is measured.
  const wide =
    decoder.cacheType === 'float32' ? flat : g.node('otr', 'Cast', [flat], { attributes: { to: 1n } })
  const projections = new Float32Array(vectors * size * PROJECTED)
  for (const [index, layer] of layers.entries()) {
    projections.set(fingerprintProjection(layer, 'key', size), 2 * index * size * PROJECTED)
    projections.set(fingerprintProjection(layer, 'value', size), (2 * index + 1) * size * PROJECTED)
  }
  const table = g.table('otr.projections', [vectors, size, PROJECTED], projections)
  const projected = g.node('otr', 'MatMul', [wide, table])
  g.node('otr', 'Reshape', [projected, g.int64([0, 0, vectors * PROJECTED])], { outputs: [FINGERPRINTS] })
  g.output(FINGERPRINTS, dataType.FLOAT, ['batch_size', 'sequence_length', vectors * PROJECTED])
  const added = g.graph('otr')
  model.graph.node.push(...added.node)
  model.graph.initializer.push(...added.initializer)
  model.graph.output.push(...added.output)
}

/** Gives the newest positions of a cache whose slots lie along `axis`. */
type Picker = (cache: string, axis: number) => string

/** The newest positions are the last slots. */
function sliceNewest(g: GraphBuilder, decoder: DecoderGraph): Picker {
  const start = g.node('otr/slots', 'Neg', [sequenceLength(g, decoder)])
  const end = g.int64([Number.MAX_SAFE_INTEGER])
  return (cache, axis) => g.node('otr', 'Slice', [cache, start, end, g.int64([axis])])
}

/** A row's newest positions end where its mask's ones, counted, end. */
function gatherNewest(g: GraphBuilder, decoder: DecoderGraph): Picker {
  const length = sequenceLength(g, decoder)
  const mask = g.node('otr/slots', 'Cast', [decoder.mask?.name ?? ''], { attributes: { to: 7n } })
  const total = g.node('otr/slots', 'ReduceSum', [mask, g.int64([1])], { attributes: { keepdims: 1n } })
  const scalar = g.node('otr/slots', 'Squeeze', [length])
  const offsets = g.node('otr/slots', 'Range', [g.int64(0), scalar, g.int64(1)])
  const first = g.node('otr/slots', 'Sub', [total, length])
  const slots = g.node('otr/slots', 'Add', [first, offsets])
  const index = g.node('otr/slots', 'Unsqueeze', [slots, g.int64([1, 3])])
  const spread = g.int64([1, decoder.kvHeads, 1, decoder.headDim])
  const indices = g.node('otr/slots', 'Expand', [index, spread])
  return (cache, axis) =>
    g.node('otr', 'GatherElements', [cache, indices], { attributes: { axis: BigInt(axis) } })
}

/** How many positions this call feeds, as a list of one. */
function sequenceLength(g: GraphBuilder, decoder: DecoderGraph): string {
  const shape = g.node('otr/slots', 'Shape', [decoder.ids.name])
  return g.node('otr/slots', 'Gather', [shape, g.int64([1])], { attributes: { axis: 0n } })
}
