import { createHash } from 'node:crypto'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Guard } from '../../../sequencer/api/authentication.ts'
import { ApiError } from '../../../sequencer/api/errors.ts'
import { type DemoApi, type DemoWorker, startDemoWorker } from '../../support/demo-api.ts'
import { checkOffline, otrOf } from '../../support/otr-extension.ts'

const key = 'sk-otr-of-a-test'
let full = false
/** Lets one key in, and at times nobody any more. */
const guard: Guard = {
  admit: async () => undefined,
  async requireKey({ headers }) {
    if (headers.authorization !== `Bearer ${key}`) throw new ApiError('invalid_api_key')
    if (full) throw new ApiError('rate_limit_exceeded', { retryAfter: 7 })
  },
  beginAnswer: () => () => undefined,
}

let demo: DemoWorker
let api: DemoApi
let baseURL: string
let client: OpenAI

beforeAll(async () => {
  demo = await startDemoWorker()
  api = await demo.api({ guard })
  baseURL = `${await api.app.listen({ host: '127.0.0.1', port: 0 })}/v1`
  client = new OpenAI({ baseURL, apiKey: key, maxRetries: 0 })
})
afterAll(async () => {
  await api?.close()
  await demo?.close()
})

const messages = [{ role: 'user' as const, content: 'What is a receipt?' }]
const question = { model: 'demo', messages, temperature: 0 }
const hashOf = (text: string) => `0x${createHash('sha256').update(text).digest('hex')}`
const get = async (path: string) => (await fetch(`${baseURL}${path}`)).json()

describe('the openai package, as it comes,', () => {
  it('gets an answer whose receipt is checked without asking again', async () => {
    const { data, response } = await client.chat.completions.create(question).withResponse()
    const text = data.choices[0]?.message.content ?? ''
    expect(text).toMatch(/^A receipt is a statement signed by the worker/)
    expect(data).toMatchObject({
      object: 'chat.completion',
      model: 'demo',
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant' }, logprobs: null }],
    })
    const { prompt_tokens, completion_tokens, total_tokens } = data.usage ?? {}
    expect(total_tokens).toBe((prompt_tokens ?? 0) + (completion_tokens ?? 0))

    const otr = otrOf(data)
    expect(response.headers.get('x-otr-receipt')).toBe(data.id)
    expect(data.id).toMatch(/^chatcmpl-/)
    expect(await checkOffline(otr)).toEqual({ signed: true, sequencer: api.sequencer })
    expect(otr.receipt).toMatchObject({
      modelId: demo.served.modelId,
      promptLength: prompt_tokens,
      totalLength: total_tokens,
      responseHash: hashOf(text),
    })
    expect(otr).toMatchObject({ simulated: true, finality: { state: 'provisional' } })
    for (const id of [data.id, otr.receiptHash]) {
      expect(await get(`/receipts/${id}`)).toMatchObject({
        id: data.id,
        receipt: otr.receipt,
        receiptHash: otr.receiptHash,
        workerSignature: otr.workerSignature,
        sequencerSignature: otr.sequencerSignature,
        sequence: otr.sequence,
      })
    }
  })

  it('streams the same answer, the receipt in the chunk that finishes it', async () => {
    const chunks = []
    for await (const chunk of await client.chat.completions.create({ ...question, stream: true })) {
      chunks.push(chunk)
    }
    expect(chunks[0]?.choices[0]?.delta).toMatchObject({ role: 'assistant', content: '' })
    expect(chunks.every(({ choices }) => choices.length === 1)).toBe(true)
    expect(chunks.length).toBeGreaterThan(10)
    const text = chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')
    const last = chunks.at(-1)
    expect(last?.choices[0]).toMatchObject({ finish_reason: 'stop', delta: {} })
    expect(otrOf(last).receipt.responseHash).toBe(hashOf(text))
    expect(await checkOffline(otrOf(last))).toMatchObject({ signed: true })
  })

  it('puts usage and receipt into a last chunk without choices where usage is asked for', async () => {
    const stream = client.chat.completions.stream({ ...question, stream_options: { include_usage: true } })
    const chunks: OpenAI.ChatCompletionChunk[] = []
    stream.on('chunk', (chunk) => chunks.push(chunk))
    const whole = await stream.finalChatCompletion()
    expect(whole.choices[0]?.message.content).toMatch(/^A receipt is/)
    expect(whole.usage?.total_tokens).toBeGreaterThan(20)
    expect(chunks.slice(0, -1).every(({ usage }) => usage === null)).toBe(true)
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: whole.usage })
    expect(await checkOffline(otrOf(chunks.at(-1)))).toMatchObject({ signed: true })
  })

  it('continues a text, streamed or not', async () => {
    const asked = { model: demo.served.modelId, prompt: 'A receipt is', temperature: 0, max_tokens: 5 }
    const whole = await client.completions.create(asked)
    expect(whole).toMatchObject({ object: 'text_completion', choices: [{ finish_reason: 'length' }] })
    expect(whole.usage?.completion_tokens).toBe(5)
    const chunks = []
    for await (const chunk of await client.completions.create({ ...asked, stream: true })) chunks.push(chunk)
    expect(chunks.map(({ choices }) => choices[0]?.text).join('')).toBe(whole.choices[0]?.text)
    expect(otrOf(chunks.at(-1)).receipt).toMatchObject({ finish: 0, maxTokens: 5 })
    expect(otrOf(whole).id).toMatch(/^cmpl-/)
  })

  it('lists models with what their ids prove', async () => {
    const { data } = await client.models.list()
    expect(data).toMatchObject([
      {
        id: 'demo',
        object: 'model',
        modelId: demo.served.modelId,
        profile: 'float32',
        buckets: [64, 256, 512],
      },
    ])
  })

  it('stops at a stop string', async () => {
    const answer = await client.chat.completions.create({ ...question, stop: ' signed' })
    expect(answer.choices[0]).toMatchObject({
      finish_reason: 'stop',
      message: { content: 'A receipt is a statement' },
    })
    expect(otrOf(answer).receipt.finish).toBe(2)
  })

  it("gets log-probabilities in each route's shape, streamed or not", async () => {
    const asked = { ...question, max_tokens: 4, logprobs: true, top_logprobs: 2 }
    const whole = await client.chat.completions.create(asked)
    const content = whole.choices[0]?.logprobs?.content ?? []
    expect(content).toHaveLength(4)
    expect(content.map(({ token }) => token).join('')).toBe(whole.choices[0]?.message.content)
    for (const { token, logprob, bytes, top_logprobs } of content) {
      expect(Buffer.from(bytes ?? []).toString()).toBe(token)
      expect(logprob).toBeLessThanOrEqual(0)
      // Greedy: what was taken is the likeliest.
      expect(top_logprobs).toHaveLength(2)
      expect(top_logprobs[0]).toMatchObject({ token, logprob })
    }
    const streamed = []
    for await (const { choices } of await client.chat.completions.create({ ...asked, stream: true })) {
      streamed.push(...(choices[0]?.logprobs?.content ?? []))
    }
    expect(streamed).toEqual(content)

    const prompt = 'A receipt is'
    const text = await client.completions.create({
      model: 'demo',
      prompt,
      temperature: 0,
      max_tokens: 4,
      logprobs: 2,
    })
    const { tokens = [], text_offset, token_logprobs, top_logprobs } = text.choices[0]?.logprobs ?? {}
    expect(tokens.join('')).toBe(text.choices[0]?.text)
    expect(text_offset).toEqual(tokens.map((_, i) => tokens.slice(0, i).join('').length))
    expect(token_logprobs).toHaveLength(4)
    expect(Object.values(top_logprobs?.[0] ?? {})).toHaveLength(2)
  })

  it('aborts a stream, whose receipt is over what was given out until then', async () => {
    const { data: stream, response } = await client.chat.completions
      .create({ ...question, stream: true })
      .withResponse()
    for await (const chunk of stream) if (chunk.choices[0]?.delta.content) break
    const id = response.headers.get('x-otr-receipt')
    await api.answers.idle()
    const { receipt } = await get(`/receipts/${id}`)
    expect(receipt.finish).toBe(2)
    expect(receipt.totalLength - receipt.promptLength).toBeLessThan(30)
  })

  it('binds the nonce, the disputer and the bytes that were sent', async () => {
    const nonce = `0x${'ab'.repeat(32)}`
    const disputer = `0x${'cd'.repeat(20)}`
    const body = JSON.stringify({ ...question, nonce, disputer, seed: 11, max_tokens: 3 }, undefined, 3)
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    const answer = await fetch(`${baseURL}/chat/completions`, { method: 'POST', headers, body })
    const { receipt } = otrOf(await answer.json())
    expect(receipt).toMatchObject({ nonce, disputer, seed: '11', maxTokens: 3, requestHash: hashOf(body) })
  })
})

describe('the openai package gets', () => {
  it('an AuthenticationError for a wrong key', async () => {
    const stranger = new OpenAI({ baseURL, apiKey: 'sk-otr-of-another', maxRetries: 0 })
    const error = await stranger.chat.completions.create(question).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(OpenAI.AuthenticationError)
    expect(error).toMatchObject({ status: 401, code: 'invalid_api_key', type: 'authentication_error' })
  })

  it('a BadRequestError that names the parameter', async () => {
    const error = await client.chat.completions
      .create({ ...question, top_p: 0.5 })
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(OpenAI.BadRequestError)
    expect(error).toMatchObject({
      param: 'top_p',
      code: 'unsupported_parameter',
      requestID: expect.any(String),
    })
  })

  it('a NotFoundError for a model that is not served', async () => {
    const error = await client.chat.completions
      .create({ ...question, model: 'gpt-9' })
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(OpenAI.NotFoundError)
    expect(error).toMatchObject({ code: 'model_not_found', param: 'model' })
  })

  it('413 for a prompt that no bucket holds, streamed or not', async () => {
    const long = { ...question, messages: [{ role: 'user' as const, content: 'long '.repeat(2000) }] }
    for (const stream of [true, false]) {
      const error = await client.chat.completions
        .create({ ...long, stream })
        .catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ status: 413, code: 'context_length_exceeded' })
    }
  })

  it('a RateLimitError that says when to come back', async () => {
    full = true
    const error = await client.chat.completions.create(question).catch((thrown: unknown) => thrown)
    full = false
    expect(error).toBeInstanceOf(OpenAI.RateLimitError)
    expect(error).toMatchObject({ code: 'rate_limit_exceeded' })
    if (error instanceof OpenAI.RateLimitError) expect(error.headers.get('retry-after')).toBe('7')
  })
})
