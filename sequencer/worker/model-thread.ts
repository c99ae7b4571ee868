import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { Model, type ModelOptions } from '../../fraud-proof/model/model.ts'
import {
  type Call,
  type CallPart,
  type FromModelThread,
  type PlainResult,
  plainError,
  type ToModelThread,
} from './model-messages.ts'
import { PartBatch } from './part-batch.ts'

/** What the thread is started with. */
export interface ModelThreadData {
  readonly directory: string
  readonly options: ModelOptions
}

/** Runs a model for the thread that started this one, until it is told to close. */
async function runModel(port: MessagePort, { directory, options }: ModelThreadData): Promise<void> {
  const send = (message: FromModelThread, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer)
  let model: Model
  try {
    model = await Model.open(directory, options)
  } catch (error) {
    send({ kind: 'notOpened', error: plainError(error) })
    return
  }
  const running = new Map<Call, Running>()
  const parts = new PartBatch<CallPart>((some) => send({ kind: 'parts', parts: some }))
  const run = async (call: Call, work: (running: Running) => Promise<void>) => {
    const controls: Running = { cancel: new AbortController(), stop: () => undefined }
    running.set(call, controls)
    try {
      await work(controls)
    } catch (error) {
      parts.flush()
      send({ kind: 'failed', call, error: plainError(error) })
    } finally {
      running.delete(call)
    }
  }
  port.on('message', (message: ToModelThread) => {
    if (message.kind === 'generate') {
      const { call, options } = message
      void run(call, async (controls) => {
        const answer = model.generate({ ...options, signal: controls.cancel.signal })
        controls.stop = () => answer.stop()
        send({ kind: 'begun', call, given: answer.given })
        for await (const part of answer) parts.add({ call, part })
        const { kv, ...result } = await answer.result
        const plain: PlainResult = { ...result, kv: { layers: kv.layers, values: kv.values } }
        parts.flush()
        send({ kind: 'answered', call, result: plain })
      })
    } else if (message.kind === 'audit') {
      const { call, request } = message
      void run(call, async ({ cancel: { signal } }) => {
        send({ kind: 'audited', call, audit: await model.audit({ ...request, signal }) })
      })
    } else if (message.kind === 'close') {
      void model.close().then(() => port.close())
    } else if (message.kind === 'stop') running.get(message.call)?.stop()
    else running.get(message.call)?.cancel.abort()
  })
  send({ kind: 'opened' })
}

interface Running {
  readonly cancel: AbortController
  stop: () => void
}

if (parentPort === null) throw new TypeError('this is no thread')
await runModel(parentPort, workerData)
