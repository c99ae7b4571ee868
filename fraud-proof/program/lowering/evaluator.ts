import { create } from '@bufbuild/protobuf'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { DecoderGraph, PositionInput } from '../../model/decoder-graph.ts'
import { cacheElements } from '../../model/decoder-session.ts'
import { fromFloat16 } from '../../model/onnx/float16.ts'
import { NodeProtoSchema, ValueInfoProtoSchema } from '../../model/onnx/generated/onnx_pb.ts'
import { type OnnxModel, parseOnnx, writeOnnx } from '../../model/onnx/onnx-file.ts'
import type { Folded } from './folded.ts'
import { LoweringError } from './lowering-error.ts'

/** What a run of the graph feeds, by the name of the input. */
export type Feeds = Readonly<Record<string, Tensor>>

const shapePrefix = 'otr.shape:'

/** Opens a graph in ONNX Runtime to ask for its values' types, shapes, and what whole numbers they hold. */
export class Evaluator {
  readonly #session: InferenceSession
  readonly #feeds: Feeds
  readonly #types: ReadonlyMap<string, string>

  private constructor(session: InferenceSession, feeds: Feeds) {
    this.#session = session
    this.#feeds = feeds
    this.#types = new Map(
      session.outputMetadata.map((value) => [value.name, value.isTensor ? value.type : 'other']),
    )
  }

  /** Makes every one of `names` an output, and its shape another. */
  static async open(model: OnnxModel, dataFolder: string, names: readonly string[], feeds: Feeds) {
    const copy = parseOnnx(writeOnnx(model), dataFolder)
    const { graph } = copy
    const shapes = names.map((name) =>
      create(NodeProtoSchema, { opType: 'Shape', input: [name], output: [shapePrefix + name] }),
    )
    graph.node.push(...shapes)
    graph.output = [...names, ...names.map((name) => shapePrefix + name)].map((name) =>
      create(ValueInfoProtoSchema, { name }),
    )
    const directory = dataFolder
    try {
      const session = await InferenceSession.create(writeOnnx(copy), {
        executionProviders: ['cpu'],
        graphOptimizationLevel: 'disabled',
        logSeverityLevel: 4,
        extra: { session: { model_external_initializers_file_folder_path: directory } },
      })
      return new Evaluator(session, feeds)
    } catch (cause) {
      throw failure(dataFolder, cause)
    }
  }

  /** ONNX Runtime's name of a value's element type. */
  type(name: string): string | undefined {
    return this.#types.get(name)
  }

  /** Runs once for the values of `folded` and the shapes of `shaped`. */
  async run(folded: readonly string[], shaped: readonly string[]) {
    const fetches = [...folded, ...shaped.map((name) => shapePrefix + name)]
    let results: InferenceSession.OnnxValueMapType = {}
    try {
      if (fetches.length > 0) results = await this.#session.run({ ...this.#feeds }, fetches)
    } catch (cause) {
      throw failure('the graph', cause)
    }
    const values = new Map(folded.map((name) => [name, foldedTensor(results[name])]))
    const dims = new Map(
      shaped.map((name) => [name, Array.from(foldedTensor(results[shapePrefix + name]).values)]),
    )
    return { values, dims }
  }

  async close(): Promise<void> {
    await this.#session.release()
  }
}

function failure(what: string, cause: unknown): LoweringError {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new LoweringError(
    'evaluation-failed',
    `${what}: ONNX Runtime cannot evaluate the shapes of the graph: ${why}`,
    { why },
    { cause },
  )
}

function foldedTensor(value: unknown): Folded {
  if (!(value instanceof Tensor)) throw new TypeError('ONNX Runtime gave no tensor')
  const { data, dims, type } = value
  if (type === 'float16') {
    const bits = cacheElements(value)
    return { dims, values: bits instanceof Uint16Array ? fromFloat16(bits) : bits }
  }
  const values =
    data instanceof BigInt64Array || data instanceof BigUint64Array
      ? Float64Array.from(data, Number)
      : Float64Array.from(data as Iterable<number>)
  return { dims, values }
}

/** A first pass over `length` tokens: nothing cached, nothing masked, positions from 0. */
export function firstPassFeeds(graph: DecoderGraph, length: number): Feeds {
  const counted = Array.from({ length }, (_, i) => i)
  const feeds: Record<string, Tensor> = {
    [graph.ids.name]: perPosition(
      graph.ids,
      counted.map(() => 0),
    ),
  }
  if (graph.mask) {
    feeds[graph.mask.name] = perPosition(
      graph.mask,
      counted.map(() => 1),
    )
  }
  if (graph.positions) feeds[graph.positions.name] = perPosition(graph.positions, counted)
  if (graph.cacheSwitch) feeds[graph.cacheSwitch] = new Tensor('bool', [false], [1])
  if (graph.logitsToKeep) feeds[graph.logitsToKeep] = new Tensor('int64', [0n], [])
  const dims = [1, graph.kvHeads, 0, graph.headDim]
  if (graph.naming === 'combined') dims.unshift(2)
  for (const { past } of graph.caches.flat()) {
    feeds[past] =
      graph.cacheType === 'float32'
        ? new Tensor('float32', new Float32Array(0), dims)
        : new Tensor('float16', new Uint16Array(0), dims)
  }
  return feeds
}

function perPosition({ type }: PositionInput, values: readonly number[]): Tensor {
  const dims = [1, values.length]
  if (type === 'int64') return new Tensor('int64', BigInt64Array.from(values, BigInt), dims)
  if (type === 'int32') return new Tensor('int32', Int32Array.from(values), dims)
  return new Tensor('float32', Float32Array.from(values), dims)
}
