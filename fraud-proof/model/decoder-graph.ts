import { ModelError } from './model-error.ts'
import type { NodeProto, ValueInfoProto } from './onnx/generated/onnx_pb.ts'
import type { OnnxModel } from './onnx/onnx-file.ts'
import { dataType, typeName } from './onnx/tensor-type.ts'

/** An input that takes a whole number a position: token ids, a mask (which some exports want as floats) or positions. */
export interface PositionInput {
  readonly name: string
  readonly type: 'int64' | 'int32' | 'float32'
}

/** A cache tensor: what goes in as the past comes out as the present. */
export interface CachePort {
  readonly past: string
  readonly present: string
}

/**
 * How rows of unequal length lie in a common cache. `end`: the newest position is last, rows are padded on the left and
 * the mask hides the padding. `start`: GroupQueryAttention reads of the mask only how many ones a row has, and keeps a
 * row's positions from slot 0 on.
 */
export type RowAlignment = 'end' | 'start'

/**
 * Which sequences one call can hold: any; those with equally many cached positions, where nothing tells the graph of
 * padding (no mask, or positions that it counts itself); or one at a time, where its batch axis is fixed.
 */
export type Batching = 'any' | 'equal' | 'one'

/** What the model's configuration states, for what a graph leaves open. */
export interface StatedDims {
  readonly vocabulary: number | undefined
  readonly kvHeads: number | undefined
  readonly headDim: number | undefined
}

/** What a decoder's graph takes and gives, and how its cache is laid out. */
export interface DecoderGraph {
  readonly naming: 'optimum' | 'combined'
  readonly dialect: 'plain' | 'fused'
  readonly ids: PositionInput
  readonly mask: PositionInput | undefined
  readonly positions: PositionInput | undefined
  /** A merged decoder's switch between its branches without and with a past. */
  readonly cacheSwitch: string | undefined
  /** Newer exports ask how many of the last positions need logits; 0 is all. */
  readonly logitsToKeep: string | undefined
  /** Absent from a decoder that was cut. */
  readonly logits: string | undefined
  /** One port a layer in the combined naming, a key and a value port otherwise. */
  readonly caches: readonly (readonly CachePort[])[]
  readonly cacheType: 'float32' | 'float16'
  readonly kvHeads: number
  readonly headDim: number
  readonly vocabulary: number
  readonly alignment: RowAlignment
  readonly batching: Batching
}

const optimumPast = /^past_key_values\.(\d+)\.(key|value)$/
const combinedPast = /^past_(\d+)$/

/** Recognises a text decoder with a key-value cache, or throws `unsupported-graph` naming the input or output that is off. */
export function recogniseDecoder(model: OnnxModel, path: string, stated: StatedDims): DecoderGraph {
  const weights = new Set(model.graph.initializer.map((tensor) => tensor.name))
  const inputs = model.graph.input.filter((input) => !weights.has(input.name))
  const named = new Map(inputs.map((input) => [input.name, input]))
  const outputs = new Map(model.graph.output.map((output) => [output.name, output]))
  const refuse = (problem: string): never => {
    const shown = inputs.map((input) => input.name).slice(0, 6)
    throw new ModelError(
      'unsupported-graph',
      `${path}: ${problem}. Expected a decoder with input_ids, attention_mask, position_ids (optional) and ` +
        `past_key_values.N.key|value or past_N, giving logits and present.N.key|value or present_N; ` +
        `it has ${inputs.length} inputs (${shown.join(', ')}${inputs.length > 6 ? ', …' : ''}). ` +
        'Export it for text generation with past.',
      { path },
    )
  }
  const position = (name: string, allowFloat = false): PositionInput | undefined => {
    const input = named.get(name)
    if (input === undefined) return undefined
    const { type, dims } = tensorType(input)
    if (dims.length !== 2) return refuse(`input ${name} has ${dims.length} dims, expected batch and sequence`)
    if (dims[1] !== undefined) {
      return refuse(
        `input ${name} takes ${dims[1]} positions at a time, expected a sequence axis of any length`,
      )
    }
    if (type === dataType.INT64) return { name, type: 'int64' }
    if (type === dataType.INT32) return { name, type: 'int32' }
    if (allowFloat && type === dataType.FLOAT) return { name, type: 'float32' }
    return refuse(`input ${name} is ${typeName(type)}, expected int64 or int32`)
  }

  const ids = position('input_ids') ?? refuse('there is no input input_ids')
  const logits = outputs.get('logits') ?? refuse('there is no output logits')
  const logitsType = tensorType(logits)
  if (logitsType.type !== dataType.FLOAT && logitsType.type !== dataType.FLOAT16) {
    refuse(`output logits is ${typeName(logitsType.type)}, expected float or float16`)
  }

  const naming = inputs.some((input) => optimumPast.test(input.name)) ? 'optimum' : 'combined'
  const caches = cachePorts(inputs, naming)
  if (caches.length === 0) refuse('it takes no past, so every token would cost a pass over all before it')
  const cacheInfos = caches.flat().map(({ past, present }) => {
    const input = named.get(past) ?? refuse(`there is no input ${past}, though later layers have theirs`)
    if (!outputs.has(present)) refuse(`there is no output ${present} for the input ${past}`)
    return { past, ...tensorType(input) }
  })
  const rank = naming === 'optimum' ? 4 : 5
  const [first] = cacheInfos
  for (const { past, type, dims } of cacheInfos) {
    if (dims.length !== rank) refuse(`input ${past} has ${dims.length} dims, expected ${rank}`)
    if (type !== first?.type || (type !== dataType.FLOAT && type !== dataType.FLOAT16)) {
      refuse(`input ${past} is ${typeName(type)}, expected float or float16 in all layers`)
    }
  }
  /** A dim that all the given tensors share, or else what the configuration states. */
  const shared = (fromEnd: number, what: string, otherwise: number | undefined): number => {
    const values = new Set(cacheInfos.map(({ dims }) => dims.at(-fromEnd)).filter((dim) => dim !== undefined))
    if (values.size > 1)
      refuse(`the caches differ in ${what} (${[...values].join(', ')}), expected one for all layers`)
    const [value] = values
    return value ?? otherwise ?? refuse(`neither the graph nor the configuration states ${what}`)
  }

  const known = new Set([
    'input_ids',
    'attention_mask',
    'position_ids',
    'use_cache_branch',
    'num_logits_to_keep',
  ])
  const stray = inputs.find(
    ({ name }) => !known.has(name) && !caches.flat().some(({ past }) => past === name),
  )
  if (stray) refuse(`input ${stray.name} is not one that a text decoder takes`)

  const alignment = usesOperator(model.graph.node, 'GroupQueryAttention') ? 'start' : 'end'
  const mask = position('attention_mask', true)
  const positions = position('position_ids')
  const openBatch = tensorType(named.get('input_ids') ?? refuse('')).dims[0] === undefined
  const paddable = mask !== undefined && (positions !== undefined || alignment === 'start')
  return {
    naming,
    dialect: model.graph.node.some((node) => node.domain === 'com.microsoft') ? 'fused' : 'plain',
    ids,
    mask,
    positions,
    cacheSwitch: named.has('use_cache_branch') ? 'use_cache_branch' : undefined,
    logitsToKeep: named.has('num_logits_to_keep') ? 'num_logits_to_keep' : undefined,
    logits: 'logits',
    caches,
    cacheType: first?.type === dataType.FLOAT16 ? 'float16' : 'float32',
    kvHeads: shared(3, 'the number of KV heads', stated.kvHeads),
    headDim: shared(1, 'the size of a head', stated.headDim),
    vocabulary: logitsType.dims.at(-1) ?? stated.vocabulary ?? refuse('nothing states the vocabulary'),
    alignment,
    batching: openBatch ? (paddable ? 'any' : 'equal') : 'one',
  }
}

function cachePorts(inputs: readonly ValueInfoProto[], naming: 'optimum' | 'combined'): CachePort[][] {
  const pattern = naming === 'optimum' ? optimumPast : combinedPast
  const layers = Math.max(0, ...inputs.map(({ name }) => Number(pattern.exec(name)?.[1] ?? -1) + 1))
  return Array.from({ length: layers }, (_, layer) =>
    naming === 'combined'
      ? [{ past: `past_${layer}`, present: `present_${layer}` }]
      : ['key', 'value'].map((part) => ({
          past: `past_key_values.${layer}.${part}`,
          present: `present.${layer}.${part}`,
        })),
  )
}

/** A tensor's element type and its dims, undefined where the graph leaves them open. */
function tensorType(info: ValueInfoProto): { type: number; dims: (number | undefined)[] } {
  const value = info.type?.value
  if (value?.case !== 'tensorType') return { type: dataType.UNDEFINED, dims: [] }
  const dims = value.value.shape?.dim ?? []
  return {
    type: value.value.elemType,
    dims: dims.map((dim) => (dim.value.case === 'dimValue' ? Number(dim.value.value) : undefined)),
  }
}

function usesOperator(nodes: readonly NodeProto[], opType: string): boolean {
  return nodes.some(
    (node) =>
      node.opType === opType ||
      node.attribute.some((attribute) => attribute.g !== undefined && usesOperator(attribute.g.node, opType)),
  )
}
