import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { DecoderGraph, PositionInput } from './decoder-graph.ts'
import { FINGERPRINTS } from './fingerprint-nodes.ts'
import { ModelError } from './model-error.ts'
import { fromFloat16 } from './onnx/float16.ts'
import { type OnnxModel, writeOnnx } from './onnx/onnx-file.ts'

export interface SessionOptions {
  /** ONNX Runtime's execution providers, best first; `['cpu']` by default. */
  readonly executionProviders?: readonly ('cpu' | 'cuda')[]
  /** Threads for one call; ONNX Runtime's choice by default. */
  readonly threads?: number
}

/** The cache tensors of a call by the name of the input that takes them, each `[batch, heads, slots, head]`, combined with 2 in front. */
export type Caches = Readonly<Record<string, Tensor>>

/** Rows of equal width to feed. Where a row's mask is zero its ids and positions do not matter. */
export interface Pass {
  readonly ids: readonly (readonly number[])[]
  readonly mask: readonly (readonly number[])[]
  readonly positions: readonly (readonly number[])[]
  readonly past: Caches | undefined
}

export interface PassResult {
  /** Logits of row `row` at the `index`th fed position; a view. */
  logits(row: number, index: number): Float32Array
  /** The fingerprints of row `row` at the `index`th fed position, sampled layers one after another; empty where none were appended. */
  fingerprint(row: number, index: number): Float32Array
  readonly present: Caches
  /** What logits and fingerprints are read from. */
  readonly arrays: readonly unknown[]
}

/** A decoder opened in ONNX Runtime. */
export class DecoderSession {
  readonly graph: DecoderGraph
  readonly #session: InferenceSession
  readonly #running = new Set<Promise<unknown>>()
  #closing: Promise<void> | undefined

  private constructor(graph: DecoderGraph, session: InferenceSession) {
    this.graph = graph
    this.#session = session
  }

  /** Opens a model whose external data, if any, lies under `directory`. */
  static async open(
    model: OnnxModel,
    graph: DecoderGraph,
    directory: string,
    options: SessionOptions = {},
  ): Promise<DecoderSession> {
    try {
      const session = await InferenceSession.create(writeOnnx(model), {
        executionProviders: [...(options.executionProviders ?? ['cpu'])],
        ...(options.threads === undefined ? {} : { intraOpNumThreads: options.threads }),
        logSeverityLevel: 3,
        extra: { session: { model_external_initializers_file_folder_path: directory } },
      })
      return new DecoderSession(graph, session)
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      const wanted = options.executionProviders ?? []
      if (wanted.includes('cuda') && /CUDA|provider|shared library/i.test(why)) {
        throw new ModelError(
          'no-provider',
          `ONNX Runtime cannot use CUDA here: ${why}. Install its CUDA libraries (README, Development) or leave cuda out`,
          {},
          { cause },
        )
      }
      throw new ModelError(
        'unsupported-graph',
        `${directory}: ONNX Runtime refuses the model: ${why}`,
        { directory },
        { cause },
      )
    }
  }

  /** Runs one pass. */
  async run(pass: Pass): Promise<PassResult> {
    if (this.#closing) throw new ModelError('closed', 'the model is closed; open it again')
    const { graph } = this
    const batch = pass.ids.length
    const feeds: Record<string, Tensor> = { [graph.ids.name]: perPosition(graph.ids, pass.ids) }
    if (graph.mask) feeds[graph.mask.name] = perPosition(graph.mask, pass.mask)
    if (graph.positions) feeds[graph.positions.name] = perPosition(graph.positions, pass.positions)
    if (graph.cacheSwitch) feeds[graph.cacheSwitch] = new Tensor('bool', [pass.past !== undefined], [1])
    if (graph.logitsToKeep) feeds[graph.logitsToKeep] = new Tensor('int64', [0n], [])
    Object.assign(feeds, pass.past ?? emptyCaches(graph, batch))

    const outputs = await this.#call(feeds)
    const width = pass.ids[0]?.length ?? 0
    const logits = graph.logits ? floats(outputs[graph.logits], graph.logits) : new Float32Array()
    const { vocabulary } = graph
    if (graph.logits && logits.length !== batch * width * vocabulary) {
      const got = outputs[graph.logits]?.dims.join(' × ')
      throw new ModelError(
        'unsupported-graph',
        `the graph gives logits of ${got} for ${batch} × ${width} positions, expected one row of ${vocabulary} for each; export it with logits of all positions`,
      )
    }
    const fingerprints = outputs[FINGERPRINTS]
    const fingerprintWidth = fingerprints?.dims.at(-1) ?? 0
    const projected = fingerprints ? floats(fingerprints, FINGERPRINTS) : new Float32Array()
    const present: Record<string, Tensor> = {}
    for (const port of graph.caches.flat()) {
      const tensor = outputs[port.present]
      if (tensor) present[port.past] = cacheTensor(graph, cacheElements(tensor), tensor.dims)
    }
    return {
      logits: (row, index) =>
        logits.subarray((row * width + index) * vocabulary, (row * width + index + 1) * vocabulary),
      // A copy: a view would keep the whole call's output as long as the answer takes.
      fingerprint: (row, index) =>
        projected.slice(
          (row * width + index) * fingerprintWidth,
          (row * width + index + 1) * fingerprintWidth,
        ),
      present,
      arrays: [logits, projected],
    }
  }

  /** Frees the session once the calls under way have ended; further ones are refused. */
  close(): Promise<void> {
    this.#closing ??= Promise.allSettled(this.#running).then(() => this.#session.release())
    return this.#closing
  }

  async #call(feeds: Record<string, Tensor>): Promise<InferenceSession.ReturnType> {
    const call = this.#session.run(feeds)
    this.#running.add(call)
    try {
      return await call
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new ModelError('run-failed', `ONNX Runtime could not run the model: ${why}`, {}, { cause })
    } finally {
      this.#running.delete(call)
    }
  }
}

function perPosition({ type }: PositionInput, rows: readonly (readonly number[])[]): Tensor {
  const values = rows.flat()
  const dims = [rows.length, rows[0]?.length ?? 0]
  if (type === 'int64') return new Tensor('int64', BigInt64Array.from(values, BigInt), dims)
  if (type === 'int32') return new Tensor('int32', Int32Array.from(values), dims)
  return new Tensor('float32', Float32Array.from(values), dims)
}

function emptyCaches(graph: DecoderGraph, batch: number): Caches {
  const dims = [batch, graph.kvHeads, 0, graph.headDim]
  if (graph.naming === 'combined') dims.unshift(2)
  return Object.fromEntries(
    graph.caches.flat().map(({ past }) => [past, cacheTensor(graph, cacheArray(graph, 0), dims)]),
  )
}

/** The array that holds a cache: float16 as its bit patterns. */
export function cacheArray(graph: DecoderGraph, length: number): Float32Array | Uint16Array {
  return graph.cacheType === 'float32' ? new Float32Array(length) : new Uint16Array(length)
}

/** A cache tensor around such an array. */
export function cacheTensor(
  graph: DecoderGraph,
  data: Float32Array | Uint16Array,
  dims: readonly number[],
): Tensor {
  const tensor = new Tensor(graph.cacheType, data, dims)
  // Where Node has a Float16Array, Tensor makes one of this, and the binding takes that to be empty (microsoft/onnxruntime#32323).
  if (data instanceof Uint16Array) Object.defineProperty(tensor, 'data', { value: data })
  return tensor
}

/** The elements of a cache tensor: Node gives a float16 tensor's as a Float16Array where it has one, which is the same bytes. */
export function cacheElements(tensor: Tensor): Float32Array | Uint16Array {
  const { data } = tensor
  if (data instanceof Float32Array || data instanceof Uint16Array) return data
  if (!ArrayBuffer.isView(data)) throw new TypeError(`a cache of ${tensor.type} elements`)
  return new Uint16Array(data.buffer, data.byteOffset, data.byteLength / 2)
}

function floats(tensor: Tensor | undefined, name: string): Float32Array {
  if (tensor === undefined) throw new TypeError(`the session gave no output ${name}`)
  const elements = cacheElements(tensor)
  return elements instanceof Float32Array ? elements : fromFloat16(elements)
}
