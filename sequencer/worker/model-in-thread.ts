import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Audit } from '../../fraud-proof/model/audit.ts'
import type { Answer, AnswerPart, AnswerResult, GenerateOptions } from '../../fraud-proof/model/generate.ts'
import { kvRows } from '../../fraud-proof/model/kv-rows.ts'
import type { ModelOptions } from '../../fraud-proof/model/model.ts'
import { ModelError } from '../../fraud-proof/model/model-error.ts'
import { type ModelFiles, readModelFiles } from '../../fraud-proof/model/model-files.ts'
import { PartQueue } from '../../fraud-proof/model/part-queue.ts'
import type { ServedAudit, ServingModel } from './hosted-model.ts'
import { type Call, errorOf, type FromModelThread, type ToModelThread } from './model-messages.ts'
import type { ModelThreadData } from './model-thread.ts'

/** What the thread tells of one call. */
type Told = Exclude<FromModelThread, { readonly kind: 'opened' | 'notOpened' | 'parts' }>

/** A call that the thread has not ended yet. */
interface Calling {
  readonly part: (part: AnswerPart) => void
  readonly told: (message: Told) => void
  readonly signal: AbortSignal | undefined
  readonly cancel: () => void
}

/**
 * A model in a thread of its own: ONNX Runtime computes within the call, and would hold up whatever else its thread has to do.
 * A thread that dies takes the process with it, as the model itself would.
 */
export class ModelInThread implements ServingModel {
  readonly files: ModelFiles
  readonly #thread: Worker
  readonly #calls = new Map<Call, Calling>()
  #lastCall = 0
  #closing: Promise<void> | undefined

  private constructor(files: ModelFiles, thread: Worker) {
    this.files = files
    this.#thread = thread
    thread.on('message', (message: FromModelThread) => this.#receive(message))
    thread.once('exit', (code) => {
      if (this.#closing === undefined) throw new Error(`the thread of a model ended with code ${code}`)
    })
  }

  /** Opens the model of a directory in a thread that runs `script`, which is model-thread.js. */
  static async open(directory: string, options: ModelOptions, script: URL): Promise<ModelInThread> {
    const files = await readModelFiles(directory)
    const workerData: ModelThreadData = { directory, options }
    const thread = new Worker(script, { workerData })
    const [first]: FromModelThread[] = await once(thread, 'message')
    if (first?.kind === 'notOpened') throw errorOf(first.error)
    return new ModelInThread(files, thread)
  }

  generate({ signal, ...options }: GenerateOptions): Promise<Answer> {
    const parts = new PartQueue<AnswerPart, AnswerResult>()
    return new Promise((begun, notBegun) => {
      const told = (message: Told) => {
        if (message.kind === 'begun') {
          begun({
            result: parts.result,
            given: message.given,
            stop: () => this.#tell({ kind: 'stop', call }),
            [Symbol.asyncIterator]: () => parts.iterate(() => this.#tell({ kind: 'cancel', call })),
          })
        } else if (message.kind === 'answered') {
          const { kv, ...result } = message.result
          parts.finish({ ...result, kv: kvRows(kv.values, kv.layers) })
        } else if (message.kind === 'failed') {
          const error = errorOf(message.error)
          notBegun(error)
          parts.fail(error)
        }
      }
      const call = this.#begin(signal, told, (part) => parts.push(part))
      this.#tell({ kind: 'generate', call, options })
    })
  }

  audit({ signal, ...request }: ServedAudit): Promise<Audit> {
    return new Promise((resolve, reject) => {
      const told = (message: Told) => {
        if (message.kind === 'audited') resolve(message.audit)
        else if (message.kind === 'failed') reject(errorOf(message.error))
      }
      const call = this.#begin(signal, told)
      this.#tell({ kind: 'audit', call, request })
    })
  }

  close(): Promise<void> {
    this.#closing ??= new Promise((resolve) => {
      this.#thread.once('exit', () => resolve())
      this.#tell({ kind: 'close' })
    })
    return this.#closing
  }

  #begin(
    signal: AbortSignal | undefined,
    told: Calling['told'],
    part: Calling['part'] = () => undefined,
  ): Call {
    if (this.#closing) throw new ModelError('closed', 'the model is closed; open it again')
    signal?.throwIfAborted()
    const call = ++this.#lastCall
    const cancel = () => this.#tell({ kind: 'cancel', call })
    signal?.addEventListener('abort', cancel, { once: true })
    this.#calls.set(call, { told, part, signal, cancel })
    return call
  }

  #receive(message: FromModelThread): void {
    if (message.kind === 'opened' || message.kind === 'notOpened') return
    if (message.kind === 'parts') {
      for (const { call, part } of message.parts) this.#calls.get(call)?.part(part)
      return
    }
    const { call, kind } = message
    const calling = this.#calls.get(call)
    if (kind !== 'begun') {
      this.#calls.delete(call)
      calling?.signal?.removeEventListener('abort', calling.cancel)
    }
    calling?.told(message)
  }

  #tell(message: ToModelThread): void {
    this.#thread.postMessage(message)
  }
}
