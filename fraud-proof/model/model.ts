import { type Audit, type AuditRequest, auditAnswer } from './audit.ts'
import { cutToFingerprints } from './cut-decoder.ts'
import { DecoderSession, type SessionOptions } from './decoder-session.ts'
import { appendFingerprints } from './fingerprint-nodes.ts'
import { type Answer, type GenerateOptions, startAnswer } from './generate.ts'
import { badRequest, ModelError } from './model-error.ts'
import { type ModelFiles, readModelFiles } from './model-files.ts'
import { checkedSampling } from './sampler.ts'
import { Scheduler } from './scheduler.ts'

/** How a model is run: threads, where, and how many answers at a time. */
export interface ModelOptions extends SessionOptions {
  /** Sequences decoded at a time; 8 by default. */
  readonly slots?: number
}

/**
 * A model ready to answer and to audit. Close it.
 *
 * @example
 * import { Model } from 'otr/fraud-proof'
 *
 * const model = await Model.open('fraud-proof/model/demo')
 * const prompt = model.files.tokenizer.encodeChat([{ role: 'user', content: 'What is rho?' }], {
 *   addGenerationPrompt: true,
 * })
 * const answer = model.generate({ prompt, maxTokens: 64, temperature: 0, seed: 1n })
 * for await (const { text } of answer) process.stdout.write(text)
 * await model.close()
 */
export class Model {
  readonly files: ModelFiles
  readonly #options: ModelOptions
  readonly #session: DecoderSession
  readonly #scheduler: Scheduler
  readonly #cut = new Map<number, Promise<DecoderSession>>()
  #closing: Promise<void> | undefined

  private constructor(files: ModelFiles, session: DecoderSession, options: ModelOptions) {
    this.files = files
    this.#options = options
    this.#session = session
    this.#scheduler = new Scheduler(session, { slots: options.slots ?? 8, chunk: 256 })
  }

  static async open(directory: string, options: ModelOptions = {}): Promise<Model> {
    const files = await readModelFiles(directory)
    const model = files.onnx()
    appendFingerprints(model, files.graph, files.manifest.sampledLayers)
    const session = await DecoderSession.open(model, files.graph, files.dataFolder, options)
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
    if (this.#closing) throw new ModelError('closed', 'the model is closed; open it again')
    this.files.tokenizer.checkIds(prompt, this.files.graph.vocabulary)
    if (output.length === 0) throw badRequest('output', 'at least one token', 'empty')
    this.files.tokenizer.checkIds(output, this.files.graph.vocabulary)
    const tokens = prompt.length + output.length
    const longest = this.files.manifest.buckets.at(-1) ?? 0
    if (tokens > longest) throw badRequest('prompt and output together', `at most ${longest} tokens`, tokens)
    const checked = { ...request, sampling: checkedSampling(request.sampling) }
    if (throughLayer === undefined) return auditAnswer(this.#session, true, checked)
    return auditAnswer(await this.#cutSession(throughLayer), false, checked)
  }

  /** Ends what is being generated and frees the model's memory. */
  close(): Promise<void> {
    this.#closing ??= this.#closeAll()
    return this.#closing
  }

  async #closeAll(): Promise<void> {
    await this.#scheduler.close()
    await this.#session.close()
    // One that could not be opened has told so already, to whoever asked for the audit.
    for (const opening of this.#cut.values()) {
      await opening.then(
        (session) => session.close(),
        () => undefined,
      )
    }
  }

  #cutSession(layer: number): Promise<DecoderSession> {
    const { manifest } = this.files
    if (!manifest.sampledLayers.includes(layer)) {
      const sampled = manifest.sampledLayers.join(', ')
      throw badRequest('throughLayer', `a sampled layer (${sampled})`, layer)
    }
    const opened = this.#cut.get(layer) ?? this.#openCut(layer)
    this.#cut.set(layer, opened)
    return opened
  }

  #openCut(layer: number): Promise<DecoderSession> {
    const { graph, manifest, onnx, dataFolder } = this.files
    const model = onnx()
    const layers = manifest.sampledLayers.filter((sampled) => sampled <= layer)
    appendFingerprints(model, graph, layers)
    return DecoderSession.open(model, cutToFingerprints(model, graph), dataFolder, this.#options)
  }
}
