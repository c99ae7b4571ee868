import { PROJECTED } from './fingerprint-projection.ts'
import type { ModelFiles } from './model-files.ts'
import type { GraphProto, TensorProto } from './onnx/generated/onnx_pb.ts'
import { dataType } from './onnx/tensor-type.ts'

/** What one wants to know of a model directory at a glance. */
export interface ModelSummary {
  readonly architecture: string
  readonly parameters: number
  readonly dialect: 'plain' | 'fused'
  readonly onnxFile: string
  readonly vocabulary: number
  readonly contextLength: number | undefined
  readonly chat: boolean
  readonly batching: 'any' | 'equal' | 'one'
  readonly kv: {
    readonly naming: 'optimum' | 'combined'
    readonly type: 'float32' | 'float16'
    readonly layers: number
    readonly heads: number
    readonly headDim: number
    readonly bytesPerToken: number
  }
  readonly fingerprintBytesPerToken: number
  /** Tokens of the tokenizer that the model does not know: text that needs one is refused. */
  readonly unknownTokens: number
  readonly hasManifest: boolean
  readonly profile: string
  readonly buckets: readonly number[]
  readonly sampledLayers: readonly number[]
  readonly endTokens: readonly number[]
}

/** Summarises a model directory. */
export function inspectModel(files: ModelFiles): ModelSummary {
  const { graph, config, manifest, tokenizer } = files
  const layers = graph.caches.length
  const { kvHeads: heads, headDim } = graph
  const width = graph.cacheType === 'float32' ? 4 : 2
  return {
    architecture: config.modelType ?? 'unknown',
    parameters: countParameters(files.onnx().graph),
    dialect: graph.dialect,
    onnxFile: config.onnxFile,
    vocabulary: graph.vocabulary,
    contextLength: config.contextLength,
    chat: tokenizer.isChat,
    batching: graph.batching,
    kv: {
      naming: graph.naming,
      type: graph.cacheType,
      layers,
      heads,
      headDim,
      bytesPerToken: 2 * layers * heads * headDim * width,
    },
    fingerprintBytesPerToken: manifest.sampledLayers.length * 2 * PROJECTED * 4,
    unknownTokens: Math.max(0, tokenizer.vocabularySize - graph.vocabulary),
    hasManifest: files.hasManifest,
    profile: manifest.profile,
    buckets: manifest.buckets,
    sampledLayers: manifest.sampledLayers,
    endTokens: manifest.endTokens,
  }
}

const weightTypes: readonly number[] = [
  dataType.FLOAT,
  dataType.FLOAT16,
  dataType.BFLOAT16,
  dataType.INT8,
  dataType.UINT8,
]

/** Counts weights; those of a MatMulNBits are packed several to a byte, so its own figures are taken. */
function countParameters(graph: GraphProto): number {
  const packed = graph.node.filter((node) => node.opType === 'MatMulNBits')
  const packedInputs = new Set(packed.flatMap((node) => node.input.slice(1)))
  const size = (name: string) => (node: (typeof packed)[number]) =>
    Number(node.attribute.find((attribute) => attribute.name === name)?.i ?? 0n)
  const unpacked = packed.reduce((sum, node) => sum + size('K')(node) * size('N')(node), 0)
  const elements = ({ dims }: TensorProto) => Number(dims.reduce((product, dim) => product * dim, 1n))
  const plain = graph.initializer
    .filter((tensor) => weightTypes.includes(tensor.dataType) && !packedInputs.has(tensor.name))
    .reduce((sum, tensor) => sum + elements(tensor), 0)
  const branches = graph.node.flatMap((node) =>
    node.attribute.flatMap(({ g }) => (g ? [countParameters(g)] : [])),
  )
  return branches.reduce((sum, count) => sum + count, plain + unpacked)
}
