import type { DecoderGraph } from './decoder-graph.ts'
import { FINGERPRINT, fingerprintProjection, PROJECTED } from './fingerprint-projection.ts'
import { GraphBuilder } from './onnx/graph-builder.ts'
import type { OnnxModel } from './onnx/onnx-file.ts'
import { dataType } from './onnx/tensor-type.ts'

/** The output that holds a layer's fingerprints, `[batch, sequence, 32]` for the positions of this call. */
export function fingerprintOutput(layer: number): string {
  return `otr.fingerprint.${layer}`
}

/**
 * Appends to a decoder what computes the fingerprints of the sampled layers from its caches, so that they cost one small
 * MatMul beside the attention that has just read the same memory.
 */
export function appendFingerprints(model: OnnxModel, decoder: DecoderGraph, layers: readonly number[]): void {
  const g = new GraphBuilder(dataType.FLOAT)
  const newest = decoder.alignment === 'end' ? sliceNewest : gatherNewest
  const pick = newest(g, decoder)
  for (const layer of layers) {
    const halves = (['key', 'value'] as const).map((part, index) => {
      const path = `otr/layers.${layer}/${part}`
      const cache = cacheOf(g, decoder, layer, index, path)
      const vectors = g.node(path, 'Transpose', [pick(path, cache)], {
        attributes: { perm: [0n, 2n, 1n, 3n] },
      })
      const size = decoder.kvHeads * decoder.headDim
      const flat = g.node(path, 'Reshape', [vectors, g.int64([0, 0, size])])
      // float16 caches are widened first: sixteen sums of hundreds of halves would lose what is measured.
      const wide =
        decoder.cacheType === 'float32' ? flat : g.node(path, 'Cast', [flat], { attributes: { to: 1n } })
      const projection = g.table(
        `otr.projection.${layer}.${part}`,
        [size, PROJECTED],
        fingerprintProjection(layer, part, size),
      )
      return g.node(path, 'MatMul', [wide, projection])
    })
    const output = fingerprintOutput(layer)
    g.node(`otr/layers.${layer}`, 'Concat', halves, { attributes: { axis: -1n }, outputs: [output] })
    g.output(output, dataType.FLOAT, ['batch_size', 'sequence_length', FINGERPRINT])
  }
  const added = g.graph('otr')
  model.graph.node.push(...added.node)
  model.graph.initializer.push(...added.initializer)
  model.graph.output.push(...added.output)
}

/** A layer's key or value cache, `[batch, heads, slots, head]`. */
function cacheOf(g: GraphBuilder, decoder: DecoderGraph, layer: number, index: number, path: string): string {
  const ports = decoder.caches[layer] ?? []
  if (decoder.naming === 'optimum') return ports[index]?.present ?? ''
  return g.node(path, 'Gather', [ports[0]?.present ?? '', g.int64(index)], { attributes: { axis: 0n } })
}

type Picker = (path: string, cache: string) => string

/** The newest positions are the last slots. */
function sliceNewest(g: GraphBuilder, decoder: DecoderGraph): Picker {
  const start = g.node('otr/slots', 'Neg', [sequenceLength(g, decoder)])
  const end = g.int64([Number.MAX_SAFE_INTEGER])
  return (path, cache) => g.node(path, 'Slice', [cache, start, end, g.int64([2])])
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
  return (path, cache) => g.node(path, 'GatherElements', [cache, indices], { attributes: { axis: 2n } })
}

/** How many positions this call feeds, as a list of one. */
function sequenceLength(g: GraphBuilder, decoder: DecoderGraph): string {
  const shape = g.node('otr/slots', 'Shape', [decoder.ids.name])
  return g.node('otr/slots', 'Gather', [shape, g.int64([1])], { attributes: { axis: 0n } })
}
