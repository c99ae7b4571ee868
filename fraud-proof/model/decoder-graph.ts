import { GraphPorts } from './graph-ports.ts'
import { allNodes } from './onnx/graph-walk.ts'
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

/** Recognises a text decoder with a key-value cache, or throws `unsupported-graph` naming the input or output that is off. */
export function recogniseDecoder(model: OnnxModel, path: string, stated: StatedDims): DecoderGraph {
  const ports = new GraphPorts(model, path)
  const nodes = [...allNodes(model.graph)]
  const dynamic = nodes.find(({ opType }) => /^DynamicQuantize/.test(opType))
  if (dynamic) {
    ports.refuse(
      `node ${dynamic.name} (${dynamic.opType}) quantises by what else is in the call, so an answer is not the same ` +
        'alone and in company; use a float32, float16 or weight-only quantised (MatMulNBits) export',
    )
  }
  const ids = positionInput(ports, 'input_ids') ?? ports.refuse('there is no input input_ids')
  const mask = positionInput(ports, 'attention_mask', true)
  const positions = positionInput(ports, 'position_ids')
  const logits = ports.outputs.get('logits') ?? ports.refuse('there is no output logits')
  if (logits.type !== dataType.FLOAT && logits.type !== dataType.FLOAT16) {
    ports.refuse(`output logits is ${typeName(logits.type)}, expected float or float16`)
  }
  const caches = readCaches(ports, stated)
  const cachePorts = new Set(caches.caches.flat().map(({ past }) => past))
  const stray = [...ports.inputs.keys()].find((name) => !otherInputs.has(name) && !cachePorts.has(name))
  if (stray) ports.refuse(`input ${stray} is not one that a text decoder takes`)

  const alignment = nodes.some(({ opType }) => opType === 'GroupQueryAttention') ? 'start' : 'end'
  const paddable = mask !== undefined && (positions !== undefined || alignment === 'start')
  const openBatch = ports.inputs.get(ids.name)?.dims[0] === undefined
  return {
    ...caches,
    dialect: nodes.some(({ domain }) => domain === 'com.microsoft') ? 'fused' : 'plain',
    ids,
    mask,
    positions,
    cacheSwitch: ports.inputs.has('use_cache_branch') ? 'use_cache_branch' : undefined,
    logitsToKeep: logitsToKeepNames.find((name) => ports.inputs.has(name)),
    logits: 'logits',
    vocabulary: logits.dims.at(-1) ?? stated.vocabulary ?? ports.refuse('nothing states the vocabulary'),
    alignment,
    batching: openBatch ? (paddable ? 'any' : 'equal') : 'one',
  }
}

/** Newer exports ask how many positions need logits; the name changed with time. */
const logitsToKeepNames = ['num_logits_to_keep', 'logits_to_keep']
const otherInputs = new Set([
  'input_ids',
  'attention_mask',
  'position_ids',
  'use_cache_branch',
  ...logitsToKeepNames,
])

function positionInput(ports: GraphPorts, name: string, allowFloat = false): PositionInput | undefined {
  const input = ports.inputs.get(name)
  if (input === undefined) return undefined
  const { type, dims } = input
  if (dims.length !== 2)
    return ports.refuse(`input ${name} has ${dims.length} dims, expected batch and sequence`)
  if (dims[1] !== undefined) {
    return ports.refuse(
      `input ${name} takes ${dims[1]} positions at a time, expected a sequence axis of any length`,
    )
  }
  if (type === dataType.INT64) return { name, type: 'int64' }
  if (type === dataType.INT32) return { name, type: 'int32' }
  if (allowFloat && type === dataType.FLOAT) return { name, type: 'float32' }
  return ports.refuse(`input ${name} is ${typeName(type)}, expected int64 or int32`)
}

function readCaches(ports: GraphPorts, stated: StatedDims) {
  const names = [...ports.inputs.keys()]
  const naming = names.some((name) => optimumPast.test(name)) ? 'optimum' : 'combined'
  const caches = cachePorts(names, naming)
  if (caches.length === 0)
    ports.refuse('it takes no past, so every token would cost a pass over all before it')
  const tensors = caches.flat().map(({ past, present }) => {
    const input =
      ports.inputs.get(past) ?? ports.refuse(`there is no input ${past}, though later layers have theirs`)
    if (!ports.outputs.has(present)) ports.refuse(`there is no output ${present} for the input ${past}`)
    return { past, ...input }
  })
  const rank = naming === 'optimum' ? 4 : 5
  const [first] = tensors
  for (const { past, type, dims } of tensors) {
    if (dims.length !== rank) ports.refuse(`input ${past} has ${dims.length} dims, expected ${rank}`)
    const slots = dims.at(-2)
    if (slots !== undefined)
      ports.refuse(`input ${past} has room for ${slots} positions, expected any number`)
    if (type !== first?.type || (type !== dataType.FLOAT && type !== dataType.FLOAT16)) {
      ports.refuse(`input ${past} is ${typeName(type)}, expected float or float16 in all layers`)
    }
  }
  /** A dim that all the caches share, or else what the configuration states. */
  const shared = (fromEnd: number, what: string, otherwise: number | undefined): number => {
    const values = [...new Set(tensors.map(({ dims }) => dims.at(-fromEnd)))].filter(
      (dim) => dim !== undefined,
    )
    if (values.length > 1)
      ports.refuse(`the caches differ in ${what} (${values.join(', ')}), expected one for all layers`)
    return values[0] ?? otherwise ?? ports.refuse(`neither the graph nor the configuration states ${what}`)
  }
  return {
    naming,
    caches,
    cacheType: first?.type === dataType.FLOAT16 ? 'float16' : 'float32',
    kvHeads: shared(3, 'the number of KV heads', stated.kvHeads),
    headDim: shared(1, 'the size of a head', stated.headDim),
  } as const
}

const optimumPast = /^past_key_values\.(\d+)\.(key|value)$/
const combinedPast = /^past_(\d+)$/

function cachePorts(inputs: readonly string[], naming: 'optimum' | 'combined'): CachePort[][] {
  const pattern = naming === 'optimum' ? optimumPast : combinedPast
  const numbered = inputs.flatMap((name) => pattern.exec(name)?.[1] ?? [])
  // At most as many as there are inputs: a number may be anything, and the layer that a gap leaves out is named later.
  const layers = Math.min(numbered.length, Math.max(0, ...numbered.map((number) => Number(number) + 1)))
  return Array.from({ length: layers }, (_, layer) =>
    naming === 'combined'
      ? [{ past: `past_${layer}`, present: `present_${layer}` }]
      : ['key', 'value'].map((part) => ({
          past: `past_key_values.${layer}.${part}`,
          present: `present.${layer}.${part}`,
        })),
  )
}
