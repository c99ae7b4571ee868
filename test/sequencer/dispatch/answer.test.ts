import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashReceipt, isSignedByWorker } from '../../../contracts/receipt.ts'
import { checkOpening } from '../../../fraud-proof/vm/opening.ts'
import type { HostedModel } from '../../../sequencer/worker/hosted-model.ts'
import {
  chatJob,
  type DispatchStage,
  openDemo,
  type StagedWorker,
  stageDispatcher,
  stageDomain,
  stageWorker,
} from '../../support/dispatch-stage.ts'

let hosted: HostedModel
let stage: DispatchStage
let worker: StagedWorker
beforeAll(async () => {
  hosted = await openDemo()
  stage = await stageDispatcher([hosted.modelId])
  worker = await stageWorker(stage.url, hosted)
  await stage.workers(1)
})
afterAll(async () => {
  await worker.close()
  await stage.close()
  await hosted.model.close()
})

describe('a job handed to the dispatcher', () => {
  it('comes back as a stream of text and a receipt that the worker signed over it', async () => {
    const job = chatJob(hosted.modelId, 'What is a receipt?')
    const running = stage.dispatcher.submit(job)
    let text = ''
    const tokens: number[] = []
    for await (const part of running) {
      text += part.text
      tokens.push(...part.tokens)
    }
    const { receipt, signature, promptTokens, completionTokens, simulated } = await running.result
    const files = hosted.model.files
    const prompt = files.tokenizer.encodeChat([{ role: 'user', content: 'What is a receipt?' }], {
      addGenerationPrompt: true,
    })
    const alone = await hosted.model.generate({ prompt }).result
    expect(text).toBe(alone.text)
    expect(tokens).toEqual(alone.tokens)
    expect(await isSignedByWorker(receipt, signature, stageDomain)).toBe(true)
    expect(receipt.worker).toBe(worker.address)
    expect([promptTokens, completionTokens, simulated]).toEqual([prompt.length, tokens.length, true])

    const hash = hashReceipt(receipt, stageDomain)
    const opening = await stage.dispatcher.opening(hash, receipt.worker)
    const kv = new Float32Array(opening.kv.buffer)
    const checks = checkOpening(files, hosted.modelId, { receipt, tokens: opening.tokens, kv })
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
  })
})
