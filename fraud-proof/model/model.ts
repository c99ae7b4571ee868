import { dirname, join } from 'node:path'
import { type Audit, type AuditRequest, auditAnswer } from './audit.ts'
import { type ModelConfig, readModelConfig } from './config.ts'
import { cutToFingerprints } from './cut-decoder.ts'
import { type DecoderGraph, recogniseDecoder, type StatedDims } from './decoder-graph.ts'
import { DecoderSession, type SessionOptions } from './decoder-session.ts'
import { appendFingerprints } from './fingerprint-nodes.ts'
import { type Answer, type GenerateOptions, startAnswer } from './generate.ts'
import { initialManifest, type Manifest, readManifest } from './manifest.ts'
import { ModelError } from './model-error.ts'
import { checkExternalData } from './onnx/external-data.ts'
import type { OnnxModel } from './onnx/onnx-file.ts'
import { readOnnxByReference } from './onnx/weights-by-reference.ts'
import { Scheduler } from './scheduler.ts'
import { loadTokenizer, type Tokenizer } from './text/tokenizer.ts'

export interface ModelOptions extends SessionOptions {
  /** Sequences decoded at a time; 8 by default. */
  readonly slots?: number
}

/** What a model directory holds, read and checked but not opened for running. */
export interface ModelFiles {
  readonly directory: string
  readonly config: ModelConfig
  readonly tokenizer: Tokenizer
  readonly graph: DecoderGraph
  readonly manifest: Manifest
  /** Whether `otr.json` was there; else the manifest is the one that `otr model init` would write. */
  readonly hasManifest: boolean
  /** The parsed graph, its weights left on disk. Read afresh at each call, since it is changed in use. */
  readonly onnx: () => Promise<OnnxModel>
  readonly onnxPath: string
}

/** Reads a model directory and checks that its parts fit each other. Throws a ModelError that names what does not. */
export async function readModelFiles(directory: string): Promise<ModelFiles> {
  const tokenizer = await loadTokenizer(directory)
  const { eos, bos, pad } = tokenizer.specialTokens
  const config = await readModelConfig(directory, { eos: eos?.id, bos: bos?.id, pad: pad?.id })
  const onnxPath = join(directory, config.onnxFile)
  const onnx = () => readOnnxByReference(onnxPath)
  const model = await onnx()
  await checkExternalData(model.graph.initializer, dirname(onnxPath))
  const graph = recogniseDecoder(model, onnxPath, statedDims(config))
  requireSame(directory, 'vocabulary', config.vocabulary, graph.vocabulary)
  requireSame(directory, 'layers', config.layers, graph.caches.length)
  requireSame(directory, 'KV heads', config.kvHeads, graph.kvHeads)
  const written = await readManifest(directory, graph)
  const manifest = written ?? initialManifest(model, graph, config)
  return { directory, config, tokenizer, graph, manifest, hasManifest: written !== undefined, onnx, onnxPath }
}

/** Older configurations leave out what follows from the rest. */
function statedDims({ vocabulary, kvHeads, heads, headDim, hidden }: ModelConfig): StatedDims {
  const split = heads !== undefined && hidden !== undefined ? hidden / heads : undefined
  return { vocabulary, kvHeads: kvHeads ?? heads, headDim: headDim ?? split }
}

function requireSame(directory: string, what: string, stated: number | undefined, actual: number): void {
  if (stated === undefined || stated === actual) return
  throw new ModelError(
    'bad-config',
    `${directory}: the configuration states ${what} ${stated}, but the graph has ${actual}; they are not of the same model`,
    { directory, what, stated, actual },
  )
}

/** A model ready to answer and to audit. Close it. */
export class Model {
  readonly files: ModelFiles
  readonly #options: ModelOptions
  readonly #session: DecoderSession
  readonly #scheduler: Scheduler
  readonly #cut = new Map<number, Promise<DecoderSession>>()

  private constructor(files: ModelFiles, session: DecoderSession, options: ModelOptions) {
    this.files = files
    this.#options = options
    this.#session = session
    this.#scheduler = new Scheduler(session, { slots: options.slots ?? 8, chunk: 256 })
  }

  static async open(directory: string, options: ModelOptions = {}): Promise<Model> {
    const files = await readModelFiles(directory)
    const model = await files.onnx()
    appendFingerprints(model, files.graph, files.manifest.sampledLayers)
    const session = await DecoderSession.open(model, files.graph, dirname(files.onnxPath), options)
    return new Model(files, session, options)
  }

  /** How many sequences are being generated or in line. */
  get load(): number {
    return this.#scheduler.load
  }

  /** Begins an answer; tokens come as the model makes them, several answers side by side. */
  generate(options: GenerateOptions): Answer {
    return startAnswer(this.files, (sequence) => this.#scheduler.add(sequence), options)
  }

  /**
   * Re-runs an answer in one pass: every margin and every fingerprint. With `throughLayer` the model is cut behind that
   * layer, which is cheaper: fingerprints up to it, no margins.
   */
  async audit(request: AuditRequest & { readonly throughLayer?: number }): Promise<Audit> {
    const { prompt, output, throughLayer } = request
    this.files.tokenizer.checkIds(prompt, this.files.graph.vocabulary)
    this.files.tokenizer.checkIds(output, this.files.graph.vocabulary)
    if (throughLayer === undefined) return auditAnswer(this.#session, true, request)
    return auditAnswer(await this.#cutSession(throughLayer), false, request)
  }

  /** Ends what is being generated and frees the model's memory. */
  async close(): Promise<void> {
    await this.#scheduler.close()
    await this.#session.close()
    for (const session of this.#cut.values()) await (await session).close()
  }

  #cutSession(layer: number): Promise<DecoderSession> {
    const { graph, manifest, onnx, onnxPath } = this.files
    if (!manifest.sampledLayers.includes(layer)) {
      const sampled = manifest.sampledLayers.join(', ')
      throw new ModelError('bad-request', `layer ${layer} is not sampled; sampled are ${sampled}`, { layer })
    }
    const opened =
      this.#cut.get(layer) ??
      onnx().then((model) => {
        appendFingerprints(
          model,
          graph,
          manifest.sampledLayers.filter((sampled) => sampled <= layer),
        )
        const cut = cutToFingerprints(model, graph)
        return DecoderSession.open(model, cut, dirname(onnxPath), this.#options)
      })
    this.#cut.set(layer, opened)
    return opened
  }
}
